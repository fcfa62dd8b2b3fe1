import { describe, expect, it } from 'vitest';
import { REPORT, compileFiles, withFrontMatter } from '../support/report-workspace.ts';

const SECTION = 'content/4-EventParticipated';
const INDEX = `${SECTION}/_index.md`;
const DAY = '# Harbour Cloud Day\n\nHigh water is at noon.';
const EVENING = '# Pottery Evening\n\nThe kiln was hot.';
const FACTS = '**Event Name:** Kiln Visit\n\n**Date:** May 2, 2026\n\n**Role:** Attendee\n';

describe('an event that the site does not show', () => {
  it.each([
    ['draft: true', '.vi.md', 'Ngày hội bến cảng'],
    ['published: false', '.md', 'Harbour Cloud Day'],
  ])('is a draft, told of at the line "%s"', async (line, ending, title) => {
    const draft = `${SECTION}/4.2-Event2/_index${ending}`;
    const result = await compileFiles({
      [REPORT]: withFrontMatter(EVENING),
      [draft]: withFrontMatter(`# ${title}\n\nHigh water.`, ['title: "Event 2"', line]),
    });
    expect(result.compilation.events).toHaveLength(1);
    expect(result.diagnostic('page-draft')).toMatchObject({ file: draft, line: 3 });
  });

  it('is no draft where the line says so, or where the site publishes drafts', async () => {
    const page = (line: string): string => withFrontMatter(DAY, ['title: "Event 1"', line]);
    const said = await compileFiles({ [REPORT]: page('draft: false') });
    const built = await compileFiles({
      'config.toml': 'buildDrafts = true\n',
      [REPORT]: page('draft: true'),
    });
    for (const result of [said, built]) {
      expect(result.compilation.events).toHaveLength(1);
      expect(result.codes()).not.toContain('page-draft');
    }
  });

  it('stands in the index alone', async () => {
    const result = await compileFiles({
      [INDEX]: `### [Event 1](4.1-Event1/)\n\n**Date:** May 1, 2026\n\n### [Event 2](4.2-Event2/)\n\n${FACTS}`,
      [REPORT]: withFrontMatter(DAY),
    });
    expect(result.diagnostic('report-missing')).toMatchObject({
      file: INDEX,
      line: 5,
      message: 'The section’s index tells of “Kiln Visit”, but no report of it was found.',
    });
  });

  it.each([
    ['a link to another part of the site', '### [Worklog](../1-Worklog/)\n\nWeek by week.\n'],
    [
      'the template’s own entry',
      '### [Event 2](4.2-Event2/)\n\n**Event Name:** GenAI-powered App-DB Modernization workshop\n\n**Date & Time:** 09:00, August 13, 2025\n\n**Role:** Attendee\n',
    ],
    ['a draft’s block', `### [Event 2](4.9-Event9/)\n\n${FACTS}`],
  ])('is not missed for %s', async (_what, block) => {
    const result = await compileFiles({
      [INDEX]: `### [Event 1](4.1-Event1/)\n\n**Date:** May 1, 2026\n\n${block}`,
      [REPORT]: withFrontMatter(DAY),
      [`${SECTION}/4.9-Event9/_index.md`]: withFrontMatter(EVENING, ['draft: true']),
    });
    expect(result.codes()).not.toContain('report-missing');
  });

  it('is told of where pages hold no event at all', async () => {
    const result = await compileFiles({ [INDEX]: '# Events\n\nWe went to the harbour.\n' });
    expect(result.compilation.events).toEqual([]);
    expect(result.diagnostic('no-events')).toMatchObject({ file: INDEX, severity: 'warning' });
  });
});

describe('pages that lie in the content folder itself', () => {
  it('are reports where no folder holds any', async () => {
    const result = await compileFiles({
      'config.toml': '',
      'content/_index.md': '# Home\n\nWelcome.\n',
      'content/harbour-2026.md': withFrontMatter(DAY),
      'content/harbour-2026.vi.md': withFrontMatter('# Ngày hội bến cảng\n\nThủy triều lên.'),
      'content/pottery/index.md': withFrontMatter(EVENING),
    });
    expect(await result.titles()).toEqual(
      expect.arrayContaining(['Harbour Cloud Day', 'Pottery Evening']),
    );
    expect(result.compilation.events).toHaveLength(2);
  });

  it('are none beside a folder of events', async () => {
    const result = await compileFiles({
      'config.toml': '',
      'content/contact.md': withFrontMatter('# Contact\n\nWrite to us.'),
      'content/talks/harbour/index.md': withFrontMatter(DAY),
    });
    expect(await result.titles()).toEqual(['Harbour Cloud Day']);
  });
});
