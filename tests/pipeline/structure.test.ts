import { describe, expect, it } from 'vitest';
import type { Block, EventReport } from '#model/catalog.ts';
import {
  REPORT,
  compileFiles,
  compileReport,
  outline,
  withFrontMatter,
} from '../support/report-workspace.ts';

function blocksOf<T extends Block['type']>(
  report: EventReport,
  type: T,
): Extract<Block, { type: T }>[] {
  function within(sections: EventReport['sections']): Block[] {
    return sections.flatMap((section) => [...section.blocks, ...within(section.sections)]);
  }
  return within(report.sections).filter(
    (block): block is Extract<Block, { type: T }> => block.type === type,
  );
}

describe('sections', () => {
  it('are found below a title at any level, skipped levels included', async () => {
    const report = await compileReport(`# Harbour Cloud Day

### Event Objectives

- Meet people

### Key Highlights

#### Queues in practice

Text.

### Key Takeaways

Text.`);
    expect(outline(report.sections)).toEqual([
      'objectives: Event Objectives',
      'agenda: Key Highlights',
      '  agenda: Queues in practice',
      'takeaways: Key Takeaways',
    ]);
  });

  it.each([
    ['beside a title that says what it is', '## Summary Report: “Harbour Cloud Day”'],
    ['beside a numbered title', '## 1. Bài thu hoạch “Harbour Cloud Day”'],
    ['below a line across the page', '---\n\n# Harbour Cloud Day'],
  ])('are found %s', async (_where, title) => {
    const report = await compileReport(
      `${title}\n\n## Event Objectives\n\n- Meet\n\n## Key Takeaways\n\nText.`,
    );
    expect(report.title).toBe('Harbour Cloud Day');
    expect(outline(report.sections)).toEqual([
      'objectives: Event Objectives',
      'takeaways: Key Takeaways',
    ]);
  });

  it('are found below two titles of one level', async () => {
    const report = await compileReport(
      '## Harbour Cloud Day\n\n## Report of the day\n\n### Event Objectives\n\n- Meet\n\n### Key Takeaways\n\nText.',
    );
    expect(report.title).toBe('Harbour Cloud Day');
    expect(outline(report.sections)).toEqual([
      'overview: ',
      'objectives: Event Objectives',
      'takeaways: Key Takeaways',
    ]);
  });

  it('begin with what follows facts, where the first heading says nothing of a report', async () => {
    const report = await compileReport(
      '**Date:** March 14, 2026\n\n## 🌊 My thoughts\n\n### Key Takeaways\n\nText.\n\n### Conclusion\n\nText.',
    );
    expect(report.title).toBe('Event 1');
    expect(outline(report.sections)[0]).toBe('other: My thoughts');
  });

  it('are found where every section is a top-level heading', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n# Event Objectives\n\nA.\n\n# Speakers\n\n- **Mara Lind** – Engineer, Tideworks\n\n# Event Experience\n\nB.',
    );
    expect(report.title).toBe('Harbour Cloud Day');
    expect(outline(report.sections)).toEqual([
      'objectives: Event Objectives',
      'speakers: Speakers',
      'experience: Event Experience',
    ]);
  });

  it('keep their kind under numbers, emoji, bold and a translation', async () => {
    const report = await compileReport(
      '# Ngày hội Bến Cảng\n\n### 🎯 1. **Mục đích của sự kiện**\n\nA.\n\n### 2) Bài học chính (Key Takeaways):\n\nB.',
    );
    expect(outline(report.sections)).toEqual([
      'objectives: Mục đích của sự kiện',
      'takeaways: Bài học chính (Key Takeaways)',
    ]);
    expect(report.sections[0]?.written).toContain('1.');
  });

  it('are not guessed from words inside a heading', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n### Event Objectives\n\nA.\n\n### Agenda\n\n#### Relational & Purpose-Built Databases\n\nB.\n\n#### Learning like social media\n\nC.',
    );
    expect(outline(report.sections).slice(1)).toEqual([
      'agenda: Agenda',
      '  agenda: Relational & Purpose-Built Databases',
      '  agenda: Learning like social media',
    ]);
  });

  it('may be bold lines where a page has no headings', async () => {
    const report = await compileReport(
      '**Attendance Objectives**\n\n- Meet people\n\n**Key Highlights**\n\nQueues.\n\n**Event Experience**\n\nLoud.',
    );
    expect(outline(report.sections)).toEqual([
      'objectives: Attendance Objectives',
      'agenda: Key Highlights',
      'experience: Event Experience',
    ]);
  });

  it('may begin with a bold line inside a closing quotation', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n### Event Experience\n\nLoud.\n\n> **Conclusion:**  \n> A day well spent.',
    );
    expect(outline(report.sections)).toContain('  experience: Conclusion');
  });

  it('end an overview although they stand deeper', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n## Event Overview\n\nQueues.\n\n### Speakers\n\n- **Mara Lind** – Engineer, Tideworks\n\n### Key Takeaways\n\nRetry.',
    );
    expect(outline(report.sections)).toEqual([
      'overview: Event Overview',
      'speakers: Speakers',
      'takeaways: Key Takeaways',
    ]);
  });

  it('stand beside those of their level although a higher heading comes between', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n### Event Objectives\n\nA.\n\n### Key Highlights\n\n## Main Content\n\n### Tidal Queues\n\nB.\n\n### Key Takeaways\n\nC.\n\n#### Event Photos\n\nD.',
    );
    expect(outline(report.sections)).toEqual([
      'objectives: Event Objectives',
      'agenda: Key Highlights',
      'agenda: Main Content',
      '  agenda: Tidal Queues',
      'takeaways: Key Takeaways',
      '  photos: Event Photos',
    ]);
  });

  it('that nothing names are the programme where they stand above the lessons', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n## Event Overview\n\nQueues.\n\n## Tidal Queues\n\nA.\n\n## Lighthouse Caches\n\nB.\n\n## Key Takeaways\n\nC.',
    );
    expect(outline(report.sections)).toEqual([
      'overview: Event Overview',
      'agenda: Tidal Queues',
      'agenda: Lighthouse Caches',
      'takeaways: Key Takeaways',
    ]);
  });

  it('have unique anchors made of their headings', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n## Agenda\n\n### Queues\n\nA.\n\n### Queues\n\nB.',
    );
    expect(report.sections[0]?.sections.map(({ anchor }) => anchor)).toEqual([
      'queues',
      'queues-2',
    ]);
  });

  it('keep text before the first heading, without a name', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\nWritten on the train home.\n\n## Agenda\n\nQueues.',
    );
    expect(report.sections[0]).toMatchObject({
      heading: '',
      kind: 'overview',
      blocks: [{ type: 'markdown', text: 'Written on the train home.' }],
    });
  });

  it('do not take a picture above a rule for a heading', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n## Agenda\n\nText.\n\n![The quay](https://example.org/quay.jpg)\n---\n\n## Key Takeaways\n\nRetry.',
    );
    expect(outline(report.sections)).toEqual(['agenda: Agenda', 'takeaways: Key Takeaways']);
  });
});

describe('topics', () => {
  it('come from lists with bold labels, nested ones too', async () => {
    const report = await compileReport(`# Harbour Cloud Day

## Agenda

### Queues

- **Overview:** What a queue is
- **Best Practices:**
  - Small messages
  - Idempotent readers
- **Dead letters** – where failures go
- **Tools**
  - **Tidegate:** a broker
`);
    const [topics] = blocksOf(report, 'topics');
    expect(topics?.topics).toMatchObject([
      { label: 'Overview', text: 'What a queue is', topics: [] },
      {
        label: 'Best Practices',
        topics: [{ label: 'Small messages' }, { label: 'Idempotent readers' }],
      },
      { label: 'Dead letters', text: 'where failures go' },
      { label: 'Tools', topics: [{ label: 'Tidegate', text: 'a broker' }] },
    ]);
  });

  it('come from labelled paragraphs, with the list that they introduce', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n## Agenda\n\n**What is a tide?:** Water that moves\n\n**Core Principles:**\n- Patience\n- Buckets\n',
    );
    expect(blocksOf(report, 'topics')[0]?.topics).toMatchObject([
      { label: 'What is a tide?', text: 'Water that moves' },
      { label: 'Core Principles', topics: [{ label: 'Patience' }, { label: 'Buckets' }] },
    ]);
  });

  it('come from every line of a paragraph in which each is a label with its text', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n## Agenda\n\n✅ **Drift alarms**: tell `who` moved  \n✅ **Spare buckets:** *two* of them\n\n**Tides:** up\nand down\n',
    );
    expect(blocksOf(report, 'topics')[0]?.topics).toMatchObject([
      { label: '✅ Drift alarms', id: 'drift-alarm', text: 'tell `who` moved' },
      { label: '✅ Spare buckets', text: '*two* of them' },
      { label: 'Tides', text: 'up\nand down' },
    ]);
  });

  it.each([
    ['***Drift alarms:*** who moved', 'Drift alarms'],
    ['👨‍👩‍👧‍👦 **Drift alarms:** who moved', '👨‍👩‍👧‍👦 Drift alarms'],
    ['⚙️ ***Drift alarms*** – who moved', '⚙️ Drift alarms'],
  ])('come from a label written %s', async (item, label) => {
    const report = await compileReport(`# Harbour Cloud Day\n\n## Agenda\n\n- ${item}\n`);
    expect(blocksOf(report, 'topics')[0]?.topics).toMatchObject([{ label, text: 'who moved' }]);
  });

  it('are known by their label without the emoji before it', async () => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter(
        '# Harbour Cloud Day\n\n## Agenda\n\n- 🚨 **Drift alarms:** who moved\n',
      ),
    });
    expect(await result.topic('drift-alarm')).toMatchObject({ label: 'Drift alarms', aliases: [] });
  });

  it('are known without those who spoke of them, and people are none', async () => {
    const report = await compileReport(`# Harbour Cloud Day

## Speakers

- **An Bui** – Engineer, Quay Corp

## Agenda

### Drift alarms – An Bui

Text.

### Sluice gates – Speaker: Lan Vo

- **Panelists:**
  - **Minh Quay**: Captain
- **An Bui**: spoke
`);
    expect(report.leadingTopics?.map(({ label }) => label)).toEqual([
      'Drift alarms',
      'Sluice gates',
    ]);
  });

  it('come from short items below a label, with what a colon says of them', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n## Agenda\n\n- **Best Practices:**\n  - Drift alarms: tell `who` moved the quay\n  - Spare buckets\n',
    );
    expect(blocksOf(report, 'topics')[0]?.topics[0]?.topics).toMatchObject([
      { label: 'Drift alarms', text: 'tell `who` moved the quay' },
      { label: 'Spare buckets', topics: [] },
    ]);
  });

  it('do not come from sentences below a label, nor from lessons', async () => {
    const list =
      '- **Best Practices:**\n  - Every quay needs a name that a stranger can read aloud\n';
    const agenda = await compileReport(`# Harbour Cloud Day\n\n## Agenda\n\n${list}`);
    const lessons = await compileReport(
      '# Harbour Cloud Day\n\n## Key Takeaways\n\n- **Best Practices:**\n  - Spare buckets\n',
    );
    for (const report of [agenda, lessons])
      expect(blocksOf(report, 'topics')[0]?.topics[0]?.topics).toEqual([]);
  });

  it('keep the numbers of numbered lists', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n## Agenda\n\n1. **Tides:** up\n2. **Quays:** down\n',
    );
    expect(blocksOf(report, 'topics')[0]?.topics.map(({ marker }) => marker)).toEqual(['1.', '2.']);
  });

  it('leave sentences with a bold word alone', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n## Agenda\n\n- **Tidegate** is a broker that I liked\n- It rained\n- We left\n',
    );
    expect(blocksOf(report, 'topics')).toEqual([]);
    expect(blocksOf(report, 'markdown')[0]?.text).toContain('**Tidegate** is a broker');
  });
});

describe('the programme', () => {
  it('comes from a table, with every column and the order of its rows', async () => {
    const report = await compileReport(`# Harbour Cloud Day

## Event Schedule

| Time | Duration | Session | Speaker |
|---|---|---|---|
| 9:00 – 9:10 AM | 10 min | Opening | Mara Lind |
| 9:10 – 9:40 AM | 30 min | Tides and queues | Ivo Brandt |
| 12:00 Onwards | – | Lunch | |`);
    const [schedule] = blocksOf(report, 'schedule');
    expect(schedule?.columns).toEqual(['Time', 'Duration', 'Session', 'Speaker']);
    expect(schedule?.items).toMatchObject([
      {
        start: '09:00',
        end: '09:10',
        title: 'Opening',
        speakers: ['Mara Lind'],
        text: expect.stringContaining('10 min'),
      },
      { start: '09:10', end: '09:40', title: 'Tides and queues', speakers: ['Ivo Brandt'] },
      { start: '12:00', title: 'Lunch', speakers: [] },
    ]);
    expect(schedule?.items[2]).not.toHaveProperty('end');
  });

  it('comes from plain time-slot headings', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n### Agenda\n\n#### 8:30 – 9:00 AM | Welcome\n\nCoffee was there.\n\n#### 9:00 – 10:30 AM | Tides and queues\n\nMuch water.',
    );
    expect(blocksOf(report, 'schedule')[0]?.items).toMatchObject([
      { start: '08:30', end: '09:00', title: 'Welcome', text: 'Coffee was there.' },
      { start: '09:00', end: '10:30', title: 'Tides and queues', text: 'Much water.' },
    ]);
  });

  it('keeps a time slot with topics of its own as a section that knows its hours', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n## Agenda\n\n### Session 1: Tides (8:30 - 9:00 AM)\n\n- **Ebb:** out\n- **Flood:** in\n\n### Session 2: Quays (9:00 - 10:00 AM)\n\n- **Stone:** old\n',
    );
    expect(report.sections[0]?.sections.map(({ heading }) => heading)).toEqual([
      'Session 1: Tides (8:30 - 9:00 AM)',
      'Session 2: Quays (9:00 - 10:00 AM)',
    ]);
    expect(
      blocksOf(report, 'schedule').map(({ items }) => [items[0]?.start, items[0]?.end]),
    ).toEqual([
      ['08:30', '09:00'],
      ['09:00', '10:00'],
    ]);
  });

  it('knows who spoke in such a section from a line below its heading', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n## Agenda\n\n### Session 1: Tides (8:30 - 9:00 AM)\n\n**Speaker:** Mai Tran\n\n- **Ebb:** out, says the Harbour\n- **Flood:** in\n\n### Phần 2: Bến (9:00 - 10:00 AM)\n\n- **Diễn giả:** Trần Quốc Hải\n- **Đá:** cũ\n\n### Session 3: Nets (by Ivo Brandt) (10:00 - 11:00 AM)\n\n**Moderator:** Mai Tran\n\n- **Rope:** new\n',
    );
    expect(blocksOf(report, 'schedule').map(({ items }) => items[0]?.speakers)).toEqual([
      ['Mai Tran'],
      ['Trần Quốc Hải'],
      ['Ivo Brandt'],
    ]);
  });

  it('has no row for a half of the day whose own table tells the hours', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n## Agenda\n\n### Morning (08:30 – 12:00)\n\n| Time | Session |\n|---|---|\n| 08:30 – 10:00 | Tides |\n| 10:00 – 12:00 | Quays |\n',
    );
    expect(
      blocksOf(report, 'schedule').map(({ items }) => items.map(({ title }) => title)),
    ).toEqual([['Tides', 'Quays']]);
  });

  it('is a section of talks that have speakers of their own, although it is called after them, too', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n## Phiên chính & Diễn giả\n\n### Tides\n\n**Speakers:**\n\n- Mara Lind – Engineer\n\n### Bến cảng\n\n**Diễn giả:**\n\n- Ivo Brandt – Developer\n\n## Teams & Speakers\n\n### Team Gull\n\n- Mai Tran\n\n### Team Heron\n\n- Lan Ho\n',
    );
    expect(report.sections.map(({ kind }) => kind)).toEqual(['agenda', 'speakers']);
    expect(report.sections[0]?.sections.map(({ kind }) => kind)).toEqual(['agenda', 'agenda']);
    expect(report.speakers.map(({ name }) => name)).toContain('Mara Lind');
  });

  it('comes from lists whose items begin with a time', async () => {
    const report = await compileReport(
      '# Ngày hội Bến Cảng\n\n### Chương trình\n\n- **14:00 – 14:15** | Chào mừng\n- **14:15 – 15:30** | Thủy triều và hàng đợi\n',
    );
    expect(blocksOf(report, 'schedule')[0]?.items).toMatchObject([
      { start: '14:00', end: '14:15', title: 'Chào mừng' },
      { start: '14:15', end: '15:30', title: 'Thủy triều và hàng đợi' },
    ]);
  });
});

describe('a programme in lines', () => {
  it('is one, in a paragraph or in several, with the speakers that they name', async () => {
    const report = await compileReport(
      '# Ngày hội Bến Cảng\n\n## Chương trình\n\n08h30 - 09h15: Đón khách\n\n09h15 - 10h00: Khai mạc (anh Trần Quốc Hải)  \n10h00 – 11h30: Thủy triều\n\nCuối ngày rất vui.',
    );
    expect(blocksOf(report, 'schedule')[0]?.items).toMatchObject([
      { start: '08:30', end: '09:15', title: 'Đón khách', speakers: [] },
      { start: '09:15', end: '10:00', speakers: ['Trần Quốc Hải'] },
      { start: '10:00', end: '11:30', title: 'Thủy triều', speakers: [] },
    ]);
    expect(blocksOf(report, 'markdown').map(({ text }) => text)).toEqual(['Cuối ngày rất vui.']);
    expect(report.time?.value).toBe('08:30–11:30');
  });

  it('is one where its hours are indented and bold', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n## Agenda\n\n&emsp; **2:00 PM - 2:15 PM:** Welcome <br>\n&emsp; **2:15 PM - 3:30 PM:** Tides (by Mara Lind) <br>',
    );
    expect(blocksOf(report, 'schedule')[0]?.items).toMatchObject([
      { start: '14:00', end: '14:15', title: 'Welcome' },
      { start: '14:15', end: '15:30', speakers: ['Mara Lind'] },
    ]);
  });

  it.each([
    ['one line alone', '9:00 – 9:30: Opening\n\nThen we talked.'],
    ['hours without words', '9:00 – 9:30\n\n10:00 – 10:30'],
    [
      'a paragraph that goes on in prose',
      '9:00 – 9:30: Opening\nand then\n\n10:00 – 10:30: Tides\nwere high.',
    ],
  ])('is not made of %s', async (_what, body) => {
    const report = await compileReport(`# Harbour Cloud Day\n\n## Agenda\n\n${body}`);
    expect(blocksOf(report, 'schedule')).toEqual([]);
  });
});

describe('speakers', () => {
  it('have role and organisation apart', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n### Speakers\n\n- **Mara Lind** – Solutions Architect, Tideworks\n- Ivo Brandt - Developer\n',
    );
    expect(report.speakers).toMatchObject([
      { name: 'Mara Lind', role: 'Solutions Architect', organisation: 'Tideworks' },
      { name: 'Ivo Brandt', role: 'Developer' },
    ]);
  });

  it('have what stands in italics after them for their role, where it is one, be they bold or not', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n### Speakers\n\n- Mara Lind – *Solutions Architect at Tideworks*\n- **Ivo Brandt** – *Senior Developer*\n- Ada Quay – *Why tides wait*\n',
    );
    expect(
      report.speakers.map(({ name, role, organisation }) => [name, role, organisation]),
    ).toEqual([
      ['Mara Lind', 'Solutions Architect', 'Tideworks'],
      ['Ivo Brandt', 'Senior Developer', undefined],
      ['Ada Quay', undefined, undefined],
    ]);
  });

  it('are found at their sessions where no section lists them, with what they do', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n## Agenda\n\n### Tides\n\nSpeaker: Mara Lind (Engineer, Tideworks)\nSlides: soon\n\nWater.\n\n### Quays (Mr. Ivo Brandt)\n\nStone.',
    );
    expect(report.speakers).toMatchObject([
      {
        name: 'Mara Lind',
        role: 'Engineer',
        organisation: 'Tideworks',
        source: { file: REPORT, line: 11 },
      },
      { name: 'Ivo Brandt', source: { file: REPORT, line: 16 } },
    ]);
    expect(Object.keys(report.speakers[0] ?? {})).toEqual([
      'name',
      'role',
      'organisation',
      'source',
      'id',
    ]);
  });

  it('are those of the list and whoever has a heading of the programme besides', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n### Speakers\n\n- **Hồ Thị Lan** – Pilot, Tideworks\n\n### Agenda\n\n#### Mr. Ivo Brandt - Opening\n\nStone.\n\n#### Ropes (Ms. Lan Ho)\n\nSpeaker: Jon Wirth',
    );
    expect(report.speakers.map(({ name, source }) => [name, source.line])).toEqual([
      ['Hồ Thị Lan', 9],
      ['Ivo Brandt', 13],
    ]);
  });

  it('are taken from sentences where nothing else names any', async () => {
    const sentence = 'Mr. Ivo Brandt from Tideworks opened the day; Harbour Bedrock carried it.';
    const report = await compileReport(`# Harbour Cloud Day\n\n## Agenda\n\n- ${sentence}`);
    expect(report.speakers).toMatchObject([
      { name: 'Ivo Brandt', organisation: 'Tideworks', source: { line: 9 } },
    ]);
    const listing = await compileReport(
      `# Harbour Cloud Day\n\n## Speakers\n\n- **Mara Lind**\n\n## Agenda\n\n${sentence}`,
    );
    expect(listing.speakers.map(({ name }) => name)).toEqual(['Mara Lind']);
  });

  it('are read on where the source wraps their line', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n## Agenda\n\n### Tides\n\nPresenters: Mara Lind (Tideworks,\nHarbour Office),\nIvo Brandt\nJon Wirth kept the door.',
    );
    expect(report.speakers.map(({ name }) => name)).toEqual(['Mara Lind', 'Ivo Brandt']);
  });

  it('are found in the column of a programme', async () => {
    const report = await compileReport(`# Harbour Cloud Day

## Programme

### Day 1

| Time | Talk | Speaker | Room |
|---|---|---|---|
| 09:00 | Registration | – | Foyer |
| 09:30–10:15 | Who keeps the light? | Mara Lind (Tideworks Ltd) | Main |

### Day 2

| Time | Talk | Speaker | Room |
|---|---|---|---|
| 09:00–09:45 | Piers as code | Ines Duarte – Engineer, Quay GmbH | Main |
| 10:00–10:45 | Foghorns or alarms? | Mara Lind; Jon Wirth | Small |`);
    expect(
      report.speakers.map(({ name, role, organisation, source }) => [
        name,
        role,
        organisation,
        source.line,
      ]),
    ).toEqual([
      ['Mara Lind', undefined, 'Tideworks Ltd', 14],
      ['Ines Duarte', 'Engineer', 'Quay GmbH', 20],
      ['Jon Wirth', undefined, undefined, 21],
    ]);
  });

  it('are found in the other cells of a programme without such a column, and in no other table', async () => {
    const report = await compileReport(`# Harbour Cloud Day

## Agenda

| Time | Session | Notes |
|---|---|---|
| 09:00 | Opening (Ms. Lan Ho) | Coffee |
| 09:30 | Tides<br>Speaker: Mara Lind | Ropes |

## Details

| Ship | Captain |
|---|---|
| Gull (by Ivo Brandt) | Mr. Jon Wirth |`);
    expect(report.speakers.map(({ name, source }) => [name, source.line])).toEqual([
      ['Lan Ho', 11],
      ['Mara Lind', 12],
    ]);
    const [schedule] = report.sections[0]?.blocks ?? [];
    expect(schedule).toMatchObject({
      items: [{ speakers: ['Lan Ho'] }, { speakers: ['Mara Lind'] }],
    });
  });
});
