import { catalogFiles } from '#model/catalog-files.ts';
import type { EventReport, PhotoList } from '#model/catalog.ts';
import { INTERFACE_LANGUAGES } from '#model/interface-language.ts';
import type { Memo } from '../memo.ts';
import { speakerPages } from '../resolve/speaker-pages.ts';
import type { PlacedReport, TopicBook } from '../resolve/topic-book.ts';
import { type WrittenTopicPage, topicPages } from '../resolve/topic-pages.ts';
import { shownIn } from './site.ts';
import { summaryOf } from './summaries.ts';
import { type CatalogFile, json } from './write-catalog.ts';

export interface ListingContext {
  readonly memo: Memo;
  readonly book: TopicBook;
  readonly placed: readonly PlacedReport[];
  /** Languages of the reports, the default first. */
  readonly languages: readonly string[];
  readonly speakerIds: ReadonlyMap<string, string>;
  /** Each report as its own file tells it. */
  readonly connected: ReadonlyMap<PlacedReport, EventReport>;
}

/** What each language of the interface lists: timeline, topics with their pages, speakers, photos. */
export function listingFiles(context: ListingContext): CatalogFile[] {
  const made: { readonly shown: readonly PlacedReport[]; readonly listing: Listing }[] = [];
  return INTERFACE_LANGUAGES.flatMap((language) => {
    const shown = shownIn(language, context.placed, context.languages);
    // A site in one language lists the same in both languages of the interface.
    const known = made.find((other) => sameItems(other.shown, shown))?.listing;
    const listing = known ?? listingOf(language, shown, context);
    made.push({ shown, listing });
    return filesOf(language, listing);
  });
}

/** The texts of all files that list the same reports. */
interface Listing {
  readonly timeline: string;
  readonly topics: string;
  readonly pages: readonly WrittenTopicPage[];
  readonly speakers: string;
  readonly photos: string;
}

function listingOf(
  language: string,
  shown: readonly PlacedReport[],
  { memo, book, speakerIds, connected }: ListingContext,
): Listing {
  const reports = shown.flatMap((own) => connected.get(own) ?? []);
  const pages = topicPages(book, shown, { language, memo });
  return {
    timeline: json({ events: reports.map(summaryOf) }),
    topics: json({ topics: pages.map(({ summary }) => summary) }),
    pages,
    speakers: json({ speakers: speakerPages(shown, speakerIds) }),
    photos: json({ events: photoEvents(reports) } satisfies PhotoList),
  };
}

function filesOf(
  language: string,
  { timeline, topics, pages, speakers, photos }: Listing,
): CatalogFile[] {
  return [
    { name: catalogFiles.timeline(language), content: timeline },
    { name: catalogFiles.topics(language), content: topics },
    ...pages.map(({ summary, content }) => ({
      name: catalogFiles.topic(language, summary.id),
      content,
    })),
    { name: catalogFiles.speakers(language), content: speakers },
    { name: catalogFiles.photos(language), content: photos },
  ];
}

function photoEvents(reports: readonly EventReport[]): PhotoList['events'] {
  return reports
    .filter((report) => report.photos.length > 0)
    .map(({ slug, language, title, date, photos }) => ({
      slug,
      language,
      title,
      ...(date === undefined ? {} : { date: date.start }),
      photos,
    }));
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
