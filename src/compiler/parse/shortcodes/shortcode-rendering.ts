import type { Shortcode } from './shortcode-scanner.ts';

/** Boxes around text: their content is shown as a quotation. */
const BOXES = new Set([
  'notice',
  'callout',
  'alert',
  'admonition',
  'hint',
  'expand',
  'details',
  'collapse',
  'quote',
  'blockquote',
]);
/** Wrappers without a look of their own; what they hold is shown as it stands. */
const WRAPPERS = new Set([
  'tabs',
  'tab',
  'columns',
  'column',
  'steps',
  'center',
  'rawhtml',
  'unsafe',
  'markdownify',
]);
/** Lists and tools of a theme that say nothing of the event. */
const FURNITURE = new Set([
  'children',
  'toc',
  'attachments',
  'swagger',
  'siteparam',
  'param',
  'button-group',
]);
const CODE_BLOCKS = new Set(['highlight', 'mermaid', 'code']);
const REFERENCES = new Set(['ref', 'relref']);

const IMAGE_PATH = /\.(?:jpe?g|png|webp|gif|avif|svg|bmp|tiff?|heic)(?:[?#].*)?$/i;
const TEXT_KEYS = ['caption', 'alt', 'label', 'title', 'attr'] as const;

/** `box` and `code` open a range that ends at the closing tag; `text` is Markdown or HTML on one line. */
export type RenderedShortcode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'box'; readonly title: string }
  | { readonly type: 'code'; readonly language: string }
  | { readonly type: 'unknown' };

/** What stands in a shortcode's place. Unknown ones that name image files are galleries, whatever they are called. */
export function renderShortcode(shortcode: Shortcode): RenderedShortcode {
  const { name, positional, named } = shortcode;
  if (BOXES.has(name)) return { type: 'box', title: boxTitle(shortcode) };
  if (CODE_BLOCKS.has(name))
    return { type: 'code', language: name === 'mermaid' ? name : (positional[0] ?? '') };
  if (WRAPPERS.has(name)) return { type: 'text', text: named['name'] ?? named['title'] ?? '' };
  if (FURNITURE.has(name)) return { type: 'text', text: '' };
  if (REFERENCES.has(name)) return { type: 'text', text: positional[0] ?? named['path'] ?? '' };
  if (name === 'youtube')
    return { type: 'text', text: videoLink('https://www.youtube.com/watch?v=', shortcode) };
  if (name === 'vimeo') return { type: 'text', text: videoLink('https://vimeo.com/', shortcode) };
  const images = imagePaths(shortcode);
  return images.length > 0
    ? { type: 'text', text: figures(images, shortcode) }
    : { type: 'unknown' };
}

function boxTitle({ name, named, positional }: Shortcode): string {
  const given =
    named['title'] ?? (name === 'notice' || name === 'alert' ? positional[1] : positional[0]);
  return given ?? '';
}

function videoLink(prefix: string, { positional, named }: Shortcode): string {
  const id = encodeURIComponent(positional[0] ?? named['id'] ?? '');
  return `<${prefix}${id}>`;
}

function imagePaths({ named, positional }: Shortcode): string[] {
  return [...positional, ...Object.values(named)]
    .flatMap((value) => value.split(',').map((part) => part.trim()))
    .filter((path) => IMAGE_PATH.test(path));
}

/** The words of a shortcode stand below its last picture, or serve as alt text where they repeat. */
function figures(images: readonly string[], { named }: Shortcode): string {
  const caption = plain(named['caption'] ?? '');
  const alt = plain(named['alt'] ?? named['label'] ?? named['title'] ?? '');
  const tags = images
    .map((path) => `<img src="${attribute(path)}" alt="${attribute(alt)}">`)
    .join('');
  const extra = TEXT_KEYS.map((key) => plain(named[key] ?? '')).filter(
    (text) => text !== '' && text !== alt && text !== caption,
  );
  const words = [caption, ...extra].filter((text) => text !== '').join(' – ');
  return words === ''
    ? tags
    : `<figure>${tags}<figcaption>${attribute(words)}</figcaption></figure>`;
}

/** Theme captions are often wrapped in emphasis marks, which HTML would show. */
function plain(text: string): string {
  return text
    .replace(/^[_*]+(.*?)[_*]+$/s, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
