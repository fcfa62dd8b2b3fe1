import { afterPaint } from './after-paint.ts';
import type { FoldPlan } from './plan-folds.ts';

/** What was opened (true) and closed (false) in a report, by the reader or for a place that was revealed. */
export interface FoldStore {
  readonly changes: () => FoldPlan;
  /** Opens or closes folds at once. */
  readonly setOpen: (anchors: readonly string[], open: boolean) => void;
  /**
   * Opens or closes many folds: they count as changed at once, and show it in the frames that follow, the first ones
   * first. All are folds that show the opposite until then. To render, style and lay out 500 topics before the next paint takes a slow device a quarter of a second.
   */
  readonly setOpenInTurn: (anchors: readonly string[], open: boolean) => void;
  /** True for a changed fold whose turn to show it has not come. Print and find-in-page see its text all the same. */
  readonly isWaiting: (anchor: string) => boolean;
  /** Calls back after every change, and whenever folds have had their turn. Returns how to stop. */
  readonly subscribe: (changed: () => void) => () => void;
}

/** The browser's side of folding in turn; tests have their own. */
export interface Frames {
  /** Runs a task when the frame before it has been painted. */
  readonly later: (task: () => void) => void;
  /** In milliseconds. */
  readonly now: () => number;
}

/** A turn that took longer, its paint included, is followed by a smaller one: longer tasks hold up the next input. */
const LONG_TURN_MS = 50;

/**
 * A store outside React's state: were the folds a context's value, each change would reach into every part of
 * the page that is not hydrated yet and make React throw its prerendered HTML away.
 * @param remembered changes of an earlier visit.
 */
export function createFoldStore(
  remembered: FoldPlan,
  { later, now }: Frames = { later: afterPaint, now: () => performance.now() },
): FoldStore {
  let changes = remembered;
  let running = false;
  const waiting = new Set<string>();
  const listeners = new Set<() => void>();
  function notify() {
    for (const listener of listeners) listener();
  }
  function change(anchors: readonly string[], open: boolean) {
    changes = { ...changes, ...Object.fromEntries(anchors.map((anchor) => [anchor, open])) };
    for (const anchor of anchors) waiting.delete(anchor);
  }
  /** Lets as many show their change as a frame has time for: twice as many as before, or half. */
  function takeTurn(size: number) {
    running = waiting.size > 0;
    if (!running) return;
    const started = now();
    for (const anchor of [...waiting].slice(0, size)) waiting.delete(anchor);
    notify();
    later(() => takeTurn(now() - started > LONG_TURN_MS ? Math.max(1, size >> 1) : size * 2));
  }
  return {
    changes: () => changes,
    setOpen(anchors, open) {
      if (anchors.length === 0) return;
      change(anchors, open);
      notify();
    },
    setOpenInTurn(anchors, open) {
      const changed = anchors.filter((anchor) => changes[anchor] !== open);
      // One whose turn has not come shows already what is asked for now.
      const late = changed.filter((anchor) => !waiting.has(anchor));
      change(changed, open);
      for (const anchor of late) waiting.add(anchor);
      notify();
      if (!running) later(() => takeTurn(1));
      running = true;
    },
    isWaiting: (anchor) => waiting.has(anchor),
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
