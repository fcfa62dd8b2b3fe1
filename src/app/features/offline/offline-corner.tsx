import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import { pageVersion } from '#app/data/page-version.ts';

/** The panel, loaded apart: it is part of no first paint. Without it the site works all the same. */
const OfflinePanel = lazy<ComponentType>(() =>
  import('./offline-panel.tsx').then(
    (module) => ({ default: module.OfflinePanel }),
    () => ({ default: () => null }),
  ),
);

/** The place of everything offline in the frame. Empty until the page has loaded, and in dev, which has no worker. */
export function OfflineCorner() {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (pageVersion() === undefined) return undefined;
    return afterLoad(() => setWanted(true));
  }, []);
  return wanted ? (
    <Suspense>
      <OfflinePanel />
    </Suspense>
  ) : null;
}

/** Calls back when the page has loaded and the browser has nothing better to do. Returns how to stop. */
function afterLoad(callBack: () => void): () => void {
  let idle = 0;
  // Safari has no requestIdleCallback.
  const whenIdle = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 500));
  const cancel = window.cancelIdleCallback ?? window.clearTimeout;
  function wait(): void {
    idle = whenIdle(callBack);
  }
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
  return () => {
    window.removeEventListener('load', wait);
    cancel(idle);
  };
}
