import { useEffect, useLayoutEffect, useRef } from 'react';
import { type Location, useLocation, useNavigationType } from 'react-router-dom';
import { entryName, recallEntry, rememberEntry } from '#app/ui/entry-memory.ts';
import { measurePosition, restorePosition } from './entry-position.ts';

/** Long enough to skip most of a scroll's events, short enough to be done before the next click. */
const PAUSE_MS = 100;

/**
 * Keeps scroll position and focus of each history entry: coming back restores both, going on starts at the
 * top with the focus on the page's heading. Addresses with a hash are left to the reveal path; what keeps
 * its place (`state.keepScroll`: language switch, filters, an opened photo) stays where it is.
 */
export function ScrollKeeper() {
  const location = useLocation();
  const kind = useNavigationType();
  const previous = useRef<Location>(undefined);

  useEffect(() => {
    history.scrollRestoration = 'manual';
  }, []);

  useLayoutEffect(() => {
    const from = previous.current;
    previous.current = location;
    if (from === undefined) return restoreSoon(entryName(location));
    if (from.key === location.key) return undefined;
    return move({ from, to: location, back: kind === 'POP' });
    // A new hash or query on the same entry must not scroll again: the key alone identifies the entry.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [location.key]);

  useEffect(() => rememberWhileShown(entryName(location)), [location]);
  return null;
}

interface Move {
  readonly from: Location;
  readonly to: Location;
  readonly back: boolean;
}

function move({ from, to, back }: Move) {
  const keep = hasKeepScroll(to.state);
  const samePage = from.pathname === to.pathname;
  if (back) return restoreSoon(entryName(to));
  if (keep) return samePage ? undefined : restoreSoon(entryName(from));
  if (samePage && to.hash !== '') return undefined;
  scrollTo({ top: 0, behavior: 'instant' });
  if (!samePage) focusHeading();
  return undefined;
}

/** Now, and once more when what came into the window has been laid out. */
function restoreSoon(name: string) {
  const memory = recallEntry(name);
  restorePosition(memory);
  const frame = requestAnimationFrame(() => restorePosition(memory));
  return () => cancelAnimationFrame(frame);
}

/** A screen reader learns of the new page by its heading. */
function focusHeading() {
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}

function rememberWhileShown(name: string) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  function remember() {
    rememberEntry(name, measurePosition());
  }
  function rememberLater() {
    clearTimeout(timer);
    timer = setTimeout(remember, PAUSE_MS);
  }
  addEventListener('scroll', rememberLater, { passive: true });
  addEventListener('click', remember, { capture: true });
  addEventListener('pagehide', remember);
  return () => {
    clearTimeout(timer);
    removeEventListener('scroll', rememberLater);
    removeEventListener('click', remember, { capture: true });
    removeEventListener('pagehide', remember);
  };
}

function hasKeepScroll(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'keepScroll' in state;
}
