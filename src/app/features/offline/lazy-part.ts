import { type ComponentType, lazy } from 'react';

/**
 * A component of the offline feature, loaded apart: it is part of no first paint. Where it cannot be loaded nothing
 * stands in its place; the site works all the same.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>) {
  return lazy<ComponentType<P>>(() =>
    load().then(
      (part) => ({ default: part }),
      () => ({ default: () => null }),
    ),
  );
}
