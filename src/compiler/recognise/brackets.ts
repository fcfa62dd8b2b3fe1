import { tidyBlanks } from '../lexicon/phrase-key.ts';

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
  const pieces: Piece[] = [];
  let depth = 0;
  let from = 0;
  let before = '';
  for (const match of text.matchAll(new RegExp(`[()]|${marks.source}`, marks.flags))) {
    if (match[0] === '(') depth++;
    else if (match[0] === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      pieces.push({ text: text.slice(from, match.index), from, before });
      from = match.index + match[0].length;
      before = match[0];
    }
  }
  return [...pieces, { text: text.slice(from), from, before }];
}
