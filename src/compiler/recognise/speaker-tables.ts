import type { Table } from 'mdast';
import type { Speaker } from '#model/catalog.ts';
import { phraseKey } from '../lexicon/phrase-key.ts';
import { readAffiliation } from './affiliations.ts';
import { plainRows } from './fact-tables.ts';
import { readPeople } from './people.ts';

type Column = 'name' | 'role' | 'organisation';

/** Header cells of a table of people, by column. */
const COLUMNS: Readonly<Record<Column, readonly string[]>> = {
  name: [
    'speaker',
    'speakers',
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

/** The people of a table with a column of names; empty for any other table. */
export function readSpeakerTable(table: Table, file: string): Speaker[] {
  const [header, ...rows] = plainRows(table);
  const columns = (header?.cells ?? []).map((cell) => COLUMN_KEYS.get(phraseKey(cell)));
  const nameAt = columns.indexOf('name');
  if (nameAt < 0) return [];
  const roleAt = columns.indexOf('role');
  const organisationAt = columns.indexOf('organisation');
  return rows.flatMap(({ cells, line }) => {
    const role = cells[roleAt] ?? '';
    const organisation = cells[organisationAt] ?? '';
    const apart = organisationAt < 0 && role !== '' ? readAffiliation(role) : {};
    return readPeople(cells[nameAt] ?? '', { expected: true }).map((person) => ({
      ...person,
      ...(role !== '' && { role }),
      ...apart,
      ...(organisation !== '' && { organisation }),
      source: { file, line },
    }));
  });
}
