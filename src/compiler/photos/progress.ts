/** How far a run is. */
export interface Pace {
  readonly done: number;
  readonly total: number;
  readonly elapsedMs: number;
}

/** Before this many milliseconds an estimate jumps about too much to be shown. */
const SETTLED_AFTER = 1000;

/** Whole seconds until the end, at the pace so far; nothing while there is too little to go by. */
export function estimateRemainingSeconds({ done, total, elapsedMs }: Pace): number | undefined {
  if (done === 0 || elapsedMs < SETTLED_AFTER) return undefined;
  return Math.ceil(((elapsedMs / done) * (total - done)) / 1000);
}
