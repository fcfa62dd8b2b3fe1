import { fencedLines } from './fenced-ranges.ts';

export interface WithoutMergeMarkers {
  /** The text without them; every line keeps its number. */
  readonly text: string;
  /** Lines on which an unfinished merge begins, counted from 1. */
  readonly conflicts: readonly number[];
}

interface Conflict {
  /** Positions of its marker lines so far, in order. */
  readonly markers: number[];
  isDivided: boolean;
}

/**
 * The lines by which Git marks the two versions of an unfinished merge, and what both were made from where it was asked
 * for that (https://git-scm.com/docs/git-merge, "How conflicts are presented").
 */
const OPENING = /^<{7} \S/;
const BASE = /^\|{7}(?: |$)/;
const DIVIDER = /^={7}$/;
const CLOSING = /^>{7} \S/;

/**
 * Takes the markers of unfinished merges out of a text, but for those in fenced code; both versions stay. Left in, they
 * would make a heading of one version and a quotation of the other. Only whole conflicts count.
 */
export function takeMergeMarkers(text: string): WithoutMergeMarkers {
  if (!text.includes('<<<<<<< ')) return { text, conflicts: [] };
  const lines = text.split('\n');
  const fenced = fencedLines(text);
  const conflicts: number[] = [];
  let open: Conflict | undefined;
  for (const [at, line] of lines.entries()) {
    if (fenced[at] === true) continue;
    if (OPENING.test(line)) open = { markers: [at], isDivided: false };
    else if (open === undefined) continue;
    else if (!open.isDivided && BASE.test(line)) open.markers.push(at);
    else if (!open.isDivided && DIVIDER.test(line)) {
      open.markers.push(at);
      open.isDivided = true;
    } else if (open.isDivided && CLOSING.test(line)) {
      conflicts.push((open.markers[0] ?? at) + 1);
      for (const marker of [...open.markers, at]) lines[marker] = '';
      open = undefined;
    }
  }
  return { text: lines.join('\n'), conflicts };
}
