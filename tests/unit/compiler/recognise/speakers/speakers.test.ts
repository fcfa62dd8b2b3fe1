import { describe, expect, it } from 'vitest';
import { recogniseSpeakers, type SpeakerOptions } from '#compiler/recognise/speakers/speakers.ts';
import { parseMarkdown } from '../markdown.ts';

function read(markdown: string, options?: SpeakerOptions): (string | undefined)[][] {
  return recogniseSpeakers(parseMarkdown(markdown).children, 'event.md', options).map(
    ({ name, role, organisation, group }) =>
      [name, role, organisation, group].filter((part) => part !== undefined),
  );
}

describe('recogniseSpeakers', () => {
  it('reads lists with bold and with plain names', () => {
    expect(
      read('- **Mai Tran** – Engineer, Quay\n- Lan Ho - Captain\n- **Huy Le**, Pilot\n- Hai Do'),
    ).toEqual([
      ['Mai Tran', 'Engineer', 'Quay'],
      ['Lan Ho', 'Captain'],
      ['Huy Le', 'Pilot'],
      ['Hai Do'],
    ]);
  });

  it('reads several people of one item', () => {
    expect(read('- **Mai & Lan Ho** – Engineers, Quay')).toEqual([
      ['Mai', 'Engineers', 'Quay'],
      ['Lan Ho', 'Engineers', 'Quay'],
    ]);
    expect(read('- **Mai Tran (QUAY), Lan Ho (Harbour)** – Panelists')).toEqual([
      ['Mai Tran', 'Panelists', 'QUAY'],
      ['Lan Ho', 'Panelists', 'Harbour'],
    ]);
  });

  it('keeps nicknames and drops words of address', () => {
    expect(read('- **Mr. Mai Tran** – Engineer\n- **Hai (Sam)** – Pilot')).toEqual([
      ['Mai Tran', 'Engineer'],
      ['Hai (Sam)', 'Pilot'],
    ]);
  });

  it('takes "Anh" for an address where two of the list are called so, for a name where one is', () => {
    expect(read('- **Anh Hai** – Pilot\n- **Anh Khoa** – Captain')).toEqual([
      ['Hai', 'Pilot'],
      ['Khoa', 'Captain'],
    ]);
    expect(read('- **Anh Hai** – Pilot\n- **Khoa** – Captain')).toEqual([
      ['Anh Hai', 'Pilot'],
      ['Khoa', 'Captain'],
    ]);
  });

  it('leaves the title of a talk out of what a speaker does', () => {
    expect(read('- **Mai Tran** - Engineer, Quay - *Ropes and How to Tie Them*')).toEqual([
      ['Mai Tran', 'Engineer', 'Quay'],
    ]);
  });

  it('takes italics alone for what a speaker does only where they say so', () => {
    expect(
      read(
        '- **Mai Tran** – *Harbour Engineer at Quay*\n- **Lan Ho** – *Tug Boat Captain*\n- **Huy Le** – *Why Engineers Drift*',
      ),
    ).toEqual([
      ['Mai Tran', 'Harbour Engineer', 'Quay'],
      ['Lan Ho', 'Tug Boat Captain'],
      ['Huy Le'],
    ]);
  });

  it('reads a dash in brackets as part of what they hold', () => {
    expect(
      read('1. Chị **Trần Thị Hải** (Trưởng nhóm – Quay)\n2. Mai Tran (Engineer – Tideworks)'),
    ).toEqual([
      ['Trần Thị Hải', 'Trưởng nhóm', 'Quay'],
      ['Mai Tran', 'Engineer', 'Tideworks'],
    ]);
  });

  it('groups by a label, a parent item, a heading and the given group', () => {
    expect(read('- **Team Gull (Winner):** Mai Tran, Lan Ho.')).toEqual([
      ['Mai Tran', 'Team Gull (Winner)'],
      ['Lan Ho', 'Team Gull (Winner)'],
    ]);
    expect(read('- **Ropes and Knots**\n  - Mai Tran – Engineer')).toEqual([
      ['Mai Tran', 'Engineer', 'Ropes and Knots'],
    ]);
    expect(read('#### Track 1\n- Mai Tran – Engineer')).toEqual([
      ['Mai Tran', 'Engineer', 'Track 1'],
    ]);
    expect(read('- Mai Tran – Engineer', { group: 'Morning' })).toEqual([
      ['Mai Tran', 'Engineer', 'Morning'],
    ]);
  });

  it('reads labels of speakers, not of hosts', () => {
    expect(
      read(
        '- **Host:** Lan Ho (Quay)\n- **Speakers / Guests:** Mai Tran, Huy Le (Lê Huy), and other experts',
      ),
    ).toEqual([['Mai Tran'], ['Huy Le']]);
  });

  it('reads tables by their columns', () => {
    expect(
      read(
        '| Speaker | Position | Organization |\n|-|-|-|\n| Mai Tran | Engineer | Quay |\n| The Gulls | Team | Quay |',
      ),
    ).toEqual([['Mai Tran', 'Engineer', 'Quay']]);
    expect(read('| Họ và tên | Chức vụ |\n|-|-|\n| Ms. Mai Tran | Captain, Quay |')).toEqual([
      ['Mai Tran', 'Captain', 'Quay'],
    ]);
    expect(
      read('| Speaker Name | Title | Company |\n|-|-|-|\n| **H.E. Mai Tran** | CEO | Quay |'),
    ).toEqual([['Mai Tran', 'CEO', 'Quay']]);
    expect(
      read(
        '| No. | Speaker / Team | Role / Award |\n|-|-|-|\n| 1 | **Ivo Brandt** | Head of Ropes @ *Quay* |\n| 2 | **Six Terns** | 2nd Prize Winner |\n| 3 | Trần Hải | Guest of honour |',
      ).map(([name]) => name),
    ).toEqual(['Ivo Brandt', 'Trần Hải']);
    expect(read('| Time | Session |\n|-|-|\n| 9:00 | Mai Tran |')).toEqual([]);
  });

  it('leaves out the teams that coordinate', () => {
    const list = '- **Main Instructors**:\n  - Mai Tran – Engineer\n';
    for (const label of ['Coordination Team', 'Ban điều phối'])
      expect(read(`${list}- **${label}**: Ms. Lan Ho, Mr. Huy Le`)).toEqual([
        ['Mai Tran', 'Engineer', 'Main Instructors'],
      ]);
  });

  it('reads lines of a paragraph and headings with a name', () => {
    expect(read('**Mai Tran** – Engineer  \n**Lan Ho** – Captain')).toEqual([
      ['Mai Tran', 'Engineer'],
      ['Lan Ho', 'Captain'],
    ]);
    expect(read('#### 1. Mai Tran – Engineer, Quay\n\nShe spoke about ropes.')).toEqual([
      ['Mai Tran', 'Engineer', 'Quay'],
    ]);
  });

  it('finds nobody among teams, topics and sentences', () => {
    expect(
      read(
        '**AWS Rope Specialists**\n\n- Speakers and mentors from the **Harbour Community**\n- **Gull Team** – Winners of the race\n- **Advisory Panel:** Senior people who judged.\n- Cloud Security – Best practices\n\n*All of them came by boat.*',
      ),
    ).toEqual([]);
  });

  it('takes a bracket after the names for all that is said of them, a dash after it for a talk', () => {
    expect(
      read(
        '- **Mr. Mai Tran** (Engineer, Quay) - Ropes Everywhere.\n- **Lan Ho & Huy Le** (Pier Works) – Cầu tàu\n- **Hai Do** - Effective Teamwork.\n- **Hải** (Sam) - Captain',
      ),
    ).toEqual([
      ['Mai Tran', 'Engineer', 'Quay'],
      ['Lan Ho', 'Pier Works'],
      ['Huy Le', 'Pier Works'],
      ['Hai Do'],
      ['Hải (Sam)', 'Captain'],
    ]);
    expect(read('- **Mai Tran** (Banking / FinTech)\n- **Lan Ho** (QUAY)')).toEqual([
      ['Mai Tran'],
      ['Lan Ho', 'QUAY'],
    ]);
  });

  it('leaves talks behind a label out, and reads names joined by dashes', () => {
    expect(
      read(
        '- **Mai Tran** - Founder of **Quay** - Topic: *Ropes*\n- **Anh Hải** - Chủ đề: Dây thừng\n- **Lan Ho - Huy Le** - Đề tài: *Biển*',
      ),
    ).toEqual([['Mai Tran', 'Founder', 'Quay'], ['Anh Hải'], ['Lan Ho'], ['Huy Le']]);
  });

  it('takes a label before people for their group, not for a person', () => {
    expect(
      read(
        '- **Knots & Ropes:** Mai Tran, Lan Ho (Harbour Guild).\n- **Rope Response:** Huy Le - Captain\n- **Nhóm đại diện:** Các thuyền trưởng (Hai Do, Khoa Vu)\n- **The Gulls**, including **Minh Ly, Bao Phan** - Topic: *Sea*',
      ),
    ).toEqual([
      ['Mai Tran', 'Knots & Ropes'],
      ['Lan Ho', 'Harbour Guild', 'Knots & Ropes'],
      ['Huy Le', 'Captain', 'Rope Response'],
      ['Hai Do', 'Nhóm đại diện'],
      ['Khoa Vu', 'Nhóm đại diện'],
      ['Minh Ly', 'The Gulls'],
      ['Bao Phan', 'The Gulls'],
    ]);
    expect(read('- **Mai Tran:** Red Gull')).toEqual([['Mai Tran', 'Red Gull']]);
  });

  it('takes a lone bold word for a name where the others of its list are people', () => {
    expect(read('- **Mai Tran** – Pilot\n- **Lan Ho**\n- **Hải**\n- **Rope Team**')).toEqual([
      ['Mai Tran', 'Pilot'],
      ['Lan Ho'],
      ['Hải'],
    ]);
    expect(read('- **Mai Tran** – Pilot\n- **Ropes**')).toEqual([['Mai Tran', 'Pilot']]);
  });

  it('groups by each bold line before a list', () => {
    expect(
      read('**Panelists:**\n\n- Mai Tran – Captain\n\n**Khách mời:**\n\n- Lan Ho – Kỹ sư'),
    ).toEqual([
      ['Mai Tran', 'Captain', 'Panelists'],
      ['Lan Ho', 'Kỹ sư', 'Khách mời'],
    ]);
  });

  it('takes teams for nobody, their members for people', () => {
    expect(
      read('The teams that took part:\n\n- Signal Gull\n- **Team Pier:** Mai Tran, Lan Ho'),
    ).toEqual([
      ['Mai Tran', 'Team Pier'],
      ['Lan Ho', 'Team Pier'],
    ]);
    expect(read('- Hai đội vào chung kết:\n  - **Ngũ Hải Âu**')).toEqual([]);
    expect(read('- Đại diện các đội thi: **Signal Gull**, **Six Piers**')).toEqual([]);
  });

  it('takes firms behind a label and the words of a numbered talk for nobody', () => {
    expect(
      read(
        '- **Collaborating Partners:** Harbour Rope, Quay Vietnam\n- **Topic 1: Knots, Wet Feet and Cold Hands**\n  - *Speakers:* Team Pier (Mai Tran, Lan Ho)\n- **Chủ đề 2: Dây, Đau Lưng và Thiếu Ngủ**\n  - *Diễn giả:* Trần Thị Hải',
      ).map(([name]) => name),
    ).toEqual(['Mai Tran', 'Lan Ho', 'Trần Thị Hải']);
  });

  it('ends a name with a word of address where its sentence goes on', () => {
    expect(
      read(
        '- **Mr. Ivo for the rope session**\n- Mr. Mai Tran, currently working at Quay, sharing about ropes\n- Anh Hải cũng đang làm việc tại Pier\n- Additionally, there was a talk by a guest - Head of Ropes at Quay',
      ),
    ).toEqual([['Ivo'], ['Mai Tran', 'Quay'], ['Anh Hải', 'Pier']]);
  });

  it('takes a bold name in a sentence where a bracket says what it is', () => {
    expect(
      read(
        'The day began with a talk by **Mai Tran** (Head of Ropes - Vietnam), and **Red Gull** (free).',
      ),
    ).toEqual([['Mai Tran', 'Head of Ropes - Vietnam']]);
  });

  it('drops "Anh" from all names of a list where two people are addressed so', () => {
    expect(read('- **Anh Trần Hải** – Kỹ sư\n- **Anh Ivo Brandt** – Captain')).toEqual([
      ['Trần Hải', 'Kỹ sư'],
      ['Ivo Brandt', 'Captain'],
    ]);
  });

  it('reads a column of both role and organisation, and members in a cell', () => {
    expect(
      read(
        '| Speaker | Role / Organization | Topic |\n|-|-|-|\n| Mai Tran | Engineer, Quay | Ropes |\n| The Gulls: Lan Ho, Huy Le | Pier | Sea |',
      ),
    ).toEqual([
      ['Mai Tran', 'Engineer', 'Quay'],
      ['Lan Ho', 'Pier', 'The Gulls'],
      ['Huy Le', 'Pier', 'The Gulls'],
    ]);
    expect(read('| Diễn giả | Đơn vị & Chức vụ |\n|-|-|\n| Mai Tran | Kỹ sư tại Quay |')).toEqual([
      ['Mai Tran', 'Kỹ sư', 'Quay'],
    ]);
    expect(read('| Time / Place | Session |\n|-|-|\n| Mai Tran | Quay |')).toEqual([]);
  });

  it('tells where each stands', () => {
    const speakers = recogniseSpeakers(
      parseMarkdown('- **Mai Tran** – Engineer\n- **Lan Ho** – Captain').children,
      'a.md',
    );
    expect(speakers.map((speaker) => speaker.source)).toEqual([
      { file: 'a.md', line: 1 },
      { file: 'a.md', line: 2 },
    ]);
  });
});
