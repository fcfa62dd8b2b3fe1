import { splitBrackets } from './brackets.ts';
import { readAffiliation, type Affiliation } from './affiliations.ts';
import { isPersonName, namesRole, withoutHonorific } from './person-names.ts';

/** A person as one line names them. */
export interface Person extends Affiliation {
  readonly name: string;
}

/** In characters; a longer text is prose, in which nobody is looked for. */
const LONGEST_LINE = 2000;

export interface PeopleOptions {
  /** True where a name must stand, so that one word is enough ("Kiệt", "Bảo & Lan"). */
  readonly expected?: boolean;
}

/**
 * The people of a list in one line: `A, B & C`, `A (Engineer, Quay Corp), B (Quay)`, `Mr. A - Engineer at Quay Corp`,
 * `A, Engineer`, `A – Engineer; B – Captain`. What is not written like a name is left out.
 */
export function readPeople(text: string, options: PeopleOptions = {}): Person[] {
  if (text.length > LONGEST_LINE) return [];
  const entries = text.split(/;\s/);
  if (entries.length > 1) return entries.flatMap((entry) => readPeople(entry, options));
  const [names = '', ...affiliation] = text.split(/\s+[–—|-]\s+/);
  const rest = affiliation.join(' – ');
  const parts = splitNames(names);
  const { people, others } = readParts(parts, options);
  // "Mai Tran, Engineer, Quay Corp": what follows the only name is what she does.
  const described =
    people.length === 1 && rest === '' && others.some(namesRole) ? others.join(', ') : rest;
  const shared = described === '' ? {} : readAffiliation(described);
  return people.map((person) => ({ ...shared, ...person }));
}

function readParts(
  parts: readonly string[],
  options: PeopleOptions,
): { readonly people: Person[]; readonly others: string[] } {
  const people: Person[] = [];
  const others: string[] = [];
  const bracketsArePlaces = parts.some((part) =>
    splitBrackets(part).inside.some(isSurelyNoNickname),
  );
  for (const part of parts) {
    const person = readPerson(part, { ...options, bracketsArePlaces });
    if (person === undefined) others.push(part);
    else people.push(person);
  }
  return { people, others };
}

function readPerson(
  part: string,
  options: PeopleOptions & { readonly bracketsArePlaces: boolean },
): Person | undefined {
  const { outside, inside } = splitBrackets(part);
  const addressed = outside.replace(/[.:,;]+$/, '');
  const name = withoutHonorific(addressed);
  const fewest = options.expected === true || name !== addressed ? 1 : 2;
  if (!isPersonName(name, fewest)) return undefined;
  const [note, ...more] = inside;
  if (note === undefined || more.length > 0) return { name };
  if (!options.bracketsArePlaces && !isSurelyNoNickname(note)) return { name: `${name} (${note})` };
  // Another spelling of the name adds nothing to it.
  return isPersonName(note) ? { name } : { name, ...readAffiliation(note) };
}

/** "(Wen)" and "(Long)" are nicknames; several words, inner capitals and roles are not. */
function isSurelyNoNickname(note: string): boolean {
  return !isPersonName(note, 1) || /\s/.test(note) || /^\p{Lu}{2,}$/u.test(note);
}

/** Cuts at commas, semicolons, ampersands and "and"/"và" outside brackets. */
function splitNames(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const match of text.matchAll(/[()]|[,;&]|\s(?:and|và|with|cùng)\s/gu)) {
    if (match[0] === '(') depth++;
    else if (match[0] === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      parts.push(text.slice(from, match.index));
      from = match.index + match[0].length;
    }
  }
  parts.push(text.slice(from));
  return parts
    .map((part) => part.trim().replace(/^(?:and|và)\s/u, ''))
    .filter((part) => part !== '');
}
