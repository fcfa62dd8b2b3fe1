import {
  SAMPLE_CLOSINGS,
  SAMPLE_DATE,
  SAMPLE_LINES,
  SAMPLE_TITLE,
} from '../../lexicon/leftover-texts.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import { cleanTitle } from '../titles/titles.ts';

/** Share of the sample's lines that makes a report the sample: who wrote a report of one's own keeps a few at most. */
const SAMPLE_SHARE = 0.6;

/** True where most of a whole report's text (plain text or Markdown) is the template's own sample, whoever is named above it. */
export function isSampleReport(reportText: string): boolean {
  if (!SAMPLE_HINT.test(reportText)) return false;
  const report = ` ${phraseKey(reportText)} `;
  return SAMPLE_KEYS.some((lines) => countIn(report, lines) >= lines.length * SAMPLE_SHARE);
}

/** How many lines of the sample a text holds. */
export function countSampleLines(text: string): number {
  const key = ` ${phraseKey(text)} `;
  return Math.max(...SAMPLE_KEYS.map((lines) => countIn(key, lines)));
}

function countIn(key: string, lines: readonly string[]): number {
  return lines.filter((line) => key.includes(` ${line} `)).length;
}

/** True for the sample's entry in an index page: its name, and its day where the entry has one. */
export function isSampleEvent(name: string, date?: string): boolean {
  return (
    SAMPLE_TITLE_KEY === phraseKey(cleanTitle(name)) && (date === undefined || date === SAMPLE_DATE)
  );
}

const SAMPLE_TITLE_KEY = phraseKey(SAMPLE_TITLE);
const SAMPLE_KEYS = Object.values(SAMPLE_LINES).map((lines) => lines.map(phraseKey));
/**
 * Where {@link SAMPLE_SHARE} of the lines stand, at least one of any five does: the last five, which are of plain
 * letters, can be looked for without folding the whole report.
 */
const SAMPLE_HINT = new RegExp(
  [...new Set(Object.values(SAMPLE_LINES).flatMap((lines) => lines.slice(-5)))]
    .map((line) => line.split(' ').join('[^a-z0-9]+'))
    .join('|'),
  'i',
);

const CLOSING_KEYS: ReadonlySet<string> = new Set(SAMPLE_CLOSINGS.map(phraseKey));
const LONGEST_CLOSING = Math.max(...SAMPLE_CLOSINGS.map(({ length }) => length)) + 20;

/** True for the words with which the sample report ends. */
export function isSampleClosing(text: string): boolean {
  return text.length <= LONGEST_CLOSING && CLOSING_KEYS.has(phraseKey(text));
}
