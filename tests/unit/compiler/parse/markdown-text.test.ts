import fc from 'fast-check';
import type { Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { markdownText } from '#compiler/parse/markdown-text.ts';
import { markRewritten } from '#compiler/parse/source/rewritten.ts';

function paragraph(...texts: string[]): Paragraph {
  return markRewritten({
    type: 'paragraph',
    children: texts.map((value) => ({ type: 'text', value })),
  });
}

describe('a rewritten paragraph', () => {
  it.each([
    ['Opening, with (warm) tea', 'Opening, with (warm) tea'],
    ['Kiln*s', String.raw`Kiln\*s`],
    ['- Opening', String.raw`\- Opening`],
    ['1. Opening', String.raw`1\. Opening`],
    ['1) Opening', String.raw`1\) Opening`],
    ['10 min', '10 min'],
    ['A well-known kiln: "quay". Or not?', 'A well-known kiln: "quay". Or not?'],
  ])('%j is written %j', (text, markdown) => {
    expect(markdownText([paragraph(text)], '')).toBe(markdown);
  });

  it('reads the same whether its words are one text or two', () => {
    const words = fc.stringMatching(/^[A-Za-z\dĐế][\wế ,;()'"’“”–—%/:.?!@*-]{0,20}$/);
    fc.assert(
      fc.property(
        words.map((text) => text.trim()),
        (text) => {
          expect(markdownText([paragraph(text)], '')).toBe(markdownText([paragraph(text, '')], ''));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
