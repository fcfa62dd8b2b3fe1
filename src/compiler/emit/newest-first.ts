import type { EventReport } from '#model/catalog.ts';

/** Newest first, undated last; events of one day by slug. */
export function newestFirst(a: EventReport, b: EventReport): number {
  const [left, right] = [a.date?.start ?? '', b.date?.start ?? ''];
  if (left !== right) return left > right ? -1 : 1;
  return a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0;
}
