import type { EntryMemory } from '#app/ui/entry-memory.ts';

/** Where the reader is: scroll position, the element near the top, and the focus. Browser only. */
export function measurePosition(): EntryMemory {
  const near = findNear();
  const focus = document.activeElement?.id ?? '';
  return { top: Math.round(scrollY), focus, ...(near === undefined ? {} : { near }) };
}

/** What stands in a closed fold is nowhere, and to ask for its place would make the browser lay it out. */
const PLACED = 'main [id]:not([hidden] *)';

/** The first element with an id in the main content whose top is inside the window. */
function findNear(): EntryMemory['near'] {
  for (const element of document.querySelectorAll(PLACED)) {
    const { top, height } = element.getBoundingClientRect();
    if (height > 0 && top >= 0 && top < innerHeight) return { id: element.id, offset: top };
  }
  return undefined;
}

/**
 * Puts the reader back. By the remembered element where it still exists, as what lies above it may have
 * another height now (folds, lazily laid out cards, the other language); else by pixels.
 */
export function restorePosition({ top, near, focus }: EntryMemory): void {
  const element = near && document.getElementById(near.id);
  if (near && element) {
    scrollBy({ top: element.getBoundingClientRect().top - near.offset, behavior: 'instant' });
  } else if (top !== undefined) {
    scrollTo({ top, behavior: 'instant' });
  }
  if (focus) document.getElementById(focus)?.focus({ preventScroll: true });
}
