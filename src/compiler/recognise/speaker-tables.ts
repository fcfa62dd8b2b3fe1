import type { Table } from 'mdast';
import type { Speaker } from '#model/catalog.ts';
import { phraseKey } from '../lexicon/phrase-key.ts';
import { readAffiliation } from './affiliations.ts';
import { plainRows } from './fact-tables.ts';
import { readPeople } from './people.ts';

/** Header cells of a table of people, by column. */
const COLUMNS: Readonly<Record<'name' | 'role' | 'organisation', readonly string[]>> = {
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

/** The people of a table with a column of names; empty for any other table. */
export function readSpeakerTable(table: Table, file: string): Speaker[] {
  const [header, ...rows] = plainRows(table);
  const labels = (header?.cells ?? []).map(phraseKey);
  const nameAt = columnOf(labels, 'name');
  if (nameAt < 0) return [];
  const roleAt = columnOf(labels, 'role');
  const organisationAt = columnOf(labels, 'organisation');
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

function columnOf(labels: readonly string[], column: keyof typeof COLUMNS): number {
  const known = new Set(COLUMNS[column].map(phraseKey));
  return labels.findIndex((label) => known.has(label));
}
