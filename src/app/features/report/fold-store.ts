import { afterPaint } from './after-paint.ts';
import type { FoldPlan } from './plan-folds.ts';

/** What was opened (true) and closed (false) in a report, by the reader or for a place that was revealed. */
export interface FoldStore {
  readonly changes: () => FoldPlan;
  readonly setOpen: (anchors: readonly string[], open: boolean) => void;
  /**
   * Opens many folds: all are open at once, but only the first one's content is shown at once, the others' follow
   * frame by frame. To style and lay out 500 topics in one frame takes a slow device a quarter of a second.
   */
  readonly openInTurn: (anchors: readonly string[]) => void;
  /** True for an open fold whose content is still to be shown. Print and find-in-page see it all the same. */
  readonly isWaiting: (anchor: string) => boolean;
  /** Calls back after every change. Returns how to stop. */
  readonly subscribe: (changed: () => void) => () => void;
}

/**
 * A store outside React's state: were the folds a context's value, each change would reach into every part of
 * the page that is not hydrated yet and make React throw its prerendered HTML away.
 * @param remembered changes of an earlier visit.
 * @param later runs a task when the frame before it has been painted.
 */
export function createFoldStore(
  remembered: FoldPlan,
  later: (task: () => void) => void = afterPaint,
): FoldStore {
  let changes = remembered;
  const waiting = new Set<string>();
  const listeners = new Set<() => void>();
  function notify() {
    for (const listener of listeners) listener();
  }
  function change(anchors: readonly string[], open: boolean) {
    changes = { ...changes, ...Object.fromEntries(anchors.map((anchor) => [anchor, open])) };
    for (const anchor of anchors) waiting.delete(anchor);
  }
  function showNext() {
    const [next] = waiting;
    if (next === undefined) return;
    waiting.delete(next);
    notify();
    later(showNext);
  }
  return {
    changes: () => changes,
    setOpen(anchors, open) {
      if (anchors.length === 0) return;
      change(anchors, open);
      notify();
    },
    openInTurn(anchors) {
      const closed = anchors.filter((anchor) => changes[anchor] !== true);
      const running = waiting.size > 0;
      change(closed, true);
      for (const anchor of closed.slice(1)) waiting.add(anchor);
      notify();
      if (!running) later(showNext);
    },
    isWaiting: (anchor) => waiting.has(anchor),
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
