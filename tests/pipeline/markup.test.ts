import { describe, expect, it } from 'vitest';
import { wordDiagnostic } from '#compiler/diagnostics/wording.ts';
import { parsePage } from '#compiler/parse/parse-page.ts';
import {
  REPORT,
  compileFiles,
  compileReport,
  withFrontMatter,
  wordsShown,
} from '../support/report-workspace.ts';

async function textOf(body: string): Promise<string> {
  const report = await compileReport(`# Harbour Cloud Day\n\n${body}`);
  return report.sections
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'markdown' ? block.text : JSON.stringify(block))),
    )
    .join('\n\n');
}

describe('files', () => {
  it.each([
    ['a BOM', (text: string) => `\uFEFF${text}`],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['old Mac line ends', (text: string) => text.replaceAll('\n', '\r')],
    ['zero-width blanks', (text: string) => text.replaceAll('Harbour', '\u200BHar\u200Bbour')],
    ['no-break spaces', (text: string) => text.replaceAll('Harbour ', 'Harbour\u00A0')],
    ['decomposed letters', (text: string) => text.normalize('NFD')],
  ])('with %s read as any other', async (_what, spoil) => {
    const body = withFrontMatter(
      '# Harbour Cloud Day\n\n**Date:** March 14, 2026\n\n### Mục đích sự kiện\n\n- Gặp gỡ',
    );
    const plain = await compileFiles({ [REPORT]: body });
    const spoilt = await compileFiles({ [REPORT]: spoil(body) });
    expect(await spoilt.report()).toEqual(await plain.report());
  });

  it('in UTF-16 are read by their BOM', async () => {
    const text = `\uFEFF${withFrontMatter('# Harbour Cloud Day\n\nText.')}`;
    const result = await compileFiles({ [REPORT]: Buffer.from(text, 'utf16le') });
    expect((await result.report()).title).toBe('Harbour Cloud Day');
  });

  it('with bytes that are not UTF-8 are shown and reported', async () => {
    const result = await compileFiles({
      [REPORT]: Buffer.concat([
        Buffer.from('# Harbour Cloud Day\n\nCaf'),
        Buffer.from([0xe9]),
        Buffer.from(' noon'),
      ]),
    });
    expect(wordsShown(await result.report())).toContain('Caf\uFFFD noon');
    expect(result.codes()).toContain('invalid-bytes');
  });

  it('that are no text are errors, and the others are compiled', async () => {
    const result = await compileFiles({
      [REPORT]: Buffer.from([0, 1, 2, 3]),
      'content/4-EventParticipated/4.2-Event2/_index.md': withFrontMatter(
        '# Pottery Evening\n\nBowls.',
      ),
    });
    expect(await result.titles()).toEqual(['Pottery Evening']);
    expect(result.diagnostic('unreadable-file')).toMatchObject({ severity: 'error', file: REPORT });
  });
});

describe('front matter', () => {
  it('is found below a preamble, which is reported', async () => {
    const result = await compileFiles({
      [REPORT]:
        'Here is the English version of the report:\n\n---\n\ntitle: "Harbour Cloud Day"\ndate: 2026-03-14\n\n---\n\nText.\n',
    });
    const report = await result.report();
    expect(report).toMatchObject({ title: 'Harbour Cloud Day', date: { start: '2026-03-14' } });
    expect(wordsShown(report.sections)).toBe('Text.');
    expect(result.diagnostic('front-matter-late')).toMatchObject({ line: 1 });
  });

  it('may be closed by a longer line, as Hugo reads it', async () => {
    const result = await compileFiles({
      [REPORT]: '---\ntitle: "Harbour Cloud Day"\ndate: 2026-03-14\n----------\n\nText.\n',
    });
    const report = await result.report();
    expect(report).toMatchObject({ title: 'Harbour Cloud Day', date: { start: '2026-03-14' } });
    expect(wordsShown(report.sections)).toBe('Text.');
  });

  it('may be TOML', async () => {
    const result = await compileFiles({
      [REPORT]: '+++\ntitle = "Harbour Cloud Day"\ndate = 2026-03-14\n+++\n\nText.\n',
    });
    expect(await result.report()).toMatchObject({
      title: 'Harbour Cloud Day',
      date: { start: '2026-03-14' },
    });
  });

  it('that is broken is read line by line and reported where it breaks', async () => {
    const result = await compileFiles({
      [REPORT]:
        '---\ntitle: "Harbour Cloud Day"\nby: [Mara Lind](https://example.org)\ndate: 2026-03-14\n---\n\nText.\n',
    });
    expect(await result.report()).toMatchObject({
      title: 'Harbour Cloud Day',
      date: { start: '2026-03-14' },
    });
    expect(result.diagnostic('front-matter-invalid')).toMatchObject({ file: REPORT, line: 3 });
  });

  it.each([
    ['two equal keys', ['title: "Another"'], 3, 'twice', 'hai lần'],
    [
      'merge markers',
      ['<<<<<<< HEAD', 'x: 1', '=======', '>>>>>>> theirs'],
      3,
      'colon',
      'hai chấm',
    ],
    ['a colon in a value', ['by: Mara: and Ivo'], 3, 'colon', 'hai chấm'],
    ['words after a value', ['by: "Mara" Lind'], 3, 'follows a value', 'đứng sau'],
    ['an open quotation mark', ['by: "Mara', 'day: 1'], 3, 'missing', 'thiếu'],
    ['code for a day', ['day: `today()`'], 3, 'begins with', 'bắt đầu bằng'],
    ['stars around a value', ['day: 1', 'by: *Mara*'], 4, 'begins with', 'bắt đầu bằng'],
    ['a path of Windows', ['by: "C:\\Users"'], 3, 'backslash', 'gạch chéo'],
    ['an open bracket', ['tags: [a, b', 'day: 1'], 4, 'bracket', 'ngoặc'],
    ['a tab', ['tags:', '\ta: 1'], 4, 'tab', 'tab'],
  ])('with %s is reported where it stands, in words', async (...[, lines, line, en, vi]) => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter('Text.', ['title: "Harbour Cloud Day"', ...lines]),
    });
    expect((await result.report()).title).toBe('Harbour Cloud Day');
    const found = result.diagnostic('front-matter-invalid');
    expect(found).toMatchObject({ line, message: expect.stringContaining(en) });
    const said = wordDiagnostic(found, 'vi').message;
    expect(said).toContain(vi);
    expect(said).not.toContain(found.details?.['reason']);
  });

  it('in TOML that is broken is reported where it breaks', async () => {
    const result = await compileFiles({
      [REPORT]: '+++\ntitle = "Harbour Cloud Day"\nweight = four\n+++\n\nText.\n',
    });
    expect((await result.report()).title).toBe('Harbour Cloud Day');
    expect(result.diagnostic('front-matter-invalid')).toMatchObject({ line: 3 });
  });

  it('is not seen in a rule between paragraphs', async () => {
    const result = await compileFiles({
      [REPORT]: '# Harbour Cloud Day\n\nOne.\n\n---\n\nTwo.\n\n---\n\nThree.\n',
    });
    expect(wordsShown((await result.report()).sections)).toBe('One.\n\nTwo.\n\nThree.');
  });
});

describe('attributes', () => {
  it.each([
    ['on a line below', 'High water.\n{: .lead #top}', 'High water.'],
    ['above', '{: .lead }\nHigh water.', 'High water.'],
    ['at a line’s end', 'High water. {: title="at noon"}', 'High water.'],
    [
      'after a link',
      '[High](https://example.org){:target="_blank"} water.',
      '[High](https://example.org) water.',
    ],
    ['in a quotation', '> High water.\n> {: .tip}', '> High water.'],
    ['as a bare name', 'High water.\n\n{:toc}', 'High water.'],
  ])('%s are left out and reported', async (_where, body, shown) => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter(`# Harbour Cloud Day\n\n${body}`),
    });
    const [section] = (await result.report()).sections;
    expect(section?.blocks).toEqual([{ type: 'markdown', text: expect.any(String) }]);
    expect(
      wordsShown(section?.blocks ?? [])
        .trimEnd()
        .replace(/\n>\s*$/, ''),
    ).toBe(shown);
    expect(result.diagnostic('attribute-list')).toMatchObject({ severity: 'info', file: REPORT });
  });

  it.each(['`{: .lead}`', '```\n{: .lead}\n```', 'A smile {: high}', '{: and more words}'])(
    'are not seen in %s',
    async (body) => {
      expect(await textOf(body)).toBe(body);
    },
  );

  it('of headings, as Hugo’s Markdown has them, are left out and reported', async () => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter(
        '# Harbour Cloud Day {#top}\n\n## Agenda {#agenda .wide data-x="a b"}\n\nHigh water.\n\n## Kết luận ## {#kết-luận}\n\nNoon.',
      ),
    });
    const report = await result.report();
    expect(report.title).toBe('Harbour Cloud Day');
    expect(report.sections.map(({ kind, heading }) => [kind, heading])).toEqual([
      ['agenda', 'Agenda'],
      ['experience', 'Kết luận'],
    ]);
    expect(result.diagnostic('attribute-list')).toMatchObject({ severity: 'info', file: REPORT });
  });

  it.each(['## A set {a, b}', '## Text {not a list}', 'Text {#id}', '## `{#id}`', '## {'])(
    'of headings are not seen in %j',
    (line) => {
      const page = parsePage(Buffer.from(line));
      expect(page?.text).toBe(line);
    },
  );

  it('give way to their line: a problem below keeps its number', async () => {
    const { attributeLists, unknownShortcodes } =
      parsePage(Buffer.from('Noon.\n{: .a}\n\n{{< tides >}}\n'))?.problems ?? {};
    expect(attributeLists).toEqual([{ text: '{: .a}', line: 2 }]);
    expect(unknownShortcodes).toEqual([{ name: 'tides', line: 4 }]);
  });
});

describe('marks of an unfinished merge', () => {
  const CONFLICT = ['<<<<<<< HEAD', 'High water.', '=======', 'Low water.', '>>>>>>> harbour'];

  it('are left out and reported where each begins; both versions stay', async () => {
    const base = ['||||||| 3f2a9c1', 'No water.'];
    const body = [...CONFLICT, '', 'Ropes.', '', ...CONFLICT.toSpliced(2, 0, ...base)];
    const result = await compileFiles({
      [REPORT]: withFrontMatter(['# Harbour Cloud Day', '', ...body].join('\n')),
    });
    const { sections } = await result.report();
    expect(sections).toHaveLength(1);
    expect(wordsShown(sections)).toMatch(
      /High water\.\s+Low water\.\s+Ropes\.\s+High water\.\s+No water\.\s+Low water\./,
    );
    const lines = result.compilation.diagnostics.filter(({ code }) => code === 'merge-conflict');
    const [first = 0, second] = lines.map(({ line }) => line);
    expect(second).toBe(first + 8);
    expect(lines[0]).toMatchObject({ severity: 'warning', file: REPORT });
  });

  it.each([
    ['fenced code', ['```', ...CONFLICT, '```']],
    ['a heading underlined so', ['High water', '=======', '', 'Noon.']],
    ['an opening alone', CONFLICT.slice(0, 2)],
    ['another order', CONFLICT.toReversed()],
  ])('are not seen in %s', (_where, lines) => {
    const page = parsePage(Buffer.from(lines.join('\n')));
    expect(page?.text).toBe(lines.join('\n'));
    expect(page?.problems.mergeConflicts).toEqual([]);
  });
});

describe('shortcodes', () => {
  it('that box text become quotations', async () => {
    const text = await textOf(
      '{{% notice note %}}\nBring a **coat**.\n\n- and boots\n{{% /notice %}}\n\nAfter.',
    );
    expect(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line.length > 1),
    ).toEqual(['> Bring a **coat**.', '> - and boots', 'After.']);
  });

  it('of code keep their code', async () => {
    expect(await textOf('{{< highlight go >}}\nfunc main() {}\n{{< /highlight >}}')).toBe(
      '```go\nfunc main() {}\n```',
    );
  });

  it('that embed films become links', async () => {
    expect(await textOf('{{< youtube dQw4 >}}')).toBe('<https://www.youtube.com/watch?v=dQw4>');
  });

  it('that are unknown stay as their own text and are reported with their line', async () => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter(
        '# Harbour Cloud Day\n\n{{< tide-table port="Lantern Bay" >}}\n\nText.',
      ),
    });
    expect(wordsShown((await result.report()).sections)).toContain('tide-table port="Lantern Bay"');
    expect(result.diagnostic('unknown-shortcode')).toMatchObject({
      line: 7,
      message: expect.stringContaining('tide-table'),
    });
  });

  it('are left alone inside code', async () => {
    expect(await textOf('```\n{{< figure src="a.png" >}}\n```')).toBe(
      '```\n{{< figure src="a.png" >}}\n```',
    );
  });

  it('keep the lines of what follows', async () => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter(
        '# Harbour Cloud Day\n\n{{< figure\n  src="/a.png"\n  caption="x"\n>}}\n\n{{< tide >}}',
      ),
    });
    expect(result.diagnostic('unknown-shortcode').line).toBe(12);
  });
});

describe('raw HTML', () => {
  it('becomes Markdown', async () => {
    expect(
      await textOf(
        '<p>High <b>water</b> and <a href="https://example.org">low</a></p>\n\n<ul><li>Ebb</li><li>Flood</li></ul>',
      ),
    ).toBe('High **water** and [low](https://example.org)\n\n- Ebb\n- Flood');
  });

  it('may hold headings, which count as such', async () => {
    const report = await compileReport(
      '# Harbour Cloud Day\n\n<h3 align="center">Speakers</h3>\n\n- Mara Lind',
    );
    expect(report.sections.map(({ kind }) => kind)).toEqual(['speakers']);
  });

  it('inside a line becomes Markdown', async () => {
    expect(await textOf('High <b>water</b><br>and <i>low</i> &amp; <kbd>Esc</kbd>')).toBe(
      'High **water**\\\nand *low* & `Esc`',
    );
  });

  it.each([
    ['<script>alert(1)</script>'],
    ['Text <script>alert(1)</script> more'],
    ['<img src=x onerror="alert(1)">'],
    ['<a href="javascript:alert(1)">go</a>'],
    ['<a href=" java\nscript:alert(1)">go</a>'],
    ['[go](javascript:alert(1))'],
    ['[go](<java\tscript:alert(1)>)'],
    ['[go][x]\n\n[x]: javascript:alert(1)'],
    ['<javascript:alert(1)>'],
    ['![go](data:text/html;base64,PHNjcmlwdD4=)'],
    ['[go](vbscript:alert(1))'],
    ['[![x](https://img.example.org/a.jpg)](javascript:alert(1))'],
    ['<iframe src="https://example.org"></iframe>'],
    ['<svg onload=alert(1)><text>x</text></svg>'],
    ['<details open ontoggle=alert(1)><summary>S</summary>x</details>'],
    ['<style>body{display:none}</style>'],
    ['<form action="javascript:alert(1)"><button>B</button></form>'],
    ['<div><div><div><b onmouseover=alert(1)>deep'],
    ['<!--><script>alert(1)</script>-->'],
    ['<math><mtext><img src onerror=alert(1)></mtext></math>'],
    ['| a |\n|---|\n| <img src=x onerror=alert(1)> |'],
    ['# <script>alert(1)</script> Heading\n\nText.'],
  ])('cannot run: %s', async (hostile) => {
    const text = JSON.stringify(
      (await compileReport(`# Harbour Cloud Day\n\nBefore.\n\n${hostile}\n\nAfter.`)).sections,
    );
    expect(text).toContain('Before.');
    expect(text).not.toMatch(
      /<script|<img|<svg|<iframe|<form|<style|onerror=|onload=|ontoggle=|onmouseover=|\]\(\s*<?\s*(?:java|vb)script:|\]\(\s*<?data:/i,
    );
  });

  it('that plays becomes a link to the film, or its name where the address is of the author’s site', async () => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter(
        [
          '# Harbour Cloud Day',
          '<video controls>\n<source src="https://films.example.org/noon.mp4" type="video/mp4">\nYour browser cannot play it.\n</video>',
          'Before <audio src="/sound/gulls.mp3" title="Gulls at noon"></audio> after.',
          '<video src="/films/quay.mp4" poster="/images/quay.png"></video>',
        ].join('\n\n'),
      ),
    });
    const report = await result.report();
    expect(JSON.stringify(report.sections)).toContain(
      '[noon.mp4](https://films.example.org/noon.mp4)',
    );
    expect(wordsShown(report.sections)).toContain('Before Gulls at noon after.');
    expect(wordsShown(report.sections)).not.toContain('Your browser');
    expect(result.diagnostic('media-not-shown')).toMatchObject({ severity: 'info' });
    expect(result.diagnostic('photo-missing')?.message).toContain('/images/quay.png');
  });

  it('that is unclosed is reported, and nothing after it is lost', async () => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter(
        '# Harbour Cloud Day\n\n<div class="row">\n\n## Agenda\n\nQueues.\n\n<figure>\n<figcaption>Noon<figcaption>\n</figure>\n\nAfter.',
      ),
    });
    expect(result.diagnostic('unclosed-html')).toMatchObject({
      line: 7,
      message: 'The tag <div> is not closed.',
    });
    expect(wordsShown(await result.report())).toMatch(/Queues[\s\S]*Noon[\s\S]*After/);
  });

  it('in comments is not shown', async () => {
    expect(
      await textOf(
        'Before.\n\n<!-- {{% notice %}}secret{{% /notice %}} -->\n\nAfter <!-- x -->now.',
      ),
    ).toBe('Before.\n\nAfter now.');
  });
});

describe('Markdown', () => {
  it.each([
    ['a task list', '- [x] Packed\n- [ ] Arrived'],
    ['a comparison table', '| Broker | Tides |\n|---|---|\n| Tidegate | 2 |'],
    ['a code block', '```yaml\nkey: value\n```'],
    ['a diagram in code', '```\nSpeech\n  ↓\nText\n```'],
    ['math', '$$\\text{Tide} = \\frac{a}{b}$$'],
    ['a quotation', '> “Water finds its way.”'],
    ['a numbered list with code', '1. Run\n\n   ```sh\n   make tide\n   ```\n2. Wait'],
    ['a nested list', '- Ebb\n  - low\n    - lowest\n- Flood'],
  ])('keeps %s as written', async (_what, markdown) => {
    expect(await textOf(markdown)).toBe(markdown);
  });

  it('resolves references, which may stand in another block', async () => {
    expect(
      await textOf(
        'See [the guide][g] and ![it][p].\n\n[g]: https://example.org/guide\n[p]: https://example.org/p.png',
      ),
    ).toContain('[the guide](https://example.org/guide)');
  });

  it('keeps footnotes beside their marks', async () => {
    const text = await textOf('Tides[^1] rise.\n\n[^1]: Twice a day.');
    expect(text).toContain('Tides\\[1] rise.');
    expect(text).toContain('\\[1] Twice a day.');
  });
});
