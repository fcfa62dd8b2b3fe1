/** Parts of an address that only matter at the door: floors and rooms. */
const AT_THE_DOOR = /\b(?:floor|level|room|hall|tầng|phòng|hội trường)\b|^lầu\b/iu;

/** How many parts a card shows: usually the building and its district. */
const SHOWN_PARTS = 2;

/** An address cut at its commas. */
export function venueParts(venue: string): readonly string[] {
  return venue
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * A venue as a card shows it.
 * @example shortVenue('26th floor, Lantern Tower, District 1, Ho Chi Minh City') // 'Lantern Tower, District 1'
 */
export function shortVenue(venue: string): string {
  const parts = venueParts(venue);
  const outside = parts.filter((part) => !AT_THE_DOOR.test(part));
  return (outside.length > 0 ? outside : parts).slice(0, SHOWN_PARTS).join(', ');
}
