import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_NAME_WORDS, PLACE_NAMES, ROLE_WORDS } from '#compiler/lexicon/person-words.ts';
import { readAffiliation } from '#compiler/recognise/affiliations.ts';
import { readPeople } from '#compiler/recognise/people.ts';
import { isPersonName, withoutHonorific } from '#compiler/recognise/person-names.ts';

describe('isPersonName', () => {
  it.each([
    'Mai Tran',
    'Nguyễn Thị Hải Âu',
    'Trong H. Quay',
    'Pham Ng. Lan',
    'Conor McQuay',
    'Jean-Luc d’Arc'.replace('d’', ''),
    'Vincent van Quay',
    'LAN MAI',
  ])('knows %j', (name) => {
    expect(isPersonName(name)).toBe(true);
  });

  it.each([
    'Mai',
    'mai tran',
    'Harbour Team',
    'Đội Hải Âu',
    'Solutions Architect',
    'Chuyên gia Mây',
    'Amazon Bedrock',
    'HarbourCloud Quay',
    'Track 1',
    'Ho Chi Minh',
    'Các Diễn Giả',
    'One Two Three Four Five Six Seven',
    '',
  ])('does not take %j for a person', (text) => {
    expect(isPersonName(text)).toBe(false);
  });

  it('refuses every word of the lexicon that no name holds', () => {
    for (const word of [...ROLE_WORDS, ...NOT_NAME_WORDS]) {
      const capitalised = word.replace(/(?:^| )\p{L}/gu, (letter) => letter.toUpperCase());
      expect([word, isPersonName(`Mai ${capitalised}`)]).toEqual([word, false]);
    }
    for (const place of PLACE_NAMES) expect(isPersonName(place.toUpperCase(), 1)).toBe(false);
  });
});

describe('withoutHonorific', () => {
  it.each([
    ['Mr. Mai Tran', 'Mai Tran'],
    ['Dr Mai Tran', 'Mai Tran'],
    ['PGS. TS. Mai Tran', 'Mai Tran'],
    ['Chị Lan', 'Lan'],
    ['Anh Nguyễn Hải', 'Nguyễn Hải'],
    ['Anh Hải Nguyễn', 'Hải Nguyễn'],
  ])('makes %j %j', (name, bare) => {
    expect(withoutHonorific(name)).toBe(bare);
  });

  it.each(['Anh Duy', 'Anh Pham', 'Anh Tuan Le', 'Chi Nguyen', 'Drew Quay', 'Bao Tran'])(
    'keeps %j',
    (name) => {
      expect(withoutHonorific(name)).toBe(name);
    },
  );
});

describe('readAffiliation', () => {
  it.each([
    ['Solutions Architect, AWS', 'Solutions Architect', 'AWS'],
    ['Head of Data, ASEAN, AWS', 'Head of Data, ASEAN', 'AWS'],
    ['Engineer at Quay Corp.', 'Engineer', 'Quay Corp'],
    ['Kỹ sư Đám mây tại Quay', 'Kỹ sư Đám mây', 'Quay'],
    ['Engineer at Quay, Member of the Guild', 'Engineer, Member of the Guild', 'Quay'],
    ['Platform Engineer (Quay)', 'Platform Engineer', 'Quay'],
    ['Quay Corp – Engineer', 'Engineer', 'Quay Corp'],
    ['Engineer - Quay Corp', 'Engineer', 'Quay Corp'],
    ['Quay Corp / Community Builder', 'Community Builder', 'Quay Corp'],
    ['AI Sales, Quay', 'AI Sales', 'Quay'],
    ['Senior Rope Engineer Quay Corp', 'Senior Rope Engineer', 'Quay Corp'],
    ['Engineer QT Software', 'Engineer', 'QT Software'],
    ['Kỹ sư Dây Cấp cao TideWorks Labs', 'Kỹ sư Dây Cấp cao', 'TideWorks Labs'],
  ])('tells role and organisation apart in %j', (text, role, organisation) => {
    expect(readAffiliation(text)).toEqual({ role, organisation });
  });

  it.each([
    'Cloud Engineer, Community Builder',
    'AWS Hero – Community Leader',
    'Expert, talking about ropes',
    'Engineer Embedded Software',
    'Director Data Systems',
    'Manager Software',
    'Head of Pilots - Vietnam & Cambodia',
    'Country Manager, Singapore',
  ])('keeps %j whole', (role) => {
    expect(readAffiliation(role)).toEqual({ role });
  });

  it('knows an organisation alone', () => {
    expect(readAffiliation('– Quay Corp')).toEqual({ organisation: 'Quay Corp' });
    expect(readAffiliation('[Quay](https:// quay.example/)')).toEqual({ organisation: 'Quay' });
    expect(readAffiliation(' – ')).toEqual({});
  });
});

describe('readPeople', () => {
  it.each([
    ['Mai Tran, Lan Ho & Huy Le', ['Mai Tran', 'Lan Ho', 'Huy Le']],
    ['Mai Tran và Lan Ho', ['Mai Tran', 'Lan Ho']],
    ['Mai Tran, and other experts from the harbour', ['Mai Tran']],
    ['Mai Tran (Hồ Mai)', ['Mai Tran']],
    ['Mai Tran (May)', ['Mai Tran (May)']],
    ['Senior experts who judged the ropes', []],
  ])('finds the names in %j', (text, names) => {
    expect(readPeople(text).map((person) => person.name)).toEqual(names);
  });

  it('reads what stands in brackets after each', () => {
    expect(readPeople('Mai Tran (Engineer, Quay Corp), Lan Ho (QUAY)')).toEqual([
      { name: 'Mai Tran', role: 'Engineer', organisation: 'Quay Corp' },
      { name: 'Lan Ho', organisation: 'QUAY' },
    ]);
  });

  it('reads what stands after a dash, or after the only name', () => {
    const person = { name: 'Mai Tran', role: 'Engineer', organisation: 'Quay Corp' };
    expect(readPeople('Ms. Mai Tran - Engineer at Quay Corp')).toEqual([person]);
    expect(readPeople('Mai Tran, Engineer, Quay Corp')).toEqual([person]);
    expect(readPeople('Mai Tran, head of Ropes & Knots (QUAY)')).toEqual([
      { name: 'Mai Tran', role: 'head of Ropes & Knots', organisation: 'QUAY' },
    ]);
  });

  it('reads several described people', () => {
    expect(readPeople('Mai Tran – Engineer, Quay; Lan Ho – Captain')).toEqual([
      { name: 'Mai Tran', role: 'Engineer', organisation: 'Quay' },
      { name: 'Lan Ho', role: 'Captain' },
    ]);
  });

  it('takes one word for a name only where one must stand', () => {
    expect(readPeople('Mai & Lan')).toEqual([]);
    expect(readPeople('Mai & Lan', { expected: true })).toEqual([{ name: 'Mai' }, { name: 'Lan' }]);
    expect(readPeople('Ms. Lan')).toEqual([{ name: 'Lan' }]);
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(() => readPeople(text, { expected: true })).not.toThrow();
      }),
    );
  });

  it.each(['Mai Tran, ', '(', 'A - ', 'at '])('takes 100 KB of %j in bounded time', (piece) => {
    const started = performance.now();
    readPeople(piece.repeat(Math.ceil(100_000 / piece.length)));
    readAffiliation(piece.repeat(Math.ceil(100_000 / piece.length)));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
