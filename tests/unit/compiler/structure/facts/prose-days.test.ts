import { describe, expect, it } from 'vitest';
import { firstDay, headedDays, onlyDay } from '#compiler/structure/facts/prose-days.ts';
import { textBlocksOf } from '#compiler/structure/text/text-of.ts';
import { parseMarkdown } from '../../recognise/markdown.ts';

const FILE = 'a/_index.md';

function first(markdown: string): string | undefined {
  return firstDay(textBlocksOf(parseMarkdown(markdown).children), FILE)?.text;
}

function headed(...headings: readonly string[]): unknown {
  return headedDays(
    headings.map((heading, at) => ({
      kind: 'other',
      heading,
      source: { file: FILE, line: at + 1 },
      blocks: [],
      sections: [],
    })),
  );
}

describe('the day that running text names', () => {
  it.each([
    'Registration Deadline: September 15, 2026',
    'Our team registered at the quay prior to the September 15, 2026 deadline.',
    'Hạn chót nộp bài: 15/9/2026',
    'Các đội đăng ký trước ngày 15/9/2026.',
    'Applications close on 15 September 2026',
  ])('is not the last day for something: %j', (text) => {
    expect(first(text)).toBeUndefined();
  });

  it.each([
    'I registered late. The day itself, 14 March 2026, was warm.',
    'Registration and coffee, 14 March 2026',
    'Đăng ký xong, ngày 14 March 2026 chúng tôi đến bến cảng.',
  ])('may stand behind other words: %j', (text) => {
    expect(first(text)).toBe('14 March 2026');
  });

  it('is not the day of a quotation, but of a box that begins with it', () => {
    expect(first('> “Queues are like tides” — Ivo Brandt (@ivo) April 10, 2015')).toBeUndefined();
    expect(first('> Saturday, March 14, 2026, Lantern Hall')).toBe('March 14, 2026');
    expect(first('> 📅 Thứ Bảy, ngày 14/3/2026')).toBe('14/3/2026');
  });

  it('is no day of a diagram', () => {
    expect(first('```mermaid\ngantt\n  Tides: 2026-08-03, 28d\n```')).toBeUndefined();
  });

  it('is no term of months', () => {
    const term = 'The internship (August 3 – September 27, 2026) went on.';
    expect(onlyDay(textBlocksOf(parseMarkdown(term).children), FILE)).toBeUndefined();
    expect(first('From 1 to 3 August 2026 we met.')).toBe('1 to 3 August 2026');
  });
});

describe('the days that head sections', () => {
  it.each([
    [['Saturday 1st Feb 2020', 'Sunday 2nd Feb 2020'], '1st Feb 2020 – 2nd Feb 2020'],
    [['Ngày 2: Chủ Nhật, 15/03/2026', 'Ngày 1 (14/03/2026)'], '14/03/2026 – 15/03/2026'],
  ])('give the first and the last: %j', (headings, text) => {
    expect(headed('What I saw', ...headings)).toMatchObject({ text, source: { file: FILE } });
  });

  it.each([
    [['Saturday 1st Feb 2020']],
    [['1st Feb 2020', '2nd Feb 2020: Queues']],
    [['1 February 2020', '1 May 2020']],
    [['Version 1.2.2020', 'Sunday 2nd Feb 2020']],
  ])('are none in %j', (headings) => {
    expect(headed(...headings)).toBeUndefined();
  });
});
