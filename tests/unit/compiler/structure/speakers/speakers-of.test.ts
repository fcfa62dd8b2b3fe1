import { describe, expect, it } from 'vitest';
import { readHeading } from '#compiler/structure/sections/headings.ts';
import { outlineOf } from '#compiler/structure/sections/outline.ts';
import { speakersOf } from '#compiler/structure/speakers/speakers-of.ts';
import { textBlocksOf } from '#compiler/structure/text/text-of.ts';
import { parseMarkdown } from '../../recognise/markdown.ts';

function read(body: string): unknown[] {
  const nodes = parseMarkdown(`# Harbour Cloud Day\n\n${body}`).children;
  const page = { file: 'a.md', blocks: textBlocksOf(nodes), facts: [] };
  return speakersOf(outlineOf(nodes, readHeading), page).map(
    ({ name, role, organisation, group }) =>
      [name, role, organisation, group].filter((part) => part !== undefined),
  );
}

describe('the speakers of a report', () => {
  it('are listed in groups, and named by headings that say what they are', () => {
    expect(
      read(
        '## Speakers\n\n### Mai Tran – Engineer, Quay\n\nShe knows ropes.\n\n### Track 1\n\n- Lan Ho – Captain\n\n### Ropes at Night – Basics\n\nText.',
      ),
    ).toEqual([
      ['Mai Tran', 'Engineer', 'Quay'],
      ['Lan Ho', 'Captain', 'Track 1'],
    ]);
  });

  it('are named by headings above what describes them', () => {
    expect(
      read(
        '## Speaker Lineup\n\n### Ivo Brandt (Long)\n**Engineer - Quay Works**\n\nHe knows ropes.\n\n### Lan Ho\n*Harbourer*\n\n### Mai Tran\n\n- **Role:** Captain\n- **Company:** Ferry House\n\n### Trần Thị Hải\n\nShe tells of the tides.\n\n### Rope Making\n**Basics**\n\nHemp.\n\n### Slow Water\n\nEbb.',
      ),
    ).toEqual([
      ['Ivo Brandt', 'Engineer', 'Quay Works'],
      ['Lan Ho', 'Harbourer'],
      ['Mai Tran', 'Captain', 'Ferry House'],
      ['Trần Thị Hải'],
    ]);
  });

  it('are counted once where their names stand with marks and without', () => {
    expect(
      read(
        '## Speakers\n\n- **Võ Thị Lan** – Captain\n- **Vo Thi Lan** – Captain\n- **Lê Hà** – Engineer\n- **Lê Hạ** – Engineer',
      ),
    ).toEqual([
      ['Võ Thị Lan', 'Captain'],
      ['Lê Hà', 'Engineer'],
      ['Lê Hạ', 'Engineer'],
    ]);
  });

  it('are listed under a label below each talk, with the talk as their group', () => {
    expect(
      read(
        '## Các phiên chính & Diễn giả\n\n### 1. Dây thừng\n\n**Diễn giả:**\n\n- Anh Trần Hải – Kỹ sư, Quay\n\n### 2. Cầu tàu\n\n**Diễn giả:**\n\n- Lan Ho – Captain',
      ),
    ).toMatchObject([
      ['Trần Hải', 'Kỹ sư', 'Quay', 'Dây thừng'],
      ['Lan Ho', 'Captain', 'Cầu tàu'],
    ]);
  });

  it('do not work for the session that they gave', () => {
    expect(
      read(
        '## Speakers\n\n- **Mai Tran** – Effective Ropes\n- **Lan Ho** – Pier Works\n\n## Agenda\n\n### 1. Effective Ropes\n\nText.',
      ),
    ).toEqual([['Mai Tran'], ['Lan Ho', 'Pier Works']]);
  });

  it('are those whom sessions name and those whom sentences name, each once', () => {
    expect(
      read(
        '## Agenda\n\n### Ropes - *Speaker: Mr. Mai Tran*\n\nMr. Tran Mai shared the knots. Ms. Lan Ho presented the pier.',
      ),
    ).toEqual([['Mai Tran'], ['Lan Ho']]);
  });

  it.each([
    ['in English', 'The day went on. Three speakers shared their journeys:'],
    ['in Vietnamese', 'Ba diễn giả đã chia sẻ về nghề:'],
    ['as guests', 'We met invited guests and experts:'],
  ])('are those of a list that a sentence leads to %s', (_what, sentence) => {
    const list = '- **Mai Tran** – Engineer, Quay\n- **Lan Ho** – Captain';
    for (const heading of ['## Event Overview\n\n', '']) {
      expect(read(`${heading}${sentence}\n\n${list}\n\n## Key Takeaways\n\nText.`)).toEqual([
        ['Mai Tran', 'Engineer', 'Quay'],
        ['Lan Ho', 'Captain'],
      ]);
    }
  });

  it.each([
    [
      'subjects',
      'The speakers told us of these:\n\n- **Rope Making** – Basics\n- Knots\n- **Mai Tran**',
    ],
    ['teams', 'Two teams of experts reached the final:\n\n- **Red Gull**\n- **Blue Tern**'],
    ['what no sentence says speaks', 'We met friends:\n\n- **Mai Tran** – Engineer, Quay'],
  ])('are not %s', (_what, body) => {
    expect(read(`## Event Overview\n\n${body}`)).toEqual([]);
  });

  it('stand alone below the talks of a programme', () => {
    const talks = '- **Rope Making**\n  - Trần Hải\n- **Knots**\n  - Lan Ho – Captain';
    expect(read(`## List of Presentations\n\n${talks}`)).toEqual([
      ['Trần Hải'],
      ['Lan Ho', 'Captain'],
    ]);
    expect(read(`## Key Takeaways\n\n${talks}`)).toEqual([]);
    expect(read(`## Agenda\n\n${talks}\n- **Tides**\n  - Slow Water`)).toEqual([]);
  });

  it('stand before the title of a heading, where the name can be nothing else', () => {
    const talks = (name: string): string =>
      `## Sharing\n\n### 1. **${name}** — Rope Making\n\nHemp.`;
    expect(read(talks('Trần Thị Hải'))).toEqual([['Trần Thị Hải']]);
    expect(read(talks('Tran Thi Hai'))).toEqual([['Tran Thi Hai']]);
    for (const title of ['Đào Tạo Thuyền Viên', 'Phần Mở Đầu', 'Rope Basics', 'Trần Hải'])
      expect(read(talks(title))).toEqual([]);
  });

  it('are the members of the teams whose talks a programme tells of', () => {
    const members = '**Team members:** Trần Hải, Lan Ho, Ivo Brandt';
    const talk = `### Team Gull — Ropes\n\n${members}\n\n**Topic:** Hemp.`;
    expect(read(`## Team sharing\n\n${talk}`)).toEqual([['Trần Hải'], ['Lan Ho'], ['Ivo Brandt']]);
    expect(read(`## Key Takeaways\n\n${members}`)).toEqual([]);
    expect(read(talk.replace('Trần Hải, Lan Ho, Ivo Brandt', 'five of us'))).toEqual([]);
  });

  it('are guests of whom the section says that they appeared, beside a list of teams', () => {
    const teams = 'The participating teams include:\n\n- One Gull\n- Six Terns\n\n';
    expect(
      read(`## Speakers\n\n${teams}There was a special appearance by Mr.Ivo Brandt - Captain.`),
    ).toEqual([['Ivo Brandt']]);
    expect(
      read(`## Diễn giả\n\n${teams}Có sự góp mặt đặc biệt của Mr. Ivo Brandt từ Quay.`),
    ).toEqual([['Ivo Brandt', 'Quay']]);
  });

  it('stand before the talks of a programme', () => {
    const talks = '- **Trần Hải - Rope Making: Basics:** Hemp.\n- **Lan Ho – Knots:** Two of them.';
    expect(read(`## Main Sessions\n\n${talks}`)).toEqual([['Trần Hải'], ['Lan Ho']]);
    expect(read(`## Main Sessions\n\n${talks}\n- **Tides - Slow Water:** Ebb.`)).toEqual([]);
    expect(
      read('## Main Sessions\n\n- **Blue Rope - Basics:** A.\n- **Red Rope - More:** B.'),
    ).toEqual([]);
  });
});
