import type { Table, TableCell, TableRow } from 'mdast';
import { normaliseLetters } from '#model/slug.ts';
import { escapeMarkdown } from '../parse/escape-markdown.ts';
import { markdownText } from '../parse/markdown-text.ts';
import { recogniseSessionSpeakers } from '../recognise/session-speakers.ts';
import { readTimeRange } from '../recognise/times.ts';
import type { DraftAgendaItem } from './draft.ts';
import { lineOf } from './text-of.ts';

const TIME_HEADER = /^(?:time|times|time slot|start|hour|thoi gian|gio|khung gio)$/;
const SPEAKER_HEADER =
  /^(?:speakers?|presenters?|presented by|dien gia|nguoi trinh bay|trinh bay|nguoi chia se)$/;
/** Speaks in a programme; elsewhere it may be a machine. */
const HOST_HEADER = /^hosts?$/;
const TITLE_HEADER =
  /^(?:sessions?|topics?|activit(?:y|ies)|agenda|contents?|titles?|talks?|programme?|noi dung|hoat dong|chu de|phien|chuong trinh)\b/;

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
  const ranges = rows.map((row) => readTimeRange(cellText(row, Math.max(time, 0))));
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
  const speaker = names.findIndex((name) => SPEAKER_HEADER.test(name) || HOST_HEADER.test(name));
  const named = names.findIndex((name, index) => index !== time && TITLE_HEADER.test(name));
  const free = names.findIndex((_, index) => index !== time && index !== speaker);
  return { time, speaker, title: named >= 0 ? named : free };
}

/** What stands in the column of speakers, row by row, with its line; nothing where a table has no such column. */
export function speakerCells(table: Table): { text: string; line: number }[] {
  const [header, ...rows] = table.children;
  const column = (header?.children ?? []).findIndex((cell) =>
    SPEAKER_HEADER.test(foldHeader(lineOf(cell))),
  );
  if (column < 0) return [];
  return rows
    .map((row) => ({ text: cellText(row, column), line: row.position?.start.line ?? 1 }))
    .filter(({ text }) => text !== '');
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
  const speakers = recogniseSessionSpeakers(speakerText === '' ? '' : `Speaker: ${speakerText}`);
  if (speakerText !== '' && speakers.join(' ') !== speakerText)
    others.push(labelled(headers[columns.speaker], escapeMarkdown(speakerText)));
  return {
    title: cellText(row, columns.title),
    ...(timeText === '' ? {} : { written: timeText }),
    speakers,
    ...(others.length === 0 ? {} : { text: others.join('\n\n') }),
  };
}

function labelled(header: string | undefined, markdown: string): string {
  return header === undefined || header === ''
    ? markdown
    : `**${escapeMarkdown(header)}:** ${markdown}`;
}

function cellText(row: TableRow, index: number): string {
  const cell = row.children[index];
  return cell === undefined ? '' : lineOf(cell);
}

function cellMarkdown(cell: TableCell, source: string): string {
  return markdownText(
    [{ type: 'paragraph', children: cell.children, data: { rewritten: true } }],
    source,
  );
}

function foldHeader(text: string): string {
  return normaliseLetters(text)
    .replace(/[^a-z ]+/g, ' ')
    .trim();
}
