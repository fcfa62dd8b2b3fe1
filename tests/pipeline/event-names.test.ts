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

  it.each([
    ['Harbour Cloud Series #2: Tides', 'Harbour Cloud Series #2: Tides'],
    ['Summary Report: “Harbour Cloud Series #2 (Tides)”', 'Harbour Cloud Series #2 (Tides)'],
    ['Harbour Cloud Series #2 – March 14, 2026', 'Harbour Cloud Series #2'],
    ['Harbour Cloud Series #2 in my words', 'Harbour Cloud Series #2'],
    ['Tides and Queues', 'Harbour Cloud Series #2'],
  ])('is the label’s, and the heading’s only where that goes on: %s', async (heading, title) => {
    const body = `# ${heading}\n\n**Event Name:** Harbour Cloud Series #2\n\n${SECTIONS}`;
    expect((await reportWith('title: "Event 1"', body)).title).toBe(title);
  });

  it('has no day behind it where another line names it without', async () => {
    const body = `# Lantern Meetup - July 11\n\n${SECTIONS}`;
    expect((await reportWith('title: "Event 1 - Lantern Meetup"', body)).title).toBe(
      'Lantern Meetup',
    );
    expect((await reportWith('title: "Event 1"', body)).title).toBe('Lantern Meetup - July 11');
  });

  it('is that of its file where nothing else names it, letters and digits as they are', async () => {
    const result = await compileFiles({
      'content/4-EventParticipated/4.1-how-we-moved-to-k8s/_index.md':
        '---\nweight: 1\n---\n\nWe moved.',
    });
    expect((await result.report()).title).toBe('How we moved to k8s');
  });
});
