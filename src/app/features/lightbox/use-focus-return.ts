import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { PHOTO_ATTRIBUTE } from '#app/ui/photo-link.tsx';

/**
 * When no photo is open any more, gives the focus to the thumbnail of the photo that was seen last and
 * brings it into view if it is not. A page reached by leaving a photo (`state.lastPhoto`) does the same.
 * @param photo the one that the address names.
 * @param arrival changes when the photo came by anything but moving in the lightbox.
 * @returns tells of a move as it happens: whoever closes at once is back before the address was rendered.
 */
export function useFocusReturn(
  photo: string | undefined,
  arrival: string,
): (moved: string) => void {
  const last = useRef<string>(undefined);
  const left = lastPhotoOf(useLocation().state);
  const open = photo !== undefined;
  useEffect(() => {
    if (photo !== undefined) last.current = photo;
    // An address that is rendered late must not undo a later move.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [arrival, open]);
  useEffect(() => {
    if (open) return;
    const wanted = last.current ?? left;
    last.current = undefined;
    if (wanted !== undefined) focusThumbnail(wanted);
    // A later change of the state alone is not a closing.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [open]);
  return (moved) => {
    last.current = moved;
  };
}

function focusThumbnail(photo: string): void {
  // A photo may stand on its page twice: the thumbnail that opened it has the focus back already.
  const focused = document.activeElement?.getAttribute(PHOTO_ATTRIBUTE);
  const thumbnail = findThumbnail(photo);
  if (thumbnail === undefined || focused === photo) return;
  thumbnail.focus({ preventScroll: true });
  thumbnail.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** On another page the same photo may be named with its event before it, or without. */
function findThumbnail(photo: string): HTMLElement | undefined {
  const id = photo.slice(photo.indexOf('/') + 1);
  return shownThumbnail(photo) ?? shownThumbnail(id);
}

/** A photo may stand in a closed fold and in the gallery: what is not shown cannot have the focus. */
function shownThumbnail(photo: string): HTMLElement | undefined {
  const thumbnails = document.querySelectorAll<HTMLElement>(
    `[${PHOTO_ATTRIBUTE}="${CSS.escape(photo)}"]`,
  );
  return Array.from(thumbnails).find((thumbnail) => thumbnail.closest('[hidden]') === null);
}

function lastPhotoOf(state: unknown): string | undefined {
  const value: unknown =
    typeof state === 'object' && state !== null ? Reflect.get(state, 'lastPhoto') : undefined;
  return typeof value === 'string' ? value : undefined;
}
