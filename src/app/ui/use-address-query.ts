import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useHydrating } from './use-hydrating.ts';

/** Values to set; undefined or '' takes the parameter out of the address. */
export type QueryChanges = Readonly<Record<string, string | undefined>>;

/** The query string with `changes` applied, as `?a=b` or ''. Untouched parameters keep their order. */
export function changeQuery(search: string, changes: QueryChanges): string {
  const parameters = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') parameters.delete(name);
    else parameters.set(name, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * The address's query, empty while a prerendered page (which knows no query) is hydrated.
 * `replace` changes it on the same history entry and leaves the scroll position alone.
 */
export function useAddressQuery(): {
  readonly query: URLSearchParams;
  readonly replace: (changes: QueryChanges) => void;
} {
  const { search, pathname, hash, state } = useLocation();
  const navigate = useNavigate();
  const hydrating = useHydrating();
  const query = useMemo(() => new URLSearchParams(hydrating ? '' : search), [hydrating, search]);
  function replace(changes: QueryChanges) {
    const to = { pathname, hash, search: changeQuery(search, changes) };
    if (to.search === search) return;
    void navigate(to, { replace: true, state: { ...asRecord(state), keepScroll: true } });
  }
  return { query, replace };
}

function asRecord(state: unknown): object {
  return typeof state === 'object' && state !== null ? state : {};
}
