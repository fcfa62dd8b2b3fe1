import type { Doubt } from '#model/catalog.ts';
import { ROUGH_WORDS, UNSURE_WORDS } from '../../lexicon/doubt-words.ts';

/** "(TBC) 25/07/2026", "~25/07/2026", "khoảng ngày 25/07/2026". */
const BEFORE = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])(?<words>${either([...UNSURE_WORDS, ...ROUGH_WORDS])})|(?<sign>[~≈]))[\s:,;()*_\[\]]*(?:(?:on|ngày)\s+)?$`,
  'iu',
);
/** "25/07/2026 (dự kiến)", "25/07/2026, to be confirmed". */
const BEHIND = new RegExp(
  String.raw`^[\s,;()*_\[\]–—-]*(?:(?:cần|sẽ|vẫn)\s+)?(?<words>${either(UNSURE_WORDS)})(?![\p{L}\p{N}])`,
  'iu',
);

/** Longer than any words of doubt with the marks between them and the date, in characters. */
const REACH = 40;

/**
 * Why a date may be wrong by its author's own words; undefined where they express no doubt. What stands further off
 * may doubt the hour or the place.
 * @param date the part of the text that was read as the date
 */
export function unsureDate(text: string, date: string): Doubt | undefined {
  const from = text.indexOf(date);
  if (from < 0 || date.length === text.length) return undefined;
  const to = from + date.length;
  const found =
    BEFORE.exec(text.slice(Math.max(0, from - REACH), from)) ??
    BEHIND.exec(text.slice(to, to + REACH));
  const words = found?.groups?.words ?? found?.groups?.sign;
  return words === undefined ? undefined : { code: 'said-unsure', details: { words } };
}

function either(words: readonly string[]): string {
  return words.map((word) => word.replaceAll('.', String.raw`\.`)).join('|');
}
