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

/** True while a fold shows its content. One of many that were opened or closed together follows when its turn comes. */
export function useFoldOpen(anchor: string): boolean {
  const folds = useFolds();
  return useSyncExternalStore(
    folds.store.subscribe,
    () => isOpen(folds, anchor) !== folds.store.isWaiting(anchor),
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
    let remembered: FoldPlan = {};
    function remember() {
      const folds = store.changes();
      if (folds === remembered || Object.keys(folds).length === 0) return;
      remembered = folds;
      rememberEntry(entry, { folds });
    }
    remember();
    return store.subscribe(remember);
  }, [entry, store]);
  const folds = useMemo(() => ({ plan, store }), [plan, store]);
  return <FoldsContext value={folds}>{children}</FoldsContext>;
}
