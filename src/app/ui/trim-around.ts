import type { MarkRange } from './marked-text.tsx';

/** A piece of a text, its marks counted from its own beginning. */
export interface TrimmedText {
  readonly text: string;
  readonly ranges: readonly MarkRange[];
}

/** Three lines on a phone. */
const LONGEST = 180;

/** How much is shown before the first mark, so that one sees what it belongs to. */
const BEFORE = 60;

/**
 * A long text cut to what stands around its first mark, at whole words, with an ellipsis where
 * something was left out. A short one is given back as it is.
 */
export function trimAround(text: string, ranges: readonly MarkRange[]): TrimmedText {
  if (text.length <= LONGEST) return { text, ranges };
  const first = ranges[0]?.[0] ?? 0;
  const start = wordStart(text, Math.min(Math.max(0, first - BEFORE), text.length - LONGEST));
  const end = wordEnd(text, start + LONGEST);
  const lead = start > 0 ? '… ' : '';
  const shift = lead.length - start;
  return {
    text: `${lead}${text.slice(start, end)}${end < text.length ? ' …' : ''}`,
    ranges: ranges
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]) => [from + shift, to + shift]),
  };
}

/** The first place at or after `at` where a word begins. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at);
  return space === -1 ? at : space + 1;
}

/** The last place at or before `at` where a word has ended. */
function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space <= 0 ? at : space;
}
