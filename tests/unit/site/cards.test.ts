import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '#site/cards/break-lines.ts';
import { createCardDrawing } from '#site/cards/card-drawing.ts';
import { loadTypeface } from '#site/cards/typeface.ts';

const PLACE = { x: 0, y: 0, size: 10 };
const widthOf = (line: string) => Array.from(line).length;

describe('breakLines', () => {
  it('breaks between words', () => {
    expect(breakLines('one two three', { max: 7, lines: 3, widthOf })).toEqual([
      'one two',
      'three',
    ]);
  });

  it('ends in an ellipsis what does not fit', () => {
    expect(breakLines('one two three four', { max: 7, lines: 2, widthOf })).toEqual([
      'one two',
      'three…',
    ]);
  });

  it('never makes a line too wide, nor too many', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (text, max) => {
        const lines = breakLines(text, { max, lines: 3, widthOf });
        expect(lines.length).toBeLessThanOrEqual(3);
        expect(lines.every((line) => widthOf(line) <= max)).toBe(true);
      }),
    );
  });
});

describe('loadTypeface', () => {
  it('has every letter of Vietnamese, composed or not', async () => {
    const face = await loadTypeface(800);
    const outline = (letter: string) => face.outline(letter, PLACE);
    const letters = Array.from('ăâđêôơưĂÂĐÊÔƠƯếềểễệốồổỗộớờởỡợứừửữựấầẩẫậắằẳẵặýỳỷỹỵ');
    expect(letters.filter((letter) => outline(letter) === outline('?'))).toEqual([]);
    expect(letters.map((letter) => outline(letter.normalize('NFD')))).toEqual(letters.map(outline));
  });
});

describe('createCardDrawing', () => {
  it('writes no text element: no font of the machine is asked for', async () => {
    const draw = await createCardDrawing();
    const svg = draw({ title: '</svg><script>&', site: 'Notes', day: '3', venue: 'Bến 4' });
    expect(svg).not.toMatch(/<text|<script|font/);
    expect(svg.match(/<\/svg>/g)).toHaveLength(1);
  });
});
