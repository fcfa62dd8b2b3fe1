import { type RefObject, useEffect, useEffectEvent } from 'react';
import { type Location, useLocation, useNavigationType } from 'react-router-dom';
import { MARK_PARAMETER } from '#app/data/report-address.ts';
import { entryName, recallEntry } from '#app/ui/entry-memory.ts';
import { flushSync } from 'react-dom';
import { isOpen, useFolds } from './folds.tsx';
import {
  bringIntoView,
  foldsAround,
  foldsFor,
  foldsFoundByBrowser,
  markTarget,
  markWords,
  targetOf,
} from './reveal.ts';

/**
 * The one reveal path. Whatever leads to a place in the report (a link, a search hit, the address at start,
 * back and forward, find-in-page, a text fragment) opens the folds around it here.
 */
export function useReveal(report: RefObject<HTMLElement | null>): void {
  useRevealAddress(report);
  useRevealFound(report);
}

/** The address's hash: opens, scrolls, focuses, and marks the words of `?mark=`. */
function useRevealAddress(report: RefObject<HTMLElement | null>): void {
  const location = useLocation();
  const kind = useNavigationType();
  const { store } = useFolds();
  const reveal = useEffectEvent(() => {
    const target = targetOf(location.hash);
    // At once, as the target is measured next.
    if (target) flushSync(() => store.setOpen(foldsFor(target), true));
    if (target && !(kind === 'POP' && hasPosition(location))) bringIntoView(target);
    markTarget(target);
    const query = new URLSearchParams(location.search).get(MARK_PARAMETER) ?? '';
    markWords(target ?? report.current ?? undefined, query);
  });
  useEffect(() => {
    let shown = true;
    // After this commit: the folds are opened in a commit of their own, and measured right after it.
    queueMicrotask(() => {
      if (shown) reveal();
    });
    return () => {
      shown = false;
      markTarget(undefined);
      markWords(undefined, '');
    };
    // An entry is revealed once; a filter or photo in its query must not scroll again.
  }, [location.key, location.hash]);
}

/** Coming back, the entry's own scroll position holds: the reader may have gone on from the target. */
function hasPosition(location: Location): boolean {
  return recallEntry(entryName(location)).top !== undefined;
}

/** What the browser itself found in a closed fold, before the app listened and since. */
function useRevealFound(report: RefObject<HTMLElement | null>): void {
  const folds = useFolds();
  const openAll = useEffectEvent((anchors: readonly string[]) => {
    const closed = anchors.filter((anchor) => !isOpen(folds, anchor));
    // At once: the browser scrolls to what it found as soon as `beforematch` has been handled.
    flushSync(() => folds.store.setOpen(closed, true));
  });
  useEffect(() => {
    const root = report.current;
    if (root === null) return undefined;
    const found = foldsFoundByBrowser(root);
    queueMicrotask(() => openAll(found));
    function openFound({ target }: Event) {
      if (target instanceof Element) openAll(foldsAround(target));
    }
    root.addEventListener('beforematch', openFound);
    return () => root.removeEventListener('beforematch', openFound);
  }, [report]);
}
