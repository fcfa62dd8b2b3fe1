import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '#compiler/parse/tree/markdown-tree.ts';
import { plainText } from '#compiler/resolve/text/plain-text.ts';
import { textOf } from '#compiler/structure/text/text-of.ts';

const MARKS =
  '** * _ ` `` ~ < \\ | # > >␣ --- = [ ] ! 1. & &amp; *a* **b␣c** `d` _e_ -␣ ␣␣-␣ +␣ #␣ 1.␣ 2)␣'
    .split(' ')
    .map((mark) => mark.replaceAll('␣', ' '));
const WORDS = 'a bc é 漢 👍 . , : ) ( “ – 。 www.x.co a@b.c'.split(' ');
const BLANKS = [' ', '  ', '    ', '\t', '\n', '\n\n', '\u00A0'];

function wordsOfTree(markdown: string): string {
  return textOf(parseMarkdown(markdown)).replace(/\s+/g, ' ').trim();
}

describe('the words of Markdown', () => {
  it.each([
    ['- tides\n- kilns', 'tides kilns'],
    ['- tides\n  - kilns\n- lamps', 'tides kilns lamps'],
    ['- - tides', 'tides'],
    ['1. tides\n2. kilns', 'tides kilns'],
    ['In 2026\n2. kilns', 'In 2026 2. kilns'],
    ['Two  **lamps**\nburn', 'Two lamps burn'],
    ['tides\n---', 'tides'],
    ['**Tides:** high & *low*, `a*b`', 'Tides: high & low, a*b'],
    ['**tides*', '*tides'],
    ['(**tides**)lamps', '(tides)lamps'],
    ['tides &amp; kilns', 'tides & kilns'],
    ['# tides\n> kilns', 'tides kilns'],
    ['> tides\n>\n> - *kilns*\nburn', 'tides kilns burn'],
    ['>      *tides*', '*tides*'],
    ['tides #1 | kilns', 'tides #1 | kilns'],
    ['a | b\n--- | ---\nc | d', 'a | b c | d'],
    ['*www.tides.example*', 'www.tides.example'],
    ['tides\n\n\t*kilns*', 'tides *kilns*'],
  ])('%j reads %j', (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });

  it('are those of its parsed tree, whichever way its lines were read', () => {
    const line = fc.stringMatching(/^(?:- |\+ |1\. |  - )?[-+=a-z1-3.) :]{0,12}$/);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        const markdown = lines.join('\n');
        expect(plainText(markdown)).toBe(wordsOfTree(markdown));
      }),
      { numRuns: 2000 },
    );
  });

  it('are those of its parsed tree, whichever way its marks were read', () => {
    const piece = fc.constantFrom(...MARKS, ...WORDS, ...BLANKS);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const markdown = pieces.join('');
        expect(plainText(markdown)).toBe(wordsOfTree(markdown));
      }),
      { numRuns: 5000 },
    );
  });

  it('are found in emphasis as long as a page', () => {
    const words = `${'tides and kilns '.repeat(100_000)}burn`;
    expect(plainText(`*${words}*`) === words).toBe(true);
  });
});
