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
