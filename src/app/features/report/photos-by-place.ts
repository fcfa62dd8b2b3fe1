import type { EventReport, Photo, Section, Topic } from '#model/catalog.ts';

/**
 * The photos whose captions name a place of the report, by the place's anchor and in reading order. A photo is
 * shown once a section: not beside a place where it stands already, nor beside a topic whose heading it names too.
 */
export function photosByPlace(report: EventReport): ReadonlyMap<string, readonly Photo[]> {
  const sections = new Map(report.sections.flatMap(withAnchors));
  const found = new Map<string, Photo[]>();
  for (const photo of report.photos) {
    if (photo.sources.length === 0) continue;
    const named = (photo.about ?? []).map(({ anchor }) => anchor);
    for (const anchor of named) {
      const holders = [photo.section ?? '', ...named.filter((other) => other !== anchor)];
      if (holders.some((section) => sections.get(section)?.has(anchor))) continue;
      found.set(anchor, [...(found.get(anchor) ?? []), photo]);
    }
  }
  return found;
}

type AnchorsOfSection = readonly [section: string, anchors: ReadonlySet<string>];

/** Each section with its own anchor and those of its topics and rows; sub-sections count for themselves. */
function withAnchors(section: Section): readonly AnchorsOfSection[] {
  const inside = section.blocks.flatMap((block) => {
    if (block.type === 'topics') return block.topics.flatMap(anchorsOfTopic);
    return block.type === 'schedule' ? block.items.map(({ anchor }) => anchor) : [];
  });
  return [
    [section.anchor, new Set([section.anchor, ...inside])],
    ...section.sections.flatMap(withAnchors),
  ];
}

function anchorsOfTopic({ anchor, topics }: Topic): readonly string[] {
  return [anchor, ...topics.flatMap(anchorsOfTopic)];
}
