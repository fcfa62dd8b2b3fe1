import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SAMPLE_LINES, SAMPLE_TITLE } from '#compiler/lexicon/leftover-texts.ts';
import { UsageError } from '#compiler/usage-error.ts';
import { routes } from '#model/routes.ts';
import {
  PIXEL,
  REPORT,
  compileFiles,
  createWorkspace,
  readSite,
  withFrontMatter,
} from '../support/report-workspace.ts';

const HARBOUR = withFrontMatter(
  '# Harbour Cloud Day\n\n**Date:** March 14, 2026\n\n### Event Objectives\n\n- Meet people',
);
const POTTERY = withFrontMatter(
  '# Pottery Evening\n\n**Date:** May 2, 2026\n\n### Event Objectives\n\n- Make a bowl',
);

describe('where reports are found', () => {
  it.each([
    [
      'a Hugo repository',
      { 'config.toml': '', 'content/4-EventParticipated/4.1-Event1/_index.md': HARBOUR },
    ],
    [
      'a section in lower case',
      { 'hugo.yaml': '', 'content/4-eventparticipated/4.1-event1/_index.md': HARBOUR },
    ],
    [
      'a misspelt section and folder',
      { 'config.toml': '', 'content/4-EventPaticipated/4.1-Evemt1/_index.md': HARBOUR },
    ],
    [
      'folders with blanks',
      { 'config.toml': '', 'content/4 Events/4.1 Event 1/_index.md': HARBOUR },
    ],
    ['single files', { 'config.toml': '', 'content/4-events/4.1-event1.md': HARBOUR }],
    ['leaf bundles', { 'config.toml': '', 'content/events/one/index.md': HARBOUR }],
    ['years between', { 'config.toml': '', 'content/events/2026/one/index.md': HARBOUR }],
    [
      'a site in a sub-folder',
      {
        'README.md': '# x',
        'my-site/config.toml': '',
        'my-site/content/4-Events/4.1-Event1/_index.md': HARBOUR,
      },
    ],
    ['a Vietnamese folder name', { 'config.toml': '', 'content/4-su-kien/4.1/_index.md': HARBOUR }],
    ['a plain folder', { 'README.md': '# About', 'harbour.md': HARBOUR }],
    [
      'Jekyll posts',
      { '_config.yml': '', '_posts/2026-03-14-harbour.md': HARBOUR, 'about.md': '# About me' },
    ],
    ['a blog', { 'config.toml': '', 'content/posts/harbour/index.md': HARBOUR }],
  ])('is %s', async (_what, files) => {
    expect(await (await compileFiles(files)).titles()).toEqual(['Harbour Cloud Day']);
  });

  it('may be the events section itself, with files named from the site’s root', async () => {
    const workspace = await createWorkspace({
      'config.toml': '',
      [REPORT]: HARBOUR,
      'static/images/a.png': PIXEL,
      'content/1-Worklog/_index.md': '# Log',
    });
    const result = await workspace.compile(
      path.join(workspace.root, 'content/4-EventParticipated'),
    );
    expect((await result.report()).source.file).toBe(REPORT);
  });

  it('leaves other sections of a site alone', async () => {
    const result = await compileFiles({
      'config.toml': '',
      [REPORT]: HARBOUR,
      'content/1-Worklog/1.1-Week1/_index.md': '# Week 1\n\nWork.',
    });
    expect(await result.titles()).toEqual(['Harbour Cloud Day']);
  });

  it('tells in words when there are none', async () => {
    const workspace = await createWorkspace({ 'notes.txt': 'x' });
    await expect(workspace.compile()).rejects.toThrow(UsageError);
    await expect(workspace.compile()).rejects.toMatchObject({
      message: expect.stringContaining('No reports found'),
      hint: expect.any(String),
    });
    await expect(workspace.compile(path.join(workspace.root, 'gone'))).rejects.toMatchObject({
      message: expect.stringContaining('There is no folder'),
    });
    await expect(workspace.compile(path.join(workspace.root, 'notes.txt'))).rejects.toMatchObject({
      message: expect.stringContaining('is a file'),
    });
  });
});

describe('one page, several events; one event, several pages', () => {
  it('splits a section that tells of all events on its own page', async () => {
    const result = await compileFiles({
      'content/4-EventParticipated/_index.md': withFrontMatter(`## Event 1: Harbour Cloud Day

**Date:** March 14, 2026

### Key Takeaways

Retry.

## Event 2: Pottery Evening

**Date:** May 2, 2026

### Key Takeaways

Breathe.`),
    });
    expect(await result.titles()).toEqual(['Pottery Evening', 'Harbour Cloud Day']);
    const harbour = await result.report('en', 'Harbour Cloud Day');
    expect(harbour.date?.start).toBe('2026-03-14');
    expect(JSON.stringify(harbour.sections)).toContain('Retry.');
    expect(JSON.stringify(harbour.sections)).not.toContain('Breathe.');
  });

  it('makes child pages parts of their event', async () => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter(
        '# Harbour Cloud Day\n\n**Date:** March 14, 2026\n\n### Speakers\n\n- **Mara Lind** – Engineer, Tideworks',
      ),
      'content/4-EventParticipated/4.1-Event1/4.1.1-Opening/_index.md': withFrontMatter(
        '## Welcome\n\nWords.',
        ['title: "Opening"'],
      ),
      'content/4-EventParticipated/4.1-Event1/4.1.2-Tides/_index.md': withFrontMatter(
        '**Speaker:** Ivo Brandt\n\nWater.\n\n![The quay](quay.png)',
        ['title: "Tides & queues"'],
      ),
      'content/4-EventParticipated/4.1-Event1/4.1.2-Tides/quay.png': PIXEL,
    });
    const report = await result.report();
    expect(report.sections.map(({ heading }) => heading)).toEqual([
      'Speakers',
      'Opening',
      'Tides & queues',
    ]);
    expect(report.sections[1]?.sections[0]?.heading).toBe('Welcome');
    expect(report.photos.map(({ file }) => file)).toEqual([
      'content/4-EventParticipated/4.1-Event1/4.1.2-Tides/quay.png',
    ]);
  });
});

describe('languages', () => {
  const VI = REPORT.replace('.md', '.vi.md');
  const HARBOUR_VI = withFrontMatter(
    '# Ngày hội Bến Cảng\n\n**Ngày:** 14/3/2026\n\n### Mục đích của sự kiện\n\n- Gặp gỡ mọi người',
  );

  it('are one event under one slug', async () => {
    const result = await compileFiles({ 'config.toml': '', [REPORT]: HARBOUR, [VI]: HARBOUR_VI });
    const [english, vietnamese] = [await result.report('en'), await result.report('vi')];
    expect(vietnamese).toMatchObject({
      slug: english.slug,
      title: 'Ngày hội Bến Cảng',
      language: 'vi',
      languages: ['en', 'vi'],
    });
    expect(await result.titles('vi')).toEqual(['Ngày hội Bến Cảng']);
  });

  it('follow the default of the configuration', async () => {
    const workspace = await createWorkspace({
      'config.toml': 'defaultContentLanguage = "vi"\n',
      [REPORT]: HARBOUR_VI,
      [REPORT.replace('.md', '.en.md')]: HARBOUR,
    });
    const result = await workspace.compile();
    expect((await result.report('vi')).title).toBe('Ngày hội Bến Cảng');
    expect(await readSite(workspace.output)).toMatchObject({
      languages: ['vi', 'en'],
      defaultLanguage: 'vi',
      events: 1,
    });
  });

  it('fall back to the one that a report exists in', async () => {
    const result = await compileFiles({ 'config.toml': '', [REPORT]: HARBOUR });
    expect(await result.titles('vi')).toEqual(['Harbour Cloud Day']);
    expect(await result.reports('vi')).toEqual([]);
  });

  it('with an empty twin count as one language, which is reported', async () => {
    const result = await compileFiles({
      'config.toml': '',
      [REPORT]: HARBOUR,
      [VI]: withFrontMatter(''),
    });
    expect((await result.report('en')).languages).toEqual(['en']);
    expect(result.diagnostic('report-empty')).toMatchObject({ file: VI });
  });

  it.each([
    ['English', '## Key Highlights\n\n### Event photos\n\n- Add your event photos here'],
    [
      'Vietnamese',
      '## Danh Sách Diễn Giả\n\n## Nội Dung Nổi Bật\n\n- Thêm các hình ảnh của các bạn tại đây\n\n> Tổng thể, sự kiện không chỉ cung cấp kiến thức kỹ thuật mà còn giúp tôi thay đổi cách tư duy về thiết kế ứng dụng, hiện đại hóa hệ thống và phối hợp hiệu quả hơn giữa các team.',
    ],
  ])('with nothing but the template’s headings in %s are empty', async (_language, body) => {
    const result = await compileFiles({
      [REPORT]: HARBOUR,
      'content/4-Events/4.2-Event2/_index.md': withFrontMatter(`# Quay Day\n\n${body}`),
    });
    expect(await result.titles('en')).toEqual(['Harbour Cloud Day']);
    expect(result.diagnostic('report-empty')).toMatchObject({
      file: 'content/4-Events/4.2-Event2/_index.md',
    });
  });

  it('with a heading of the author’s own are not empty', async () => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter('# Quay Day\n\n## Key Highlights\n\n### Drift alarms'),
    });
    expect(await result.titles('en')).toEqual(['Quay Day']);
  });

  it.each([
    ['of its own for each', { en: 'content/en', vi: 'content/vi' }],
    ['for one, inside the common one', { vi: 'content/vi' }],
    ['beside the common one', { vi: 'content.vi' }],
  ])(
    'have a folder %s, and are one event',
    async (_how, folders: Readonly<Record<string, string>>) => {
      const page = '4-EventParticipated/4.1-Event1/_index.md';
      const tables = ['en', 'vi'].map(
        (code) =>
          `[languages.${code}]\n${folders[code] === undefined ? '' : `contentDir = "${folders[code]}"\n`}`,
      );
      const result = await compileFiles({
        'config.toml': `defaultContentLanguage = "en"\n${tables.join('')}`,
        [`${folders['en'] ?? 'content'}/${page}`]: withFrontMatter(
          '# Harbour Cloud Day\n\nQueues all day.',
        ),
        [`${folders['vi']}/${page}`]: withFrontMatter(
          '# Ngày hội bến cảng\n\nXếp hàng cả ngày.\n\n![Cảng](cang.png)',
        ),
        [`${folders['vi']}/4-EventParticipated/4.1-Event1/cang.png`]: PIXEL,
      });
      const [english, vietnamese] = [await result.report('en'), await result.report('vi')];
      expect(english).toMatchObject({ title: 'Harbour Cloud Day', languages: ['en', 'vi'] });
      expect(vietnamese).toMatchObject({ title: 'Ngày hội bến cảng', slug: english.slug });
      expect(vietnamese.photos[0]?.file).toBe(
        `${folders['vi']}/4-EventParticipated/4.1-Event1/cang.png`,
      );
      expect([english, vietnamese].map(({ hugoPath }) => hugoPath)).toEqual(
        Array.from({ length: 2 }, () => '/4-eventparticipated/4.1-event1/'),
      );
    },
  );

  it('are not read from a folder that leads out of the repository', async () => {
    const workspace = await createWorkspace({
      'config.toml':
        '[languages.en]\n[languages.vi]\ncontentDir = "../outside"\n[languages.de]\ncontentDir = "content/de"\n',
      [REPORT]: withFrontMatter('# Harbour Cloud Day\n\nQueues all day.'),
      '../outside/4-EventParticipated/4.2-Event2/_index.md': withFrontMatter('# Bí mật\n\nKín.'),
      'content/de': { target: '../../outside' },
    });
    expect(await (await workspace.compile()).titles()).toEqual(['Harbour Cloud Day']);
  });

  it('are not read from posts, nor by a configuration, that lead out of the repository', async () => {
    const workspace = await createWorkspace({
      'harbour.md': withFrontMatter('# Harbour Cloud Day\n\nQueues all day.'),
      '../outside/secret.md': withFrontMatter('# Secret\n\nNobody may know.'),
      '../outside/config.toml': 'title = "Secret"\n',
      _posts: { target: '../outside' },
      'config.toml': { target: '../outside/config.toml' },
    });
    const result = await workspace.compile();
    expect(await result.titles()).toEqual(['Harbour Cloud Day']);
    expect((await readSite(workspace.output)).title).not.toBe('Secret');
  });

  it.each(['../../../outside', 'en/../..', '/outside', 'a b'])(
    'are none of the configuration’s where it says “%s”: they name folders',
    async (code) => {
      const result = await compileFiles({
        'config.toml': `defaultContentLanguage = ${JSON.stringify(code)}\n[languages.${JSON.stringify(code)}]\ntitle = "x"\n`,
        [REPORT]: HARBOUR,
      });
      expect((await result.report('en')).language).toBe('en');
      expect(result.compilation.files.filter((file) => file.includes('outside'))).toEqual([]);
    },
  );

  it('may be named with an underscore', async () => {
    const result = await compileFiles({
      '_config.yml': 'lang: pt_BR\n',
      '_posts/2026-03-14-harbour.md': HARBOUR,
    });
    expect((await result.report('pt-br')).title).toBe('Harbour Cloud Day');
  });

  it('prefer the file that names its language where two claim it', async () => {
    const result = await compileFiles({
      'config.toml': 'defaultContentLanguage = "vi"\n',
      [REPORT]: HARBOUR,
      [VI]: HARBOUR_VI,
    });
    expect((await result.report('vi')).source.file).toBe(VI);
    expect(result.diagnostic('page-hidden')).toMatchObject({ file: REPORT });
  });

  it('are Vietnamese where the text is, and neither a name nor a twin says another', async () => {
    const vietnamese =
      'Thủy triều lên xuống hai lần một ngày và không ai hỏi bến cảng nghĩ gì về điều đó. '.repeat(
        6,
      );
    const at = (number: number): string =>
      `content/4-EventParticipated/4.${number}-Event${number}/_index`;
    const result = await compileFiles({
      'config.toml': '',
      [`${at(1)}.md`]: withFrontMatter(`# Ngày hội bến cảng\n\n${vietnamese}`),
      [`${at(1)}/tides/_index.md`]: withFrontMatter('# Thủy triều\n\nNước lên.'),
      [`${at(2)}.md`]: withFrontMatter('# Đêm gốm\n\nLò nung.'),
      [`${at(3)}.en.md`]: withFrontMatter(`# Bến số 4\n\n${vietnamese}`),
    });
    expect((await result.reports('vi')).map(({ title }) => title)).toEqual([
      'Đêm gốm',
      'Ngày hội bến cảng',
    ]);
    const [named] = await result.reports('en');
    expect(named).toMatchObject({ title: 'Bến số 4', language: 'en' });
    expect(result.diagnostic('language-mismatch').file).toBe(`${at(3)}.en.md`);
  });

  it('are the site’s default where its other pages are in it', async () => {
    const english =
      'The tide turns twice a day and nobody asks the harbour what it thinks. '.repeat(8);
    const vietnamese =
      'Thủy triều lên xuống hai lần một ngày và không ai hỏi bến cảng nghĩ gì. '.repeat(8);
    const result = await compileFiles({
      'config.toml': '',
      [REPORT]: withFrontMatter(`# Harbour Cloud Day\n\n${english}`),
      [REPORT.replaceAll('1', '2')]: withFrontMatter('# Kiln Visit\n\nHot.'),
      [REPORT.replaceAll('1', '3')]: withFrontMatter(`# Đêm gốm\n\n${vietnamese}`),
    });
    expect((await result.reports()).map(({ title }) => title)).toEqual([
      'Harbour Cloud Day',
      'Kiln Visit',
    ]);
    expect((await result.report('vi')).title).toBe('Đêm gốm');
  });

  it('that a file only claims are reported', async () => {
    const english = `${'The tide turns twice a day and nobody asks the harbour what it thinks about that. '.repeat(6)}`;
    const result = await compileFiles({
      'config.toml': '',
      [REPORT]: HARBOUR,
      [VI]: withFrontMatter(`# Harbour Cloud Day\n\n${english}`),
    });
    expect(result.diagnostic('language-mismatch')).toMatchObject({
      file: VI,
      message: expect.stringContaining('“en”'),
    });
  });

  it('that have drifted apart are reported', async () => {
    const result = await compileFiles({
      'config.toml': '',
      'static/images/a.png': PIXEL,
      [REPORT]: `${HARBOUR}\n\n![Noon on the quay](/images/a.png)\n\n### Key Takeaways\n\nRetry.`,
      [VI]: HARBOUR_VI.replace('14/3/2026', '15/3/2026'),
      'content/4-EventParticipated/4.2-Event2/_index.md': POTTERY,
    });
    expect(result.codes()).toEqual(
      expect.arrayContaining([
        'twin-sections-differ',
        'twin-photos-differ',
        'twin-dates-differ',
        'twin-missing',
      ]),
    );
  });
});

describe('links between reports', () => {
  it('lead to their pages, others leave their words', async () => {
    const result = await compileFiles({
      'config.toml': '',
      [REPORT]: withFrontMatter(
        '# Harbour Cloud Day\n\nSee [pottery](../4.2-Event2/), [the file](../4.2-Event2/_index.md), [my log](../../1-Worklog/) and [a site](https://example.org).',
      ),
      'content/4-EventParticipated/4.2-Event2/_index.md': POTTERY,
    });
    const report = await result.report('en', 'Harbour Cloud Day');
    const pottery = routes.event.href('pottery-evening');
    expect(report.sections[0]?.blocks).toEqual([
      {
        type: 'markdown',
        text: `See [pottery](${pottery}), [the file](${pottery}), my log and [a site](https://example.org).`,
      },
    ]);
  });
});

describe('left-overs of the template', () => {
  it('are left out or told, never shown as the author’s own', async () => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter(`{{% notice warning %}}
⚠️ **Note:** The information below is for reference purposes only. Please **do not copy it verbatim** into your report, including this warning.
{{% /notice %}}

# Harbour Cloud Day

Queues.

![Photo](path/to/your/image.jpg)`),
    });
    expect(JSON.stringify((await result.report()).sections)).not.toContain('verbatim');
    expect(result.diagnostic('template-leftover')).toMatchObject({
      severity: 'warning',
      file: REPORT,
    });
    expect(result.codes()).toContain('photo-placeholder');
  });
});

describe('the template’s sample report', () => {
  const SAMPLE = SAMPLE_LINES.en.map((line) => `- ${line}`).join('\n');

  it.each([
    ['without a name', ''],
    ['under its own name', `# Summary Report: “${SAMPLE_TITLE}”`],
  ])('%s is no event', async (_how, heading) => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter(`${heading}\n\n### Key Highlights\n\n${SAMPLE}`),
    });
    expect(await result.titles()).toEqual([]);
    expect(result.codes()).toContain('template-sample');
  });

  it('below the name of another event is kept and told', async () => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter(
        `# Harbour Cloud Day\n\n**Location:** Lantern Hall\n\n### Key Highlights\n\n${SAMPLE}\n\n### Event Experience\n\nFoghorns.`,
      ),
    });
    expect(await result.report()).toMatchObject({
      title: 'Harbour Cloud Day',
      venue: { value: 'Lantern Hall' },
    });
    expect(result.diagnostic('sample-text')).toMatchObject({ severity: 'warning', file: REPORT });
  });

  const BELOW = `### Speakers\n\n- **Lan Vo** – Director, Quay Corp\n\n### Key Highlights\n\n#### Old quays\n\n- **Sluices**: many\n\n${SAMPLE}\n\n![Noon](/images/a.png)\n\n### Event Experience\n\nFoghorns.`;

  it.each([
    ['English', '### Key Highlights\n\n- **Tides**: up\n\n### Key Takeaways\n\nText.'],
    ['Vietnamese', '### Nội Dung Nổi Bật\n\n- **Tides**: lên\n\n### Những Gì Học Được\n\nChữ.'],
  ])('behind a report of one’s own in %s is text and pictures only', async (_language, own) => {
    const page = withFrontMatter(`# Harbour Cloud Day\n\n${own}\n\n${BELOW}`);
    const result = await compileFiles({ [REPORT]: page, 'static/images/a.png': PIXEL });
    const report = await result.report();
    expect(report.speakers).toEqual([]);
    expect(report.leadingTopics?.map(({ label }) => label)).toEqual(['Tides']);
    expect(report.photos).toHaveLength(1);
    expect(JSON.stringify(report.sections)).toContain('Sluices');
    expect(report.sections.map(({ kind }) => kind)).toEqual([
      'agenda',
      'takeaways',
      'speakers',
      'agenda',
      'experience',
    ]);
    expect(result.codes()).not.toContain('sample-text');
    const from = page.split('\n').indexOf('### Speakers') + 1;
    expect(result.diagnostic('sample-below')).toMatchObject({ line: from });
  });

  it('counts as one’s own where nothing of a report stands before it', async () => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter(
        `# Harbour Cloud Day\n\n### Event Objectives\n\nTides.\n\n${BELOW}`,
      ),
    });
    expect((await result.report()).speakers).toMatchObject([{ name: 'Lan Vo' }]);
    expect(result.codes()).toContain('sample-text');
    expect(result.codes()).not.toContain('sample-below');
  });
});

describe('copies', () => {
  it('of an event are reported', async () => {
    const result = await compileFiles({
      [REPORT]: HARBOUR,
      'content/4-EventParticipated/4.2-Event2/_index.md': HARBOUR,
    });
    expect(result.diagnostic('duplicate-event')).toMatchObject({ severity: 'warning' });
    expect((await result.reports()).map(({ slug }) => slug).sort()).toEqual([
      'harbour-cloud-day',
      'harbour-cloud-day-2',
    ]);
  });

  it('are not what a day’s morning and afternoon are, when their hours say so', async () => {
    const at = (hours: string): string =>
      `# Harbour Cloud Day\n\n**Date:** 14 March 2026\n\n**Time:** ${hours}\n\n## Event Objectives\n\nTides at ${hours}.\n`;
    const day = (afternoon: string): Record<string, string> => ({
      [REPORT]: at('08:30 – 12:00'),
      'content/4-EventParticipated/4.2-Event2/_index.md': at(afternoon),
    });
    expect((await compileFiles(day('13:30 – 17:00'))).codes()).not.toContain('duplicate-event');
    expect((await compileFiles(day('11:30 – 17:00'))).codes()).toContain('duplicate-event');
  });
});
