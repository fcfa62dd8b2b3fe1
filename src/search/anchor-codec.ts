import { normaliseLetters } from './normalise.ts';

/**
 * Anchors are mostly made from their labels, so that only the difference is worth storing.
 * `=` and what follows: the anchor that the label predicts, and its ending ("-2"). `!` and what
 * follows: the anchor as it is.
 */
export function encodeAnchor(anchor: string, label: string): string {
  if (anchor === '') return '';
  const predicted = predictAnchor(label);
  if (predicted !== '' && anchor.startsWith(predicted)) return `=${anchor.slice(predicted.length)}`;
  return `!${anchor}`;
}

/** Undoes {@link encodeAnchor}, given the same label. */
export function decodeAnchor(code: string, label: string): string {
  if (code.startsWith('=')) return predictAnchor(label) + code.slice(1);
  return code.slice(1);
}

function predictAnchor(label: string): string {
  return normaliseLetters(label)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
