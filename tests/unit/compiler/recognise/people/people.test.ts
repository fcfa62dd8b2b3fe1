import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_NAME_WORDS, PLACE_NAMES, ROLE_WORDS } from '#compiler/lexicon/person-words.ts';
import { readAffiliation } from '#compiler/recognise/people/affiliations.ts';
import { readPeople } from '#compiler/recognise/people/people.ts';
import { isPersonName, withoutHonorific } from '#compiler/recognise/people/person-names.ts';

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
    'Trần Thế Hải',
    'Tô Hải Lan',
    'Hồ Hồng Nhung',
    'Nhung Tran',
    'Tran The Hai',
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
    'Những Mai',
    'To Hai Lan',
    'Ban Tổ Chức',
    'Hai The',
    'The Mai',
    'One Two Three Four Five Six Seven',
    '',
  ])('does not take %j for a person', (text) => {
    expect(isPersonName(text)).toBe(false);
  });

  it('refuses every word of the lexicon that no name holds', () => {
    for (const word of [...ROLE_WORDS, ...NOT_NAME_WORDS]) {
      // Without marks it is a given name as well.
      if (word === 'nhung') continue;
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
    ['Engineer · Quay Corp', 'Engineer', 'Quay Corp'],
    ['Quay Corp / Community Builder', 'Community Builder', 'Quay Corp'],
    ['AI Sales, Quay', 'AI Sales', 'Quay'],
    ['Senior Rope Engineer Quay Corp', 'Senior Rope Engineer', 'Quay Corp'],
    ['Engineer QT Software', 'Engineer', 'QT Software'],
    ['Kỹ sư Dây Cấp cao TideWorks Labs', 'Kỹ sư Dây Cấp cao', 'TideWorks Labs'],
    ['Rope Sales at Quay', 'Rope Sales', 'Quay'],
    ['Tide Major tại Quay', 'Tide Major', 'Quay'],
    ['Engineer at Quay Solutions Pte. Ltd.', 'Engineer', 'Quay Solutions Pte. Ltd'],
    ['Engineer at Quay / Guild Admin', 'Engineer, Guild Admin', 'Quay'],
    ['Kỹ sư tại Quay – Chủ đề: Dây thừng', 'Kỹ sư', 'Quay'],
    ['Engineer, Quay – Topic: Ropes', 'Engineer', 'Quay'],
    ['Engineer at Quay – Why Ropes Break', 'Engineer', 'Quay'],
    ['Founder, Quay | Advisor, Pier Makers', 'Founder | Advisor, Pier Makers', 'Quay'],
    ['Engineer | Guild Ambassador at Pier', 'Engineer | Guild Ambassador', 'Pier'],
    ['CEO & Founder of Quay', 'CEO & Founder', 'Quay'],
    ['CTO QuayThinker', 'CTO', 'QuayThinker'],
    ['Nhà sáng lập Quay Lab', 'Nhà sáng lập', 'Quay Lab'],
    ['MD, ASEAN, QB', 'MD, ASEAN', 'QB'],
    ['General Manager Asia - Pacific, QB', 'General Manager Asia - Pacific', 'QB'],
    ['Architect, Quay Services - ASEAN', 'Architect', 'Quay Services - ASEAN'],
    ['AI Director, QB (Ngân hàng Hải Âu)', 'AI Director', 'QB (Ngân hàng Hải Âu)'],
    ['Managing Director, QB (Moderator)', 'Managing Director (Moderator)', 'QB'],
    ['Giám đốc, QB (Điều phối)', 'Giám đốc (Điều phối)', 'QB'],
    ['Engineer at Quay (Speaker for Ropes)', 'Engineer', 'Quay'],
    ['Engineer, TideX, Guild Builder', 'Engineer, Guild Builder', 'TideX'],
    ['Engineer (TideX), Guild Builder', 'Engineer, Guild Builder', 'TideX'],
    ['Instructor, Quay Builder Club', 'Instructor', 'Quay Builder Club'],
    ['(Engineer, Quay)', 'Engineer', 'Quay'],
    ['Rope Consultant G-TidePacific Vietnam', 'Rope Consultant', 'G-TidePacific Vietnam'],
  ])('tells role and organisation apart in %j', (text, role, organisation) => {
    expect(readAffiliation(text)).toEqual({ role, organisation });
  });

  it.each([
    'Cloud Engineer, Community Builder',
    'AWS Hero – Community Leader',
    'Engineer Embedded Software',
    'Director Data Systems',
    'Manager Software',
    'Head of Pilots - Vietnam & Cambodia',
    'Country Manager, Singapore',
    'Head of Pilots tại khu vực ASEAN',
    'Giám đốc cảng (Việt Nam, Lào & Campuchia)',
    'Head of Harbour Traffic Control (HTC)',
    'AI Solutions / Business Specialist',
    'Chuyên gia giải pháp / Kinh doanh AI',
    'Specialist, Serverless',
    'Engineer | Community Builder',
    'Head of Data',
    'Head of DevOps Vietnam',
    'Country Manager Southeast Asia',
    'Đội trưởng Câu lạc bộ Hải Âu',
    'Guide to running at Scale',
  ])('keeps %j whole', (role) => {
    expect(readAffiliation(role)).toEqual({ role });
  });

  it('knows an organisation alone', () => {
    expect(readAffiliation('– Quay Corp')).toEqual({ organisation: 'Quay Corp' });
    expect(readAffiliation('[Quay](https:// quay.example/)')).toEqual({ organisation: 'Quay' });
    expect(readAffiliation(' – ')).toEqual({});
    expect(readAffiliation('Quay Student Builder Group')).toEqual({
      organisation: 'Quay Student Builder Group',
    });
    expect(readAffiliation('currently working at Quay, sharing about ropes')).toEqual({
      organisation: 'Quay',
    });
    expect(readAffiliation('hiện đang làm việc tại Quay với chủ đề dây thừng')).toEqual({
      organisation: 'Quay',
    });
  });

  it.each([
    'Topic: Ropes and Knots',
    'Topic:',
    'Chủ đề chia sẻ: Dây thừng, thuyền và biển',
    'Đề tài 2: Dây',
    'Sharing about her journey, and the tides',
    'Trình bày cách buộc dây tại bến',
    'Why Ropes Break at Night',
    'Xây dựng cầu tàu cho mọi người',
    'Rope Assistant Session',
    'Context is Everything',
  ])('takes nothing from %j, which tells of a talk', (text) => {
    expect(readAffiliation(text)).toEqual({});
  });

  it.each<[string, object]>([
    ['Captain, talking about ropes', { role: 'Captain' }],
    ['Kỹ sư đám mây, chia sẻ về dây thừng', { role: 'Kỹ sư đám mây' }],
    ['Head of Tides delivered the opening speech', { role: 'Head of Tides' }],
    ['Senior Speaker who led the session', { role: 'Senior Speaker' }],
    ['Presenter on Ropes', { role: 'Presenter on Ropes' }],
  ])('keeps of %j what is no talk', (text, affiliation) => {
    expect(readAffiliation(text)).toEqual(affiliation);
  });
});

describe('readPeople', () => {
  it.each([
    ['Mai Tran, Lan Ho & Huy Le', ['Mai Tran', 'Lan Ho', 'Huy Le']],
    ['Mai Tran và Lan Ho', ['Mai Tran', 'Lan Ho']],
    ['Mai Tran · Ivo Brandt • Hải Lê', ['Mai Tran', 'Ivo Brandt', 'Hải Lê']],
    ['Mai Tran – Engineer · Ivo Brandt – Captain', ['Mai Tran', 'Ivo Brandt']],
    ['Mai Tran · Engineer', ['Mai Tran']],
    ['Mai Tran, and other experts from the harbour', ['Mai Tran']],
    ['Mai Tran (Hồ Mai)', ['Mai Tran']],
    ['Mai Tran (May)', ['Mai Tran (May)']],
    ['Senior experts who judged the ropes', []],
    ['And other experts from Quay, Ninety Gulls, Pier and more', []],
    ['Các chuyên gia từ Quay, Hải Âu Xanh, và Ninety Gulls', []],
    ['Mai Tran - Lan Ho - Huy Le', ['Mai Tran', 'Lan Ho', 'Huy Le']],
    ['Mai Tran - Red Gull', ['Mai Tran']],
    ['Mai Tran / Lan Ho', ['Mai Tran', 'Lan Ho']],
    ['Mai Tran / Tran Thi Mai', ['Tran Thi Mai']],
    ['Anh Hai, Anh Khoa', ['Hai', 'Khoa']],
    ['Ngoài ra, có thêm nhiều người', []],
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

  it('reads several described people between commas', () => {
    expect(readPeople('Ivo Brandt - ex Head of Ropes, Mai Tran - Engineer')).toEqual([
      { name: 'Ivo Brandt', role: 'ex Head of Ropes' },
      { name: 'Mai Tran', role: 'Engineer' },
    ]);
    expect(readPeople('Mai Tran / Quay')).toEqual([{ name: 'Mai Tran', organisation: 'Quay' }]);
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
