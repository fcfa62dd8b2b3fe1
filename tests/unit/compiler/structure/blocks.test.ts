import { describe, expect, it } from 'vitest';
import type { SectionKind } from '#model/catalog.ts';
import { blocksOf } from '#compiler/structure/blocks.ts';
import type { DraftBlock } from '#compiler/structure/draft.ts';
import { parseMarkdown } from '../recognise/markdown.ts';

function read(markdown: string, kind: SectionKind = 'agenda'): DraftBlock[] {
  const { children } = parseMarkdown(markdown);
  return blocksOf(children, { file: 'page.md', source: markdown, kind });
}

describe('lines of a programme with text below each', () => {
  const PROGRAMME = [
    '**8:30 – 9:00** | Welcome',
    '- Tea\n- Names',
    '**9:00 – 10:00** | _Glazing at scale_',
    'How kilns are fired.',
    '**12:00 PM** | Nghỉ trưa',
    'The afternoon was free.',
  ].join('\n\n');

  it('are its rows, with that text up to the next', () => {
    expect(read(PROGRAMME)).toMatchObject([
      {
        type: 'schedule',
        items: [
          { start: '08:30', end: '09:00', title: 'Welcome', text: '- Tea\n- Names' },
          { start: '09:00', title: 'Glazing at scale', text: 'How kilns are fired.' },
          { start: '12:00', title: 'Nghỉ trưa' },
        ],
      },
      { type: 'markdown', text: 'The afternoon was free.' },
    ]);
  });

  it('are text outside of a programme', () => {
    expect(read(PROGRAMME, 'experience').map(({ type }) => type)).toEqual(['markdown']);
  });

  it('is a row also where it is the only one, right below its heading and above a list', () => {
    const alone = '**8:30 – 8:50** | Khởi động\n\n- Vai trò của lửa';
    expect(read(alone)).toMatchObject([
      { type: 'schedule', items: [{ start: '08:30', end: '08:50', title: 'Khởi động' }] },
    ]);
    expect(read(`A word before.\n\n${alone}`).map(({ type }) => type)).toEqual(['markdown']);
    expect(read('**8:30 – 8:50** | Khởi động').map(({ type }) => type)).toEqual(['markdown']);
  });

  it('keeps topics below a row topics', () => {
    const blocks = read('8:30 – 9:00 | Welcome\n\n- **Kilns:** hot\n\n9:00 – 9:30 | Glazes');
    expect(blocks.map(({ type }) => type)).toEqual(['schedule', 'topics', 'schedule']);
  });

  it('leaves a diary alone', () => {
    const diary = '8:30 we met at the kiln.\n\nIt was cold.\n\n9:00 we went in.\n\nWarm at last.';
    expect(read(diary).map(({ type }) => type)).toEqual(['markdown']);
  });
});

describe('paragraphs under bold lines that number sessions', () => {
  it('are parts of the programme', () => {
    const sessions =
      '**Session 1: Kilns**  \nHow they burn.\n\n**Phiên 2: Men gốm**  \nMàu và lửa.';
    expect(read(sessions)).toMatchObject([
      {
        type: 'schedule',
        items: [
          { title: 'Session 1: Kilns', text: 'How they burn.' },
          { title: 'Phiên 2: Men gốm', text: 'Màu và lửa.' },
        ],
      },
    ]);
    expect(read(sessions, 'takeaways').some(({ type }) => type === 'schedule')).toBe(false);
  });

  it('are text where there is only one, or where no session is named', () => {
    const schedules = [
      '**Session 1: Kilns**  \nHow they burn.',
      '**Kilns**  \nHow they burn.\n\n**Glazes**  \nHow they shine.',
    ].flatMap((markdown) => read(markdown).filter(({ type }) => type === 'schedule'));
    expect(schedules).toEqual([]);
  });
});

describe('a table of sessions', () => {
  const table = (header: string, cells: readonly string[]) =>
    [
      `| Time | Session | ${header} |\n|---|---|---|`,
      ...cells.map((cell, at) => `| ${9 + at}:00 – ${10 + at}:00 | Part ${at} | ${cell} |`),
    ].join('\n');

  it('says nothing twice of its speakers, and nothing of nobody', () => {
    const cells = ['Mara Lind, Ivo Brandt', '—', 'Ivo Brandt và Mara Lind', 'N/A'];
    expect(read(table('Speaker', cells))).toMatchObject([
      {
        items: [
          { speakers: ['Mara Lind', 'Ivo Brandt'] },
          { speakers: [] },
          { speakers: ['Ivo Brandt', 'Mara Lind'] },
          { speakers: [] },
        ],
      },
    ]);
    expect(JSON.stringify(read(table('Speaker', cells)))).not.toContain('"text"');
  });

  it('names people and where they come from in one column', () => {
    const [block] = read(
      table('Speaker / Organization', ['Mara Lind / Quay Corp', 'Harbour Fund']),
    );
    expect(block).toMatchObject({
      items: [
        { speakers: ['Mara Lind'], text: expect.stringContaining('Quay Corp') },
        { speakers: [], text: expect.stringContaining('Harbour Fund') },
      ],
    });
  });

  it('knows hours with a dot', () => {
    expect(
      read('| Giờ | Phiên |\n|---|---|\n| 08.30 - 09.30 | A |\n| 09.35 - 10.00 | B |'),
    ).toMatchObject([{ items: [{ start: '08:30' }, { start: '09:35' }] }]);
  });
});
