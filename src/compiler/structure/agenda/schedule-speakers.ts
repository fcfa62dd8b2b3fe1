import type { Table, TableRow } from 'mdast';
import { inlineLines, lineText } from '../../recognise/text/inline-lines.ts';
import { TIME_HEADER, foldHeader } from './schedule-headers.ts';
import { lineOf } from '../text/text-of.ts';

const SPEAKER_HEADER =
  /^(?:speakers?|presenters?|presented by|dien gia|nguoi trinh bay|trinh bay|nguoi chia se)$/;
/** What a column of speakers may tell beside them ("Speaker / Organization"). */
const AFFILIATION_HEADER =
  /^(?:organi[sz]ations?|company|companies|unit|affiliation|role|position|title|to chuc|don vi|cong ty|chuc vu|vai tro)$/;
/** Speaks in a programme; elsewhere it may be a machine. */
const HOST_HEADER = /^hosts?$/;

/** A cell that may name people, with its line. */
interface NamingCell {
  readonly text: string;
  readonly line: number;
}

/**
 * The cells of a table that may name speakers: its column of them, labelled so; without one, what a programme says
 * beside its hours ("Opening (Mr. A)"); of any other table none.
 */
export function namingCells(table: Table): NamingCell[] {
  const [header, ...rows] = table.children;
  const headers = (header?.children ?? []).map((cell) => foldHeader(lineOf(cell)));
  const column = headers.findIndex(isSpeakerHeader);
  if (column >= 0) return rows.flatMap((row) => speakerCell(row, { column, headers }));
  const time = headers.findIndex((name) => TIME_HEADER.test(name));
  if (time < 0) return [];
  return rows.flatMap((row) =>
    textsBesideTime(row, time).map((text) => ({ text, line: row.position?.start.line ?? 1 })),
  );
}

/** The lines of the cells of a row, save its hours. */
export function textsBesideTime({ children }: TableRow, time: number): string[] {
  return children.flatMap((cell, index) =>
    index === time ? [] : inlineLines(cell.children).map(lineText),
  );
}

function speakerCell(
  row: TableRow,
  { column, headers }: { readonly column: number; readonly headers: readonly string[] },
): NamingCell[] {
  const text = withOrganisation(readSpeakerCell(cellText(row, column), headers[column]));
  return text === '' ? [] : [{ text: `Speaker: ${text}`, line: row.position?.start.line ?? 1 }];
}

/** True for the header of a column of speakers in a programme. */
export function isSpeakerColumn(header: string): boolean {
  return isSpeakerHeader(header) || HOST_HEADER.test(header);
}

function isSpeakerHeader(header: string): boolean {
  if (SPEAKER_HEADER.test(header)) return true;
  const [first = '', ...others] = header.split(/ *\/ *| and | va /);
  return (
    others.length > 0 &&
    SPEAKER_HEADER.test(first) &&
    others.every((other) => AFFILIATION_HEADER.test(other))
  );
}

interface SpeakerCell {
  readonly people: string;
  readonly organisation?: string;
}

/** Under "Speaker / Organization", "A / B" is A of B; one word alone may be either. */
export function readSpeakerCell(text: string, header: string | undefined): SpeakerCell {
  if (header === undefined || SPEAKER_HEADER.test(header) || HOST_HEADER.test(header))
    return { people: text };
  const [people = '', ...from] = text.split(/ +\/ +/);
  return from.length === 0 ? { people: '' } : { people, organisation: from.join(' / ') };
}

function withOrganisation({ people, organisation }: SpeakerCell): string {
  return organisation === undefined ? people : `${people} (${organisation})`;
}

const BETWEEN_NAMES = /[^\p{L}\p{N}]+(?:(?:and|và)(?!\p{L})[^\p{L}\p{N}]*)?/gu;
const NOBODY = /^(?:n\/a|tba|tbd)?$/i;

/** Whether a cell of speakers says more than their names; a dash alone says that nobody is named. */
export function saysMore(text: string, names: readonly string[]): boolean {
  let rest = text;
  for (const name of names) rest = rest.replace(name, '');
  return !NOBODY.test(rest.trim()) && rest.replace(BETWEEN_NAMES, '') !== '';
}

export function cellText(row: TableRow, index: number): string {
  const cell = row.children[index];
  return cell === undefined ? '' : lineOf(cell);
}
