import { catalogFiles } from '#model/catalog-files.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '#model/interface-language.ts';
import type { PlacedReport } from '../resolve/places/placed-report.ts';
import { speakerPages } from '../resolve/speakers/speaker-pages.ts';
import { topicPages } from '../resolve/topics/topic-pages.ts';
import { type CatalogFile, textFile } from './catalog-file.ts';
import type { ConnectedReport } from './connected-reports.ts';
import type { LinkContext } from './linked-reports.ts';
import { shownIn } from './site.ts';
import { createTopicPageWriter } from './topic-page-text.ts';

export interface ListingContext extends LinkContext {
  readonly connected: ReadonlyMap<PlacedReport, ConnectedReport>;
}

/** What each language of the interface lists: timeline, topics with their pages, speakers, photos. */
export function listingFiles(context: ListingContext): CatalogFile[] {
  return listedSets(context).flatMap((set) => filesOf(set, context));
}

/** Reports that are listed together. */
interface ListedSet {
  /** A site in one language lists the same in all languages of the interface. */
  readonly languages: readonly [InterfaceLanguage, ...InterfaceLanguage[]];
  readonly shown: readonly PlacedReport[];
}

function listedSets({ placed, languages }: ListingContext): ListedSet[] {
  const sets: ListedSet[] = [];
  for (const language of INTERFACE_LANGUAGES) {
    const shown = shownIn(language, placed, languages);
    const at = sets.findIndex((other) => sameItems(other.shown, shown));
    const known = sets[at];
    if (known === undefined) sets.push({ languages: [language], shown });
    else sets[at] = { ...known, languages: [...known.languages, language] };
  }
  return sets;
}

function filesOf(
  { languages, shown }: ListedSet,
  { memo, book, speakerIds, connected }: ListingContext,
): CatalogFile[] {
  const pages = topicPages(book, shown, { language: languages[0], memo });
  const writePage = createTopicPageWriter();
  const reports = shown.flatMap((own) => connected.get(own) ?? []);
  const photos = reports.flatMap((report) => report.photos ?? []);
  function named(name: (language: InterfaceLanguage) => string): string[] {
    return languages.map(name);
  }
  return [
    textFile(
      named(catalogFiles.timeline),
      listOf(
        'events',
        reports.map(({ summary }) => summary),
      ),
    ),
    textFile(
      named(catalogFiles.topics),
      JSON.stringify({ topics: pages.map(({ summary }) => summary) }),
    ),
    ...pages.map((own) => ({
      names: named((language) => catalogFiles.topic(language, own.summary.id)),
      version: own,
      content: () => writePage(own),
    })),
    textFile(
      named(catalogFiles.speakers),
      JSON.stringify({ speakers: speakerPages(shown, { ids: speakerIds, memo }) }),
    ),
    textFile(named(catalogFiles.photos), listOf('events', photos)),
  ];
}

/** An object with one list, of items that are JSON. */
function listOf(name: string, items: readonly string[]): string {
  return `{${JSON.stringify(name)}:[${items.join(',')}]}`;
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
