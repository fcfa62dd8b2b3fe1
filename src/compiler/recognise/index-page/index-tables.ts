import type { RootContent, Table } from 'mdast';
import { readEventHeading } from '../titles/event-heading.ts';
import { fieldOfLabel, isMissingValue } from '../facts/fact-fields.ts';
import type { LabelledFact } from '../facts/facts.ts';
import { plainRows, type PlainRow } from '../facts/fact-tables.ts';
import type { IndexBlock } from './index-block.ts';
import { plainHeading } from '../text/plain-heading.ts';
import { cleanTitle, isGenericTitle } from '../titles/titles.ts';

/** One event a row, under a header of known labels of which one is the name or a date. */
export function readIndexTable(table: Table, file: string): IndexBlock[] {
  const [header, ...rows] = plainRows(table);
  const labels = (header?.cells ?? []).map(plainHeading);
  const fields = new Set(
    labels.map((label) => fieldOfLabel(label)).filter((field) => field !== undefined),
  );
  if (fields.size < 2 || rows.length === 0) return [];
  if (!fields.has('name') && !fields.has('date') && !fields.has('date-and-time')) return [];
  return rows.map((row, at) => readRow({ row, labels, file, node: table.children[at + 1] }));
}

function readRow(from: {
  readonly row: PlainRow;
  readonly labels: readonly string[];
  readonly file: string;
  readonly node: RootContent | undefined;
}): IndexBlock {
  const source = { file: from.file, line: from.row.line };
  const facts = from.row.cells.flatMap((value, column): LabelledFact[] => {
    const label = from.labels[column] ?? '';
    const field = fieldOfLabel(label);
    if (field === undefined || isMissingValue(value)) return [];
    return [{ label, value, field, source }];
  });
  const cells = from.node?.type === 'tableRow' ? from.node.children : [];
  const linked = cells
    .map((cell) => readEventHeading(cell.children))
    .find((cell) => cell !== undefined);
  const number = linked?.number ?? numberOf(from.row.cells[0]);
  const name = cleanTitle(facts.find((fact) => fact.field === 'name')?.value ?? linked?.name ?? '');
  return {
    text: linked?.text ?? '',
    ...(number !== undefined && { number }),
    ...(linked?.link !== undefined && { link: linked.link }),
    ...(!isGenericTitle(name) && { name }),
    facts,
    nodes: [],
    source,
  };
}

/** The first column often counts ("STT", "No."). */
function numberOf(cell: string | undefined): number | undefined {
  return cell !== undefined && /^\d{1,3}\.?$/.test(cell) ? Number.parseInt(cell, 10) : undefined;
}
