import type { TopicPage } from '#model/catalog.ts';
import type { PlacedReport, TopicBook } from './topic-book.ts';
import { keyWords } from './topic-key.ts';

export type CaptionedPhoto = TopicPage['photos'][number];

/** A topic has a few words; longer runs of a caption need not be looked up. */
const LONGEST_KEY = 7;

/** The photos whose caption names a topic, by the topic's key: every run of words of a caption is looked up once. */
export function photosByTopic(
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
