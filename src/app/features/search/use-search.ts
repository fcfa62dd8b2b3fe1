import { useEffect, useState } from 'react';
import { useLanguage } from '#app/messages/language-context.tsx';
import type { SearchOptions, SearchResult } from '#search/search-result.ts';
import { useSearchService } from './search-provider.tsx';
import { isBlank, queryKey, type SearchQuery } from './search-query.ts';

/** A pause this long means that the reader looks up from the keyboard: full text and repairs are worth it. */
const PAUSE_MS = 180;

/**
 * idle: nothing is asked. searching: an answer is on its way; an earlier one may still be shown.
 * done: `result` answers the query. failed: the index could not be had.
 */
export type SearchStatus = 'idle' | 'searching' | 'done' | 'failed';

export interface SearchState {
  readonly status: SearchStatus;
  readonly result: SearchResult | undefined;
  /** True where `result` answers the query in force; an earlier answer stays shown until one does. */
  readonly answers: boolean;
  readonly retry: () => void;
}

interface Answer {
  readonly key: string;
  readonly result?: SearchResult;
  readonly settled: boolean;
  readonly failed: boolean;
}

export interface UseSearchOptions {
  /** What is asked for after a pause. */
  readonly effort: 'settled' | 'thorough';
  readonly limit: number;
  /** True while input is being composed (Telex, IME): then only a pause searches, not every key. */
  readonly composing: boolean;
  /** True where the query is not being typed: all of its answer is asked for at once, so that it never grows. */
  readonly whole: boolean;
}

/**
 * Answers a query as it is typed: labels at once, the rest after a pause. An answer to anything but the
 * query in force is never shown as its answer; an earlier one stays visible until there is a newer.
 */
export function useSearch(query: SearchQuery, options: UseSearchOptions): SearchState {
  const { client, memory } = useSearchService();
  const { language } = useLanguage();
  const { effort, limit, composing, whole } = options;
  const [attempt, setAttempt] = useState(0);
  const key = `${effort} ${limit} ${language} ${queryKey(query)}`;
  const [answer, setAnswer] = useState<Answer>();
  const known = memory.recall(key);

  useEffect(() => {
    if (isBlank(query) || memory.recall(key) !== undefined) return undefined;
    const running = new AbortController();
    const { signal } = running;
    async function ask(wanted: NonNullable<SearchOptions['effort']>) {
      const settled = wanted !== 'typing';
      try {
        const languages = language === 'vi' ? ['vi', 'en'] : ['en', 'vi'];
        const asked = { facets: query.facets, limit, languages, effort: wanted, signal };
        const result = await client().search(query.text, asked);
        if (signal.aborted) return;
        if (settled) memory.remember(key, result);
        setAnswer({ key, result, settled, failed: false });
      } catch (error) {
        if (signal.aborted || isAbort(error)) return;
        setAnswer({ key, settled: true, failed: true });
      }
    }
    if (!composing && !whole) void ask('typing');
    const timer = setTimeout(() => void ask(effort), whole ? 0 : PAUSE_MS);
    return () => {
      clearTimeout(timer);
      running.abort();
    };
    // `key` stands for the query and the options; `attempt` asks again. `whole` is as it was when the query came.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, attempt, composing]);

  return {
    ...stateOf(
      query,
      key,
      known === undefined ? answer : { key, result: known, settled: true, failed: false },
    ),
    retry: () => {
      setAnswer(undefined);
      setAttempt(attempt + 1);
    },
  };
}

function stateOf(
  query: SearchQuery,
  key: string,
  answer: Answer | undefined,
): Omit<SearchState, 'retry'> {
  if (isBlank(query)) return { status: 'idle', result: undefined, answers: false };
  const result = answer?.result;
  if (answer === undefined || answer.key !== key) {
    return { status: 'searching', result, answers: false };
  }
  if (answer.failed) return { status: 'failed', result: undefined, answers: false };
  return { status: answer.settled ? 'done' : 'searching', result, answers: true };
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
