import type { Series } from '#model/catalog.ts';
import { MONTHS } from '../../lexicon/calendar-words.ts';
import { EVENT_WORDS } from '../../lexicon/section-headings.ts';
import { NUMBER_SIGNS, SERIES_WORDS } from '../../lexicon/title-words.ts';

/** A series found in a title; `title` is what the title says besides it, absent where it says nothing else. */
export interface ReadSeries extends Series {
  readonly title?: string;
}

const HAS_NUMBER = /\d/;

/** In characters; a longer text is no title. */
const LONGEST_TITLE = 400;

/**
 * The series and number that a title names, wherever they stand in it.
 * @example readSeries('Pipelines – Cloud Series #2') // { name: 'Cloud Series', number: 2, title: 'Pipelines' }
 */
export function readSeries(title: string): ReadSeries | undefined {
  if (title.length > LONGEST_TITLE || !HAS_NUMBER.test(title)) return undefined;
  for (const { pattern, hint } of PATTERNS) {
    const match = hint.test(title) ? pattern.exec(title) : null;
    const groups = match?.groups;
    if (match === null || groups === undefined) continue;
    const before = title.slice(0, match.index);
    const after = title.slice(match.index + match[0].length);
    const name = (groups.name ?? '').trim();
    const number = Number(groups.number);
    if (ENDS_IN_MONTH.test(name)) return undefined;
    if (BARE_WORD.test(name)) return namedBefore(before, { number, after });
    return { name, number, ...optionalTitle(joinRest(before, after)) };
  }
  return undefined;
}

/** "Harbour Marathon – Season 2": the word alone names nothing; what stands before the dash does. */
function namedBefore(
  before: string,
  { number, after }: { readonly number: number; readonly after: string },
): ReadSeries | undefined {
  const name = /\s[–—-]\s*$/u.test(before) ? joinRest(before, '') : undefined;
  return name === undefined ? undefined : { name, number, ...optionalTitle(joinRest('', after)) };
}

function optionalTitle(title: string | undefined): Pick<ReadSeries, 'title'> {
  return title === undefined ? {} : { title };
}

/** The title without the series it names; the title itself where nothing else would be left. */
export function withoutSeries(title: string): string {
  return readSeries(title)?.title ?? title;
}

/** Words up to the number: no separator stands in a series' name. */
const NAME = String.raw`(?<name>[^\s:–—|()"“”,#-][^:–—|()"“”,#]{0,80}?)`;
const END = String.raw`(?![\d.]*\d)(?=$|[\s:–—|)"”,.])`;

/** "Anything #2": the sign alone makes the series. */
const HASHED = new RegExp(`${NAME}\\s*#\\s?(?<number>\\d{1,3})${END}`, 'u');
/** "Cloud Series 2", "Chuỗi chuyên đề số 2": here a word must say that it is one. */
const NAMED = new RegExp(
  `(?<name>(?:[^\\s:–—|()"“”,#-][^:–—|()"“”,#]{0,60}\\s)?(?:${SERIES_WORDS.join('|')})(?:\\s[^\\s:–—|()"“”,#\\d]+){0,6}?)\\s+(?:(?:${NUMBER_SIGNS.map((sign) => sign.replace('.', '\\.')).join('|')})\\s*)?(?<number>\\d{1,3})${END}`,
  'iu',
);

/** With what a title must hold for them. */
const PATTERNS = [
  { pattern: HASHED, hint: /#/ },
  { pattern: NAMED, hint: new RegExp(SERIES_WORDS.join('|'), 'iu') },
];

const BARE_WORD = new RegExp(`^(?:the\\s+)?(?:${SERIES_WORDS.join('|')})$`, 'iu');
/** "Cloud Meetup – July 11" and "Meetup ngày 11" name days. */
const ENDS_IN_MONTH = new RegExp(`(?:^|\\s)(?:${[...MONTHS.keys()].join('|')}|tháng|ngày)$`, 'iu');

const EVENT_WORD_ALONE = new RegExp(`^(?:${EVENT_WORDS.join('|')})$`, 'iu');
const SEPARATORS = /^[\s:–—|,.-]+|[\s:–—|,-]+$/gu;

/** What stands before and after the series, without the separators and brackets that joined them to it. */
function joinRest(before: string, after: string): string | undefined {
  const inBrackets = before.trimEnd().endsWith('(');
  const left = (inBrackets ? before.trimEnd().slice(0, -1) : before).replace(SEPARATORS, '');
  const right = (inBrackets ? after.replace(/^\s*\)/, '') : after).replace(SEPARATORS, '');
  const parts = [left, unwrap(right)].filter((part) => part !== '' && !EVENT_WORD_ALONE.test(part));
  return parts.length === 0 ? undefined : parts.join(' – ');
}

/** "workshop (DevOps)" and "(DevOps)" say "DevOps". */
function unwrap(text: string): string {
  const match = /^(?<word>[^(]*)\((?<inside>[^()]+)\)$/u.exec(text);
  const { word = '', inside = '' } = match?.groups ?? {};
  const isWrapped = match !== null && (word.trim() === '' || EVENT_WORD_ALONE.test(word.trim()));
  return isWrapped ? inside.trim() : text;
}
