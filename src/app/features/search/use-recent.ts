import { useState } from 'react';
import { useHydrating } from '#app/ui/use-hydrating.ts';
import { readRecent, withoutRecent, withRecent, writeRecent } from './recent-searches.ts';

export interface RecentSearches {
  readonly recent: readonly string[];
  readonly add: (text: string) => void;
  readonly remove: (text: string) => void;
}

/** The searches that this device remembers. Empty until the page is there, as storage is not in the HTML. */
export function useRecent(): RecentSearches {
  const hydrating = useHydrating();
  const [stored, setStored] = useState(readRecent);
  const recent = hydrating ? [] : stored;
  function change(next: readonly string[]) {
    writeRecent(next);
    setStored([...next]);
  }
  return {
    recent,
    add: (text) => change(withRecent(readRecent(), text)),
    remove: (text) => change(withoutRecent(readRecent(), text)),
  };
}
