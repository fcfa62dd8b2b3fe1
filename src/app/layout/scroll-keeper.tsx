import { useEffect, useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';

const KEY = 'debrief.scroll';

/**
 * Keeps the scroll position of each history entry: coming back restores it, going on starts at the
 * top. Addresses with a hash are left to the reveal path; the language switch keeps its position
 * (`state.keepScroll`), and so does what only changes the query of the same page.
 */
export function ScrollKeeper() {
  const location = useLocation();
  const kind = useNavigationType();
  const keep = hasKeepScroll(location.state);

  useEffect(() => {
    history.scrollRestoration = 'manual';
  }, []);

  useLayoutEffect(() => {
    const stored = readPositions()[location.key];
    if (kind === 'POP') {
      if (stored !== undefined) scrollTo({ top: stored, behavior: 'instant' });
    } else if (!keep && location.hash === '') {
      scrollTo({ top: 0, behavior: 'instant' });
    }
    function remember() {
      writePosition(location.key, scrollY);
    }
    addEventListener('scrollend', remember);
    addEventListener('pagehide', remember);
    return () => {
      removeEventListener('scrollend', remember);
      removeEventListener('pagehide', remember);
    };
    // A hash or a query on the same entry must not scroll again: the key alone identifies the entry.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [location.key]);
  return null;
}

function hasKeepScroll(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'keepScroll' in state;
}

function readPositions(): Record<string, number> {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Record<string, number>;
  } catch {
    return {};
  }
}

function writePosition(key: string, top: number): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...readPositions(), [key]: Math.round(top) }));
  } catch {
    // Refused storage: coming back then starts at the top.
  }
}
