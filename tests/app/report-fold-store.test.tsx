import { describe, expect, it } from 'vitest';
import { createFoldStore, type FoldStore } from '#app/features/report/fold-store.ts';
import type { FoldPlan } from '#app/features/report/plan-folds.ts';

const PARTS = ['one', 'two', 'three'];

/** A store whose frames are painted when the test says so, each in so many milliseconds. */
function storeByFrames(remembered: FoldPlan = {}) {
  const tasks: (() => void)[] = [];
  let time = 0;
  const store = createFoldStore(remembered, {
    later: (task) => tasks.push(task),
    now: () => time,
  });
  function paint(milliseconds = 16) {
    time += milliseconds;
    tasks.shift()?.();
  }
  return { store, paint, frames: tasks };
}

/** The folds that show their content. */
function shown(store: FoldStore, parts: readonly string[] = PARTS): readonly string[] {
  return parts.filter((part) => (store.changes()[part] === true) !== store.isWaiting(part));
}

describe('opening many folds', () => {
  it('counts them open at once and shows none before the next paint', () => {
    const { store, paint } = storeByFrames();
    store.setOpenInTurn(PARTS, true);
    expect(store.changes()).toEqual({ one: true, two: true, three: true });
    expect(shown(store)).toEqual([]);
    paint();
    expect(shown(store)).toEqual(['one']);
    paint();
    expect(shown(store)).toEqual(PARTS);
  });

  it('closes them in turn as well', () => {
    const { store, paint } = storeByFrames({ one: true, two: true, three: true });
    store.setOpenInTurn(PARTS, false);
    expect(store.changes()).toEqual({ one: false, two: false, three: false });
    expect(shown(store)).toEqual(PARTS);
    paint();
    expect(shown(store)).toEqual(['two', 'three']);
  });

  it('gives twice as many a turn while frames are quick, and half as many when one was long', () => {
    const { store, paint } = storeByFrames();
    const many = Array.from({ length: 20 }, (_, index) => `part ${index}`);
    store.setOpenInTurn(many, true);
    const steps = [16, 16, 16, 80, 16].map((milliseconds) => {
      paint(milliseconds);
      return shown(store, many).length;
    });
    expect(steps).toEqual([1, 3, 7, 9, 13]);
  });

  it('tells its listeners of every step, and paints no more when all are shown', () => {
    const { store, paint, frames } = storeByFrames();
    const steps: number[] = [];
    store.subscribe(() => steps.push(shown(store).length));
    store.setOpenInTurn(PARTS, true);
    paint();
    paint();
    paint();
    expect(steps).toEqual([0, 1, 3]);
    expect(frames).toEqual([]);
  });

  it('leaves closed what is closed meanwhile', () => {
    const { store, paint } = storeByFrames();
    store.setOpenInTurn(PARTS, true);
    store.setOpen(PARTS, false);
    paint();
    paint();
    expect(shown(store)).toEqual([]);
  });

  it('shows at once what a link leads to', () => {
    const { store } = storeByFrames();
    store.setOpenInTurn(PARTS, true);
    store.setOpen(['three'], true);
    expect(shown(store)).toEqual(['three']);
  });

  it('follows a second press before all have had their turn', () => {
    const { store, paint, frames } = storeByFrames();
    store.setOpenInTurn(PARTS, true);
    paint();
    store.setOpenInTurn(PARTS, false);
    expect(shown(store)).toEqual(['one']);
    expect(frames).toHaveLength(1);
    paint();
    expect(shown(store)).toEqual([]);
  });
});
