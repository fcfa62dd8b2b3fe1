import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  PIXEL,
  REPORT,
  compileFiles,
  compileReport,
  outline,
  withFrontMatter,
  wordsShown,
} from '../support/report-workspace.ts';

const INDEX = 'content/4-EventParticipated/_index.md';
const TITLE = '# Harbour Cloud Day\n\n';

describe('facts as authors write them', () => {
  it.each([
    ['Attribute | Details', 'Participation date', '14 March 2026'],
    ['Item | Details', 'Date & Time', 'Full Day, March 14, 2026'],
    ['Thông tin | Chi tiết', 'Ngày', '14 tháng 3, 2026 (Cả ngày)'],
    ['Field | Details', 'Time', '2pm, March 14th, 2026'],
  ])('come from a table under “%s” with “%s”', async (header, label, value) => {
    const report = await compileReport(
      `${TITLE}| ${header} |\n|---|---|\n| **${label}** | ${value} |\n| Venue | Lantern Hall |\n| My Role | Speaker |\n\n## Agenda\n\nQueues.`,
    );
    expect(report).toMatchObject({
      date: { start: '2026-03-14' },
      venue: { value: 'Lantern Hall' },
      role: { value: 'Speaker' },
    });
  });

  it('keep what is missing or misspelt as it is, and invent nothing', async () => {
    const report = await compileReport(
      `${TITLE}**Date:** TBD\n\n**Location:** N/A\n\n**Role:** Người tham giaa\n\n**Format:** Onn-site\n\n**Topic:** Tides\n\n## Agenda\n\nQueues.`,
    );
    expect(report).toMatchObject({
      title: 'Harbour Cloud Day',
      role: { value: 'Người tham giaa' },
      format: { value: 'Onn-site' },
    });
    expect([report.date, report.time, report.venue]).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    [
      'a root-relative link to the file',
      '### [Event 1](/4-EventParticipated/4.1-Event1/_index.md)',
    ],
    ['a link without its slash, in lower case', '### [Event 1](4-EventParticipated/4.1-event1)'],
    ['a number alone', '#### Event 1'],
    ['a link that names the event', '### [Harbour Cloud Day](4.1-Event1/)'],
  ])('come from a block of the index under %s', async (_how, heading) => {
    const result = await compileFiles({
      [INDEX]: `${heading}\n\n&emsp;**Event Name:**Harbour Cloud Day\n\n- Date: March 14, 2026\n- Role: Attendee\n`,
      [REPORT]: withFrontMatter('### Speakers\n\n- **Mara Lind** – Engineer, Tideworks'),
    });
    expect(await result.report()).toMatchObject({
      title: 'Harbour Cloud Day',
      date: { start: '2026-03-14', source: { file: INDEX } },
      role: { value: 'Attendee' },
    });
  });

  it.each([
    [
      'the front matter',
      withFrontMatter('**Date:** 4/12/2026', ['title: "T"', 'date: 2026-04-12']),
    ],
    ['the title', withFrontMatter('# Harbour Day, April 12, 2026\n\n**Date:** 4/12/2026')],
  ])('have the month first where %s says so', async (_who, page) => {
    const result = await compileFiles({ [REPORT]: `${page}\nQueues.\n` });
    expect((await result.report()).date).toMatchObject({ start: '2026-04-12', value: '4/12/2026' });
    expect(result.codes()).not.toContain('date-conflict');
  });

  it('have the day first where nothing says otherwise', async () => {
    const report = await compileReport(`${TITLE}**Date:** 4/12/2026\n\nQueues.`);
    expect(report.date).toMatchObject({ start: '2026-12-04' });
  });

  it('have two orders of days told apart from a conflict', async () => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter(`${TITLE}**Date:** 4/12/2026\n\nQueues.`, [
        'title: "T"',
        'date: 2026-05-01',
      ]),
    });
    expect((await result.report()).date).toMatchObject({ start: '2026-12-04' });
    expect(result.codes()).toContain('date-conflict');
  });
});

describe('sections as authors write them', () => {
  it('go on at a higher level without a title above them', async () => {
    const report = await compileReport(
      '### Event Objectives\n\nA.\n\n### Speakers\n\n- **Mara Lind** – Engineer\n\n# Key Highlights\n\nB.\n\n# Key Takeaways\n\nC.',
    );
    expect(outline(report.sections)).toEqual([
      'objectives: Event Objectives',
      'speakers: Speakers',
      'agenda: Key Highlights',
      'takeaways: Key Takeaways',
    ]);
  });

  it('stand below another where their level says so', async () => {
    const report = await compileReport(
      `${TITLE}## Key Takeaways\n\nB.\n\n### Applying to Work\n\nC.\n\n## Event Photos\n\nD.`,
    );
    expect(outline(report.sections)).toEqual([
      'takeaways: Key Takeaways',
      '  application: Applying to Work',
      'photos: Event Photos',
    ]);
  });

  it('hold numbered parts, and topics under any marker, with text or alone', async () => {
    const report = await compileReport(
      `${TITLE}### Key Highlights\n\n#### 1. Ropes\n\n- **Hemp:** old\n* **Steel** – new\n+ **Nylon**\n  - cheap\n\n#### 2. Cranes\n\nTall.`,
    );
    expect(outline(report.sections)).toEqual([
      'agenda: Key Highlights',
      '  agenda: Ropes',
      '  agenda: Cranes',
    ]);
    expect(report.sections[0]?.sections[0]?.blocks).toMatchObject([
      {
        type: 'topics',
        topics: [
          { label: 'Hemp', text: 'old' },
          { label: 'Steel', text: 'new' },
          { label: 'Nylon', topics: [{ label: 'cheap' }] },
        ],
      },
    ]);
  });

  it('may be prose alone', async () => {
    const report = await compileReport(`${TITLE}It rained.\n\nThen it stopped.`);
    expect(report.sections).toMatchObject([
      { heading: '', blocks: [{ type: 'markdown', text: 'It rained.\n\nThen it stopped.' }] },
    ]);
  });

  it('name their speakers in italics and in brackets', async () => {
    const report = await compileReport(
      `${TITLE}## Agenda\n\n### Session 1: Ropes\n\n*Speaker: Ivo Brandt*\n\nStrong.\n\n### 2. Cranes (Mr. Lan Tran)\n\nTall.`,
    );
    expect(report.speakers.map(({ name }) => name)).toEqual(['Ivo Brandt', 'Lan Tran']);
  });
});

describe('Markdown as authors write it', () => {
  it('keeps mail, anchors and other sites, and turns every form of link to a report', async () => {
    const report = await compileReport(
      `${TITLE}[m](mailto:a@example.org) [s](https://example.org) [a](#agenda) [r](/4-eventparticipated/4.1-event1/) [f](/4-EventParticipated/4.1-Event1/_index.md) [n](../4.9-Event9/)`,
    );
    expect(wordsShown(report.sections)).toBe(
      '[m](mailto:a@example.org) [s](https://example.org) [a](#agenda) [r](/events/harbour-cloud-day/) [f](/events/harbour-cloud-day/) n',
    );
  });

  it('keeps an indented list as the code that it became', async () => {
    const report = await compileReport(`${TITLE}## Agenda\n\n\t- tabbed\n\t- twice\n\nEnd.`);
    expect(wordsShown(report.sections)).toMatch(/- tabbed\s+- twice[^]*End\./);
  });

  it('has attributes behind a picture, which are no caption', async () => {
    const report = await compileReport(
      `${TITLE}![The quay at noon](/images/a.png){: .align-center}`,
      { 'static/images/a.png': PIXEL },
    );
    expect(report.photos).toMatchObject([{ caption: 'The quay at noon' }]);
    expect(wordsShown(report.sections)).not.toContain('align');
  });
});

describe('a section that tells of its events itself', () => {
  it('may do so in tables, and close with a word on all of them', async () => {
    const table = (name: string, venue: string): string =>
      `| | |\n|---|---|\n| **Event Name** | ${name} |\n| **Location** | ${venue} |`;
    const result = await compileFiles({
      [INDEX]: withFrontMatter(
        `In this section, you should list the events.\n\n## Event 1 (14/03/2026)\n\n${table('Harbour Cloud Day', 'Lantern Hall')}\n\n## Event 2 (02/05/2026)\n\n${table('Pottery Evening', 'Kiln 4')}\n\n## Conclusion\n\nBoth were good.`,
        ['title: "Events"'],
      ),
    });
    const [harbour, pottery] = await result.reports();
    expect([harbour, pottery]).toMatchObject([
      {
        title: 'Harbour Cloud Day',
        date: { start: '2026-03-14' },
        venue: { value: 'Lantern Hall' },
      },
      { title: 'Pottery Evening', date: { start: '2026-05-02' }, venue: { value: 'Kiln 4' } },
    ]);
    expect(await result.titles()).toHaveLength(2);
    expect(result.codes()).toContain('template-leftover');
  });
});

describe('repositories of other kinds', () => {
  it('may name day and picture in an Astro front matter', async () => {
    const result = await compileFiles({
      'src/content/blog/harbour.md':
        '---\ntitle: Harbour Day\npublishDate: "May 8 2023"\nheroImage: ~/assets/a.png\n---\n\nIt rained.',
      'src/assets/a.png': PIXEL,
    });
    expect(await result.report()).toMatchObject({
      title: 'Harbour Day',
      date: { start: '2023-05-08', doubts: [{ code: 'front-matter-only' }] },
      photos: [{ file: 'src/assets/a.png' }],
    });
  });

  it('may be in a language that Debrief does not speak', async () => {
    const result = await compileFiles({
      'config.toml': '',
      'content/events/porti.sq.md': '---\ntitle: Dita e Portit\n---\n\nRa shi.',
    });
    expect(await result.report('sq')).toMatchObject({ title: 'Dita e Portit', language: 'sq' });
  });

  it('show a picture in both languages and keep it once', async () => {
    const page = withFrontMatter(`${TITLE}![The quay at noon](/images/a.png)`);
    const result = await compileFiles({
      'config.toml': '',
      [REPORT]: page,
      [path.join(path.dirname(REPORT), '_index.vi.md')]: page,
      'static/images/a.png': PIXEL,
    });
    expect((await result.report('en')).photos).toHaveLength(1);
    expect((await result.report('vi')).photos).toHaveLength(1);
    expect(result.compilation.photos.total).toBe(1);
  });
});
