import { describe, expect, it } from 'vitest';
import {
  REPORT,
  type Files,
  compileFiles,
  createWorkspace,
  outline,
  withFrontMatter,
  wordsShown,
} from '../support/report-workspace.ts';

const INDEX = 'content/4-EventParticipated/_index.md';
const PAGE = withFrontMatter(
  '# Harbour Cloud Day\n\n### Key Takeaways\n\n- Tides wait for nobody.',
);

function block(text: string): string {
  return `### [Event 1](4.1-Event1/)\n\n${text}\n`;
}

async function sections(text: string, page = PAGE): Promise<string[]> {
  const result = await compileFiles({ [INDEX]: block(text), [REPORT]: page });
  return outline((await result.report()).sections);
}

const OWN = 'takeaways: Key Takeaways';

describe('what the section’s index tells of an event', () => {
  it('stands after the report’s own sections, under its labels', async () => {
    const result = await compileFiles({
      [INDEX]: block(
        '* **Event Name:** Harbour Cloud Day\n* **Date & Time:** 09:00, May 23, 2026\n* **Brief description of the event’s content and main activities:**\n    * **Queues (Mara Lind):** how boats wait.\n* **Outcomes or value gained:** I learned to wait, with [a guide](https://example.org/queues).',
      ),
      [REPORT]: PAGE,
    });
    const report = await result.report();
    expect(outline(report.sections)).toEqual([
      OWN,
      'overview: Brief description of the event’s content and main activities',
      'takeaways: Outcomes or value gained',
    ]);
    expect(report.sections.map(({ source }) => [source.file, source.line])).toEqual([
      [REPORT, 7],
      [INDEX, 5],
      [INDEX, 7],
    ]);
    expect(wordsShown(report.sections)).toContain('how boats wait.');
    expect(wordsShown(report.sections)).toContain('https://example.org/queues');
  });

  it.each([
    [
      'lines',
      '**Ngày:** 14/3/2026\\\n**Nội dung:** Thuyền chờ nhau.\\\n**Kết quả:** Tôi học cách chờ.',
    ],
    [
      'paragraphs and a list with labels of its own',
      '&emsp;**Ngày:** 14/3/2026\n\n&emsp;**Nội dung:** Thuyền chờ nhau.\n\n**Kết quả:**\n\n- **Bến:** rộng\n- **Bài học kinh nghiệm:** êm',
    ],
  ])('is read from %s', async (_shape, text) => {
    expect(await sections(text)).toEqual([OWN, 'overview: Nội dung', 'takeaways: Kết quả']);
  });

  it('stands above the report where it has no label', async () => {
    expect(await sections('**Date:** May 23, 2026\n\nBoats waited all day.')).toEqual([
      'overview: ',
      OWN,
    ]);
  });

  it.each([
    ['facts alone', '**Date:** May 23, 2026\n\n**Location:** Quay 4'],
    ['what the report says itself', '**Summary:** Tides wait for nobody.'],
    ['what stands below a rule', '**Date:** May 23, 2026\n\n---\n\nThese were my events.'],
    ['the template’s request', '**Date:** May 23, 2026\n\n_Add your event photos here_'],
    [
      'another event',
      '**Event Name:** Gardening\n\n**Date:** May 2, 2024\n\n**Summary:** Beans grew.',
    ],
  ])('is nothing for %s', async (_what, text) => {
    const dated = PAGE.replace('### Key', '**Date:** May 23, 2026\n\n### Key');
    expect(await sections(text, dated)).toEqual([OWN]);
  });

  it('makes no difference between twins', async () => {
    const page = (ending: string): Files => ({ [REPORT.replace('.md', `${ending}.md`)]: PAGE });
    const result = await compileFiles({
      'config.toml': '',
      [INDEX]: block('**Summary:** Boats waited all day.'),
      ...page(''),
      ...page('.vi'),
    });
    expect(outline((await result.report()).sections)).toHaveLength(2);
    expect(outline((await result.report('vi')).sections)).toHaveLength(1);
    expect(result.codes()).not.toContain('twin-sections-differ');
  });

  it('follows an edit of the index', async () => {
    const workspace = await createWorkspace({
      [INDEX]: block('**Summary:** Boats waited.'),
      [REPORT]: PAGE,
    });
    await workspace.compile();
    await workspace.write({ [INDEX]: block('**Summary:** Ships waited.') });
    const report = await (await workspace.compile()).report();
    expect(wordsShown(report.sections)).toContain('Ships waited.');
  });
});
