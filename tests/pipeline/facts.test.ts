import { describe, expect, it } from 'vitest';
import { SAMPLE_LINES, SAMPLE_TITLE } from '#compiler/lexicon/leftover-texts.ts';
import {
  REPORT,
  compileFiles,
  compileReport,
  withFrontMatter,
} from '../support/report-workspace.ts';

const INDEX = 'content/4-EventParticipated/_index.md';

describe('facts of a report', () => {
  it('reads them from a table with an empty header and leaves the text beside it', async () => {
    const report = await compileReport(`# Summary Report: "Harbour Cloud Day"

## Event Overview

| | |
|---|---|
| **Event Name** | Harbour Cloud Day |
| **Date** | March 14, 2026 |
| **Role** | Attendee |
| **Format** | On-site session |
| **Location** | 3rd floor, Lantern Hall |

The day was about queues.`);
    expect(report).toMatchObject({
      title: 'Harbour Cloud Day',
      date: { start: '2026-03-14', source: { file: REPORT, line: 12 } },
      role: { value: 'Attendee' },
      format: { value: 'On-site session' },
      venue: { label: 'Location', value: '3rd floor, Lantern Hall', source: { line: 15 } },
    });
    expect(report.sections[0]?.blocks).toEqual([
      { type: 'markdown', text: 'The day was about queues.' },
    ]);
    expect(report.facts.map(({ label }) => label)).toEqual([
      'Event Name',
      'Date',
      'Role',
      'Format',
      'Location',
    ]);
  });

  it.each([
    [
      'bold lines with hard breaks',
      '**Date:** Saturday, March 14, 2026  \n**Time:** 8:30 AM – 12:00 PM  \n**Location:** Lantern Hall',
    ],
    [
      'indented lines',
      '&emsp;**Date & Time:** 08:30 - 12:00, March 14, 2026\n\n&emsp;**Location:** Lantern Hall',
    ],
    [
      'lines joined by <br>',
      '&emsp; **Date & Time:** 08:30 – 12:00, March 14, 2026 <br>\n&emsp; **Location:** Lantern Hall',
    ],
    [
      'a quotation',
      '> **Time:** Saturday, March 14, 2026, 8:30 – 12:00 <br>\n> **Location:** Lantern Hall',
    ],
    [
      'bold values',
      'Time: **Saturday, 14 March 2026 | 08:30 - 12:00 (GMT+7)**\n\nLocation: **Lantern Hall**',
    ],
    [
      'emoji in place of labels',
      '📅 **Saturday, March 14, 2026**  \n🕣 **8:30 AM – 12:00 PM**  \n📍 **Lantern Hall**',
    ],
    ['a list', '- **Date:** 14/03/2026\n- **Time:** 8:30 – 12:00\n- **Location:** Lantern Hall'],
    [
      'bold labels that touch their blanks',
      '** Date:** March 14, 2026\n\n** Time:** 8:30 – 12:00\n\n**Location:**Lantern Hall',
    ],
    [
      'Vietnamese labels',
      '**Thời gian:** 8:30 SA – 12:00 TR, ngày 14 tháng 3 năm 2026  \n**Địa điểm:** Lantern Hall',
    ],
  ])('reads them from %s', async (_shape, facts) => {
    const report = await compileReport(
      `# Harbour Cloud Day\n\n${facts}\n\n### Event Objectives\n\n- Meet people\n`,
    );
    expect(report.date).toMatchObject({ start: '2026-03-14' });
    expect(report.date?.doubtful).toBeUndefined();
    expect(report.time?.value).toBe('08:30–12:00');
    expect(report.venue?.value).toBe('Lantern Hall');
  });

  it('finds what only the section index says, by the link to the folder', async () => {
    const result = await compileFiles({
      [INDEX]: `### [Event 1](4.1-event1/)\n&emsp;**Event Name:** Harbour Cloud Day\n\n&emsp;**Date & Time:** 09:00, March 14, 2026\n\n&emsp;**Location:** Lantern Hall\n\n&emsp;**Role:** Attendee\n`,
      [REPORT]: withFrontMatter('### Event Objectives\n\n- Meet people'),
    });
    expect(await result.report()).toMatchObject({
      title: 'Harbour Cloud Day',
      date: { start: '2026-03-14', source: { file: INDEX, line: 4 } },
      time: { value: '09:00' },
      venue: { value: 'Lantern Hall' },
      role: { value: 'Attendee' },
    });
  });

  it('believes the page where page and index disagree, and says so', async () => {
    const result = await compileFiles({
      [INDEX]:
        '### [Event 1](4.1-Event1/)\n\n**Event Name:** Harbour Cloud Day\n\n**Date:** March 13, 2026\n',
      [REPORT]: withFrontMatter(
        '# Harbour Cloud Day\n\n**Date:** March 14, 2026\n\n### Speakers\n\n- **Mara Lind** – Engineer, Tideworks',
      ),
    });
    expect((await result.report()).date).toMatchObject({ start: '2026-03-14' });
    expect(result.diagnostic('date-conflict')).toMatchObject({
      file: INDEX,
      line: 5,
      severity: 'warning',
      message: `This line says 2026-03-13, but 2026-03-14 is used, from ${REPORT}:7.`,
    });
  });

  it('tells of a conflict once, in the language of the index that disagrees', async () => {
    const block = '### [Event 1](4.1-Event1/)\n\n**Date:** March 13, 2026\n';
    const page = withFrontMatter('# Harbour Cloud Day\n\n**Date:** March 14, 2026\n\nQueues.');
    const result = await compileFiles({
      'config.toml': '',
      [INDEX]: block,
      [INDEX.replace('.md', '.vi.md')]: block,
      [REPORT]: page,
      [REPORT.replace('.md', '.vi.md')]: page,
    });
    const conflicts = result.compilation.diagnostics.filter(({ code }) => code === 'date-conflict');
    expect(conflicts.map(({ file, details }) => [file, details?.['place']])).toEqual([
      [INDEX, `${REPORT}:7`],
      [INDEX.replace('.md', '.vi.md'), `${REPORT.replace('.md', '.vi.md')}:7`],
    ]);
  });

  it('does not believe a block of the index that speaks of another event', async () => {
    const result = await compileFiles({
      [INDEX]:
        '### [Event 1](4.1-Event1/)\n\n**Event Name:** Gardening for Beginners\n\n**Date:** May 2, 2024\n\n**Location:** Greenhouse 4\n',
      [REPORT]: withFrontMatter(
        '# Harbour Cloud Day\n\n**Date:** March 14, 2026\n\n### Event Objectives\n\n- Meet people',
      ),
    });
    expect((await result.report()).venue).toBeUndefined();
    expect(result.codes()).toContain('index-contradicts');
  });

  it('never believes the template’s own entry for a report of another name', async () => {
    const entry =
      '### [Event 1](4.1-Event1/)\n\n**Event Name:** GenAI-powered App-DB Modernization workshop\n\n**Date & Time:** 09:00, August 13, 2025\n\n**Location:** 26th Floor, Bitexco Tower\n';
    const result = await compileFiles({
      'config.toml': '',
      [INDEX]: entry,
      [INDEX.replace('.md', '.vi.md')]: entry,
      [REPORT]: withFrontMatter('# Harbour Cloud Day\n\n### Event Objectives\n\n- Meet people'),
    });
    const report = await result.report();
    expect([report.date, report.time, report.venue]).toEqual([undefined, undefined, undefined]);
    expect(result.codes()).toContain('index-contradicts');
  });

  it('does not believe a block that repeats another event’s word for word', async () => {
    const block = (number: number, place: string): string =>
      `### [Event ${number}](4.${number}-Event${number}/)\n\n**Event Name:** Pottery Evening\n\n**Date:** May 2, 2026\n\n**Location:** ${place}\n\n`;
    const pages = {
      [REPORT]: withFrontMatter('# Pottery Evening\n\n### Event Objectives\n\n- Make a bowl'),
      [REPORT.replaceAll('1', '2')]: withFrontMatter(
        '# Harbour Cloud Day\n\n### Event Objectives\n\n- Meet people',
      ),
    };
    const copied = await compileFiles({ [INDEX]: block(1, 'Kiln') + block(2, 'Kiln'), ...pages });
    expect((await copied.report('en', 'Harbour Cloud Day')).venue).toBeUndefined();
    const adapted = await compileFiles({ [INDEX]: block(1, 'Kiln') + block(2, 'Quay'), ...pages });
    expect((await adapted.report('en', 'Harbour Cloud Day')).venue?.value).toBe('Quay');
  });

  it('compares an index with the names that the report has in any language', async () => {
    const result = await compileFiles({
      'config.toml': '',
      [INDEX]:
        '### [Event 1](4.1-Event1/)\n\n**Event Name:** Pottery Evening\n\n**Date:** May 2, 2026\n\n**Location:** Kiln\n',
      [REPORT]: withFrontMatter('# Pottery Evening\n\n### Event Objectives\n\n- Make a bowl'),
      [REPORT.replace('.md', '.vi.md')]: withFrontMatter(
        '# Buổi tối làm gốm\n\n### Mục tiêu\n\n- Làm bát',
        ['title: "Event 1"', 'date: 2026-05-09'],
      ),
    });
    expect((await result.report('vi')).venue?.value).toBe('Kiln');
  });

  it('takes from the page in the other language what neither page nor index says', async () => {
    const pages = {
      'config.toml': '',
      [REPORT]: withFrontMatter(
        '# Harbour Cloud Day\n\n**Date:** March 14, 2026\n\n**Location:** Lantern Hall\n\nQueues.',
      ),
      [REPORT.replace('.md', '.vi.md')]: withFrontMatter('# Ngày hội bến cảng\n\nHàng đợi.', [
        'title: "Event 1"',
        'date: 2026-03-14',
      ]),
    };
    const alone = await compileFiles(pages);
    expect(await alone.report('vi')).toMatchObject({
      date: { start: '2026-03-14', source: { file: REPORT } },
      venue: { value: 'Lantern Hall' },
    });
    expect(alone.codes()).not.toContain('doubtful-date');
    const indexed = await compileFiles({
      ...pages,
      [INDEX]: '### [Event 1](4.1-Event1/)\n\n**Location:** Quay 4\n\n**Role:** Guest\n',
    });
    expect((await indexed.report('vi')).venue?.value).toBe('Quay 4');
  });

  it('takes nothing from the template’s sample in place of a twin', async () => {
    const result = await compileFiles({
      'config.toml': '',
      [REPORT]: withFrontMatter('# Harbour Cloud Day\n\nQueues.'),
      [REPORT.replace('.md', '.vi.md')]: withFrontMatter(
        `# ${SAMPLE_TITLE}\n\n**Địa điểm:** Bến số 4\n\n${SAMPLE_LINES.vi.map((line) => `- ${line}`).join('\n')}`,
      ),
    });
    expect((await result.report()).venue).toBeUndefined();
  });

  it('does not doubt two events of one day that differ in name, hours and place', async () => {
    const block = (number: number, name: string, rest: string): string =>
      `### [Event ${number}](4.${number}-Event${number}/)\n\n**Event Name:** ${name}\n\n${rest}\n\n`;
    const result = await compileFiles({
      [INDEX]:
        block(1, 'Pottery Evening', '**Time:** 09:30, May 2, 2026\n\n**Location:** Kiln') +
        block(2, 'Harbour Cloud Day', '**Time:** 19:30, May 2, 2026\n\n**Location:** Online'),
      [REPORT]: withFrontMatter('# Pottery Evening\n\nBowls.'),
      [REPORT.replaceAll('1', '2')]: withFrontMatter('# Harbour Cloud Day\n\nQueues.'),
    });
    expect((await result.report('en', 'Harbour Cloud Day')).date?.doubtful).toBeUndefined();
  });

  it('takes no address from a block of the index that it does not believe', async () => {
    const result = await compileFiles({
      [INDEX]:
        '### [Event 1](4.1-Event1/)\n\n**Event Name:** Gardening for Beginners\n\n**Date:** May 2, 2024\n',
      [REPORT]: withFrontMatter('We met.\n\n**Date:** March 14, 2026', [
        'title: "Harbour Cloud Day"',
      ]),
    });
    expect((await result.report()).slug).toBe('harbour-cloud-day');
  });

  it('joins blocks by name where links are swapped', async () => {
    const result = await compileFiles({
      [INDEX]:
        '### [Event 1](4.1-Event1/)\n\n**Event Name:** Pottery Evening\n\n**Date:** May 2, 2026\n\n### [Event 2](4.2-Event2/)\n\n**Event Name:** Harbour Cloud Day\n\n**Date:** March 14, 2026\n',
      [REPORT]: withFrontMatter('# Harbour Cloud Day\n\n### Event Objectives\n\n- Meet people'),
      'content/4-EventParticipated/4.2-Event2/_index.md': withFrontMatter(
        '# Pottery Evening\n\n### Event Objectives\n\n- Make a bowl',
      ),
    });
    expect((await result.report('en', 'Harbour Cloud Day')).date?.start).toBe('2026-03-14');
    expect((await result.report('en', 'Pottery Evening')).date?.start).toBe('2026-05-02');
  });

  it('lets a date that the index repeats give way to the other language', async () => {
    const event2 = 'content/4-EventParticipated/4.2-Event2/_index';
    const result = await compileFiles({
      [INDEX]:
        '### [Event 1](4.1-Event1/)\n\n**Event Name:** Pottery Evening\n\n**Date:** May 2, 2026\n\n### [Event 2](4.2-Event2/)\n\n**Event Name:** Harbour Cloud Day\n\n**Date:** May 2, 2026\n',
      [INDEX.replace('.md', '.vi.md')]:
        '### [Sự kiện 1](4.1-Event1/)\n\n**Tên sự kiện:** Pottery Evening\n\n**Ngày:** 2/5/2026\n\n### [Sự kiện 2](4.2-Event2/)\n\n**Tên sự kiện:** Harbour Cloud Day\n\n**Ngày:** 14/3/2026\n',
      [REPORT]: withFrontMatter('# Pottery Evening\n\n### Event Objectives\n\n- Make a bowl'),
      [`${event2}.md`]: withFrontMatter(
        '# Harbour Cloud Day\n\n### Event Objectives\n\n- Meet people',
      ),
    });
    const report = await result.report('en', 'Harbour Cloud Day');
    expect(report.date).toMatchObject({ start: '2026-03-14' });
    expect(report.date?.doubtful).toBeUndefined();
  });

  it('takes the day in a file’s name, in doubt, where nothing else tells one', async () => {
    const result = await compileFiles({
      '_posts/2026-03-14-harbour-day.md': '---\ntitle: Harbour Day\n---\n\nQueues all day.',
      '_posts/2026-05-02-kilns.md': '---\ntitle: Kilns\n---\n\n**Date:** 1 May 2026\n\nHeat.',
    });
    expect((await result.report('en', 'Harbour Day')).date).toMatchObject({
      start: '2026-03-14',
      doubtful: 'only the file’s name gives this date',
      doubts: [{ code: 'file-name-only' }],
      source: { file: '_posts/2026-03-14-harbour-day.md' },
    });
    const stated = (await result.report('en', 'Kilns')).date;
    expect(stated).toMatchObject({ start: '2026-05-01' });
    expect(stated?.doubtful).toBeUndefined();
  });

  it('marks a date that its author is not sure of, also where the text says it again', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n### Event Information\n\n| | |\n|---|---|\n| **Date** | ~14/03/2026 (TBC) |\n\nQueues.',
    );
    expect(report.date).toMatchObject({
      start: '2026-03-14',
      doubtful: 'the text itself says “~”',
      source: { line: 11 },
    });
  });

  it('marks a date that only the front matter gives', async () => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter('# Harbour Cloud Day\n\nQueues and more queues.', [
        'title: "Event 1"',
        'date: "2026-03-14"',
      ]),
    });
    expect((await result.report()).date).toMatchObject({
      start: '2026-03-14',
      doubtful: expect.stringContaining('front matter'),
    });
    expect(result.diagnostic('doubtful-date')).toMatchObject({ file: REPORT, line: 3 });
  });

  it.each([
    ['the template’s date', '2024-01-01'],
    ['an R expression', '`r Sys.Date()`'],
  ])('takes %s for no evidence', async (_what, date) => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter('# Harbour Cloud Day\n\nQueues.', [
        'title: "Event 1"',
        `date: "${date}"`,
      ]),
    });
    expect((await result.report()).date).toBeUndefined();
    expect(result.codes()).toContain('no-date');
  });

  it('takes one date on every report for no evidence', async () => {
    const lines = ['title: "Event"', 'date: 2026-06-01'];
    const result = await compileFiles({
      [REPORT]: withFrontMatter('# Harbour Cloud Day\n\nQueues.', lines),
      'content/4-EventParticipated/4.2-Event2/_index.md': withFrontMatter(
        '# Pottery Evening\n\nBowls.',
        lines,
      ),
    });
    expect((await result.reports()).map(({ date }) => date)).toEqual([undefined, undefined]);
    expect(result.codes()).toContain('front-matter-date');
  });

  it('reads the hours from the programme where no label states them', async () => {
    const report = await compileReport(`# Harbour Cloud Day

## Schedule

| Time | Session | Speaker |
|---|---|---|
| 9:00 – 9:30 AM | Opening | Mara Lind |
| 9:30 – 11:45 AM | Queues in practice | Ivo Brandt |`);
    expect(report.time?.value).toBe('09:00–11:45');
  });

  it('reads no hours from the programme of several days', async () => {
    const day = (number: number): string =>
      `## Day ${number}\n\n| Time | Session |\n|---|---|\n| 9:00 – 9:45 | Tides |\n| 10:00 – 10:45 | Quays |`;
    const report = await compileReport(
      `# Harbour Cloud Days\n\n**Date:** 17–18 April 2026\n\n${day(1)}\n\n${day(2)}`,
    );
    expect(report.date).toMatchObject({ start: '2026-04-17', end: '2026-04-18' });
    expect(report.time).toBeUndefined();
  });

  it('takes the end from the programme, but not where its last part is open', async () => {
    const sessions = '### Session 1: Queues (9:15 – 9:45 AM)\n\nOne.\n\n### Session 2: Tides';
    const start = '# Harbour Cloud Day\n\n**Time:** From 9:15 AM\n\n## Agenda\n\n';
    const closed = await compileReport(`${start}${sessions} (9:50 – 10:20 AM)\n\nTwo.`);
    const open = await compileReport(`${start}${sessions} (9:50 AM onwards)\n\nTwo.`);
    expect(closed.time?.value).toBe('09:15–10:20');
    expect(open.time?.value).toBe('09:15');
  });

  it('reads series and number, and keeps them out of no title', async () => {
    const report = await compileReport(
      '# Summary Report: “Queues at Scale – Harbour Cloud Series #2”\n\nText.',
    );
    expect(report.series).toEqual({ name: 'Harbour Cloud Series', number: 2 });
    expect(report.reportTitle).toBe('Summary Report: “Queues at Scale – Harbour Cloud Series #2”');
  });

  it('reads the series without the words for a report before it', async () => {
    const report = await compileReport(
      '# Event Report on Harbour Cloud Series #2 – Queues\n\nText.',
    );
    expect(report.series).toEqual({ name: 'Harbour Cloud Series', number: 2 });
  });

  it.each([
    ['a bold first line', '**Harbour Series #1 — Tides & Queues**', true],
    ['a quoted one without weight', 'Summary Report “Harbour Series #1 — Tides & Queues”', true],
    ['a bold day', '**Saturday, March 14, 2026**', false],
    ['a bold heading of a section', '**Event Objectives**', false],
    ['a bold sentence', '**What a day.**', false],
    ['words in quotes', 'Report that I wrote: “queues” and “tides”.', false],
  ])('takes %s for the name where no heading gives one, or not', async (_what, line, isName) => {
    const report = await compileReport(`${line}\n\nWe talked.\n\n## Key Takeaways\n\nRetry.`);
    expect([report.title, report.series]).toEqual(
      isName
        ? ['Harbour Series #1 — Tides & Queues', { name: 'Harbour Series', number: 1 }]
        : ['Event 1', undefined],
    );
  });

  it('believes a front matter that names the event more than a bold first line', async () => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter('**A day to remember**\n\nWe talked.', ['title: "Pottery Night"']),
    });
    expect((await result.report()).title).toBe('Pottery Night');
  });

  it('names an event by its folder where nothing else does, and says so', async () => {
    const result = await compileFiles({ [REPORT]: withFrontMatter('We talked about queues.') });
    expect((await result.report()).title).toBe('Event 1');
    expect(result.codes()).toContain('generic-title');
  });
});
