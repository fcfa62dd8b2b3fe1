import type { TopicRef, TopicSummary } from '#model/catalog.ts';
import type { Memo } from '../../memo.ts';
import { type CaptionedPhoto, photosByTopic } from '../photos/captioned-photos.ts';
import type { PlacedReport } from '../places/placed-report.ts';
import { relatedTopics } from './related-topics.ts';
import type { LearnedTopic, TopicBook } from './topic-book.ts';
import type { TopicMention } from './topic-mentions.ts';

export interface TopicPagesOptions {
  readonly language: string;
  readonly memo: Memo;
}

/** What stands on a topic's page; the same object as long as nothing of it changes. */
export interface TopicPageContent {
  readonly summary: TopicSummary;
  readonly topic: LearnedTopic;
  /** What the reports that are shown say of it. */
  readonly mentions: readonly TopicMention[];
  readonly related: readonly TopicRef[];
  readonly photos: readonly CaptionedPhoto[];
}

/** The topics' pages in one language: their occurrences in the reports that are shown in that language. */
export function topicPages(
  book: TopicBook,
  shown: readonly PlacedReport[],
  { language, memo }: TopicPagesOptions,
): TopicPageContent[] {
  const visible =
    shown.length === book.mentions.size ? undefined : new Set(shown.map(({ key }) => key));
  const topics = [...book.topics.values()];
  function shownTopics(): string[] {
    const names = topics.map(({ id, label }) => `${id}\t${label}`).join('\n');
    return [names, ...shown.map((placed) => placed.signature())];
  }
  const related = memo.get(`related ${language}`, shownTopics, () => relatedTopics(book, shown));
  const photos = photosByTopic(book, shown);
  return topics.flatMap((topic) => {
    const own = visibleMentions(topic, visible);
    if (own.length === 0) return [];
    const near = related.get(topic.key);
    const named = photos.get(topic.key) ?? [];
    const page = memo.get(
      `topic ${language}/${topic.key}`,
      () => [topic, near?.text(), JSON.stringify(named), ...(own === topic.mentions ? [] : own)],
      (): TopicPageContent => ({
        summary: summaryOf(topic, own),
        topic,
        mentions: own,
        related: near?.topics ?? [],
        photos: named,
      }),
    );
    return [page];
  });
}

/** @param visible keys of the reports that are shown, where these are not all */
function visibleMentions(
  { mentions }: LearnedTopic,
  visible: ReadonlySet<string> | undefined,
): readonly TopicMention[] {
  return visible === undefined
    ? mentions
    : mentions.filter(({ report }) => visible.has(report.key));
}

function summaryOf(topic: LearnedTopic, mentions: readonly TopicMention[]): TopicSummary {
  return {
    id: topic.id,
    label: topic.label,
    ...(topic.short === undefined ? {} : { short: topic.short.short }),
    events: new Set(mentions.map(({ report }) => report.slug)).size,
    occurrences: mentions.reduce((sum, { occurrences }) => sum + occurrences.length, 0),
  };
}
