import { cutExcerpt } from './excerpt.ts';
import { markWords, type MarkedWords } from './marks.ts';
import type { Place } from '../index/places.ts';
import type { Row } from '../find/rows.ts';
import { searchLimits, type Occurrence, type SearchHit } from '../search-result.ts';

/** The beginning of a text stands for the label that a place does not have. UTF-16 units. */
const LABEL_FROM_TEXT = 80;

/** A row as a reader sees it: its best place, what matched there, and where else it stands. */
export function presentRow(row: Row, rank: number, typed: readonly string[]): SearchHit {
  const place = bestPlace(row);
  const { document } = place;
  const text = place.text();
  const marked = wordsToMark(row, typed);
  const label = document.label === '' ? labelFromText(text) : document.label;
  return {
    rank,
    slug: document.slug,
    language: document.language,
    event: document.event,
    ...(document.date === undefined ? {} : { date: document.date }),
    kind: document.kind,
    anchor: document.anchor,
    label,
    labelRanges: markWords(label, marked),
    path: document.path,
    ...(text === ''
      ? {}
      : {
          excerpt: cutExcerpt(text, markWords(text, marked), searchLimits.excerpt),
        }),
    why: row.why,
    ...(document.photo === undefined ? {} : { photo: document.photo }),
    events: row.events,
    occurrences: otherOccurrences(row.places, place),
  };
}

export function bestPlace(row: Row): Place {
  const [place] = row.places;
  if (place === undefined) throw new Error('search: a row without a place');
  return place;
}

function wordsToMark({ reading }: Row, typed: readonly string[]): MarkedWords {
  const last = reading.completesLastWord ? reading.words.at(-1) : undefined;
  return {
    words: new Set([...reading.words, ...typed]),
    ...(last === undefined ? {} : { beginning: last }),
  };
}

function labelFromText(text: string): string {
  const { text: beginning, cutAfter } = cutExcerpt(text, [], LABEL_FROM_TEXT);
  return cutAfter ? `${beginning}…` : beginning;
}

/** One place an event, the event of the hit itself left out. */
function otherOccurrences(places: readonly Place[], best: Place): Occurrence[] {
  const seen = new Set([best.document.slug]);
  const others: Occurrence[] = [];
  for (const { document } of places) {
    if (seen.has(document.slug) || others.length >= searchLimits.occurrences) continue;
    seen.add(document.slug);
    const { slug, language, event, date, kind, anchor, path } = document;
    others.push({
      slug,
      language,
      event,
      ...(date === undefined ? {} : { date }),
      kind,
      anchor,
      path,
    });
  }
  return others.sort((a, b) =>
    (a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : 0,
  );
}
