import type { Photo, TopicPage } from '#model/catalog.ts';
import type { PlacedReport } from '../places/placed-report.ts';
import type { TopicBook } from '../topics/topic-book.ts';
import { keyOfWords, keyWords } from '../topics/topic-key.ts';

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
      for (const key of keysOfCaption(photo)) {
        if (!book.topics.has(key)) continue;
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

/** The keys of all that a photo's caption, or what stands for it, may name; longer names first. */
export function keysOfCaption({ caption = '', alt }: Photo): ReadonlySet<string> {
  const words = keyWords(`${caption} ${caption === alt ? '' : alt}`);
  const lengths = Array.from({ length: LONGEST_KEY }, (_, index) => LONGEST_KEY - index);
  const keys = lengths.flatMap((length) =>
    words
      .slice(0, Math.max(0, words.length - length + 1))
      .map((_, start) => keyOfWords(words.slice(start, start + length))),
  );
  return new Set(keys.filter((key) => key !== ''));
}
