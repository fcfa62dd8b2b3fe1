import { phraseKey } from '../../lexicon/phrase-key.ts';
import {
  EVENT_NUMBER_WORDS,
  LAST_WORDS_OF_EVENTS,
  REPORT_HEADS,
  REPORT_MODIFIERS,
  REPORT_TAILS,
  REPORT_WORDS,
  TITLE_PREFIXES,
  TITLE_PREFIXES_BEFORE_MARK,
} from '../../lexicon/title-words.ts';

/** Quotation marks of every kind, for a character class. */
export const QUOTES = `"'“”„‟‘’‚«»「」『』＂`;

/** A title without the words for a report before or behind the name; a title of such words alone keeps them. */
export function withoutReportWords(title: string): string {
  const mayHold = HOLDS_REPORT_WORD.test(title) || ENDS_QUOTED.test(title);
  if (!mayHold || namesOnlyReport(title)) return title;
  const named = withoutReportPrefix(title);
  if (named !== title) return named;
  return [BEHIND_DASH, BEHIND_QUOTED, BEHIND_EVENT, INSIDE_NAME].reduce(
    (text, pattern) => text.replace(pattern, '$<name>$<rest>'),
    title,
  );
}

/** A title without the words for a report before the name: `Summary Report: Build Day`, `Event 2 Recap: Build Day`. */
export function withoutReportPrefix(title: string): string {
  const name = title.replace(PREFIX, '');
  return name === title ? withoutHead(title.replace(BEFORE_QUOTED, '')) : name;
}

/** `Báo cáo Harbour Day`: the capital shows that a name begins, and its last word that it is an event's. */
function withoutHead(title: string): string {
  const name = title.replace(HEAD_OF_EVENT, '');
  return /^\p{Lu}/u.test(name) ? name : title;
}

/** True for words for a report and nothing else: "Post-event Report", "Báo cáo tham gia sự kiện". */
export function namesOnlyReport(title: string): boolean {
  return REPORT_ALONE.test(phraseKey(title));
}

const QUOTE_AHEAD = `\\s*(?!['’])[${QUOTES}]|\\s+['‘’]`;
/** What ends the words for a report: a colon, a dash or the quote that begins the name. */
const MARK = `(?:\\s*[:–—]|\\s+-\\s|${QUOTE_AHEAD})`;
const NUMBER = `(?:\\s*#?\\d{1,3}(?=${MARK}))?`;
const ON_EVENT = String.raw`(?:\s+(?:the\s+event|sự\s+kiện))?`;
const ON = `(?:\\s+(?:on|of|about|về)${ON_EVENT}(?=[\\s:]))?`;
const ON_BEFORE_MARK = `(?:\\s+(?:on|of|about|for|from|về)${ON_EVENT})?`;

const MODIFIERS = `(?:(?:${either(REPORT_MODIFIERS)})[\\s-]+){0,3}`;
const TAILS = `(?:\\s+(?:${either(REPORT_TAILS)})){0,4}`;
const ENGLISH = `${MODIFIERS}(?:${either(REPORT_WORDS)})`;
const VIETNAMESE = `(?:${either(REPORT_HEADS)})${TAILS}`;
const NUMBERED = String.raw`(?:(?:${either(EVENT_NUMBER_WORDS)})\s*#?\d{1,3}\s+)?`;
const BEFORE_MARK = `${NUMBERED}(?:${ENGLISH}|${VIETNAMESE}|${either(TITLE_PREFIXES_BEFORE_MARK)})${NUMBER}${ON_BEFORE_MARK}(?=${MARK})`;
const ANYWHERE = `(?:${either(TITLE_PREFIXES)})(?=[\\s:–—${QUOTES}-])${NUMBER}${ON}`;

const PREFIX = new RegExp(`^(?:${BEFORE_MARK}|${ANYWHERE})\\s*[:–—-]?\\s*`, 'iu');

/** Whatever stands before the word for a report, or only what kind of event it is, where all that follows is quoted: `Harbour Club Recap: “Build Day”`. */
const BEFORE_QUOTED = new RegExp(
  `^(?:(?:[^${QUOTES}:：]{1,60}\\s)?(?:${either(REPORT_WORDS)})|(?:${either(REPORT_HEADS)})\\s[^${QUOTES}:：]{1,60}|(?:(?:${either(REPORT_MODIFIERS)})\\s+){0,3}(?:${either(REPORT_MODIFIERS)}))\\s*[:：]\\s*(?=(?!['’])[${QUOTES}][^${QUOTES}]+(?:['’][^${QUOTES}]+)*[${QUOTES}]$)`,
  'iu',
);

const EVENT = String.raw`(?:.*?[\s-])??(?:${either(LAST_WORDS_OF_EVENTS)})(?:\s+\d{4}|\s*#\s?\d{1,3})?`;
const HEAD_OF_EVENT = new RegExp(`^(?:${either(REPORT_HEADS)})\\s+(?=\\S+\\s+${EVENT}$)`, 'iu');

const CORE_WORDS = [...REPORT_WORDS, ...REPORT_HEADS, ...TITLE_PREFIXES_BEFORE_MARK];
/** Most titles are turned away by it before they are cut. */
const HOLDS_REPORT_WORD = new RegExp(
  either([
    ...CORE_WORDS,
    ...TITLE_PREFIXES.filter((prefix) => !CORE_WORDS.some((word) => prefix.includes(word))),
  ]),
  'iu',
);
const ENDS_QUOTED = new RegExp(`[:：]\\s*[${QUOTES}].+[${QUOTES}]$`, 'u');
/** `Harbour Day – Event Report` */
const BEHIND_DASH = new RegExp(
  `^(?<name>.+?)\\s[–—|-]\\s(?<rest>)(?:${ENGLISH}|${VIETNAMESE})$`,
  'iu',
);
/** `“Harbour” Event Report` */
const BEHIND_QUOTED = new RegExp(
  `^(?<name>[${QUOTES}].+[${QUOTES}])\\s+(?<rest>)${ENGLISH}$`,
  'iu',
);
/** `Harbour Day Report`; "Harbour Summit Recap" may be the event. */
const BEHIND_EVENT = new RegExp(
  `^(?<name>${EVENT})\\s+(?<rest>)(?:event\\s+(?:${either(REPORT_WORDS)})|report|reflection)$`,
  'iu',
);
/** `Harbour Day Report: Tides of Data` */
const INSIDE_NAME = new RegExp(`^(?<name>${EVENT})\\s+(?:event\\s+)?report(?<rest>:\\s.+)$`, 'iu');

const REPORT_ALONE = new RegExp(
  `^(?:(?:${keys(REPORT_MODIFIERS)}) )*(?:${keys(REPORT_WORDS)})$|^(?:${keys(REPORT_HEADS)})(?: (?:${keys(REPORT_TAILS)}))*$`,
);

function either(phrases: readonly string[]): string {
  return phrases.map((phrase) => phrase.replaceAll(' ', '[\\s-]+')).join('|');
}

function keys(phrases: readonly string[]): string {
  return phrases.map(phraseKey).join('|');
}
