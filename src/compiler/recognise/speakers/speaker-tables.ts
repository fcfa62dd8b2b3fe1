import type { Table } from 'mdast';
import type { Speaker } from '#model/catalog.ts';
import { ONE_TEAM, TEAMS, TEAMS_IN_HEADERS } from '../../lexicon/person-words.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import { readAffiliation } from '../people/affiliations.ts';
import { plainRows } from '../facts/fact-tables.ts';
import { splitGroup } from '../people/named-groups.ts';
import type { Person } from '../people/one-person.ts';
import { readPeople } from '../people/people.ts';
import { isMarkedName, namesRole } from '../people/person-names.ts';

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
    'award',
    'prize',
    'giải thưởng',
    'giải',
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

/** What a label says of a person, where it is one of those with which tables head their columns: "Company". */
export function columnOfLabel(label: string): Column | undefined {
  return COLUMN_KEYS.get(phraseKey(label));
}

/** What a header cell says of its column: "Role / Organisation" tells two things, "Role / Award" one. */
function columnsOf(header: string): readonly Column[] {
  const key = phraseKey(header);
  const only = COLUMN_KEYS.get(key);
  if (only !== undefined) return [only];
  const columns = partsOf(key)
    .filter((part) => !TEAM_KEYS.has(part))
    .map((part) => COLUMN_KEYS.get(part));
  return columns.every((column) => column !== undefined) ? [...new Set(columns)] : [];
}

/** True for a column that names people and teams: "Speaker / Team". */
function namesTeams(header: string): boolean {
  return partsOf(phraseKey(header)).some((part) => TEAM_KEYS.has(part));
}

function partsOf(key: string): string[] {
  return key.split(' & ');
}

const TEAM_KEYS: ReadonlySet<string> = new Set(
  [...ONE_TEAM, ...TEAMS, ...TEAMS_IN_HEADERS].map(phraseKey),
);

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
  const ofTeams = namesTeams(header?.cells[nameAt] ?? '');
  return rows.flatMap(({ cells, line }) => {
    const role = cells[roleAt] ?? '';
    const organisation = cells[organisationAt] ?? '';
    const apart = readAffiliation(cells[whole] ?? (organisationAt < 0 ? role : ''));
    const { group, members } = splitGroup(cells[nameAt] ?? '') ?? {};
    const people = readPeople(members ?? cells[nameAt] ?? '', { expected: true });
    if (ofTeams && group === undefined && !namesRole(role) && !people.some(isSurely)) return [];
    return people.map((person) => ({
      ...person,
      ...(role !== '' && { role }),
      ...apart,
      ...(organisation !== '' && { organisation }),
      ...(group !== undefined && { group }),
      source: { file, line },
    }));
  });
}

/** Among teams only what is written like nothing but a name, or is described by a role, is somebody. */
function isSurely({ name }: Person): boolean {
  return isMarkedName(name);
}

function isAffiliation(columns: readonly Column[]): boolean {
  return columns.length === 2 && columns.includes('role') && columns.includes('organisation');
}
