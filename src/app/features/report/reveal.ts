import { findHits, hitWords } from './find-hits.ts';

/** The element that an address's hash names, if it is there. A hash may be any text. */
export function targetOf(hash: string): HTMLElement | undefined {
  const id = decode(hash.replace(/^#/, ''));
  return id === '' ? undefined : (document.getElementById(id) ?? undefined);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The anchors of the folds that must be open for an element to be seen, the outermost first. */
export function foldsAround(element: Element): readonly string[] {
  const anchors: string[] = [];
  for (
    let panel = element.closest<HTMLElement>('[data-fold]');
    panel !== null;
    panel = panel.parentElement?.closest<HTMLElement>('[data-fold]') ?? null
  ) {
    const anchor = panel.dataset['fold'];
    if (anchor !== undefined) anchors.unshift(anchor);
  }
  return anchors;
}

/** The folds to open for a target: those around it, and its own where the target is a section that folds. */
export function foldsFor(target: Element): readonly string[] {
  const own = target.querySelector(`[data-fold="${CSS.escape(target.id)}"]`);
  return own === null ? foldsAround(target) : [...foldsAround(target), target.id];
}

/** The folds that the browser opened by itself, before the app was there to listen. */
export function foldsFoundByBrowser(root: Element): readonly string[] {
  return Array.from(root.querySelectorAll<HTMLElement>('[data-fold]:not([hidden])'), (panel) => {
    return panel.dataset['fold'] ?? '';
  });
}

/** Puts a target below what sticks to the top, and the focus on its heading or itself for screen readers. */
export function bringIntoView(target: HTMLElement): void {
  target.scrollIntoView({ block: 'start', behavior: 'instant' });
  const heading = target.querySelector<HTMLElement>('h2, h3, h4');
  const reader = heading?.querySelector('button') ?? heading ?? target;
  if (!reader.matches('a[href], button, input, [tabindex]')) reader.setAttribute('tabindex', '-1');
  reader.focus({ preventScroll: true });
}

/** On the element that was revealed last: it is marked, so that the eye finds it among its neighbours. */
const REVEALED = 'data-revealed';

/** Marks what was revealed, and takes the mark off what was before. */
export function markTarget(target: Element | undefined): void {
  for (const marked of document.querySelectorAll(`[${REVEALED}]`)) marked.removeAttribute(REVEALED);
  target?.setAttribute(REVEALED, '');
}

const HIGHLIGHT = 'hit';

/**
 * Marks the query's words in an element through the CSS Custom Highlight API: the text's nodes stay React's.
 * Takes earlier marks off. Without that API nothing is marked; the target is shown all the same.
 */
export function markWords(root: Element | undefined, query: string): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(HIGHLIGHT);
  const words = hitWords(query);
  if (root === undefined || words.length === 0) return;
  const ranges = textNodes(root).flatMap((node) =>
    findHits(node.data, words).map(([start, end]) => rangeIn(node, start, end)),
  );
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
}

function rangeIn(node: Text, start: number, end: number): Range {
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

function textNodes(root: Element): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) {
    if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  }
  return nodes;
}
