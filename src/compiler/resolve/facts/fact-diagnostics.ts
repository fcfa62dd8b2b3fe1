import type { DateFact, Diagnostic, Doubt, EventReport, Place } from '#model/catalog.ts';
import { wordDoubts } from '#model/doubt-words.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { TEMPLATE_DATES } from '../../lexicon/template-dates.ts';
import { formatTimeRange, readTimeRange } from '../../recognise/dates/times.ts';
import { isGenericTitle } from '../../recognise/titles/titles.ts';
import { textLanguage } from '../../recognise/text/text-language.ts';
import type { DateEvidence } from './event-date.ts';
import { type Statement, labelledStatements } from './evidence.ts';
import { frontMatterDay } from './front-matter-dates.ts';
import type { LanguageReport } from '../report.ts';

export interface Resolved {
  readonly report: EventReport;
  /** False where it bears its folder's name for want of another. */
  readonly isNamed: boolean;
  /** All that was weighed for its date. */
  readonly evidence: readonly DateEvidence[];
}

/** What is missing, unsure or contradicted about a resolved report. */
export function factDiagnostics(
  input: LanguageReport,
  { report, isNamed, evidence }: Resolved,
): Diagnostic[] {
  return [
    ...(!isNamed && isGenericTitle(report.title)
      ? [diagnose('generic-title', report.source, { title: report.title })]
      : []),
    ...dateDiagnostics(report, evidence),
    ...worthlessDate(input),
    ...timeConflicts(input, report),
    ...languageDiagnostics(input, report),
  ];
}

function dateDiagnostics(
  { date, title, source, languages }: EventReport,
  evidence: readonly DateEvidence[],
): Diagnostic[] {
  if (date === undefined) return [diagnose('no-date', source, { title })];
  const doubt = date.doubts === undefined ? [] : [doubtDiagnostic(date, date.doubts)];
  const others = evidence.filter(
    (other) => concerns(other.statement, languages) && contradicts(other, date),
  );
  const conflicts = others.map((other) =>
    diagnose('date-conflict', other.statement.source, {
      date: date.start,
      other: other.date.start,
      place: at(date.source),
    }),
  );
  return [...doubt, ...conflicts];
}

/** What is said in the other language is measured by the report in that language, where there is one. */
function concerns({ origin }: Statement, languages: readonly string[]): boolean {
  return origin !== 'twin' && (origin !== 'other-index' || languages.length === 1);
}

function doubtDiagnostic({ source, start }: DateFact, doubts: readonly Doubt[]): Diagnostic {
  const [reason, vietnamese] = [wordDoubts(doubts, 'en'), wordDoubts(doubts, 'vi')];
  return diagnose('doubtful-date', source, { date: start, reason, 'reason.vi': vietnamese });
}

/** Why a day is no evidence. */
const WORTHLESS = {
  template: {
    reason: 'it is the template’s own',
    'reason.vi': 'đó là ngày có sẵn của template',
  },
  everywhere: {
    reason: 'it stands on every report',
    'reason.vi': 'mọi báo cáo đều ghi ngày này',
  },
} as const;

function worthlessDate({ frontMatter, worthlessDays, draft }: LanguageReport): Diagnostic[] {
  const day = frontMatterDay(frontMatter);
  if (day === undefined || !worthlessDays.has(day)) return [];
  return [
    diagnose(
      'front-matter-date',
      { file: draft.source.file, line: frontMatter.lines['date'] ?? 1 },
      { date: day, ...WORTHLESS[TEMPLATE_DATES.has(day) ? 'template' : 'everywhere'] },
    ),
  ];
}

/** Running text may name other days; only what claims to be the event's day can contradict. */
function contradicts(
  { statement, date }: DateEvidence,
  used: { start: string; end?: string | undefined },
): boolean {
  if (statement.origin === 'prose') return false;
  return date.start < used.start || date.start > (used.end ?? used.start);
}

function timeConflicts(input: LanguageReport, { time, languages }: EventReport): Diagnostic[] {
  if (time === undefined) return [];
  const stated = labelledStatements(input, ['time', 'date-and-time']);
  const own = stated.filter((statement) => concerns(statement, languages));
  return own.flatMap(({ text, source }) => {
    const range = readTimeRange(text);
    if (range === undefined || time.value.startsWith(range.start)) return [];
    return [
      diagnose('time-conflict', source, {
        time: time.value,
        other: formatTimeRange(range),
        place: at(time.source),
      }),
    ];
  });
}

function at({ file, line }: Place): string {
  return `${file}:${line}`;
}

function languageDiagnostics(
  { draft, language }: LanguageReport,
  { source }: EventReport,
): Diagnostic[] {
  const found = textLanguage(draft.text);
  const declared = language.split('-')[0];
  if (found === undefined || found === declared || (declared !== 'en' && declared !== 'vi'))
    return [];
  return [diagnose('language-mismatch', source, { language, found })];
}
