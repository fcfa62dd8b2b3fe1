import type { DateFact, Doubt } from '#model/catalog.ts';
import { wordDoubts } from '#model/doubt-words.ts';
import { type ReadDate, readDate } from '../../recognise/dates/dates.ts';
import { unsureDate } from '../../recognise/dates/unsure-dates.ts';
import { type Origin, type Statement, blocksAbout, labelledStatements } from './evidence.ts';
import { frontMatterDay } from './front-matter-dates.ts';
import type { LanguageReport } from '../report.ts';

export interface DateEvidence {
  readonly statement: Statement;
  readonly date: ReadDate;
}

/** Why a date of some origins may be wrong. Front matter tells as often when the page was written. */
const DOUBTFUL_ORIGINS: Partial<Record<Origin, Doubt['code']>> = {
  'front-matter': 'front-matter-only',
  'file-name': 'file-name-only',
  'copied-index': 'day-of-another',
};

/** Everything that dates an event, the most trusted first. */
export function dateEvidence(report: LanguageReport): DateEvidence[] {
  const labelled = labelledStatements(report, ['date', 'date-and-time', 'time', 'duration']);
  const statements = [
    ...labelled.filter(({ origin }) => origin === 'page'),
    ...titleStatements(report),
    ...labelled.filter(({ origin }) => origin !== 'page' && origin !== 'copied-index'),
    ...headingStatements(report),
    ...proseStatement(report),
    ...labelled.filter(({ origin }) => origin === 'copied-index'),
    ...frontMatterStatement(report),
  ];
  const dates = statements.map(({ text }) => readDate(text));
  const year = yearOf(dates) ?? frontMatterDay(report.frontMatter)?.slice(0, 4);
  const evidence = statements.flatMap((statement, index) => {
    const date = dates[index] ?? readYearless(statement.text, year);
    return date === undefined ? [] : [{ statement, date: withOwnDoubt(date, statement.text) }];
  });
  const named = fileNameEvidence(report);
  return evidence.length > 0 ? withOrderOfOthers(evidence, named) : named;
}

/** `4/12/2026`, where day and month may stand the other way round. */
const NUMERIC = /\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/;

/** A numeric date is read month first where only so another statement, or the file's name, gives the same day. */
function withOrderOfOthers(
  evidence: readonly DateEvidence[],
  named: readonly DateEvidence[],
): DateEvidence[] {
  const plain = [...evidence, ...named].filter(({ statement }) => !NUMERIC.test(statement.text));
  if (plain.length === 0) return [...evidence];
  const days = new Set(plain.map(({ date }) => date.start));
  return evidence.map((own) => {
    if (!NUMERIC.test(own.statement.text) || days.has(own.date.start)) return own;
    const swapped = readDate(own.statement.text, { dayFirst: false });
    return swapped !== undefined && days.has(swapped.start) ? { ...own, date: swapped } : own;
  });
}

/** `2026-03-14-harbour-day.md`, as Jekyll names posts: the day of writing, better than none. */
const DATED_NAME = /(?:^|\/)(\d{4}-\d{2}-\d{2})[-_][^/]*(?:\/_?index[^/]*)?$/;

function fileNameEvidence({ draft: { source } }: LanguageReport): DateEvidence[] {
  const text = DATED_NAME.exec(source.file)?.[1] ?? '';
  const date = readDate(text);
  return date === undefined
    ? []
    : [{ statement: { origin: 'file-name', label: 'date', text, source }, date }];
}

function withOwnDoubt(date: ReadDate, text: string): ReadDate {
  const doubt = unsureDate(text.normalize('NFC'), date.text);
  return doubt === undefined ? date : { ...date, doubts: [...(date.doubts ?? []), doubt] };
}

function readYearless(text: string, year: string | undefined): ReadDate | undefined {
  return year === undefined ? undefined : readDate(text, { year: Number(year) });
}

/** The year of the most trusted date that names one, for those that do not ("Monday, 17 November"). */
function yearOf(dates: readonly (ReadDate | undefined)[]): string | undefined {
  return dates.find((date) => date !== undefined)?.start.slice(0, 4);
}

function titleStatements({ draft }: LanguageReport): Statement[] {
  const lines = [...(draft.title === undefined ? [] : [draft.title]), ...draft.subtitles];
  return lines.map(({ written, source }) => ({
    origin: 'title',
    label: 'title',
    text: written,
    source,
  }));
}

/** `### Event 1 (14/03/2026)` in an index. */
function headingStatements(report: LanguageReport): Statement[] {
  return blocksAbout(report).map(({ block: { text, source }, origin }) => ({
    origin,
    label: 'title',
    text,
    source,
  }));
}

function proseStatement({ draft: { proseDay } }: LanguageReport): Statement[] {
  return proseDay === undefined ? [] : [{ origin: 'prose', label: 'date', ...proseDay }];
}

function frontMatterStatement({ frontMatter, draft, worthlessDays }: LanguageReport): Statement[] {
  const day = frontMatterDay(frontMatter);
  if (day === undefined || worthlessDays.has(day)) return [];
  const line = frontMatter.lines['date'] ?? 1;
  return [
    { origin: 'front-matter', label: 'date', text: day, source: { file: draft.source.file, line } },
  ];
}

/** The date to show: the most trusted one that nothing speaks against, else the most trusted of the doubtful. */
export function dateFact(evidence: readonly DateEvidence[]): DateFact | undefined {
  const stated = evidence.filter(({ statement }) => statement.origin !== 'front-matter');
  const unsure = new Set(stated.filter(isUnsure).map(({ date }) => date.start));
  // Running text says again what a label said in doubt, without the words of doubt.
  const best =
    stated.find(
      ({ statement, date }) =>
        date.doubts === undefined && !(statement.origin === 'prose' && unsure.has(date.start)),
    ) ??
    stated[0] ??
    evidence[0];
  if (best === undefined) return undefined;
  const { statement, date } = best;
  const doubts = date.doubts ?? doubtsOf(statement.origin);
  return {
    label: statement.label,
    value: date.text,
    source: statement.source,
    ...(doubts === undefined ? {} : { doubtful: wordDoubts(doubts, 'en'), doubts }),
    start: date.start,
    ...(date.end === undefined ? {} : { end: date.end }),
  };
}

function isUnsure({ date }: DateEvidence): boolean {
  return date.doubts?.some(({ code }) => code === 'said-unsure') === true;
}

function doubtsOf(origin: Origin): Doubt[] | undefined {
  const code = DOUBTFUL_ORIGINS[origin];
  return code === undefined ? undefined : [{ code }];
}
