import { phraseKey, tidyBlanks, withoutZeroWidth } from '../../lexicon/phrase-key.ts';
import { EVENT_NUMBER_WORDS, GENERIC_TITLES } from '../../lexicon/title-words.ts';
import { readDate } from '../dates/dates.ts';
import { plainHeading } from '../text/plain-heading.ts';
import {
  QUOTES,
  namesOnlyReport,
  withoutReportPrefix,
  withoutReportWords,
} from './report-words.ts';

/** In characters. A longer text is no title: only its blanks are put in order, which bounds the work. */
const LONGEST_TITLE = 400;

/**
 * An event's title without words for a report in either language, quotes around it, "Event 3:" before it, numbering,
 * a date in brackets after it, emphasis marks, zero-width characters and closing punctuation. Idempotent. Where nothing else would be left,
 * the text keeps its words.
 * @example cleanTitle('Summary Report: “Event 2: Build Day.”') // 'Build Day'
 */
export function cleanTitle(text: string): string {
  let title = tidyBlanks(withoutZeroWidth(text).normalize('NFC'));
  if (title.length > LONGEST_TITLE) return title;
  for (;;) {
    const stripped = stripOnce(title);
    if (stripped === title) return title;
    title = stripped;
  }
}

/**
 * True for a title that names no event: "Event 4", "Sự kiện 2 (06/06/2026)", "Events Participated", "Summary Report",
 * or nothing at all.
 */
export function isGenericTitle(text: string): boolean {
  return titleNaming(text) === undefined;
}

/** The cleaned title; undefined where it names no event. */
export function titleNaming(text: string): string | undefined {
  const title = cleanTitle(text);
  const key = phraseKey(title);
  const isGeneric =
    key === '' || GENERIC_KEYS.has(key) || NUMBERED_EVENT.test(key) || namesOnlyReport(title);
  return isGeneric ? undefined : title;
}

/** True for words for a report, or "Event 3:", before a name: `2. Summary Report: Build Day`. */
export function isReportTitle(text: string): boolean {
  if (text.length > LONGEST_TITLE) return false;
  const plain = plainHeading(text);
  return withoutReportPrefix(withoutNumber(plain)) !== plain;
}

/** True for the words for a report before a name in quotes, and nothing after it: `Summary Report “Build Day”`. */
export function isQuotedReportTitle(text: string): boolean {
  if (text.length > LONGEST_TITLE) return false;
  const plain = plainHeading(text);
  const name = withoutReportPrefix(plain);
  return name !== plain && OPENING_QUOTE.test(name) && CLOSING_QUOTE.test(name);
}

const GENERIC_KEYS: ReadonlySet<string> = new Set(GENERIC_TITLES.map(phraseKey));
const EVENT_WORD = EVENT_NUMBER_WORDS.map(phraseKey).join('|');
const NUMBERED_EVENT = new RegExp(`^(?:${EVENT_WORD}) ?\\d{1,3}$`);

const OPENING_QUOTE = new RegExp(`^[${QUOTES}]`);
const QUOTE_BUT_NO_APOSTROPHE = new RegExp(`(?!['’])[${QUOTES}]`, 'gu');
const CLOSING_QUOTE = new RegExp(`[${QUOTES}]$`);

const EVENT_PREFIX = new RegExp(
  `^(?:${EVENT_NUMBER_WORDS.map((word) => word.replaceAll(' ', '\\s+')).join('|')})\\s*#?\\d{1,3}\\s*(?:[:.|–—]|-(?=\\s))\\s*(?=\\S)`,
  'iu',
);

/** What makes a key of `phraseKey`. */
const HAS_WORD = /[\p{L}\p{N}&/+]/u;

function stripOnce(title: string): string {
  const plain = plainHeading(title);
  for (const strip of [withoutNumber, withoutReportWords, stripQuotes, stripDate, stripEnd]) {
    const stripped = strip(plain);
    if (stripped !== plain && HAS_WORD.test(stripped)) return stripped;
  }
  return plain === '' ? title : plain;
}

/** "Event 3: Build Day" */
function withoutNumber(title: string): string {
  return title.replace(EVENT_PREFIX, '');
}

/** Quotes around the whole title, and a lone one that lost its partner; a quoted word inside stays. */
function stripQuotes(title: string): string {
  const opens = OPENING_QUOTE.test(title);
  const closes = CLOSING_QUOTE.test(title);
  if (!opens && !closes) return title;
  const inner = title.slice(opens ? 1 : 0, closes ? -1 : undefined);
  const isWhole =
    opens && closes
      ? !inner.includes(title.charAt(0)) && !inner.includes(title.charAt(title.length - 1))
      : quotesIn(inner) % 2 === 0;
  return isWhole ? inner.trim() : title;
}

/** Apostrophes are no quotes. */
function quotesIn(text: string): number {
  return text.match(QUOTE_BUT_NO_APOSTROPHE)?.length ?? 0;
}

/** "Build Week (25/07/2026)": the date is a fact of its own. */
function stripDate(title: string): string {
  const opening = title.endsWith(')') ? title.lastIndexOf('(') : -1;
  if (opening < 0) return title;
  const inside = title.slice(opening + 1, -1).trim();
  return readDate(inside)?.text === inside ? title.slice(0, opening).trim() : title;
}

function stripEnd(title: string): string {
  return title.replace(/(?<![.])[.,;:–—-]$|\s[–—|-]$/u, '').trim();
}
