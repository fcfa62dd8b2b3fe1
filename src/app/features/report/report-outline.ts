import type { EventReport, Photo, Section } from '#model/catalog.ts';
import { GALLERY_ANCHOR } from '#app/ui/gallery-anchor.ts';
import { countTopics } from './weigh-section.ts';

/** A report as its page shows it. */
export interface ReportOutline {
  /** The sections in source order, without the one that the gallery stands in for. */
  readonly sections: readonly Section[];
  /** The closing section of photos alone; the gallery takes its heading and shows its photos. */
  readonly gallerySection?: Section;
}

export function outlineReport({ sections, photos }: EventReport): ReportOutline {
  const last = sections.at(-1);
  const replaced = last !== undefined && photos.length > 0 && isOnlyPhotos(last);
  return replaced ? { sections: sections.slice(0, -1), gallerySection: last } : { sections };
}

function isOnlyPhotos({ kind, blocks, sections }: Section): boolean {
  return (
    kind === 'photos' && sections.length === 0 && blocks.every(({ type }) => type === 'photos')
  );
}

/** One line of the section navigation. */
export interface OutlineEntry {
  readonly anchor: string;
  readonly heading: string;
  /** Topics, or photos; 0 is not shown. */
  readonly count: number;
}

/** The navigation's lines. `galleryHeading` names the gallery where the report has no section for it. */
export function listEntries(
  outline: ReportOutline,
  photos: readonly Photo[],
  galleryHeading: string,
): readonly OutlineEntry[] {
  const entries = outline.sections
    .filter(({ heading }) => heading !== '')
    .map((section) => ({
      anchor: section.anchor,
      heading: section.heading,
      count: countTopics(section),
    }));
  if (photos.length === 0) return entries;
  const heading = outline.gallerySection?.heading ?? galleryHeading;
  return [...entries, { anchor: GALLERY_ANCHOR, heading, count: photos.length }];
}
