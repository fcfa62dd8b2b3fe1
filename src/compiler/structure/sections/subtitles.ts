import type { RootContent } from 'mdast';
import { normaliseLetters } from '#model/slug.ts';
import { WEEKDAYS } from '../../lexicon/calendar-words.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import { THEME_LABELS } from '../../lexicon/title-words.ts';
import { findDates } from '../../recognise/dates/dates.ts';
import { isSessionHeading } from '../../recognise/headings/session-heading.ts';
import { QUOTES } from '../../recognise/titles/report-words.ts';
import {
  isGenericTitle,
  isQuotedReportTitle,
  isReportTitle,
  titleNaming,
} from '../../recognise/titles/titles.ts';
import type { Part, PartHeading } from './parts.ts';

/** What stands above a heading that may be a second title. */
export interface Above {
  readonly title: Part;
  /** True where no text stands between the title and the heading. */
  readonly follows: boolean;
}

/** A heading of no known section says more of the title where all others hang below it, or where it names the event. */
export function isSubtitle([part, ...below]: readonly Part[], above: Above): boolean {
  const next = part?.heading;
  const title = above.title.heading;
  const [after] = below;
  if (next === undefined || title === undefined || after?.heading === undefined) return false;
  if (next.bold || next.kind !== undefined) return false;
  if (above.follows && isDayLine([part, ...below], title.depth)) return true;
  if (hangBelow(below, next))
    return (
      speaksOfTitle(next, title) ||
      isWrapper(next, below) ||
      (above.follows && next.depth === title.depth)
    );
  // Sections of its own level follow: only what names a report that nothing has named yet can be no section.
  const isBare = above.follows && !part?.nodes.some(isText);
  const isNamed =
    IN_QUOTES.test(next.written) ||
    (next.depth === title.depth &&
      (isQuotedReportTitle(next.written) || isGenericTitle(title.written)));
  return isBare && isNamed && after.heading.kind !== undefined && !after.heading.bold;
}

/** A heading in quotes is the second half of the name above it. */
const IN_QUOTES = new RegExp(`^\\**[${QUOTES}].+[${QUOTES}]\\**$`, 'u');

/** Two known sections show that a heading above all of them is none itself, save one part of the programme. */
const FEWEST_SECTIONS = 2;

function isWrapper({ written }: PartHeading, below: readonly Part[]): boolean {
  const known = below.filter(
    ({ heading }) => heading?.bold === false && heading.kind !== undefined,
  );
  return known.length >= FEWEST_SECTIONS && !isSessionHeading(written);
}

function speaksOfTitle({ written }: PartHeading, title: PartHeading): boolean {
  if (isReportTitle(written) || THEME.test(phraseKey(written))) return true;
  const [name, again] = [title.written, written].map((text) => phraseKey(titleNaming(text) ?? ''));
  return name !== '' && name === again;
}

const THEME = new RegExp(`^(?:${THEME_LABELS.map(phraseKey).join('|')}) `);

/** A heading below that is a day, perhaps with hours and place, and heads nothing. */
export function isDayLine([part, after]: readonly (Part | undefined)[], depth: number): boolean {
  const { heading, nodes } = part ?? {};
  if (heading === undefined || heading.depth <= depth || nodes?.some(isText) === true) return false;
  if ((after?.heading?.depth ?? 9) > heading.depth) return false;
  return startsWithDay(heading.written) && !startsWithDay(after?.heading?.written ?? '');
}

function startsWithDay(text: string): boolean {
  const [day] = findDates(text);
  if (day === undefined) return false;
  const before = normaliseLetters(text.slice(0, day.from)).replace(/[\s,:–—-]+$/, '');
  return before === '' || WEEKDAYS.has(before);
}

/** True where every heading is deeper than one above them. */
export function hangBelow(parts: readonly Part[], { depth }: PartHeading): boolean {
  return parts.every(({ heading }) => (heading?.depth ?? 9) > depth);
}

/** A line across the page says nothing. */
export function isText({ type }: RootContent): boolean {
  return type !== 'thematicBreak';
}
