import {
  createContext,
  type ReactNode,
  use,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { useLocation } from 'react-router-dom';
import { entryName, recallEntry, rememberEntry } from '#app/ui/entry-memory.ts';
import { createFoldStore, type FoldStore } from './fold-store.ts';
import type { FoldPlan } from './plan-folds.ts';

/** The folds of one report: what is open at first, and what was changed since. */
export interface Folds {
  readonly plan: FoldPlan;
  readonly store: FoldStore;
}

const FoldsContext = createContext<Folds>({ plan: {}, store: createFoldStore({}) });

/** The folds of the report around. Does not follow their changes; {@link useAllOpen} does. */
export function useFolds(): Folds {
  return use(FoldsContext);
}

export function isOpen({ plan, store }: Folds, anchor: string): boolean {
  return store.changes()[anchor] ?? plan[anchor] ?? true;
}

/** True while all of these folds are open. The prerendered page shows them as planned. */
export function useAllOpen(anchors: readonly string[]): boolean {
  const folds = useFolds();
  return useSyncExternalStore(
    folds.store.subscribe,
    () => anchors.every((anchor) => isOpen(folds, anchor)),
    () => anchors.every((anchor) => folds.plan[anchor] ?? true),
  );
}

export function useFoldOpen(anchor: string): boolean {
  return useAllOpen([anchor]);
}

/** True while a fold's content is shown: it is open, and its turn has come where many were opened at once. */
export function useFoldShown(anchor: string): boolean {
  const folds = useFolds();
  return useSyncExternalStore(
    folds.store.subscribe,
    () => isOpen(folds, anchor) && !folds.store.isWaiting(anchor),
    () => folds.plan[anchor] ?? true,
  );
}

/**
 * Keeps the folds of one report. Changes are remembered with the history entry, so that going back finds the
 * page as it was left.
 */
export function FoldsProvider({
  plan,
  children,
}: {
  readonly plan: FoldPlan;
  readonly children: ReactNode;
}) {
  const entry = entryName(useLocation());
  const [store] = useState(() => createFoldStore(recallEntry(entry).folds ?? {}));
  useEffect(() => {
    function remember() {
      if (Object.keys(store.changes()).length > 0) rememberEntry(entry, { folds: store.changes() });
    }
    remember();
    return store.subscribe(remember);
  }, [entry, store]);
  const folds = useMemo(() => ({ plan, store }), [plan, store]);
  return <FoldsContext value={folds}>{children}</FoldsContext>;
}
