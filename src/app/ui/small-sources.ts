import type { PhotoSource } from '#model/catalog.ts';

/** Each format with its narrowest variant alone: what a reader who saves data gets until asking for more. */
export function smallSources(sources: readonly PhotoSource[]): readonly PhotoSource[] {
  return sources.map(({ type, srcset }) => ({ type, srcset: srcset.slice(0, 1) }));
}
