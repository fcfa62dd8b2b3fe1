import type { Occurrence, TopicPage, TopicRef, TopicSummary } from '#model/catalog.ts';
import { keyWords } from './topic-key.ts';
import {
  type LearnedTopic,
  type PlacedReport,
  type TopicBook,
  type TopicOccurrence,
  sentenceAround,
} from './topic-book.ts';

/** As many related topics as fit under a topic's heading. */
const MOST_RELATED = 8;

/** A topic's page in one language: its occurrences in the reports that are shown in that language. */
export function topicPages(book: TopicBook, shown: readonly PlacedReport[]): TopicPage[] {
  const visible = new Set(shown);
  const related = relatedTopics(book, visible);
  const photos = photosByTopic(book, shown);
  return [...book.values()].flatMap((topic) => {
    const occurrences = topic.occurrences.filter(({ placed }) => visible.has(placed));
    if (occurrences.length === 0) return [];
    return [
      pageOf(topic, occurrences, {
        related: related.get(topic.key) ?? [],
        photos: photos.get(topic.key) ?? [],
      }),
    ];
  });
}

interface PageContext {
  readonly related: TopicRef[];
  readonly photos: CaptionedPhoto[];
}

function pageOf(
  topic: LearnedTopic,
  occurrences: readonly TopicOccurrence[],
  context: PageContext,
): TopicPage {
  return {
    ...summaryOf(topic, occurrences),
    aliases: [...topic.aliases],
    ...(topic.short === undefined
      ? {}
      : {
          learnedFrom: {
            sentence: topic.short.sentence,
            slug: topic.short.slug,
            anchor: topic.short.anchor,
          },
        }),
    where: occurrences.map(occurrenceOf),
    related: context.related,
    photos: context.photos,
  };
}

export function summaryOf(
  topic: LearnedTopic,
  occurrences: readonly TopicOccurrence[],
): TopicSummary {
  return {
    id: topic.id,
    label: topic.label,
    ...(topic.short === undefined ? {} : { short: topic.short.short }),
    events: new Set(occurrences.map(({ placed }) => placed.report.slug)).size,
    occurrences: occurrences.length,
  };
}

function occurrenceOf({ placed: { report }, place }: TopicOccurrence): Occurrence {
  return {
    slug: report.slug,
    language: report.language,
    event: report.title,
    ...(report.date === undefined ? {} : { date: report.date.start }),
    path: [...place.path],
    kind: place.sectionKind ?? 'other',
    anchor: place.anchor,
    sentence: place.text === '' ? place.label : `${place.label}: ${sentenceAround(place.text, '')}`,
  };
}

/** Topics that stand under the same heading, those most often together first. */
function relatedTopics(
  book: TopicBook,
  visible: ReadonlySet<PlacedReport>,
): Map<string, TopicRef[]> {
  const groups = new Map<string, Set<string>>();
  for (const topic of book.values()) {
    for (const { placed, place } of topic.occurrences) {
      if (!visible.has(placed)) continue;
      const group = `${placed.report.slug}\n${place.section ?? ''}\n${place.path.join('\n')}`;
      groups.set(group, (groups.get(group) ?? new Set()).add(topic.key));
    }
  }
  const together = new Map<string, Map<string, number>>();
  for (const keys of groups.values()) countPairs([...keys], together);
  return new Map([...together].map(([key, counts]) => [key, strongest(counts, book)]));
}

function countPairs(keys: readonly string[], together: Map<string, Map<string, number>>): void {
  for (const key of keys) {
    const counts = together.get(key) ?? new Map<string, number>();
    for (const other of keys) if (other !== key) counts.set(other, (counts.get(other) ?? 0) + 1);
    together.set(key, counts);
  }
}

function strongest(counts: ReadonlyMap<string, number>, book: TopicBook): TopicRef[] {
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_RELATED)
    .flatMap(([key]) => {
      const topic = book.get(key);
      return topic === undefined ? [] : [{ id: topic.id, label: topic.label }];
    });
}

type CaptionedPhoto = TopicPage['photos'][number];

/** A topic has a few words; longer runs of a caption need not be looked up. */
const LONGEST_KEY = 7;

/** The photos whose caption names a topic, by the topic's key: every run of words of a caption is looked up once. */
function photosByTopic(
  book: TopicBook,
  shown: readonly PlacedReport[],
): ReadonlyMap<string, CaptionedPhoto[]> {
  const found = new Map<string, CaptionedPhoto[]>();
  for (const { report } of shown) {
    for (const photo of report.photos) {
      const words = keyWords(
        `${photo.caption ?? ''} ${photo.caption === photo.alt ? '' : photo.alt}`,
      );
      for (const key of runsOf(words)) {
        if (!book.has(key)) continue;
        const list = found.get(key) ?? [];
        found.set(key, [
          ...list,
          { slug: report.slug, language: report.language, event: report.title, photo },
        ]);
      }
    }
  }
  return found;
}

function runsOf(words: readonly string[]): Set<string> {
  const runs = words.flatMap((_, start) =>
    Array.from({ length: Math.min(LONGEST_KEY, words.length - start) }, (__, length) =>
      words.slice(start, start + length + 1).join(' '),
    ),
  );
  return new Set(runs);
}
