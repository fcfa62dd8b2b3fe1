import type { FrontMatter } from '../../parse/front-matter/front-matter.ts';
import type { DraftBlock, DraftSection, PhotoReference } from '../../structure/draft.ts';

/** Keys under which Hugo, Jekyll and Astro themes name the pictures of a page; below some of them stands a table. */
const PHOTO_KEYS = ['images', 'image', 'cover', 'heroImage', 'featured_image', 'thumbnail'];
/** Keys of the picture in such a table: `cover: { image: noon.jpg }`. */
const INNER_KEYS = ['image', 'src', 'url'];

const PICTURE = /\.(?:jpe?g|png|webp|gif|avif|heic|svg|tiff?)(?:[?#].*)?$/i;

/** The sections with the pictures of the front matter above them, those left out that the text shows itself. */
export function withFrontMatterPhotos(
  sections: readonly DraftSection[],
  frontMatter: FrontMatter,
  file: string,
): readonly DraftSection[] {
  const named = photosIn(frontMatter, file);
  if (named.length === 0) return sections;
  const shown = new Set(photosOf(sections).map(({ url }) => url));
  const photos = named.filter(({ url }) => !shown.has(url));
  const [source] = photos.map((photo) => photo.source);
  if (source === undefined) return sections;
  const block: DraftBlock = { type: 'photos', photos };
  const [first, ...rest] = sections;
  if (first?.heading === '') return [{ ...first, blocks: [block, ...first.blocks] }, ...rest];
  const lead: DraftSection = {
    kind: 'overview',
    heading: '',
    source,
    blocks: [block],
    sections: [],
  };
  return [lead, ...sections];
}

function photosIn({ values, lines }: FrontMatter, file: string): PhotoReference[] {
  const photos = PHOTO_KEYS.filter((key) => key in values).flatMap((key) =>
    targetsIn(values[key]).map((url) => ({
      url,
      alt: '',
      source: { file, line: lines[key] ?? 1 },
    })),
  );
  return [...new Map(photos.map((photo) => [photo.url, photo])).values()];
}

/** One level of lists and tables and no deeper: aliases can make a few lines of YAML endless. */
function targetsIn(value: unknown): string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items
    .flatMap((item) => (typeof item === 'object' && item !== null ? valuesIn(item) : [item]))
    .flatMap((item) =>
      typeof item === 'string' && PICTURE.test(item.trim()) ? [item.trim()] : [],
    );
}

function valuesIn(table: object): unknown[] {
  return Object.entries(table).flatMap(([key, value]) => (INNER_KEYS.includes(key) ? [value] : []));
}

function photosOf(sections: readonly DraftSection[]): PhotoReference[] {
  return sections.flatMap(({ blocks, sections: below }) => [
    ...blocks.flatMap((block) => (block.type === 'photos' ? block.photos : [])),
    ...photosOf(below),
  ]);
}
