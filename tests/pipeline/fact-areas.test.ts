import { describe, expect, it } from 'vitest';
import type { EventReport } from '#model/catalog.ts';
import {
  REPORT,
  compileFiles,
  compileReport,
  outline,
  withFrontMatter,
} from '../support/report-workspace.ts';

const LESSONS = '## Key Takeaways\n\nRetry.';

function factsOf({ facts }: EventReport): string[] {
  return facts.map(({ label, value }) => `${label}: ${value}`);
}

describe('a section that nothing names', () => {
  const list =
    '- **Event Name:** Harbour Cloud Day\n- **Date:** March 14, 2026\n- **Core Focus:** Tides';

  it('is information where its labels tell what and when, above all others', async () => {
    const report = await compileReport(`## Harbour notes in short\n\n${list}\n\n${LESSONS}`);
    expect(report.title).toBe('Harbour Cloud Day');
    expect(report.date?.start).toBe('2026-03-14');
    expect(factsOf(report)).toContain('Core Focus: Tides');
    expect(outline(report.sections)[0]).toBe('overview: Harbour notes in short');
  });

  it('is none below a section that tells what was said', async () => {
    const report = await compileReport(
      `# Lantern Night\n\n${LESSONS}\n\n## A sample ticket\n\n${list}`,
    );
    expect(report.facts).toEqual([]);
    expect(report.title).toBe('Lantern Night');
  });

  it('is none with everyday words for labels', async () => {
    const roles = '- **Role:** what a function may do\n- **Type:** string\n- **Format:** JSON';
    const report = await compileReport(`# Lantern Night\n\n## Policies\n\n${roles}\n\n${LESSONS}`);
    expect(report.facts).toEqual([]);
    expect(report.role).toBeUndefined();
  });
});

describe('an overview', () => {
  it('is an area of facts where many everyday labels stand beside one that is plainly a fact’s', async () => {
    const report = await compileReport(
      `# Lantern Cup\n\n## Competition Overview\n\n- **Competition Title**: Harbour Lantern Cup\n- **Organizer**: Harbour Guild\n- **Venues & Grand Finale**: Lantern Hall\n- **Format**: Teams of five\n- **Student Role**: Contestant\n\n${LESSONS}`,
    );
    expect(report).toMatchObject({
      title: 'Harbour Lantern Cup',
      venue: { value: 'Lantern Hall' },
      format: { value: 'Teams of five' },
      role: { value: 'Contestant' },
    });
    expect(report.facts).toHaveLength(5);
  });
});

describe('headings that are labels', () => {
  it('give their first line as facts and keep what else they say', async () => {
    const report = await compileReport(
      `# Event 1\n\n## Event Name\n\nHarbour Cloud Day: Tides\n\nIt was about queues.\n\n## Time\n\n9:00 AM, Saturday, March 14, 2026.\n\n## Location\n\n3rd floor, Lantern Hall.\n\n## Role\n\nOnline participant.\n\nI took notes.\n\n${LESSONS}`,
    );
    expect(report).toMatchObject({
      title: 'Harbour Cloud Day: Tides',
      date: { start: '2026-03-14' },
      time: { value: '09:00' },
      venue: { label: 'Location', value: '3rd floor, Lantern Hall' },
      role: { value: 'Online participant' },
    });
    expect(outline(report.sections)).toEqual([
      'overview: Event Name',
      'overview: Role',
      'takeaways: Key Takeaways',
    ]);
  });

  it('are information beside others that are, though what they hold is no plain value', async () => {
    const days = '- Build week: July 8–12, 2026.\n- Our own day: July 26, 2026.';
    const report = await compileReport(
      `# Harbour Week\n\n## Location\n\nLantern Hall.\n\n## Time\n\n${days}\n\n${LESSONS}`,
    );
    expect(report.venue?.value).toBe('Lantern Hall');
    expect(outline(report.sections)).toContain('overview: Time');
  });

  it('may hold labels in a list, in Vietnamese too', async () => {
    const report = await compileReport(
      `# Ngày Mây\n\n## Địa điểm\n\n- Hình thức tham gia: Trực tiếp.\n- Địa điểm chương trình chính: Hội trường Đèn Lồng.\n\n## Vai trò\n\nNgười tham dự.\n\n## Bài học rút ra\n\nThử lại.`,
    );
    expect(report).toMatchObject({
      venue: { value: 'Hội trường Đèn Lồng' },
      format: { value: 'Trực tiếp' },
      role: { value: 'Người tham dự' },
    });
  });

  it.each([
    ['Time & Venue', '**Time:** 8:30 – 12:00, March 14, 2026  \n**Venue:** Lantern Hall'],
    [
      'Thời gian & Địa điểm',
      '**Thời gian:** 8:30 – 12:00, 14/3/2026  \n**Địa điểm:** Lantern Hall',
    ],
  ])('leave lines to their own labels below “%s”', async (heading, lines) => {
    const report = await compileReport(
      `# Lantern Night\n\n## Event Objectives\n\n- Light\n\n## ${heading}\n\n${lines}\n\n${LESSONS}`,
    );
    expect(report).toMatchObject({
      date: { start: '2026-03-14' },
      time: { value: '08:30–12:00' },
      venue: { value: 'Lantern Hall' },
    });
    expect(outline(report.sections)).toContain(`overview: ${heading}`);
  });

  it('may give hours without a day', async () => {
    const report = await compileReport(
      `# Lantern Night\n\n## Time\n\n8:30 – 12:00\n\n## Venue\n\nLantern Hall\n\n${LESSONS}`,
    );
    expect(report).toMatchObject({
      time: { value: '08:30–12:00' },
      venue: { value: 'Lantern Hall' },
    });
  });

  it('may give a day without its year', async () => {
    const report = await compileReport(`# Lantern Night\n\n## Date\n\nMarch 14\n\n${LESSONS}`);
    expect(factsOf(report)).toEqual(['Date: March 14']);
  });

  it('name the organiser alone', async () => {
    const report = await compileReport(
      `# Ngày Mây\n\n## Đơn vị tổ chức\n\n- **Hội Đèn Lồng**\n\n${LESSONS}`,
    );
    expect(factsOf(report)).toEqual(['Đơn vị tổ chức: Hội Đèn Lồng']);
    expect(outline(report.sections)).toEqual(['takeaways: Key Takeaways']);
  });

  it.each([
    ['an everyday word alone', '## Role\n\nObserver'],
    ['a sentence', '## Participation Role\n\nI went there as an attendee.'],
    ['a time that is none', '## Time\n\nMeasured by the tides.'],
    ['several days', '## Time\n\n- Build: March 2–6, 2026\n- Our visit: March 8, 2026'],
    ['parts below', '## Location\n\nLantern Hall\n\n### The pier\n\nText.'],
    ['a subject', '## Main Topics\n\nTides'],
  ])('stay sections with %s', async (_what, section) => {
    const report = await compileReport(`# Lantern Night\n\n${section}\n\n${LESSONS}`);
    expect(report.facts).toEqual([]);
    expect(report.sections.map(({ heading }) => heading)).toContain(/## (.*)/.exec(section)?.[1]);
  });
});

describe('a place that is none', () => {
  it('is the format', async () => {
    const report = await compileReport(`# Lantern Night\n\n**Location:** Online\n\n${LESSONS}`);
    expect(report.venue).toBeUndefined();
    expect(report.format).toMatchObject({ label: 'Location', value: 'Online' });
  });

  it('says nothing where a place is named', async () => {
    const result = await compileFiles({
      [REPORT]: withFrontMatter(`# Lantern Night\n\n**Location:** Lantern Hall\n\n${LESSONS}`),
      'content/4-EventParticipated/_index.md': withFrontMatter(
        '### [Event 1](4.1-Event1/)\n\n- **Location:** Online',
      ),
    });
    const report = await result.report();
    expect(report.venue?.value).toBe('Lantern Hall');
    expect(report.format).toBeUndefined();
  });

  it('is missing where the author left it for later', async () => {
    const report = await compileReport(
      `# Lantern Night\n\n**Location:** [Evidence pending: venue to be confirmed]\n\n${LESSONS}`,
    );
    expect(report.venue).toBeUndefined();
  });
});

describe('a table of facts', () => {
  const rows =
    '| **Date** | March 14, 2026 |\n| **Location** | <!-- later --> |\n| **Role** | Attendee |';

  it('is taken whole though a label has no value yet', async () => {
    const report = await compileReport(
      `# Lantern Night\n\n### Event Information\n\n| | |\n|---|---|\n${rows}\n\n${LESSONS}`,
    );
    expect(factsOf(report)).toEqual(['Date: March 14, 2026', 'Role: Attendee']);
    expect(report.factHeaders).toEqual(['Location']);
    expect(report.sections[0]?.blocks).toEqual([]);
  });

  it('stays where a row says more than its facts', async () => {
    const report = await compileReport(
      `# Lantern Night\n\n### Event Information\n\n| | | |\n|---|---|---|\n| Date | | March 14 |\n| Guests | many | more |\n\n${LESSONS}`,
    );
    expect(report.sections[0]?.blocks).not.toEqual([]);
  });
});
