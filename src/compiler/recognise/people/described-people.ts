import { readNote, readAffiliation } from './affiliations.ts';
import { isNickname, type Person } from './one-person.ts';
import { readDescription, withAffiliation } from './people.ts';
import { namesRole } from './person-names.ts';

export interface DescriptionOptions {
  /** True where talks stand after dashes: there only what names a role tells of a person. */
  readonly talksFollow?: boolean;
}

/**
 * People with what the rest of their line says of them. A bracket right after the names says it all, and a dash after
 * that leads to a talk: "(Engineer, Quay) – Ropes at Night"; one word in brackets is a nickname.
 */
export function describePeople(
  people: readonly Person[],
  rest: string,
  options: DescriptionOptions = {},
): Person[] {
  const text = rest.replace(OUTER_MARKS, '');
  const { note, after } = splitLeadingBracket(text);
  const [only, ...others] = people;
  if (note === undefined)
    return withShared(people, options.talksFollow === true && !namesRole(text) ? '' : text);
  if (only !== undefined && others.length === 0 && isNickname(note))
    return describePeople([{ ...only, name: `${only.name} (${note})` }], after, options);
  const own = readNote(note);
  const more = own.role === undefined && namesRole(after) ? readAffiliation(after) : {};
  return people.map((person) => withAffiliation(person, { ...more, ...own }));
}

function withShared(people: readonly Person[], text: string): Person[] {
  const affiliation = readDescription(text);
  return people.map((person) => withAffiliation(person, affiliation));
}

const OUTER_MARKS = /^[\s:：,|–—-]+/;

const LEADING_BRACKET = /^\((?<note>(?:[^()]|\([^()]*\))+)\)(?<after>.*)$/su;

/** True for "(Engineer) – Ropes": there a dash leads to a talk. */
export function hasTalkAfterBracket(text: string): boolean {
  const { note, after } = splitLeadingBracket(text.replace(OUTER_MARKS, ''));
  return note !== undefined && /^\s*[–—|-]\s+\S/u.test(after) && !namesRole(after);
}

function splitLeadingBracket(text: string): { readonly note?: string; readonly after: string } {
  const { note, after = '' } = LEADING_BRACKET.exec(text)?.groups ?? {};
  return note === undefined ? { after } : { note: note.trim(), after };
}
