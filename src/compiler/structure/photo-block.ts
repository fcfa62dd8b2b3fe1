import type { RootContent } from 'mdast';
import { captionBelow, captionInside } from './captions.ts';
import type { PhotoReference } from './draft.ts';
import { type PlacedImage, imagesOf } from './images.ts';
import { textOf } from './text-of.ts';

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
  for (;;) {
    const inside = standingAlone(nodes[at]);
    if (inside === undefined) break;
    const below = inside.caption ?? captionBelow(nodes[at + 1]);
    photos.push(...inside.images.map((image) => photoOf(image, below, file)));
    at += below !== undefined && inside.caption === undefined ? 2 : 1;
  }
  return photos.length === 0 ? undefined : { photos, length: at - from };
}

/** A picture as a reference; a title serves as caption where there is no other. */
export function photoOf(
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
