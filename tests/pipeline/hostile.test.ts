import { describe, expect, it } from 'vitest';
import { REPORT, compileFiles, withFrontMatter, wordsShown } from '../support/report-workspace.ts';

const SIBLING = 'content/4-EventParticipated/4.2-Event2/_index.md';
const POTTERY = withFrontMatter('# Pottery Evening\n\nBowls.');

/** In milliseconds; far more than any of these needs on a busy machine, far less than a quadratic one takes. */
const PATIENCE = 60_000;

describe('a report that no author would write', () => {
  it.each([
    ['quotations nested 3,000 deep', `${'>'.repeat(3000)} lastword`],
    ['lists nested 3,000 deep', `${'- '.repeat(3000)}lastword`],
    [
      'lists indented 800 deep',
      `${Array.from({ length: 800 }, (_, depth) => `${'  '.repeat(depth)}- item`).join('\n')} lastword`,
    ],
    ['emphasis nested 3,000 deep', `${'**'.repeat(3000)}lastword${'**'.repeat(3000)}`],
    ['HTML nested 3,000 deep', `${'<div>'.repeat(3000)}lastword`],
    ['tags unclosed in a line', `${'x <b>'.repeat(3000)} lastword`],
    ['20,000 character references', `${'&amp;'.repeat(20_000)} lastword`],
    ['20,000 openers of shortcodes', `${'{{< '.repeat(20_000)}lastword`],
    ['20,000 attribute lists', `${'){:.a}'.repeat(20_000)} lastword`],
    ['20,000 unknown shortcodes', `${'{{< x >}}'.repeat(20_000)} lastword`],
    [
      '10,000 boxes',
      `${'{{% notice %}}\n'.repeat(10_000)}lastword\n${'{{% /notice %}}\n'.repeat(10_000)}`,
    ],
    [
      '10,000 list items with labels',
      `${'- **label:** text\n'.repeat(10_000)}- **label:** lastword`,
    ],
    ['100,000 list items', `${'- item\n'.repeat(100_000)}- lastword`],
    [
      'ten megabytes',
      `${`${'The harbour has **many** queues and no tide waits. '.repeat(200)}\n\n`.repeat(1000)}lastword`,
    ],
    [
      'a table of 2,000 columns',
      `${'| a '.repeat(2000)}|\n${'| - '.repeat(2000)}|\n${'| lastword '.repeat(2000)}|`,
    ],
    ['one line of a million letters', `${'letters '.repeat(125_000)}lastword`],
    ['5,000 headings', `${'## H\n\n'.repeat(5000)}lastword`],
    [
      'merge markers',
      '<<<<<<< HEAD\nOurs.\n=======\nTheirs.\n>>>>>>> theirs\n\n## Agenda\n\nlastword',
    ],
    [
      '20,000 speakers with brackets and roles, and 2,000 headings with names',
      `## Speakers\n\n${Array.from({ length: 10_000 }, (_, at) => `- **Mai Tran (Pier${at})**\n- **Lan Ho${'abcdefghij'[at % 10]}** – Engineer Dock ${at}`).join('\n')}\n\n${'## Mr. Ivo Brandt – Ropes\n\n'.repeat(2000)}lastword`,
    ],
    [
      'one line of 100,000 bold words in Vietnamese',
      `${'thủy **triều** lên '.repeat(100_000)}lastword`,
    ],
    ['30,000 short forms in one paragraph', `${'Tidal Power (TP) '.repeat(30_000)}lastword`],
    ['unclosed code', '```\n# lastword\n'],
    ['an unclosed comment', 'lastword\n\n<!-- open\n\nmore'],
  ])('of %s is compiled in time, and its last word is there', async (_what, body) => {
    const began = performance.now();
    const result = await compileFiles({
      // With its language in the name: its words may be Vietnamese.
      [REPORT.replace(/md$/, 'en.md')]: withFrontMatter(`# Harbour Cloud Day\n\n${body}`),
      [SIBLING]: POTTERY,
    });
    const reports = [...(await result.reports('en')), ...(await result.reports('vi'))];
    const report = reports.find(({ title }) => title === 'Harbour Cloud Day');
    expect(wordsShown(report)).toContain('lastword');
    expect(performance.now() - began).toBeLessThan(PATIENCE);
  });

  it('with front matter that refers to itself harms no other', async () => {
    const bomb = Array.from(
      { length: 30 },
      (_, n) => `k${n}: &a${n} [${n === 0 ? '"x"' : `*a${n - 1}, *a${n - 1}`}]`,
    ).join('\n');
    const result = await compileFiles({
      [REPORT]: `---\ntitle: "Harbour Cloud Day"\n${bomb}\n---\n\nText.\n`,
      [SIBLING]: POTTERY,
    });
    expect(await result.titles()).toContain('Pottery Evening');
  });

  it('with names of built-in properties is read like any other', async () => {
    const result = await compileFiles({
      [REPORT]:
        '---\n__proto__: x\nconstructor: y\ntitle: "toString"\n---\n\n# constructor\n\n## __proto__\n\n- **hasOwnProperty:** text\n- **__proto__:** text\n',
    });
    expect((await result.report()).title).toBe('constructor');
  });
});
