import { normaliseLetters } from '../analysis/normalise.ts';

/** With less in common than this, the name is written out. */
const SHORTEST_PREDICTION = 4;

/**
 * Anchors and slugs are mostly made from a label or title that is stored anyway, so that only the
 * difference is worth storing. `=` and an ending: what the text predicts, and the ending ("-2").
 * `~`, a length in base 36, `.` and an ending: so much of what it predicts. `!`: the name as it is.
 * @param predicted see {@link predictName}
 */
export function encodeName(name: string, predicted: string): string {
  if (name === '') return '';
  if (name.startsWith(predicted)) return `=${name.slice(predicted.length)}`;
  const common = commonLength(name, predicted);
  if (common < SHORTEST_PREDICTION) return `!${name}`;
  return `~${common.toString(36)}.${name.slice(common)}`;
}

/** Undoes {@link encodeName}, given the text that predicted the name. */
export function decodeName(code: string, text: string): string {
  if (code.startsWith('=')) return predictName(text) + code.slice(1);
  if (!code.startsWith('~')) return code.slice(1);
  const dot = code.indexOf('.');
  return predictName(text).slice(0, Number.parseInt(code.slice(1, dot), 36)) + code.slice(dot + 1);
}

/** The name that is expected of what has this text. */
export function predictName(text: string): string {
  return normaliseLetters(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
