import { describe, expect, it } from 'vitest';
import { createFoldStore, type FoldStore } from '#app/features/report/fold-store.ts';

const PARTS = ['one', 'two', 'three'];

/** A store whose frames are painted when the test says so. */
function storeByFrames() {
  const tasks: (() => void)[] = [];
  const store = createFoldStore({}, (task) => tasks.push(task));
  return { store, paint: () => tasks.shift()?.() };
}

function shown(store: FoldStore): readonly string[] {
  return PARTS.filter((part) => store.changes()[part] === true && !store.isWaiting(part));
}

describe('opening many folds', () => {
  it('opens all at once and shows one content a frame', () => {
    const { store, paint } = storeByFrames();
    store.openInTurn(PARTS);
    expect(store.changes()).toEqual({ one: true, two: true, three: true });
    expect(shown(store)).toEqual(['one']);
    paint();
    expect(shown(store)).toEqual(['one', 'two']);
    paint();
    expect(shown(store)).toEqual(PARTS);
  });

  it('tells its listeners of every step', () => {
    const { store, paint } = storeByFrames();
    const steps: number[] = [];
    store.subscribe(() => steps.push(shown(store).length));
    store.openInTurn(PARTS);
    paint();
    paint();
    expect(steps).toEqual([1, 2, 3]);
  });

  it('leaves closed what is closed meanwhile', () => {
    const { store, paint } = storeByFrames();
    store.openInTurn(PARTS);
    store.setOpen(PARTS, false);
    paint();
    paint();
    expect(shown(store)).toEqual([]);
  });

  it('shows at once what a link leads to', () => {
    const { store } = storeByFrames();
    store.openInTurn(PARTS);
    store.setOpen(['three'], true);
    expect(shown(store)).toEqual(['one', 'three']);
  });

  it('does not hide again what is shown already', () => {
    const { store } = storeByFrames();
    store.setOpen(['two'], true);
    store.openInTurn(PARTS);
    expect(shown(store)).toEqual(['one', 'two']);
  });
});
