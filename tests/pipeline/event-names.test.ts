import { describe, expect, it } from 'vitest';
import { REPORT, compileFiles, withFrontMatter } from '../support/report-workspace.ts';

const SECTIONS = '## Event Objectives\n\n- Meet\n\n## Key Takeaways\n\nText.';

async function reportWith(title: string, body: string) {
  const result = await compileFiles({ [REPORT]: withFrontMatter(body, [title]) });
  return result.report();
}

describe('an event’s name', () => {
  it.each([
    ['report words of any sort', '# Post-event Report'],
    ['report words in Vietnamese', '# Báo cáo tham gia sự kiện'],
  ])('is the front matter’s where the heading is %s', async (_what, heading) => {
    const report = await reportWith('title: Harbour Cloud Day', `${heading}\n\n${SECTIONS}`);
    expect(report.title).toBe('Harbour Cloud Day');
  });

  it('is written as another line of the page writes it where its heading is shouted', async () => {
    const report = await reportWith(
      'title: Harbour Cloud Series 2',
      `# BÁO CÁO CHUYÊN SÂU: HARBOUR CLOUD SERIES #2\n\n${SECTIONS}`,
    );
    expect(report.title).toBe('Harbour Cloud Series 2');
    expect(report.series).toEqual({ name: 'Harbour Cloud Series', number: 2 });
  });

  it('stays shouted where nothing else names the same', async () => {
    const report = await reportWith('title: Lantern Night', `# HARBOUR CLOUD DAY\n\n${SECTIONS}`);
    expect(report.title).toBe('HARBOUR CLOUD DAY');
  });

  it('leaves the series to the front matter where only that knows it', async () => {
    const report = await reportWith(
      'title: "Harbour Cloud Series #3"',
      `# Guarding the Gate\n\n${SECTIONS}`,
    );
    expect(report.title).toBe('Guarding the Gate');
    expect(report.series).toEqual({ name: 'Harbour Cloud Series', number: 3 });
  });
});
