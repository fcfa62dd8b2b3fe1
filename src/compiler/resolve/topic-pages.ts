import type { Occurrence, TopicPage, TopicRef, TopicSummary } from '#model/catalog.ts';
import type { Memo } from '../memo.ts';
import { type CaptionedPhoto, photosByTopic } from './captioned-photos.ts';
import { relatedTopics } from './related-topics.ts';
import {
  type LearnedTopic,
  type PlacedReport,
  type TopicBook,
  type TopicOccurrence,
  firstSentence,
} from './topic-book.ts';

export interface TopicPagesOptions {
  readonly language: string;
  readonly memo: Memo;
}

/** A topic's page with its JSON, which is the same string as long as nothing on the page changes. */
export interface WrittenTopicPage {
  readonly summary: TopicSummary;
  readonly content: string;
}

/** The topics' pages in one language: their occurrences in the reports that are shown in that language. */
export function topicPages(
  book: TopicBook,
  shown: readonly PlacedReport[],
  { language, memo }: TopicPagesOptions,
): WrittenTopicPage[] {
  const visible = new Set(shown);
  const names = [...book.values()].map(({ id, label }) => `${id}\t${label}`).join('\n');
  const signatures = shown.map(({ signature }) => signature);
  const related = memo.get(`related ${language}`, [names, ...signatures], () =>
    relatedTopics(book, visible),
  );
  const photos = photosByTopic(book, shown);
  return [...book.values()].flatMap((topic) => {
    const own = [...topic.byReport.keys()].filter((placed) => visible.has(placed));
    if (own.length === 0) return [];
    const context = { related: related.get(topic.key) ?? [], photos: photos.get(topic.key) ?? [] };
    const inputs = [topic, JSON.stringify(context), ...own];
    return [
      memo.get(`topic ${language}/${topic.key}`, inputs, () =>
        writePage(
          topic,
          own.flatMap((placed) => topic.byReport.get(placed) ?? []),
          context,
        ),
      ),
    ];
  });
}

function writePage(
  topic: LearnedTopic,
  occurrences: readonly TopicOccurrence[],
  context: PageContext,
): WrittenTopicPage {
  return {
    summary: summaryOf(topic, occurrences),
    content: `${JSON.stringify(pageOf(topic, occurrences, context))}\n`,
  };
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

function summaryOf(topic: LearnedTopic, occurrences: readonly TopicOccurrence[]): TopicSummary {
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
    sentence: place.text === '' ? place.label : `${place.label}: ${firstSentence(place.text)}`,
  };
}
