import type { Excerpt, TextRange } from '../search-result.ts';

/** Text kept before the first match, so that the sentence can be understood. UTF-16 units. */
const LEAD_IN = 40;

/**
 * The part of a text in which most different matches stand together, cut between words.
 * @param ranges matches in the text, in order
 * @param length UTF-16 units of text to show at most
 */
export function cutExcerpt(text: string, ranges: readonly TextRange[], length: number): Excerpt {
  const window = chooseWindow(text, ranges, length);
  const start = window === undefined ? 0 : startBefore(text, window, length);
  const end = endAfter(text, start, length);
  return {
    text: text.slice(start, end),
    ranges: ranges
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]): TextRange => [from - start, to - start]),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

interface Window {
  readonly first: number;
  readonly end: number;
}

/** The window with most different words, then most matches, then the first. */
function chooseWindow(
  text: string,
  ranges: readonly TextRange[],
  length: number,
): Window | undefined {
  let best: (Window & { worth: number }) | undefined;
  let j = 0;
  const words = ranges.map(([from, to]) => text.slice(from, to).toLowerCase());
  for (const [i, [first]] of ranges.entries()) {
    while (j < ranges.length && (ranges[j]?.[1] ?? 0) - first <= length - LEAD_IN) j++;
    const last = Math.max(j, i + 1);
    const worth = new Set(words.slice(i, last)).size * 100 + Math.min(last - i, 99);
    if (best === undefined || worth > best.worth)
      best = { first, end: ranges[last - 1]?.[1] ?? first, worth };
  }
  return best;
}

/** A little before the first match, at the beginning of a word; more where the text's end is near. */
function startBefore(text: string, { first, end }: Window, length: number): number {
  const spare = Math.min(LEAD_IN, Math.max(0, length - (end - first)));
  const wanted = Math.max(0, Math.min(first - spare, text.length - length));
  if (wanted === 0) return 0;
  const blank = text.indexOf(' ', wanted);
  return blank >= 0 && blank < first ? blank + 1 : wholeCharacter(text, Math.min(wanted, first));
}

function endAfter(text: string, start: number, length: number): number {
  if (text.length - start <= length) return text.length;
  const blank = text.lastIndexOf(' ', start + length);
  return blank > start + length / 2 ? blank : wholeCharacter(text, start + length);
}

/** Not between the halves of an emoji. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
