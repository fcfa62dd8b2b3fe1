/** Anchor of the gallery that closes every event with photos; no heading of a report makes this one. */
export const GALLERY_ANCHOR = 'all-photos';
