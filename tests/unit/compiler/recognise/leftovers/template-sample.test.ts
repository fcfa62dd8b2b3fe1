import { describe, expect, it } from 'vitest';
import {
  SAMPLE_CLOSINGS,
  SAMPLE_DATE,
  SAMPLE_LINES,
  SAMPLE_TITLE,
} from '#compiler/lexicon/leftover-texts.ts';
import {
  isSampleClosing,
  isSampleEvent,
  isSampleReport,
} from '#compiler/recognise/leftovers/template-sample.ts';

describe('isSampleReport', () => {
  it('knows the sample in either language, edited or not', () => {
    for (const lines of Object.values(SAMPLE_LINES)) {
      expect(isSampleReport(lines.map((line) => `- **${line}**`).join('\n'))).toBe(true);
      expect(isSampleReport(lines.slice(0, 8).join('. '))).toBe(true);
    }
  });

  it('leaves a report that shares some lines with it', () => {
    expect(isSampleReport(`${SAMPLE_LINES.en.slice(0, 6).join('. ')}. We learned much more.`)).toBe(
      false,
    );
    expect(isSampleReport('')).toBe(false);
  });
});

describe('isSampleEvent', () => {
  it('knows its entry by name and day', () => {
    expect(isSampleEvent(`Summary Report: “${SAMPLE_TITLE}”`)).toBe(true);
    expect(isSampleEvent(SAMPLE_TITLE, SAMPLE_DATE)).toBe(true);
    expect(isSampleEvent(SAMPLE_TITLE, '2026-08-13')).toBe(false);
    expect(isSampleEvent('Harbour Day', SAMPLE_DATE)).toBe(false);
  });
});

describe('isSampleClosing', () => {
  it('knows the last words of the sample and no others', () => {
    for (const closing of SAMPLE_CLOSINGS) expect(isSampleClosing(closing)).toBe(true);
    expect(isSampleClosing('Overall, the event was a good one.')).toBe(false);
  });
});
