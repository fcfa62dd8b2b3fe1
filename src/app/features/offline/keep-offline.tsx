import { Suspense } from 'react';
import type { EventReport } from '#model/catalog.ts';
import { KeepFace } from './keep-face.tsx';
import { lazyPart } from './lazy-part.ts';
import { useAfterLoad } from './use-after-load.ts';

const LazyControls = lazyPart(
  async () => (await import('./keeping/keep-controls.tsx')).KeepControls,
);

/** For the width of the place alone. */
const TYPICAL_BYTES = 150_000;

/** The place where an event can be kept on this device; its controls come when the page has loaded. */
export function KeepOffline({ event }: { readonly event: EventReport }) {
  const loaded = useAfterLoad();
  const hasPhotos = event.photos.some(({ sources }) => sources.length > 0);
  if (!hasPhotos) return null;
  // Kept free before anything is known of the device.
  const place = (
    <span className="invisible">
      <KeepFace bytes={TYPICAL_BYTES} />
    </span>
  );
  if (!loaded) return place;
  return (
    <Suspense fallback={place}>
      <LazyControls event={event} Face={KeepFace} waiting={place} />
    </Suspense>
  );
}
