import type { Occurrence, TopicPage } from '#model/catalog.ts';

/** A topic's places in one event's report in one language, in the report's order. */
export interface EventPlaces {
  readonly slug: string;
  readonly language: string;
  readonly event: string;
  readonly date?: string | undefined;
  readonly places: readonly Occurrence[];
}

/** Gathers occurrences by event, keeping their order. A bilingual event's two reports stay apart. */
export function groupByEvent(where: readonly Occurrence[]): EventPlaces[] {
  const groups = new Map<string, Occurrence[]>();
  for (const place of where) {
    const key = `${place.slug} ${place.language}`;
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups.values()].flatMap((places) => {
    const [first] = places;
    if (first === undefined) return [];
    const { slug, language, event, date } = first;
    return [{ slug, language, event, date, places }];
  });
}

/** A topic's own timeline says something from this many dated events on; below it is an empty axis. */
const TIMELINE_FROM = 3;

/** The dated events of a topic from early to late, each once; none where there are too few to compare. */
export function timelineOf(where: readonly Occurrence[]): EventPlaces[] {
  const seen = new Set<string>();
  const dated = groupByEvent(where).filter(({ slug, date }) => {
    if (date === undefined || seen.has(slug)) return false;
    seen.add(slug);
    return true;
  });
  if (dated.length < TIMELINE_FROM) return [];
  return dated.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
}

/** Spellings that tell something new: not the label or the short form again, nor both together. */
export function otherSpellings({ label, short, aliases }: TopicPage): string[] {
  const told = new Set([label, short, `${label} (${short})`, `${short} (${label})`]);
  return aliases.filter((alias) => !told.has(alias));
}

/** Every spelling of a topic, for marking it in a sentence. */
export function spellingsOf(topic: TopicPage): string[] {
  return [topic.label, ...(topic.short === undefined ? [] : [topic.short]), ...topic.aliases];
}
