/** One tag of a piece of raw HTML. */
export interface HtmlTag {
  /** Lower case. */
  readonly name: string;
  readonly closing: boolean;
  readonly selfClosing: boolean;
  readonly offset: number;
  /** Offset behind its `>`. */
  readonly end: number;
}

/**
 * The tags of a piece of raw HTML, in order, comments passed over. For telling authors what is unclosed;
 * what is shown goes through a real HTML parser.
 */
export function scanTags(html: string): HtmlTag[] {
  const tags: HtmlTag[] = [];
  let at = html.indexOf('<');
  while (at >= 0) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at);
      if (end < 0) return tags;
      at = html.indexOf('<', end);
      continue;
    }
    const end = endOfTag(html, at);
    const tag = end === undefined ? undefined : readTag(html, at, end);
    if (tag !== undefined) tags.push(tag);
    at = html.indexOf('<', tag === undefined ? at + 1 : (end ?? at) + 1);
  }
  return tags;
}

/** Where the tag's `>` stands, quoted values passed over. */
function endOfTag(html: string, start: number): number | undefined {
  let quote = '';
  for (let at = start + 1; at < html.length; at++) {
    const letter = html.charAt(at);
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at;
    else if (letter === '<') return undefined;
  }
  return undefined;
}

function readTag(html: string, offset: number, close: number): HtmlTag | undefined {
  const inner = html.slice(offset + 1, close);
  const name = /^\/?([a-z][a-z0-9-]*)/i.exec(inner)?.[1];
  if (name === undefined) return undefined;
  return {
    name: name.toLowerCase(),
    closing: inner.startsWith('/'),
    selfClosing: inner.endsWith('/'),
    offset,
    end: close + 1,
  };
}

/** Tags that have no end. */
export const VOID_TAGS: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/** What stands between the tags. */
export function withoutTags(html: string): string {
  let from = 0;
  const pieces = scanTags(html).map(({ offset, end }) => {
    const piece = html.slice(from, offset);
    from = end;
    return piece;
  });
  return [...pieces, html.slice(from)].join(' ').replace(/[ \t]+/g, ' ');
}
