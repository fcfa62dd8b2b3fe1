import type { Table } from 'mdast';
import type { Speaker } from '#model/catalog.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import { readAffiliation } from '../people/affiliations.ts';
import { plainRows } from '../facts/fact-tables.ts';
import { splitGroup } from '../people/named-groups.ts';
import { readPeople } from '../people/people.ts';

type Column = 'name' | 'role' | 'organisation';

/** Header cells of a table of people, by column. */
const COLUMNS: Readonly<Record<Column, readonly string[]>> = {
  name: [
    'speaker',
    'speakers',
    'speaker name',
    'speaker names',
    'name of speaker',
    'presenter name',
    'guest',
    'guests',
    'guest speaker',
    'panelist',
    'panelists',
    'mentor',
    'name',
    'full name',
    'presenter',
    'presenters',
    'instructor',
    'diễn giả',
    'họ tên',
    'họ và tên',
    'tên',
    'tên diễn giả',
    'họ tên diễn giả',
    'khách mời',
    'giảng viên',
    'người trình bày',
  ],
  role: [
    'role',
    'position',
    'title',
    'job title',
    'expertise',
    'chức vụ',
    'chức danh',
    'vị trí',
    'vai trò',
    'chuyên môn',
  ],
  organisation: [
    'organization',
    'organisation',
    'company',
    'affiliation',
    'employer',
    'tổ chức',
    'công ty',
    'đơn vị',
    'doanh nghiệp',
  ],
};

const COLUMN_KEYS: ReadonlyMap<string, Column> = new Map(
  (['name', 'role', 'organisation'] as const).flatMap((column) =>
    COLUMNS[column].map((label) => [phraseKey(label), column]),
  ),
);

/** What a header cell says of its column: "Role / Organisation" tells two things. */
function columnsOf(header: string): readonly Column[] {
  const key = phraseKey(header);
  const only = COLUMN_KEYS.get(key);
  if (only !== undefined) return [only];
  const columns = key.split(' & ').map((part) => COLUMN_KEYS.get(part));
  return columns.every((column) => column !== undefined) ? columns : [];
}

/** The people of a table with a column of names; empty for any other table. */
export function readSpeakerTable(table: Table, file: string): Speaker[] {
  const [header, ...rows] = plainRows(table);
  const columns = (header?.cells ?? []).map(columnsOf);
  const nameAt = columns.findIndex((column) => column.includes('name'));
  if (nameAt < 0) return [];
  const whole = columns.findIndex(isAffiliation);
  const roleAt = columns.findIndex((column) => column.length === 1 && column[0] === 'role');
  const organisationAt = columns.findIndex(
    (column) => column.length === 1 && column[0] === 'organisation',
  );
  return rows.flatMap(({ cells, line }) => {
    const role = cells[roleAt] ?? '';
    const organisation = cells[organisationAt] ?? '';
    const apart = readAffiliation(cells[whole] ?? (organisationAt < 0 ? role : ''));
    const { group, members } = splitGroup(cells[nameAt] ?? '') ?? {};
    return readPeople(members ?? cells[nameAt] ?? '', { expected: true }).map((person) => ({
      ...person,
      ...(role !== '' && { role }),
      ...apart,
      ...(organisation !== '' && { organisation }),
      ...(group !== undefined && { group }),
      source: { file, line },
    }));
  });
}

function isAffiliation(columns: readonly Column[]): boolean {
  return columns.length === 2 && columns.includes('role') && columns.includes('organisation');
}
