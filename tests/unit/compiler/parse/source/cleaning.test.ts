import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectTree } from '#compiler/parse/tree/inspect-tree.ts';
import { parseMarkdown } from '#compiler/parse/tree/markdown-tree.ts';
import { mayNeedCleaning } from '#compiler/parse/source/may-need-cleaning.ts';
import { normaliseTree } from '#compiler/parse/tree/normalise-tree.ts';

const MARKS = [
  '# ',
  '## ',
  '- ',
  '1. ',
  '> ',
  '| a | b |\n|---|---|\n| ',
  '---',
  '```',
  '    ',
  '!',
];
const SIGNS = ['*', '**', '_', '`', '~~', '|', '\\', ']', '(', ')', '{:.x}', '^', '> ', '$'];
const WORDS = ['tide', 'Quay:', '2026', 'https://a.example/?b=c', 'www.a.example', 'me@a.example'];
const ENDS = [' ', ' ', '\n', '\n\n', '  \n', '\n  '];

/** Markdown without the signs that make a block worth cleaning, as an author or an accident would write it. */
const plainMarkdown = fc
  .array(fc.constantFrom(...MARKS, ...SIGNS, ...WORDS, ...ENDS, ...ENDS), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

describe('a block that needs no cleaning by its text', () => {
  it('is left as it is by cleaning, and nothing in it is reported', () => {
    fc.assert(
      fc.property(plainMarkdown, (text) => {
        const root = parseMarkdown(text);
        // Without positions every block is looked through.
        const unplaced = { ...root, children: root.children.map(withoutPosition) };
        expect(root.children.some((node) => mayNeedCleaning(node, text))).toBe(false);
        expect(normaliseTree(unplaced, text)).toEqual(unplaced);
        expect(inspectTree(unplaced, text)).toEqual(inspectTree(root, text));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    '<u>tide</u>',
    '[tide](quay)',
    '![tide](quay.png)',
    '[tide]: quay',
    'tide[^1]',
    '# &#32;',
  ])('is not %s', (text) => {
    expect(parseMarkdown(text).children.every((node) => mayNeedCleaning(node, text))).toBe(true);
  });
});

function withoutPosition<T extends object>(node: T): T {
  return { ...node, position: undefined };
}
