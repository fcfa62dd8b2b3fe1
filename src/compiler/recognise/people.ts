import { cutOutsideBrackets, splitBrackets } from './brackets.ts';
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
  const [names = '', ...affiliation] = splitAtDashes(text);
  const after = affiliation.join(' – ');
  const rest = options.titlesFollow === true && !namesRole(after) ? '' : after;
  const parts = splitNames(names);
  const { people, others } = readParts(parts, options);
  const [other] = others;
  // "Mai Tran, Engineer, Quay Corp": what follows the only name is what she does.
  const isDescribed =
    people.length === 1 && rest === '' && others.some(({ text: words }) => namesRole(words));
  const described = isDescribed ? names.slice(other?.from) : rest;
  const shared = described === '' ? {} : readAffiliation(described);
  return people.map((person) => withAffiliation(person, shared));
}

/** What the text after a name says of its bearer: `Engineer, Quay Corp`; of several entries the first. */
export function readDescription(text: string): Affiliation {
  const [first = ''] = text.length > LONGEST_LINE ? [] : splitEntries(text);
  return readAffiliation(splitAtDashes(first).join(' – '));
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
    const { text, afterComma } = part;
    // Where somebody is named in full, one word is a name only beside another: "Mai Tran & Lan", not "Mai Tran, Excel".
    const expected = mayBeShort && (!inFull || (follows && !afterComma));
    const person = readPerson(text, { expected, bracketsArePlaces });
    follows = person !== undefined;
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

/** "(Sam)" and "(May)" are nicknames; several words, inner capitals and roles are not. */
function isSurelyNoNickname(note: string): boolean {
  return !isPersonName(note, 1) || /\s/.test(note) || /^\p{Lu}{2,}$/u.test(note);
}

interface NamePart {
  readonly text: string;
  /** Where it begins in the whole. */
  readonly from: number;
  /** True where a comma stands before it, false at the start and after "&" and "and". */
  readonly afterComma: boolean;
}

/** Cuts at commas, semicolons, ampersands and "and"/"và" outside brackets. */
function splitNames(text: string): NamePart[] {
  return cutOutsideBrackets(text, /[,;&]|\s(?:and|và|with|cùng)\s/gu)
    .map(({ text: part, from, before }) => {
      const name = part.trim();
      const bare = name.replace(/^(?:and|và)\s/u, '');
      return { text: bare, from, afterComma: before === ',' && bare === name };
    })
    .filter((part) => part.text !== '');
}

/** Cuts at dashes and bars between blanks, outside brackets. */
function splitAtDashes(text: string): string[] {
  return cutOutsideBrackets(text, /\s+[–—|-]\s+/gu).map((piece) => piece.text);
}

/** Cuts at semicolons outside brackets, where each entry may describe its person. */
function splitEntries(text: string): string[] {
  return cutOutsideBrackets(text, /;\s/gu).map((piece) => piece.text);
}
