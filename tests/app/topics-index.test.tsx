import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from '#app/ui/find-words.ts';
import { splitMarks } from '#app/ui/marked-text.tsx';
import { trimAround } from '#app/ui/trim-around.ts';
import {
  filterNames,
  groupByFrequency,
  groupByLetter,
  type IndexedName,
} from '#app/ui/name-index/index-order.ts';

function name(label: string, events = 1, detail?: string): IndexedName {
  return { id: label, label, events, detail };
}

function labelsOf(names: readonly IndexedName[]): string[] {
  return names.map(({ label }) => label);
}

const anyName = fc.record({
  id: fc.uuid(),
  label: fc.string({ minLength: 1 }),
  events: fc.integer({ min: 1, max: 6 }),
});

describe('groupByLetter', () => {
  it('puts Đám mây under D, .NET under N and figures behind the letters', () => {
    const names = ['3-tier', 'Đám mây', '.NET', 'Docker', 'Ẩn danh', '…'].map((each) => name(each));
    const groups = groupByLetter(names).map(({ heading, names: of }) => [heading, ...labelsOf(of)]);
    expect(groups).toEqual([
      ['A', 'Ẩn danh'],
      ['D', 'Đám mây', 'Docker'],
      ['N', '.NET'],
      ['0–9', '3-tier'],
      ['…', '…'],
    ]);
  });

  it('keeps every name exactly once, as does the order by frequency', () => {
    fc.assert(
      fc.property(fc.array(anyName), (names) => {
        const ids = names.map(({ id }) => id).toSorted();
        for (const groups of [groupByLetter(names), groupByFrequency(names)]) {
          const shown = groups.flatMap((group) => group.names.map(({ id }) => id));
          expect(shown.toSorted()).toEqual(ids);
        }
      }),
    );
  });
});

describe('groupByFrequency', () => {
  it('starts with what stands in most events, each group A–Z', () => {
    const names = [name('Terraform', 2), name('IAM', 4), name('Alarm', 2)];
    expect(groupByFrequency(names).map(({ events, names: of }) => [events, labelsOf(of)])).toEqual([
      [4, ['IAM']],
      [2, ['Alarm', 'Terraform']],
    ]);
  });
});

describe('filterNames', () => {
  const names = [name('Infrastructure as Code', 1, 'IaC'), name('Đám mây'), name('Codec')];

  it('finds beginnings of words in any order, short forms and letters without their tones', () => {
    expect(labelsOf(filterNames(names, 'code infra'))).toEqual(['Infrastructure as Code']);
    expect(labelsOf(filterNames(names, 'iac'))).toEqual(['Infrastructure as Code']);
    expect(labelsOf(filterNames(names, 'dam may'))).toEqual(['Đám mây']);
    expect(labelsOf(filterNames(names, 'code'))).toEqual(['Infrastructure as Code', 'Codec']);
  });

  it('does not find what stands inside a word', () => {
    expect(filterNames(names, 'structure')).toEqual([]);
  });
});

describe('findWords', () => {
  it('marks whole words, whatever their case and tones', () => {
    const text = 'X-Ray, AWS x-ray and X-rays';
    expect(findWords(text, ['X-Ray'])).toEqual([
      [0, 5],
      [11, 16],
    ]);
    expect(findWords('Điện toán đám mây', ['dam may'])).toEqual([[10, 17]]);
  });

  it('marks decomposed letters whole', () => {
    const text = 'đám mây'.normalize('NFD');
    expect(findWords(text, ['đám mây'])).toEqual([[0, text.length]]);
  });

  it('marks the longer of two spellings that overlap', () => {
    expect(findWords('AWS X-Ray', ['X-Ray', 'AWS X-Ray'])).toEqual([[0, 9]]);
  });

  it('gives ranges that are in order, apart and inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, phrases) => {
        const ranges = findWords(text, phrases);
        const ends = ranges.flat();
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        expect(ends.every((end) => end >= 0 && end <= text.length)).toBe(true);
      }),
    );
  });
});

describe('splitMarks', () => {
  it('loses no letter, whatever the ranges say', () => {
    const ranges = fc.array(fc.tuple(fc.nat(40), fc.nat(40)));
    fc.assert(
      fc.property(fc.string(), ranges, (text, marks) => {
        const parts = splitMarks(text, marks).map(({ part }) => part);
        expect(parts.join('')).toBe(text);
      }),
    );
  });
});

describe('trimAround', () => {
  it('leaves a short text alone', () => {
    expect(trimAround('X-Ray it is', [[0, 5]])).toEqual({ text: 'X-Ray it is', ranges: [[0, 5]] });
  });

  it('keeps the first mark in view, at whole words, and says that something was cut', () => {
    const text = `${'before '.repeat(40)}X-Ray ${'after '.repeat(40)}`;
    const at = text.indexOf('X-Ray');
    const trimmed = trimAround(text, [[at, at + 5]]);
    const [start = 0, end = 0] = trimmed.ranges[0] ?? [];
    expect(trimmed.text.slice(start, end)).toBe('X-Ray');
    expect(trimmed.text).toMatch(/^… before .* after …$/);
    expect(trimmed.text.length).toBeLessThan(200);
  });

  it('marks the same words as before, wherever they stand', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 120 }), fc.nat(), (words, pick) => {
        const text = words.join(' ');
        const wanted = words[pick % words.length] ?? '';
        const trimmed = trimAround(text, findWords(text, [wanted]));
        expect(trimmed.ranges.length).toBeGreaterThan(0);
        for (const [start, end] of trimmed.ranges) {
          expect(trimmed.text.slice(start, end)).toBe(wanted);
        }
      }),
    );
  });
});
