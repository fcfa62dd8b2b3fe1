import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  PIXEL,
  REPORT,
  compileFiles,
  compileReport,
  createWorkspace,
  withFrontMatter,
} from '../support/report-workspace.ts';

const FOLDER = path.dirname(REPORT);

describe('the file behind a picture', () => {
  it.each([
    ['a rooted path', '/images/quay.png', 'static/images/quay.png'],
    ['a file beside the page', 'quay.png', `${FOLDER}/quay.png`],
    ['a folder beside the page', 'images/quay.png', `${FOLDER}/images/quay.png`],
    ['the repository’s name in front', '/my-report/images/quay.png', 'static/images/quay.png'],
    ['the static folder in front', '/static/images/quay.png', 'static/images/quay.png'],
    ['a path relative to the page’s address', '../../images/quay.png', 'static/images/quay.png'],
    [
      'a deeper one, as the other language needs',
      '../../../images/quay.png',
      'static/images/quay.png',
    ],
    [
      'the site’s own host',
      'https://mara.github.io/my-report/images/quay.png',
      'static/images/quay.png',
    ],
    ['only the built site', '/images/quay.png', 'public/images/quay.png'],
    ['blanks written as %20', '/images/old%20quay%20.png', 'static/images/old quay .png'],
    ['brackets and an ampersand', '/images/a&b/quay(1).png', 'static/images/a&b/quay(1).png'],
    ['Jekyll’s prefix', '{{ site.baseurl }}/images/quay.png', 'static/images/quay.png'],
    ['a query', '/images/quay.png?raw=true', 'static/images/quay.png'],
    ['backslashes', '\\images\\quay.png', 'static/images/quay.png'],
    ['an alias', '~/assets/quay.png', 'src/assets/quay.png'],
    [
      'decomposed letters in the file’s name',
      '/images/bến.png',
      'static/images/bến.png'.normalize('NFD'),
    ],
  ])('is found by %s', async (_form, url, file) => {
    const report = await compileReport(`# Harbour Cloud Day\n\n![The quay at noon](<${url}>)`, {
      [file]: PIXEL,
    });
    expect(report.photos.map((photo) => photo.file)).toEqual([file]);
  });

  it('is found in another letter case, which is reported', async () => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter('# Harbour Cloud Day\n\n![All of us](/images/group.jpg)'),
      'static/images/group.JPG': PIXEL,
    });
    expect((await result.report()).photos[0]?.file).toBe('static/images/group.JPG');
    expect(result.diagnostic('photo-case')).toMatchObject({
      file: REPORT,
      line: 7,
      message: expect.stringContaining('group.JPG'),
    });
  });

  it('is found where it was moved to, if only one file can be meant', async () => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter('# Harbour Cloud Day\n\n![All of us](/images/event1/group.jpg)'),
      'static/images/events/event1/group.jpg': PIXEL,
    });
    expect((await result.report()).photos).toHaveLength(1);
    expect(result.codes()).toContain('photo-elsewhere');
  });

  it('is reported with its line where there is none, and its caption stays', async () => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter(
        '# Harbour Cloud Day\n\n![All of us](/images/none.jpg)\n\n*All of us on the quay*',
      ),
    });
    const report = await result.report();
    expect(report.photos).toEqual([]);
    expect(report.sections[0]?.blocks).toEqual([
      { type: 'markdown', text: '*All of us on the quay*' },
    ]);
    expect(result.diagnostic('photo-missing')).toMatchObject({ file: REPORT, line: 7 });
  });

  it('is reported at its own line inside raw HTML', async () => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter(
        '# Harbour Cloud Day\n\n<div>\n  <p>\n    <img src="/images/none.jpg">\n    <img\n      src="/images/none-2.jpg">\n  </p>\n</div>\n\nThen\n<b>a</b> ![y](/images/none-3.jpg)',
      ),
    });
    const missing = result.compilation.diagnostics.filter(({ code }) => code === 'photo-missing');
    expect(missing.map(({ line }) => line)).toEqual([9, 10, 16]);
  });

  it('is not sought on other servers', async () => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter('# Harbour Cloud Day\n\n![Film](https://img.example.org/film.jpg)'),
    });
    const report = await result.report();
    expect(report.photos).toEqual([]);
    expect(report.sections[0]?.blocks).toEqual([
      { type: 'markdown', text: '[Film](https://img.example.org/film.jpg)' },
    ]);
    expect(result.codes()).toContain('photo-remote');
  });

  it('gives way to what it leads to where it lies on another server', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n[![The film](https://img.example.org/film.jpg)](https://films.example.org/7)',
    );
    expect(report.sections[0]?.blocks).toEqual([
      { type: 'markdown', text: '[The film](https://films.example.org/7)' },
    ]);
  });

  it('is never one outside the repository', async () => {
    const workspace = await createWorkspace({
      [REPORT]: withFrontMatter(
        '# Harbour Cloud Day\n\n![a](../../../../secret.png)\n\n![b](/../secret.png)\n\n![c](/images/link.png)\n\n![d](file:///etc/hostname.png)\n\n![e](..%2F..%2F..%2F..%2Fsecret.png)\n\n![f](C:\\secret.png)\n\n![g](/etc/secret.png)\n\n![h](/pictures/secret.png)',
      ),
    });
    await workspace.write({
      '../secret.png': PIXEL,
      '../pictures/secret.png': PIXEL,
      'static/pictures': { target: path.join(workspace.root, '../pictures') },
      'static/images/link.png': { target: path.join(workspace.root, '../secret.png') },
    });
    expect((await (await workspace.compile()).report()).photos).toEqual([]);
  });

  it('may be reached by a link inside the repository', async () => {
    const workspace = await createWorkspace({
      [REPORT]: withFrontMatter('# Harbour Cloud Day\n\n![c](/images/link.png)'),
      'shared/quay.png': PIXEL,
    });
    await workspace.write({
      'static/images/link.png': { target: path.join(workspace.root, 'shared/quay.png') },
    });
    expect((await (await workspace.compile()).report()).photos).toHaveLength(1);
  });
});

describe('captions', () => {
  it.each([
    ['an italic line below', '![x](/images/a.png)\n\n*Noon on the quay*'],
    ['an italic line right below', '![x](/images/a.png)\n*Noon on the quay*'],
    [
      'a figure',
      '<figure><img src="/images/a.png" alt="x"><figcaption>Noon on the quay</figcaption></figure>',
    ],
    [
      'a figure that stands after the picture',
      '![x](/images/a.png)\n\n<figure>\n    <figcaption>Noon on the quay</figcaption>\n</figure>',
    ],
    [
      'a figcaption closed by mistake',
      '![x](/images/a.png)\n\n<figure>\n    <figcaption>Noon on the quay<figcaption>\n</figure>',
    ],
    [
      'bold words in a centred paragraph',
      '<p align="center"><img src="/images/a.png" alt="x"><br/><strong>Noon on the quay</strong></p>',
    ],
    [
      'a figure shortcode',
      '{{< figure src="/images/a.png" alt="x" caption="_Noon on the quay_" >}}',
    ],
    [
      'a figure shortcode inside a box',
      '<div class="row">\n{{< figure src="/images/a.png" caption="Noon on the quay" >}}\n</div>',
    ],
    ['a title', '![x](/images/a.png "Noon on the quay")'],
    ['an alt text that describes', '![Noon on the quay](/images/a.png)'],
    ['a quotation in italics', '![x](/images/a.png)\n\n> *Noon on the quay*'],
    ['a quotation that touches the picture', '![x](/images/a.png)\n> Noon on the quay'],
    ['an italic line below a picture in a list', '- ![x](/images/a.png)\n\n  *Noon on the quay*'],
    [
      'a figure in a list',
      '1. <figure><img src="/images/a.png"><figcaption>Noon on the quay</figcaption></figure>',
    ],
    ['a line below a picture in a quotation', '> ![x](/images/a.png)\n> *Noon on the quay*'],
  ])('come from %s', async (_form, body) => {
    const report = await compileReport(`# Harbour Cloud Day\n\n${body}\n\nThe end.`, {
      'static/images/a.png': PIXEL,
    });
    expect(report.photos).toMatchObject([{ caption: 'Noon on the quay' }]);
    expect(report.sections[0]?.blocks).toEqual([
      { type: 'photos', photos: ['a'] },
      { type: 'markdown', text: 'The end.' },
    ]);
  });

  it.each(['Event photo', 'Picture 1', 'Hình ảnh sự kiện', 'IMG_2041.jpg', ''])(
    'are not made of “%s”',
    async (alt) => {
      const report = await compileReport(`# Harbour Cloud Day\n\n![${alt}](/images/a.png)`, {
        'static/images/a.png': PIXEL,
      });
      expect(report.photos[0]).not.toHaveProperty('caption');
    },
  );

  it('come from a quotation below each of several pictures', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n![x](/images/a.png)\n\n> Noon on the quay\n\n![x](/images/b.png)\n\n> The last boat\n\n> Overall, a day well spent.',
      { 'static/images/a.png': PIXEL, 'static/images/b.png': PIXEL },
    );
    expect(report.photos).toMatchObject([
      { caption: 'Noon on the quay' },
      { caption: 'The last boat' },
    ]);
    expect(report.sections[0]?.blocks[1]).toEqual({
      type: 'markdown',
      text: '> Overall, a day well spent.',
    });
  });

  it.each([
    ['Figure 2: Noon on the quay', 'Figure 2: Noon on the quay'],
    ['Hình 1. Buổi trưa trên bến', 'Hình 1. Buổi trưa trên bến'],
    ['📷 Noon on the quay', '📷 Noon on the quay'],
    ['Noon on the quay, and who was there', undefined],
    ['*“The tide waits for nobody.”*', undefined],
    ['**My view:** a day well spent', undefined],
    ['Photographs were allowed everywhere', undefined],
  ])('are made of the lone quotation “%s” only where it says so', async (quote, caption) => {
    const report = await compileReport(
      `# Harbour Cloud Day\n\n![IMG_1.png](/images/a.png)\n\n> ${quote}`,
      { 'static/images/a.png': PIXEL },
    );
    expect(report.photos[0]?.caption).toBe(caption);
  });

  it('do not swallow a remark in italics below the last of several pictures that describe themselves', async () => {
    const captions = async (alt: string): Promise<unknown[]> => {
      const report = await compileReport(
        `# Harbour Cloud Day\n\n![Boats at noon](/images/a.png)\n\n![${alt}](/images/b.png)\n\n> *A day well spent.*`,
        { 'static/images/a.png': PIXEL, 'static/images/b.png': PIXEL },
      );
      return report.photos.map(({ caption }) => caption);
    };
    expect(await captions('Ropes on the quay')).toEqual(['Boats at noon', 'Ropes on the quay']);
    expect(await captions('Event photo')).toEqual(['Boats at noon', 'A day well spent.']);
  });

  it('do not swallow the closing remark below the last picture', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n![Event photo](/images/a.png)\n\n> Overall, a day well spent.',
      { 'static/images/a.png': PIXEL },
    );
    expect(report.sections[0]?.blocks[1]).toEqual({
      type: 'markdown',
      text: '> Overall, a day well spent.',
    });
  });
});

describe('the place of pictures', () => {
  it('is where they stood, between the words around them', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\nBefore.\n\n![One](/images/a.png)\n\n![Two](/images/b.png)\n\nAfter, with ![a small one](/images/c.png) inside.',
      {
        'static/images/a.png': PIXEL,
        'static/images/b.png': PIXEL,
        'static/images/c.png': PIXEL,
      },
    );
    expect(report.sections[0]?.blocks).toEqual([
      { type: 'markdown', text: 'Before.' },
      { type: 'photos', photos: ['a', 'b'] },
      { type: 'markdown', text: 'After, with inside.' },
      { type: 'photos', photos: ['c'] },
    ]);
    expect(report.photos.map(({ section }) => section)).toEqual([
      'introduction',
      'introduction',
      'introduction',
    ]);
  });

  it('is above or below the words of their own paragraph, which keep no line end', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n![One](/images/a.png)\nBefore us lay\nthe quay.\n\n- Behind us\n![Two](/images/b.png)\n\nThe end.\n![Three](/images/c.png)\n![Four](/images/d.png)',
      {
        'static/images/a.png': PIXEL,
        'static/images/b.png': PIXEL,
        'static/images/c.png': PIXEL,
        'static/images/d.png': PIXEL,
      },
    );
    expect(report.sections[0]?.blocks).toMatchObject([
      { type: 'photos', photos: ['a'] },
      { type: 'markdown', text: 'Before us lay\nthe quay.' },
      { type: 'markdown', text: '- Behind us' },
      { type: 'photos', photos: ['b'] },
      { type: 'markdown', text: 'The end.' },
      { type: 'photos', photos: ['c', 'd'] },
    ]);
  });

  it('is below the item of a list that shows them', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n1. Moor.\n2. Unload:\n\n   ![Crates](/images/a.png)\n3. Sail.',
      { 'static/images/a.png': PIXEL },
    );
    expect(report.sections[0]?.blocks).toEqual([
      { type: 'markdown', text: expect.stringMatching(/^1\. +Moor\.\s+2\. +Unload:$/) },
      { type: 'photos', photos: ['a'] },
      { type: 'markdown', text: '3. Sail.' },
    ]);
  });

  it('is the text where they lie on another server', async () => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter(
        '# Harbour Cloud Day\n\nSee ![the film](https://img.example.org/a.jpg) and [the slides](https://example.org/b).\n\n- [![Noon](https://img.example.org/c.jpg)](https://films.example.org/7) at noon\n- Dusk',
      ),
    });
    expect((await result.report()).sections[0]?.blocks).toEqual([
      {
        type: 'markdown',
        text: 'See [the film](https://img.example.org/a.jpg) and [the slides](https://example.org/b).',
      },
      { type: 'markdown', text: '- [Noon](https://films.example.org/7) at noon\n- Dusk' },
    ]);
    expect(
      result.compilation.diagnostics.filter(({ code }) => code === 'photo-remote'),
    ).toMatchObject([{ line: 7 }, { line: 9 }]);
  });

  it.each([
    ['a list', ['images:', '  - /images/a.png']],
    ['a text', ['image: "/images/a.png"']],
    ['a table', ['cover:', '  image: /images/a.png', '  caption: The quay']],
  ])('is above everything for one that the front matter names in %s', async (_form, lines) => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter('# Harbour Cloud Day\n\n## Agenda\n\n![Noon](/images/b.png)', [
        'title: "Event 1"',
        ...lines,
      ]),
      'static/images/a.png': PIXEL,
      'static/images/b.png': PIXEL,
    });
    const { cover, photos, sections } = await result.report();
    expect(cover?.file).toBe('static/images/a.png');
    expect(photos.map(({ id, section }) => [id, section])).toEqual([
      ['a', 'introduction'],
      ['b', 'agenda'],
    ]);
    expect(sections.map(({ heading }) => heading)).toEqual(['', 'Agenda']);
  });

  it('is the text’s own where both text and front matter name one', async () => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter('# Harbour Cloud Day\n\n## Agenda\n\n![Noon](/images/a.png)', [
        'images: ["/images/a.png"]',
        'thumbnail: "no picture"',
      ]),
      'static/images/a.png': PIXEL,
    });
    const { photos, sections } = await result.report();
    expect(photos).toMatchObject([{ id: 'a', section: 'agenda' }]);
    expect(sections).toHaveLength(1);
  });

  it('counts a file once however often it is shown', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n![One](/images/a.png)\n\nText.\n\n![One](/images/a.png)',
      { 'static/images/a.png': PIXEL },
    );
    expect(report.counts.photos).toBe(1);
    expect(report.sections[0]?.blocks.map(({ type }) => type)).toEqual([
      'photos',
      'markdown',
      'photos',
    ]);
  });

  it('takes several from a gallery shortcode of any name', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n{{< proof-wall images="/images/a.png, /images/b.png" label="Event photos" >}}',
      {
        'static/images/a.png': PIXEL,
        'static/images/b.png': PIXEL,
      },
    );
    expect(report.photos.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
