import type { RootContent } from 'mdast';
import { captionBelow, captionInside, quotedCaption } from './captions.ts';
import type { PhotoReference } from '../draft.ts';
import { isGenericAlt } from '../../recognise/leftovers/alt-texts.ts';
import { isOnAnotherServer } from '../../recognise/leftovers/picture-hosts.ts';
import { type PlacedImage, imagesOf } from './images.ts';
import { textOf } from '../text/text-of.ts';

/** Pictures that stand together, with the number of blocks they and their captions take up. */
export interface PhotoRun {
  readonly photos: readonly PhotoReference[];
  readonly length: number;
}

/** The run of pictures that begins at `nodes[from]`, or undefined where no picture stands alone there. */
export function photoRunAt(
  nodes: readonly RootContent[],
  from: number,
  file: string,
): PhotoRun | undefined {
  const photos: PhotoReference[] = [];
  let at = from;
  let quoted = false;
  for (;;) {
    const inside = standingAlone(nodes[at]);
    if (inside === undefined) break;
    const line = inside.caption ?? captionBelow(nodes[at + 1]);
    const quote: string | undefined =
      line === undefined
        ? quoteBelow(nodes, at, { quoted, endsDescribed: photos.length > 0 && isDescribed(inside) })
        : undefined;
    const caption = line ?? quote;
    photos.push(...inside.images.map((image) => photoOf(image, caption, file)));
    at += caption !== undefined && inside.caption === undefined ? 2 : 1;
    quoted ||= quote !== undefined;
  }
  return photos.length === 0 ? undefined : { photos, length: at - from };
}

/** What is known of a run of pictures above a quotation. */
interface RunAbove {
  /** Whether pictures of the run have had a caption in a quotation already. */
  readonly quoted: boolean;
  /** Whether the last of several pictures has words of its own. */
  readonly endsDescribed: boolean;
}

function isDescribed({ images }: StandingAlone): boolean {
  return images.every(({ image }) => !isGenericAlt(image.alt ?? ''));
}

function quoteBelow(
  nodes: readonly RootContent[],
  at: number,
  { quoted, endsDescribed }: RunAbove,
): string | undefined {
  const [picture, below] = [nodes[at], nodes[at + 1]];
  if (below?.type !== 'blockquote') return undefined;
  const [end, start] = [picture?.position?.end.line, below.position?.start.line];
  return quotedCaption(below, {
    touches: end !== undefined && start === end + 1,
    isOneOfSeveral: quoted || standingAlone(nodes[at + 2]) !== undefined,
    endsDescribed: endsDescribed && !quoted,
  });
}

/** The pictures inside a block that says more than they do, in whose place `withoutImages` leaves words. */
export function photosAmongWords(node: RootContent, file: string): PhotoReference[] {
  return imagesOf(node).map((image) => ({
    ...photoOf(image, undefined, file),
    ...(isOnAnotherServer(image.image.url) ? { linkedInText: true } : {}),
  }));
}

/** A picture as a reference; a title serves as caption where there is no other. */
function photoOf(
  { image, link }: PlacedImage,
  caption: string | undefined,
  file: string,
): PhotoReference {
  const title = image.title?.trim() ?? '';
  const words = caption ?? (title === '' ? undefined : title);
  return {
    url: image.url,
    alt: (image.alt ?? '').trim(),
    ...(words === undefined ? {} : { caption: words }),
    ...(link === undefined ? {} : { link }),
    source: { file, line: image.position?.start.line ?? 1 },
  };
}

interface StandingAlone {
  readonly images: readonly PlacedImage[];
  readonly caption: string | undefined;
}

function standingAlone(node: RootContent | undefined): StandingAlone | undefined {
  if (node?.type !== 'paragraph') return undefined;
  const images = imagesOf(node);
  if (images.length === 0) return undefined;
  const caption = captionInside(node);
  if (caption === undefined && textOf(node).trim() !== '') return undefined;
  return { images, caption };
}
