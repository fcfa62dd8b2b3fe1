/** Where a section begins, in pixels below the window's top. */
export interface SectionTop {
  readonly anchor: string;
  readonly top: number;
}

/**
 * The section being read: the last one that begins above `line`; the last of all at the page's end, where a
 * short one can never reach the line. Undefined before the first.
 */
export function sectionInView(
  sections: readonly SectionTop[],
  { line, atEnd }: { readonly line: number; readonly atEnd: boolean },
): string | undefined {
  if (atEnd) return sections.at(-1)?.anchor;
  return sections.findLast(({ top }) => top <= line)?.anchor;
}
