import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { readPlainYaml } from '#compiler/parse/front-matter/plain-yaml.ts';

/** Pieces of front matters, good and bad, from which lines are made. */
const KEYS = ['title', 'date', 'weight', 'pre', 'null', 'True', '"quoted"', '- item'];
const COLONS = [': ', ':', ' : ', ' '];
const VALUES = [
  '',
  '"Harbour Day"',
  '"a \\n b"',
  '" <b> 4.1. </b> "',
  "'it''s'",
  "'Quay: a start'",
  'Harbour Day ',
  'Ngày hội Bến Cảng (2026)',
  'true',
  'FALSE',
  'null',
  '~',
  '0',
  '07',
  '-12',
  '1e3',
  '0x1f',
  '2026-03-14',
  '2026-03-14T00:00:00+07:00',
  'Quay: a start',
  'Quay # a remark',
  '[Quay, Kiln]',
  '|',
  '  - nested',
  '*alias',
];

const line = fc
  .tuple(fc.constantFrom(...KEYS), fc.constantFrom(...COLONS), fc.constantFrom(...VALUES))
  .map((parts) => parts.join(''));

describe('a front matter of plain pairs', () => {
  it('is read without a YAML parser', () => {
    const source = [
      'title: "Event 4"',
      'date: 2026-03-14T00:00:00Z',
      'weight : 4',
      'chapter: false',
      'pre: " <b> 4.4. </b> "',
      'author: Lan Hồ',
      'linkTitle:',
    ].join('\n');
    expect(readPlainYaml(source)).toEqual({
      title: 'Event 4',
      date: '2026-03-14T00:00:00Z',
      weight: 4,
      chapter: false,
      pre: ' <b> 4.4. </b> ',
      author: 'Lan Hồ',
      linkTitle: null,
    });
  });

  it.each([
    ['a list', 'tags: [Quay, Kiln]'],
    ['a nested map', 'params:\n  by: Lan'],
    ['an escape', 'title: "a \\u00e9"'],
    ['a key that stands twice', 'title: a\ntitle: b'],
    ['a number of another base', 'weight: 0x1f'],
    ['a merge marker', '<<<<<<< HEAD'],
  ])('leaves %s to the YAML parser', (_, source) => {
    expect(readPlainYaml(source)).toBeUndefined();
  });

  it('never reads another value than the YAML parser', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        const source = lines.join('\n');
        const plain = readPlainYaml(source);
        if (plain === undefined) return;
        const document = parseDocument(source);
        expect(document.errors).toEqual([]);
        expect(plain).toEqual(document.toJS() ?? {});
      }),
      { numRuns: 500 },
    );
  });
});
