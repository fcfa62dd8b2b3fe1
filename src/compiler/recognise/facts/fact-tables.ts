import type { Table, TableRow } from 'mdast';
import type { FactField } from '../../lexicon/fact-labels.ts';
import { fieldOfLabel, isTableHeader, type FactScope } from './fact-fields.ts';
import type { DraftFact } from './fact-lines.ts';
import { inlineText } from '../text/inline-lines.ts';
import { plainHeading } from '../text/plain-heading.ts';

/** A table's cells as plain text, with the line of each row. */
export interface PlainRow {
  readonly cells: readonly string[];
  readonly line: number;
}

export function plainRows(table: Table): PlainRow[] {
  return table.children.map((row: TableRow) => ({
    cells: row.children.map((cell) => inlineText(cell.children)),
    line: row.position?.start.line ?? 0,
  }));
}

/**
 * The facts of a table of labels and values: two columns, or one row of values under a header of known labels.
 * At least one label must be known (two where facts are not expected), else it is a table of something else.
 */
export function readFactTable(table: Table, scope: FactScope): DraftFact[] {
  const rows = plainRows(table);
  const facts = isTwoColumns(rows) ? readPairs(rows, scope) : readColumns(rows, scope);
  const known = facts.filter((fact) => fact.field !== undefined).length;
  return known >= (scope === 'info' ? 1 : 2) ? facts : [];
}

function isTwoColumns(rows: readonly PlainRow[]): boolean {
  return rows.every(({ cells }) => cells.length <= 2);
}

function readPairs(rows: readonly PlainRow[], scope: FactScope): DraftFact[] {
  const pairs = rows.map(({ cells, line }) => {
    const label = plainHeading(cells[0] ?? '');
    return { label, value: cells[1] ?? '', line, field: fieldOfLabel(label, scope) };
  });
  const [header, ...body] = pairs;
  if (!body.some(({ field }) => field !== undefined)) return [];
  // GFM demands a header row; where the author wanted none, the first fact stands in it.
  const headerIsFact = header?.field !== undefined && !isTableHeader(header.label);
  return (headerIsFact ? pairs : body).flatMap((pair) => draft(pair, scope));
}

function readColumns(rows: readonly PlainRow[], scope: FactScope): DraftFact[] {
  const [header, row, ...more] = rows;
  if (header === undefined || row === undefined || more.length > 0) return [];
  return header.cells.flatMap((cell, column) => {
    const label = plainHeading(cell);
    const field = fieldOfLabel(label, scope);
    return draft({ label, value: row.cells[column] ?? '', line: row.line, field }, scope);
  });
}

interface Pair extends Omit<DraftFact, 'field'> {
  readonly field: FactField | undefined;
}

function draft({ label, value, line, field }: Pair, scope: FactScope): DraftFact[] {
  if (label === '' || value === '' || (scope === 'anywhere' && field === undefined)) return [];
  return [{ label, value, line, ...(field !== undefined && { field }) }];
}
