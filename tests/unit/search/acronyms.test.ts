import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taughtIn } from '#search/analysis/acronyms.ts';
import { normaliseLetters } from '#search/analysis/normalise.ts';

/** The rule as one reads it: up to six words, then the short form in brackets. Tried from every word of a text. */
const READ_FORWARDS =
  /((?:[\p{L}\p{N}][\p{L}\p{N}'’-]*[ ]){1,6})\(([\p{L}][\p{L}\p{N}]{1,6}?)s?\)/gu;

function oracle(text: string): { short: string; long: string }[] {
  return [...text.matchAll(READ_FORWARDS)].flatMap(([, before = '', short = '']) => {
    const words = before.trim().split(/[ -]/).slice(-short.length);
    const initials = words.map((word) => normaliseLetters(word).charAt(0)).join('');
    return initials === normaliseLetters(short) ? [{ short, long: words.join(' ') }] : [];
  });
}

describe('the short forms that a text teaches', () => {
  it.each([
    ['We wrote infrastructure as code (IaC) twice', [['IaC', 'infrastructure as code']]],
    ['Content-delivery networks (CDNs)', [['CDN', 'Content delivery networks']]],
    ['Điện toán đám mây (ĐTĐM)', [['ĐTĐM', 'Điện toán đám mây']]],
    ['one two three four five six seven (otTFFSS)', []],
    ['dead letter queue(DLQ), dead  letter queue  (DLQ)', []],
    [
      "recovery point objective (RPO) and rock 'n roll (RnR)",
      [['RPO', 'recovery point objective']],
    ],
  ])('%s', (text, expected) => {
    expect([...taughtIn(text)]).toEqual(expected.map(([short, long]) => ({ short, long })));
  });

  it('are those that the rule finds when it is read forwards', () => {
    const pieces =
      "alpha |beta |b|é|9| |'|’|-|(|)|(AB)|(ABs)|(bA) |(ab|s)|\n|😀|𝒜|(𝒜b)|alpha beta (ab)";
    const piece = fc.constantFrom(...pieces.split('|'), 'a b c d e f g (bcdefg)');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (list) => {
        const text = list.join('');
        expect([...taughtIn(text)]).toEqual(oracle(text));
      }),
      { numRuns: 1000 },
    );
  });
});
