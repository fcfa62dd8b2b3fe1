/** An event's title without report prefixes, quotes, numbering, zero-width characters and closing punctuation. Idempotent. */
export function cleanTitle(text: string): string {
  return text;
}

/** True for a title that names no event: "Event 4", "Sự kiện 2", "Events Participated", "Summary Report". */
export function isGenericTitle(_text: string): boolean {
  return false;
}
