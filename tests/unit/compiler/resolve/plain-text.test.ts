import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '#compiler/parse/markdown-tree.ts';
import { plainText } from '#compiler/resolve/plain-text.ts';
import { textOf } from '#compiler/structure/text-of.ts';

describe('the words of Markdown', () => {
  it.each([
    ['- tides\n- kilns', 'tides kilns'],
    ['- tides\n  - kilns\n- lamps', 'tides kilns lamps'],
    ['- - tides', 'tides'],
    ['1. tides\n2. kilns', 'tides kilns'],
    ['In 2026\n2. kilns', 'In 2026 2. kilns'],
    ['Two  **lamps**\nburn', 'Two lamps burn'],
    ['tides\n---', 'tides'],
  ])('%j reads %j', (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });

  it('are those of its parsed tree, whichever way they were read', () => {
    const line = fc.stringMatching(/^(?:- |\+ |1\. |  - )?[-+=a-z1-3.) :]{0,12}$/);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        const markdown = lines.join('\n');
        const parsed = textOf(parseMarkdown(markdown)).replace(/\s+/g, ' ').trim();
        expect(plainText(markdown)).toBe(parsed);
      }),
      { numRuns: 2000 },
    );
  });
});
