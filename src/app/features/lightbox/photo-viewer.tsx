import { lazy, Suspense } from 'react';
import { useFocusReturn } from './use-focus-return.ts';
import { usePreload } from './use-preload.ts';
import { type LeaveTarget, usePhotoHistory } from './use-photo-history.ts';
import type { ViewerPhoto } from './viewer-photo.ts';
import { ViewerFailure, ViewerWait } from './viewer-wait.tsx';

function loadLightbox() {
  return import('./lightbox-view.tsx');
}

const LightboxView = lazy(async () => ({ default: (await loadLightbox()).LightboxView }));

function stayHere() {
  return undefined;
}

/**
 * The lightbox of a page: shows the photo that the address names. A page with thumbnails
 * ({@link file://../../ui/photo-link.tsx}) has one of these.
 * @param photos every photo that can be opened, in reading order; keep the array stable.
 * @param leaveTo where closing a directly opened photo leads, if not to this page.
 */
export function PhotoViewer({
  photos,
  leaveTo = stayHere,
}: {
  readonly photos: readonly ViewerPhoto[];
  readonly leaveTo?: LeaveTarget;
}) {
  const { photo, arrival, intend } = usePhotoHistory(leaveTo);
  const index = photos.findIndex(({ address }) => address === photo);
  const noteMove = useFocusReturn(index === -1 ? undefined : photo, arrival);
  usePreload(loadLightbox);
  if (index === -1) return null;
  const close = () => intend({ type: 'close' });
  return (
    // A boundary of its own, new at each opening: the address must not wait for the chunk.
    <ViewerFailure key={arrival} close={close}>
      <Suspense fallback={<ViewerWait close={close} />}>
        <LightboxView
          photos={photos}
          start={index}
          onMove={(moved) => {
            noteMove(moved);
            intend({ type: 'move', photo: moved });
          }}
          onClose={close}
        />
      </Suspense>
    </ViewerFailure>
  );
}
