import { PEOPLE_AT_LARGE } from '../../lexicon/person-words.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import { readAffiliation } from './affiliations.ts';
import { splitBrackets } from '../text/brackets.ts';
import type { Affiliation } from './employers.ts';
import { cutAtDashes, type NamePart, splitEntries, splitNames } from './name-parts.ts';
import { isSurelyNoNickname, type Person, readPerson } from './one-person.ts';
import { mayBeOrganisation } from './organisations.ts';
import {
  isAddressed,
  isVietnameseName,
  namesRole,
  withoutAmbiguousHonorific,
} from './person-names.ts';

/** In characters; a longer text is prose, in which nobody is looked for. */
const LONGEST_LINE = 2000;

export interface PeopleOptions {
  /** True where a name must stand, so that one word is enough ("Kiệt", "Bảo & Lan"). */
  readonly expected?: boolean;
  /** True where words after a dash may be the title of a talk: they count only where they name a role. */
  readonly titlesFollow?: boolean;
}

/**
 * The people of a list in one line: `A, B & C`, `A (Engineer, Quay Corp), B (Quay)`, `Mr. A - Engineer at Quay Corp`,
 * `A, Engineer`, `A – Engineer; B – Captain`. What is not written like a name is left out.
 */
export function readPeople(text: string, options: PeopleOptions = {}): Person[] {
  if (text.length > LONGEST_LINE) return [];
  const entries = splitEntries(text);
  if (entries.length > 1) return entries.flatMap((entry) => readPeople(entry, options));
  const pieces = cutAtDashes(text);
  // "Mai Tran - Lan Ho": nobody of them works for the other.
  if (pieces.length > 1 && pieces.every((piece) => isVietnameseName(piece.text.trim())))
    return pieces.map((piece) => ({ name: piece.text.trim() }));
  const [{ text: names } = { text: '' }, second] = pieces;
  const after = second === undefined ? '' : text.slice(second.from);
  const rest = options.titlesFollow === true && !namesRole(after) ? '' : after;
  const { people: named, others } = readParts(splitNames(names), options);
  const people = names.includes(' / ') ? withoutOtherSpellings(named) : named;
  const shared = rest === '' ? describedBy(people, { others, names }) : readAffiliation(rest);
  return people.map((person) => withAffiliation(person, shared));
}

interface Others {
  readonly others: readonly NamePart[];
  readonly names: string;
}

/** "Mai Tran, Engineer, Quay Corp" and "Mai Tran / Quay": what follows the only name is what she does. */
function describedBy(people: readonly Person[], { others, names }: Others): Affiliation {
  const [other] = others;
  if (people.length !== 1 || other === undefined) return {};
  const isDescribed = others.some(({ text }) => namesRole(text) || WORKS.test(text));
  if (isDescribed) return readAffiliation(names.slice(other.from));
  const isEmployer = other.before.trim() === '/' && others.length === 1;
  return isEmployer && mayBeOrganisation(other.text) ? { organisation: other.text } : {};
}

const WORKS = /(?:^|\s)(?:working|works) at\s|làm việc tại\s|công tác tại\s/u;

/** What the text after a name says of its bearer: `Engineer, Quay Corp`; of several entries the first. */
export function readDescription(text: string): Affiliation {
  const [first = ''] = text.length > LONGEST_LINE ? [] : splitEntries(text);
  return readAffiliation(first);
}

/** A person with what is said of several; what is said of them alone goes first. */
export function withAffiliation({ name, ...own }: Person, shared: Affiliation): Person {
  return { name, ...shared, ...own };
}

function readParts(
  parts: readonly NamePart[],
  options: PeopleOptions,
): { readonly people: Person[]; readonly others: NamePart[] } {
  const people: Person[] = [];
  const others: NamePart[] = [];
  const bracketsArePlaces = parts.some(({ text }) =>
    splitBrackets(text).inside.some(isSurelyNoNickname),
  );
  const mayBeShort = options.expected === true;
  const inFull =
    mayBeShort && parts.some(({ text }) => readPerson(text, { bracketsArePlaces }) !== undefined);
  let follows = true;
  for (const part of parts) {
    const { text, before } = part;
    const afterComma = before === ',';
    // Where somebody is named in full, one word is a name only beside another: "Mai Tran & Lan", not "Mai Tran, Excel".
    const expected = mayBeShort && (!inFull || (follows && !afterComma));
    const person = readPerson(text, { expected, bracketsArePlaces });
    follows = person !== undefined;
    if (person !== undefined) people.push(person);
    else if (AT_LARGE.test(text)) break;
    else others.push(part);
  }
  return { people: withoutSharedAddress(people), others };
}

/** "experts from Quay, Pier and more": what follows are places, not people. */
const AT_LARGE = new RegExp(
  String.raw`(?:^|\s)(?:${PEOPLE_AT_LARGE.join('|')})(?:\s.{0,60})?\s(?:from|of|at|từ|của|tại|thuộc)(?:\s|$)`,
  'iu',
);

/** "Mai Tran / Tran Thi Mai" are one. */
function withoutOtherSpellings(people: readonly Person[]): Person[] {
  return people.filter(
    ({ name }) => !people.some((other) => other.name !== name && holdsWords(other.name, name)),
  );
}

function holdsWords(text: string, part: string): boolean {
  const words = phraseKey(text).split(' ');
  return phraseKey(part)
    .split(' ')
    .every((word) => words.includes(word));
}

/** Two people of one line called "Anh …" are addressed so. */
function withoutSharedAddress(people: Person[]): Person[] {
  if (people.length < 2 || !people.some(({ name }) => isAddressed(name))) return people;
  const names = people.map(({ name }) => withoutAmbiguousHonorific(name));
  const addressed = names.filter((name, at) => name !== people[at]?.name).length;
  return people.map((person, at) =>
    addressed > 1 ? { ...person, name: names[at] ?? person.name } : person,
  );
}
