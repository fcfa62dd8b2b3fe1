import { describe, expect, it } from 'vitest';
import {
  recogniseSessionSpeakers,
  readSessionPeople,
} from '#compiler/recognise/speakers/session-speakers.ts';

describe('recogniseSessionSpeakers', () => {
  it.each([
    ['*Speaker: Mai Tran*', ['Mai Tran']],
    ['**Presenter:** Mai Tran & Lan', ['Mai Tran', 'Lan']],
    ['Diễn giả: Ông Trần Hải', ['Trần Hải']],
    ['Instructors: Mai Tran and Lan Ho', ['Mai Tran', 'Lan Ho']],
    ['1. Tying Ropes (Mr. Mai Tran)', ['Mai Tran']],
    ['Tying Ropes *(Speaker: Mai Tran - Quay)*', ['Mai Tran']],
    ['Tying Ropes (by Mai Tran)', ['Mai Tran']],
    ['Từ dây đến thuyền (Trần Thị Hải)', ['Trần Thị Hải']],
    ['Mr. Mai Tran - Opening Words', ['Mai Tran']],
    ['Khai mạc – chị Trần Thị Hải (Kỹ sư, Quay)', ['Trần Thị Hải']],
    ['Presenter: Mai Tran, Excel for Tides', ['Mai Tran']],
    ['Presenter: Mai Tran (Quay Corp), Lecturer of Policy and Practice', ['Mai Tran']],
    ['Presenters: Kiệt & Mai Tran, Harbour Unit', ['Kiệt', 'Mai Tran']],
    ['Speaker: Panel: Mai Tran, Lan Ho', ['Mai Tran', 'Lan Ho']],
    ['Speakers: Mai Tran – Ropes; Lan Ho – Knots', ['Mai Tran', 'Lan Ho']],
    ['1. Tying Ropes - At Sea - *Speaker: Mr. Mai Tran*', ['Mai Tran']],
    ['Dây thừng | Diễn giả: chị Trần Thị Hải (Kỹ sư, Quay)', ['Trần Thị Hải']],
    ['9:00 | Tying Ropes (Hải Âu – Kỹ sư dây)', ['Hải Âu']],
    ['Diễn giả: Anh Hải Trần Mai (QUAY)', ['Hải Trần Mai']],
    ['Lễ hội (Anh Hải, Anh Khoa)', ['Hải', 'Khoa']],
    ['Panelists: Các chuyên gia từ Quay, Pier và Ninety Gulls', []],
    ['2. Speaker 2 (Mai Tran, Lan Ho): Tying Ropes', ['Mai Tran', 'Lan Ho']],
    ['Diễn giả 1 (Trần Hải): Dây thừng', ['Trần Hải']],
    ['Speaker 3: Mai Tran', ['Mai Tran']],
    ['Speakers: Team Red Gulls (Mai Tran, Lan Ho)', ['Mai Tran', 'Lan Ho']],
    ['Diễn giả: Nhóm Hải Âu (Trần Thị Hải, Lê Minh Khoa)', ['Trần Thị Hải', 'Lê Minh Khoa']],
    ['Diễn giả: Anh Hải (Trần Thị Hải – Kỹ sư)', ['Trần Thị Hải']],
    ['Speaker: Mai Tran, sharing about Ropes, Knots and Red Gulls', ['Mai Tran']],
  ])('finds the people of %j', (text, names) => {
    expect(recogniseSessionSpeakers(text)).toEqual(names);
  });

  it.each([
    'Generative Ropes (Amazon Bedrock)',
    'Tying Ropes (Mai Tran)',
    'Harbour Tour (Ho Chi Minh City)',
    'Core Principle: Safety First',
    'Harbour 2 (Mai Tran, Lan Ho): Tying Ropes',
    'The speaker: a person whom nobody knew before the day began',
    'Mai Tran spoke about ropes.',
    'Long tables (MS Excel)',
    'Tying Ropes – Lesson: Safety First',
    'Long tables (Rope Basics – Engineer)',
    'Long tables (Hải Âu – dây thừng)',
    'At last, after three hours and many questions from those who had come by boat, all of us went to the quay with – Mr. Mai Tran',
    '',
  ])('finds nobody in %j', (text) => {
    expect(recogniseSessionSpeakers(text)).toEqual([]);
  });

  it('tells what they do', () => {
    expect(readSessionPeople('**Speaker:** Mr. Mai Tran - Engineer at Quay Corp')).toEqual([
      { name: 'Mai Tran', role: 'Engineer', organisation: 'Quay Corp' },
    ]);
    expect(
      readSessionPeople('Presenter: Mai Tran (Harbour Office; Head of Tides), Lan Ho (QUAY)'),
    ).toEqual([
      { name: 'Mai Tran', role: 'Harbour Office; Head of Tides' },
      { name: 'Lan Ho', organisation: 'QUAY' },
    ]);
  });

  it('tells it of somebody behind a dash', () => {
    expect(readSessionPeople('Ropes - *Speaker: Ms. Mai Tran (Engineer at Quay)*')).toEqual([
      { name: 'Mai Tran', role: 'Engineer', organisation: 'Quay' },
    ]);
  });

  it('does not take the title of a talk for what they do', () => {
    expect(readSessionPeople('Speaker: Mai Tran – Ropes at Night')).toEqual([{ name: 'Mai Tran' }]);
  });
});
