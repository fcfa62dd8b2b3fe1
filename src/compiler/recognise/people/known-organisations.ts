import type { Speaker } from '#model/catalog.ts';
import { namesRole } from './person-names.ts';

/**
 * The speakers of one report with what only the others tell of them: a lone word in brackets is a nickname ("Hai (Sam)")
 * unless it is an organisation of the list or stands where the others have theirs, and "Engineer Quay" works for Quay
 * where somebody else does.
 */
export function withKnownOrganisations(speakers: readonly Speaker[]): Speaker[] {
  const known = new Set(speakers.flatMap(({ organisation }) => organisation ?? []));
  const shared = repeated(speakers.flatMap(({ name }) => noteOf(name)?.note ?? []));
  const places = speakers.filter((speaker) => hasOnlyPlace(speaker)).length;
  return speakers.map((speaker) => {
    const note = isUndescribed(speaker) ? noteOf(speaker.name) : undefined;
    if (note === undefined) return withEmployer(speaker, known);
    const isPlace = known.has(note.note) || shared.has(note.note) || places >= FEWEST_PLACES;
    return isPlace ? withOrganisation({ ...speaker, name: note.name }, note.note) : speaker;
  });
}

/** The texts that stand in a list more than once. */
function repeated(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    texts.filter((text) => {
      const isRepeated = seen.has(text);
      seen.add(text);
      return isRepeated;
    }),
  );
}

/** So many people with an organisation and nothing else show how the list is written. */
const FEWEST_PLACES = 2;

const NOTE = /^(?<name>.+) \((?<note>[^()\s]+)\)$/u;

function noteOf(name: string): { readonly name: string; readonly note: string } | undefined {
  const groups = NOTE.exec(name)?.groups;
  return groups === undefined
    ? undefined
    : { name: groups['name'] ?? '', note: groups['note'] ?? '' };
}

function isUndescribed({ role, organisation }: Speaker): boolean {
  return role === undefined && organisation === undefined;
}

function hasOnlyPlace({ role, organisation }: Speaker): boolean {
  return role === undefined && organisation !== undefined;
}

/** In characters; a longer one is a story. */
const LONGEST_ROLE = 150;

/** "Engineer Quay", "Admin of Quay". */
function withEmployer(speaker: Speaker, known: ReadonlySet<string>): Speaker {
  const { role, organisation } = speaker;
  const isPlain =
    role !== undefined && role.length <= LONGEST_ROLE && !/[,;()]|\s[–—|/-]\s/.test(role);
  if (!isPlain || organisation !== undefined) return speaker;
  const employer = endings(role).find((ending) => known.has(ending));
  if (employer === undefined) return speaker;
  const rest = role.slice(0, -employer.length).replace(/\s+(?:of|at|from|tại|của|thuộc)?\s*$/u, '');
  return namesRole(rest) && !namesRole(employer)
    ? withOrganisation({ ...speaker, role: rest }, employer)
    : speaker;
}

/** What follows each blank of a text, the longest first. */
function endings(text: string): string[] {
  return [...text.matchAll(/ (?=\S)/g)].map(({ index }) => text.slice(index + 1));
}

/** Fields in the order of the others, so that files are written alike. */
function withOrganisation(speaker: Speaker, organisation: string): Speaker {
  const { name, role, ...rest } = speaker;
  return { name, ...(role === undefined ? {} : { role }), organisation, ...rest };
}
