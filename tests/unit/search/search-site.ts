import { nameContents } from '#compiler/search-index/name-contents.ts';
import { buildSearchIndex } from '#search/build-index.ts';
import { writeShardedIndex } from '#search/build/sharded-layout.ts';
import { writeWholeIndex } from '#search/build/whole-layout.ts';
import { openSearch, type SearchEngine } from '#search/open-search.ts';
import type { SearchDocument } from '#search/search-document.ts';
import { hitsInGroupOrder, type SearchHit, type SearchResult } from '#search/search-result.ts';

/** A document with everything that a test does not care about filled in. */
export function searchDocument(fields: Partial<SearchDocument>): SearchDocument {
  const { label = '', slug = 'cloud-day', kind = 'topic' } = fields;
  const anchor = kind === 'event' ? '' : label.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    id: `${slug}#${anchor}`,
    slug,
    language: 'en',
    event: 'Cloud Day',
    kind,
    anchor,
    label,
    path: [],
    text: '',
    ...fields,
  };
}

interface SiteOptions {
  /** Called with the name of each file that is read. */
  readonly onRead?: (name: string) => void;
  /** The layout that the builder chooses by weight, unless told. */
  readonly layout?: 'whole' | 'sharded';
}

/** An engine over the documents, read from the files that the builder makes. */
export async function openSite(
  documents: readonly Partial<SearchDocument>[],
  { onRead, layout }: SiteOptions = {},
): Promise<SearchEngine> {
  const list = documents.map(searchDocument);
  const written =
    layout === 'sharded'
      ? writeShardedIndex(list, nameContents)
      : layout === 'whole'
        ? writeWholeIndex(list, nameContents)
        : buildSearchIndex(list, nameContents);
  const files = new Map([...written].map(({ name, content }) => [name, content]));
  return openSearch({
    readFile: async (name) => {
      onRead?.(name);
      const content = files.get(name);
      if (content === undefined) throw new Error(`no file ${name}`);
      return content;
    },
  });
}

/** Hits in the order of their relevance. */
export function hitsByRank(result: SearchResult): SearchHit[] {
  return hitsInGroupOrder(result).toSorted((a, b) => a.rank - b.rank);
}

/** Labels found by a query, best first. */
export async function labelsFound(
  documents: readonly Partial<SearchDocument>[],
  query: string,
): Promise<string[]> {
  const site = await openSite(documents);
  return hitsByRank(await site.search(query, { effort: 'thorough' })).map((hit) => hit.label);
}
