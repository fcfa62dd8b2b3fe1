import { everyMatch } from '#model/every-match.ts';
import { tidyBlanks } from '../../lexicon/phrase-key.ts';

/** A text cut into what stands outside round brackets and what stands in them. */
export interface BracketSplit {
  readonly outside: string;
  readonly inside: readonly string[];
}

/** Cuts round brackets out of a text; nested ones count as part of the outer, an unclosed one as text. */
export function splitBrackets(text: string): BracketSplit {
  if (!text.includes('(')) return { outside: tidyBlanks(text), inside: [] };
  const inside: string[] = [];
  let outside = '';
  let reached = 0;
  let depth = 0;
  let opened = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '(' && depth++ === 0) opened = at;
    if (letter !== ')' || depth === 0 || --depth > 0) continue;
    outside += `${text.slice(reached, opened)} `;
    inside.push(text.slice(opened + 1, at).trim());
    reached = at + 1;
  }
  return { outside: tidyBlanks(outside + text.slice(reached)), inside };
}

/** A piece of a text that was cut at marks. */
export interface Piece {
  readonly text: string;
  /** Where it begins in the whole. */
  readonly from: number;
  /** The mark at which it was cut off from the piece before it; empty for the first. */
  readonly before: string;
}

/** Cuts a text at the marks that stand outside round brackets; `marks` is global and matches no bracket. */
export function cutOutsideBrackets(text: string, marks: RegExp): Piece[] {
  // Most texts hold no mark at all.
  if (text.search(marks) < 0) return [{ text, from: 0, before: '' }];
  const pieces: Piece[] = [];
  let from = 0;
  let before = '';
  const isInside = bracketReader(text);
  for (const { 0: mark, index } of everyMatch(text, marks)) {
    if (isInside(index)) continue;
    pieces.push({ text: text.slice(from, index), from, before });
    from = index + mark.length;
    before = mark;
  }
  return [...pieces, { text: text.slice(from), from, before }];
}

/** Tells of places in a text, asked in order, whether they stand in brackets; an unclosed one reaches to the end. */
function bracketReader(text: string): (at: number) => boolean {
  let depth = 0;
  let read = text.includes('(') ? 0 : text.length;
  return (at) => {
    for (; read < at; read++) {
      const letter = text.charAt(read);
      if (letter === '(') depth++;
      else if (letter === ')') depth = Math.max(0, depth - 1);
    }
    return depth > 0;
  };
}
