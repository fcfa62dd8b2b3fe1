import { Suspense } from 'react';
import { pageVersion } from '#app/data/page-version.ts';
import { lazyPart } from './lazy-part.ts';
import { useAfterLoad } from './use-after-load.ts';

const OfflinePanel = lazyPart(async () => (await import('./offline-panel.tsx')).OfflinePanel);

/** The place of everything offline in the frame. Empty until the page has loaded, and in dev, which has no worker. */
export function OfflineCorner() {
  const loaded = useAfterLoad();
  return loaded && pageVersion() !== undefined ? (
    <Suspense>
      <OfflinePanel />
    </Suspense>
  ) : null;
}
