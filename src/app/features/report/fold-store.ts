import type { FoldPlan } from './plan-folds.ts';

/** What was opened (true) and closed (false) in a report, by the reader or for a place that was revealed. */
export interface FoldStore {
  readonly changes: () => FoldPlan;
  readonly setOpen: (anchors: readonly string[], open: boolean) => void;
  /** Calls back after every change. Returns how to stop. */
  readonly subscribe: (changed: () => void) => () => void;
}

/**
 * A store outside React's state: were the folds a context's value, each change would reach into every part of
 * the page that is not hydrated yet and make React throw its prerendered HTML away.
 * @param remembered changes of an earlier visit.
 */
export function createFoldStore(remembered: FoldPlan): FoldStore {
  let changes = remembered;
  const listeners = new Set<() => void>();
  return {
    changes: () => changes,
    setOpen(anchors, open) {
      if (anchors.length === 0) return;
      changes = { ...changes, ...Object.fromEntries(anchors.map((anchor) => [anchor, open])) };
      for (const listener of listeners) listener();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
