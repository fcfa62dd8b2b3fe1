import type { Table, TableCell, TableRow } from 'mdast';
import { escapeMarkdown } from '../../parse/source/escape-markdown.ts';
import { markdownText } from '../../parse/markdown-text.ts';
import { recogniseSessionSpeakers } from '../../recognise/speakers/session-speakers.ts';
import type { DraftAgendaItem } from '../draft.ts';
import { TIME_HEADER, TITLE_HEADER, foldHeader } from './schedule-headers.ts';
import {
  cellText,
  isSpeakerColumn,
  readSpeakerCell,
  saysMore,
  textsBesideTime,
} from './schedule-speakers.ts';
import { lineOf } from '../text/text-of.ts';
import { readSlotTimes } from './time-slot.ts';

interface Columns {
  readonly time: number;
  readonly title: number;
  readonly speaker: number;
}

export interface ScheduleTable {
  readonly items: readonly DraftAgendaItem[];
  readonly columns: readonly string[];
}

/** The rows of a table as agenda items, or undefined where it is no programme: most rows must begin with a clock time. */
export function scheduleOfTable(table: Table, source: string): ScheduleTable | undefined {
  const [header, ...rows] = table.children;
  if (header === undefined || rows.length === 0) return undefined;
  const headers = header.children.map(lineOf);
  const names = headers.map(foldHeader);
  const time = names.findIndex((name) => TIME_HEADER.test(name));
  const ranges = rows.map((row) => readSlotTimes(cellText(row, Math.max(time, 0))));
  const timed = ranges.filter((range) => range !== undefined).length;
  if (names.length < 2 || timed < 2 || timed * 2 < rows.length) return undefined;
  const columns = columnsOf(names, Math.max(time, 0));
  return {
    items: rows.map((row, index) => ({
      ...ranges[index],
      ...itemOfRow(row, { columns, headers, source }),
    })),
    columns: headers.filter((name) => name !== ''),
  };
}

function columnsOf(names: readonly string[], time: number): Columns {
  const speaker = names.findIndex(isSpeakerColumn);
  const named = names.findIndex((name, index) => index !== time && TITLE_HEADER.test(name));
  const free = names.findIndex((_, index) => index !== time && index !== speaker);
  return { time, speaker, title: named >= 0 ? named : free };
}

interface RowContext {
  readonly columns: Columns;
  readonly headers: readonly string[];
  readonly source: string;
}

/** What a row says besides its hours. */
function itemOfRow(row: TableRow, { columns, headers, source }: RowContext): DraftAgendaItem {
  const timeText = cellText(row, columns.time);
  const speakerText = columns.speaker < 0 ? '' : cellText(row, columns.speaker);
  const others = row.children.flatMap((cell, index) => {
    if (index === columns.time || index === columns.title || index === columns.speaker) return [];
    const text = cellMarkdown(cell, source);
    return text === '' ? [] : [labelled(headers[index], text)];
  });
  const speakers = speakersOfRow(row, { columns, headers });
  if (saysMore(speakerText, speakers))
    others.push(labelled(headers[columns.speaker], escapeMarkdown(speakerText)));
  return {
    title: cellText(row, columns.title),
    ...(timeText === '' ? {} : { written: timeText }),
    speakers,
    ...(others.length === 0 ? {} : { text: others.join('\n\n') }),
  };
}

/** Those in the column of speakers; without one, those whom the other cells name as the headings of sessions do. */
function speakersOfRow(
  row: TableRow,
  { columns, headers }: Pick<RowContext, 'columns' | 'headers'>,
): string[] {
  if (columns.speaker < 0)
    return [...new Set(textsBesideTime(row, columns.time).flatMap(recogniseSessionSpeakers))];
  const header = foldHeader(headers[columns.speaker] ?? '');
  const { people } = readSpeakerCell(cellText(row, columns.speaker), header);
  return recogniseSessionSpeakers(people === '' ? '' : `Speaker: ${people}`);
}

function labelled(header: string | undefined, markdown: string): string {
  return header === undefined || header === ''
    ? markdown
    : `**${escapeMarkdown(header)}:** ${markdown}`;
}

function cellMarkdown(cell: TableCell, source: string): string {
  return markdownText(
    [{ type: 'paragraph', children: cell.children, data: { rewritten: true } }],
    source,
  );
}
