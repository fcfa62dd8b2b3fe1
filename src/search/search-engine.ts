import { countFacets } from './present/facets.ts';
import { findRows, type Answer } from './find/find-rows.ts';
import { groupHits } from './present/group-hits.ts';
import type { IndexReader } from './read/index-reader.ts';
import { parseQuery } from './query/parse-query.ts';
import { presentRow } from './present/present.ts';
import { isEmpty } from './query/query.ts';
import type { Row } from './find/rows.ts';
import { createScope, type Scope } from './find/scope.ts';
import type { SearchOptions, SearchResult } from './search-result.ts';
import { mergeTwins } from './present/twins.ts';

export interface SearchEngine {
  /**
   * Answers any string at all without throwing on it.
   * Rejects with the signal's reason when aborted, and with the reader's error when a file cannot be read.
   */
  search(query: string, options?: SearchOptions): Promise<SearchResult>;
}

const NOTHING: Answer = { rows: [], total: 0, complete: true, fullText: true, expansions: [] };

/** Answers queries from an index: parse, find, choose by facets, present. */
export function createEngine(reader: IndexReader): SearchEngine {
  return {
    async search(input, options = {}) {
      options.signal?.throwIfAborted();
      const query = parseQuery(input);
      const scope = await createScope(reader, query, options);
      const answer = isEmpty(query) ? NOTHING : await findRows(reader, scope);
      options.signal?.throwIfAborted();
      return presentAnswer(answer, scope);
    },
  };
}

function presentAnswer(answer: Answer, scope: Scope): SearchResult {
  const { facets: selection = {}, languages = [] } = scope.options;
  const rows = mergeTwins(chooseByFacets(answer.rows, scope), languages);
  const typed = scope.query.terms.flatMap((term) => term.words);
  const hits = rows.slice(0, scope.limit).map((row, rank) => presentRow(row, rank, typed));
  return {
    query: scope.query.parsed,
    total: answer.complete ? rows.length : Math.max(rows.length, answer.total),
    totalIsExact: answer.complete,
    fullText: answer.fullText,
    ...(answer.didYouMean === undefined ? {} : { didYouMean: answer.didYouMean }),
    expansions: answer.expansions,
    facets: countFacets(mergeTwins(answer.rows, languages), selection, answer.complete),
    groups: groupHits(hits),
  };
}

/** Rows with the places that the chosen facet values leave, and without those that have none. */
function chooseByFacets(rows: readonly Row[], { facetTest }: Scope): Row[] {
  return rows.flatMap((row) => {
    const places = row.places.filter(facetTest);
    return places.length === 0 ? [] : [{ ...row, places }];
  });
}
