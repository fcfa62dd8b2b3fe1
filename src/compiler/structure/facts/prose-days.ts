import type { Place } from '#model/catalog.ts';
import { WEEKDAYS } from '../../lexicon/calendar-words.ts';
import { foldLetters } from '../../recognise/text/fold-letters.ts';
import { type FoundDate, findDates } from '../../recognise/dates/dates.ts';
import type { TextBlock } from '../../recognise/text/text-block.ts';
import type { DraftSection } from '../draft.ts';

/** A day that running text names: its words and where they stand. */
export interface DayInProse {
  readonly text: string;
  readonly source: Place;
}

/** Reading dates is slow; a line without a year cannot hold one. */
const HAS_YEAR = /(?:19|20)\d{2}/;

/** The first day that some blocks name. */
export function firstDay(blocks: readonly TextBlock[], file: string): DayInProse | undefined {
  for (const block of blocks) for (const date of datesOf(block)) return dayOf(date, block, file);
  return undefined;
}

/** The day that some blocks name, where all of their dates are that one. */
export function onlyDay(blocks: readonly TextBlock[], file: string): DayInProse | undefined {
  let only: { readonly date: FoundDate; readonly block: TextBlock } | undefined;
  for (const block of blocks) {
    for (const date of datesOf(block)) {
      only ??= { date, block };
      if (only.date.start !== date.start) return undefined;
    }
  }
  return only && dayOf(only.date, only.block, file);
}

function* datesOf({ node, text }: TextBlock): Generator<FoundDate> {
  if (node.type === 'code' || !HAS_YEAR.test(text)) return;
  for (const line of text.split('\n')) {
    if (!HAS_YEAR.test(line)) continue;
    for (const date of findDates(line)) {
      const isQuoted = node.type === 'blockquote' && !beginsLine(line, date);
      if (!isQuoted && !isLong(date) && !isDeadline(line, date)) yield date;
    }
  }
}

/** In a quotation others speak of their days; a box of facts begins with the day. */
function beginsLine(line: string, { from }: FoundDate): boolean {
  return IS_BARE.test(foldLetters(line.slice(0, from)));
}

/** Weekdays, numbers of days and marks: what may stand beside a day that is a line's matter. */
const IS_BARE = new RegExp(
  String.raw`^(?:${[...WEEKDAYS.keys()].join('|')}|day|ngay|\P{L})*$`,
  'u',
);

/** No event of the kind lasts longer; a term, a project or a course does. */
const LONGEST_EVENT_DAYS = 14;
const DAY_MS = 86_400_000;

function isLong({ start, end }: FoundDate): boolean {
  return end !== undefined && Date.parse(end) - Date.parse(start) > LONGEST_EVENT_DAYS * DAY_MS;
}

/** "Registration Deadline: 15 September 2026", "đăng ký trước ngày 15/9/2026", "before the 15 September 2026 deadline". */
function isDeadline(line: string, { from, to }: FoundDate): boolean {
  return DEADLINE_BEFORE.test(line.slice(0, from)) || DEADLINE_BEHIND.test(line.slice(to));
}

/** Words that lead to the last day for something; no sentence may end between them and the day. */
const DEADLINE_BEFORE = new RegExp(
  String.raw`(?:deadline|due(?: date| by| on)?|(?:regist(?:er|ration)|appl(?:y|ications?)|submit|submissions?|enrol(?:l?ment)?)s? (?:by|before|until|till|from|opens?|opened|closes?|closed|ends?|ended|period)|hạn(?: chót| cuối| đăng ký| nộp)|(?:đăng ký|nộp(?: bài)?) (?:trước|đến|tới|từ|muộn nhất|đóng|mở))(?![\p{L}])[^.!?;()]{0,30}$`,
  'iu',
);
const DEADLINE_BEHIND = /^[\s)]*(?:deadline|cut-?off)(?!\p{L})/iu;

function dayOf({ text }: FoundDate, { node }: TextBlock, file: string): DayInProse {
  return { text, source: { file, line: node.position?.start.line ?? 1 } };
}

/** The days of an event whose sections are headed by them, from the first to the last; undefined for a single one. */
export function headedDays(sections: readonly DraftSection[]): DayInProse | undefined {
  const days = withInner(sections).flatMap(({ heading, written = heading, source }) => {
    const date = dayAlone(written);
    return date === undefined ? [] : [{ date, source }];
  });
  const [first, ...rest] = days.toSorted((a, b) => (a.date.start < b.date.start ? -1 : 1));
  const last = rest.at(-1);
  if (first === undefined || last === undefined || last.date.start === first.date.start)
    return undefined;
  if (isLong({ ...first.date, end: last.date.start })) return undefined;
  return {
    text: `${first.date.text} – ${last.date.text}`,
    source: first.source,
  };
}

function withInner(sections: readonly DraftSection[]): DraftSection[] {
  return sections.flatMap((section) => [section, ...withInner(section.sections)]);
}

/** "Day 1 (Saturday, 1 August 2026)" holds nothing but a day. */
function dayAlone(heading: string): FoundDate | undefined {
  if (!HAS_YEAR.test(heading)) return undefined;
  const [date, ...others] = findDates(heading);
  if (date === undefined || others.length > 0 || date.end !== undefined) return undefined;
  const beside = `${heading.slice(0, date.from)} ${heading.slice(date.to)}`;
  return IS_BARE.test(foldLetters(beside)) ? date : undefined;
}
