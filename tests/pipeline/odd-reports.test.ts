import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block } from '#model/catalog.ts';
import {
  PIXEL,
  REPORT,
  compileFiles,
  compileReport,
  createWorkspace,
  outline,
  withFrontMatter,
} from '../support/report-workspace.ts';

const FOLDER = path.dirname(REPORT);

describe('a report of an odd shape', () => {
  it('without any heading is read by its labels, photos included', async () => {
    const report = await compileReport(
      `&emsp;**Event Name:** Lantern Evening

&emsp;**Date & Time:** 8:30 SA – 5:00 CH, Thứ Bảy, 14 tháng 3 năm 2026

&emsp;**Role:** Attendee

&emsp;**Outcomes:**
- Held a lantern

&emsp;**Proof of participation :**

![The lantern hall](images/hall.png)`,
      { [`${FOLDER}/images/hall.png`]: PIXEL },
    );
    expect(report).toMatchObject({
      title: 'Lantern Evening',
      date: { start: '2026-03-14' },
      time: { value: '08:30–17:00' },
      role: { value: 'Attendee' },
      photos: [{ caption: 'The lantern hall' }],
    });
    expect(outline(report.sections)).toEqual([
      'takeaways: Outcomes',
      'photos: Proof of participation',
    ]);
  });

  it('with an empty first heading has the sections below it', async () => {
    const report = await compileReport(
      '#\n\n# Event Objectives\n\nA.\n\n# Event Experience\n\nB.\n\n##### Far below\n\nC.',
    );
    expect(outline(report.sections)).toEqual([
      'objectives: Event Objectives',
      'experience: Event Experience',
      '  experience: Far below',
    ]);
  });

  it('with a heading for time and place has its facts from there', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n## Time & Venue\n\n**Time:** TBD\n\n**Duration:** 8:30 AM – 12:00 PM\n\n**Venue:** Lantern Hall\n\n## Speakers\n\n## Key Takeaways\n\nRetry.',
    );
    expect(report).toMatchObject({
      time: { label: 'Duration', value: '08:30–12:00' },
      venue: { value: 'Lantern Hall' },
      speakers: [],
    });
    expect(report.date).toBeUndefined();
  });

  it('with bold hours above each part has a programme', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n## Agenda\n\n**8:30 – 9:00 AM | Welcome**\n\nCoffee.\n\n**9:00 – 10:30 AM | Ropes**\n\n*Speaker: Ivo Brandt*\n\nMuch rope.',
    );
    const schedule = report.sections[0]?.blocks.find(
      (block): block is Extract<Block, { type: 'schedule' }> => block.type === 'schedule',
    );
    expect(schedule?.items).toMatchObject([
      { start: '08:30', end: '09:00', title: 'Welcome' },
      { start: '09:00', end: '10:30', title: 'Ropes', speakers: ['Ivo Brandt'] },
    ]);
  });

  it('whose front matter spells keys and numbers its own way is read', async () => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter('# Harbour Cloud Day\n\nQueues.', [
        'title : "Event 1"',
        'date : 2026-03-14T08:30:00+07:00',
        'weight : 08',
        'draft: false',
        'pre : " <b> 4.1. </b> "',
      ]),
    });
    expect((await result.report()).date).toMatchObject({ start: '2026-03-14' });
    expect(result.codes()).not.toContain('front-matter-invalid');
  });

  it('is named by its own heading where the front matter was copied', async () => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter('# Kick-off at the Quay\n\nThe quay opened.', [
        'title: "Workshop: Dry Docks"',
      ]),
    });
    expect(await result.titles()).toEqual(['Kick-off at the Quay']);
  });
});

describe('pictures in odd places', () => {
  it.each([
    ['nested boxes', '<div><div style="flex:1"><img src="/images/a.png" width="2000"></div></div>'],
    ['an item of a list', '- ![Noon](/images/a.png)'],
    ['a cell of a table', '| a | b |\n|---|---|\n| ![Noon](/images/a.png) | words |'],
    ['a shortcode of the author’s own', '{{< report-image src="/images/a.png" alt="Noon" >}}'],
    ['a link', '[![Noon](/images/a.png)](https://example.org)'],
  ])('are found in %s', async (_where, body) => {
    const report = await compileReport(`# Harbour Cloud Day\n\n${body}`, {
      'static/images/a.png': PIXEL,
    });
    expect(report.photos.map(({ file }) => file)).toEqual(['static/images/a.png']);
  });

  it.each([
    ['blanks that HTML leaves raw', '<img src="/images/My Quay.png">', 'My Quay.png'],
    ['an ending in capitals', '![Noon](/images/UP.PNG)', 'UP.PNG'],
    ['a long dash', '![Noon](/images/a%E2%80%93b.png)', 'a–b.png'],
  ])('are found by names with %s', async (_what, body, name) => {
    const report = await compileReport(`# Harbour Cloud Day\n\n${body}`, {
      [`static/images/${name}`]: PIXEL,
    });
    expect(report.photos.map(({ file }) => file)).toEqual([`static/images/${name}`]);
  });
});

describe('files in odd places', () => {
  it('are found by names in decomposed letters', async () => {
    const folder = 'content/4-Sự kiện/4.1-Bến cảng'.normalize('NFD');
    const result = await compileFiles({
      'config.toml': '',
      ['content/4-Sự kiện/_index.md'.normalize('NFD')]:
        '### [Sự kiện 1](4.1-Bến%20cảng/)\n\n**Địa điểm:** Nhà Đèn Lồng\n',
      [`${folder}/_index.md`]: withFrontMatter('# Ngày hội Bến Cảng\n\n![Bến lúc trưa](bến.png)'),
      [`${folder}/${'bến.png'.normalize('NFD')}`]: PIXEL,
    });
    expect(await result.report()).toMatchObject({
      title: 'Ngày hội Bến Cảng',
      venue: { value: 'Nhà Đèn Lồng' },
      photos: [{ caption: 'Bến lúc trưa' }],
    });
  });

  const harbour = withFrontMatter('# Harbour Cloud Day\n\nQueues.');
  const vietnamese = withFrontMatter('# Ngày hội Bến Cảng\n\nHàng đợi.');

  it('are one event where one language is a leaf and the other a branch', async () => {
    const result = await compileFiles({
      'config.toml': 'baseURL = "https://someone.github.io/another-report/"\n',
      [`${FOLDER}/index.md`]: harbour,
      [`${FOLDER}/_index.vi.md`]: vietnamese,
    });
    expect((await result.report()).languages).toEqual(['en', 'vi']);
  });

  it('are one event where a language has two files, of which one is told to be left out', async () => {
    const result = await compileFiles({
      'config.toml': '',
      [REPORT]: harbour,
      [`${FOLDER}/_index.en.md`]: harbour,
      [`${FOLDER}/_index.vi.md`]: vietnamese,
    });
    expect(await result.titles()).toEqual(['Harbour Cloud Day']);
    expect(result.diagnostic('page-hidden')).toMatchObject({ file: REPORT });
  });

  it.each([
    ['a page', 'content/4-EventParticipated/4.2-Event2/_index.md', '../../../../secret.md'],
    ['a single file', 'content/4-EventParticipated/4.2-event2.md', '../../../secret.md'],
    ['a folder', 'content/4-EventParticipated/4.2-Event2', '../../../secret'],
  ])(
    'are not read where a link leads out of the repository, which is told of %s',
    async (_what, link, target) => {
      const secret = withFrontMatter('# Secret\n\nNobody may know.');
      const workspace = await createWorkspace({
        [REPORT]: harbour,
        '../secret.md': secret,
        '../secret/_index.md': secret,
        [link]: { target },
      });
      const result = await workspace.compile();
      expect(await result.titles()).toEqual(['Harbour Cloud Day']);
      expect(result.diagnostic('unreadable-file')).toMatchObject({
        file: link,
        message: expect.stringContaining('symbolic link'),
      });
    },
  );

  it('beside a link keep their language', async () => {
    const workspace = await createWorkspace({
      [`${FOLDER}/_index.en.md`]: harbour,
      [REPORT]: { target: '_index.en.md' },
      [`${FOLDER}/pictures`]: { target: '../../../static' },
    });
    const result = await workspace.compile();
    expect(await result.titles()).toEqual(['Harbour Cloud Day']);
    expect(result.compilation.diagnostics.map(({ file, code }) => [code, file])).toContainEqual([
      'unreadable-file',
      REPORT,
    ]);
    expect(
      result.compilation.diagnostics.filter(({ severity }) => severity === 'error'),
    ).toHaveLength(1);
  });
});
