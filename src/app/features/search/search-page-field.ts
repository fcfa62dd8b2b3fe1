/** Id of the search page's own panel. */
export const SEARCH_VIEW_ID = 'search-view';

/** Puts the focus into the search page's field, if that page is open: it needs no palette over it. */
export function focusSearchField(): boolean {
  const field = document.querySelector<HTMLInputElement>(`#${SEARCH_VIEW_ID} input`);
  field?.focus();
  field?.select();
  return field !== null;
}
