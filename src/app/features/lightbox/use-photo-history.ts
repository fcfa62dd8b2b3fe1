import { useEffect, useState } from 'react';
import { type Location, useLocation, useNavigate, useNavigationType } from 'react-router-dom';
import { changeQuery } from '#app/ui/use-address-query.ts';
import { useHydrating } from '#app/ui/use-hydrating.ts';
import { PHOTO_PARAMETER } from '#model/routes.ts';
import {
  createPhotoHistory,
  type HistoryStep,
  type PhotoEntry,
  type PhotoIntent,
} from './lightbox-history.ts';

/** Where closing a directly opened photo leads: a full path, or undefined for the page it stands on. */
export type LeaveTarget = (photo: string) => string | undefined;

interface PhotoAddress {
  /** Value of the photo parameter; undefined where none is open, and while the page is being hydrated. */
  readonly photo: string | undefined;
  /** Changes when the photo came by a link, back or forward, and not by moving in the lightbox. */
  readonly arrival: string;
  readonly intend: (intent: PhotoIntent) => void;
}

/** The photo that the address names, and the only way to change it. */
export function usePhotoHistory(leaveTo: LeaveTarget): PhotoAddress {
  const location = useLocation();
  const hydrating = useHydrating();
  const takeStep = useTakeStep(location, leaveTo);
  const [history] = useState(() => createPhotoHistory(entryOf(location)));
  useEffect(() => {
    history.arrive(entryOf(location));
    // Only a navigation is an arrival: another render while going back must not let a second close through.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [history, location.key]);
  return {
    photo: hydrating ? undefined : entryOf(location).photo,
    arrival: useArrival(location),
    intend: (intent) => takeStep(history.intend(intent)),
  };
}

/** The key of the entry that the reader came to last by anything but a replacement. */
function useArrival(location: Location): string {
  const kind = useNavigationType();
  const [arrival, setArrival] = useState(location.key);
  if (kind !== 'REPLACE' && arrival !== location.key) setArrival(location.key);
  return arrival;
}

function useTakeStep(location: Location, leaveTo: LeaveTarget): (step: HistoryStep) => void {
  const navigate = useNavigate();
  function address(photo: string | undefined) {
    const { pathname, search, hash } = location;
    return { pathname, hash, search: changeQuery(search, { [PHOTO_PARAMETER]: photo }) };
  }
  return (step) => {
    switch (step.type) {
      case 'none':
        return;
      case 'replace': {
        const state = { keepScroll: true, photoOpened: step.openedHere };
        void navigate(address(step.photo), { replace: true, state });
        return;
      }
      case 'back':
        void navigate(-1);
        return;
      case 'leave': {
        const elsewhere = leaveTo(step.photo);
        const state = { keepScroll: elsewhere === undefined, lastPhoto: step.photo };
        void navigate(elsewhere ?? address(undefined), { replace: true, state });
      }
    }
  };
}

function entryOf({ search, state }: Location): PhotoEntry {
  return {
    photo: new URLSearchParams(search).get(PHOTO_PARAMETER) ?? undefined,
    openedHere: hasFlag(state, 'photoOpened'),
  };
}

function hasFlag(state: unknown, name: string): boolean {
  return typeof state === 'object' && state !== null && Reflect.get(state, name) === true;
}
