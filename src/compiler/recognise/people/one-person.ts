import { phraseKey } from '../../lexicon/phrase-key.ts';
import { readNote } from './affiliations.ts';
import { splitBrackets } from '../text/brackets.ts';
import type { Affiliation } from './employers.ts';
import {
  isPersonName,
  isVietnameseName,
  withoutAmbiguousHonorific,
  withoutHonorific,
} from './person-names.ts';

/** A person as one line names them. */
export interface Person extends Affiliation {
  readonly name: string;
}

export interface PersonOptions {
  /** True where a name must stand, so that one word is enough. */
  readonly expected?: boolean;
  /** True where the brackets of others show that none holds a nickname. */
  readonly bracketsArePlaces: boolean;
}

/** The person whom a piece of a list names: `Mr. A`, `A (Engineer, Quay Corp)`, `A (Sam)`. */
export function readPerson(part: string, options: PersonOptions): Person | undefined {
  const { outside, inside } = splitBrackets(part);
  const addressed = outside.replace(/[\s.:,;]+$/, '');
  const name = withoutHonorific(addressed);
  const fewest = options.expected === true || name !== addressed ? 1 : 2;
  if (!isPersonName(name, fewest)) return undefined;
  const [note, ...more] = inside;
  const [full = '', ...rest] = note === undefined ? [] : note.split(BEHIND_NAME);
  if (isNameInFull(full, name)) return { name: full.trim(), ...readNote(rest.join(', ')) };
  if (note === undefined || more.length > 0) return { name };
  if (!options.bracketsArePlaces && !isSurelyNoNickname(note)) return { name: `${name} (${note})` };
  // Another spelling of the name adds nothing to it.
  return isOtherSpelling(note, name) ? { name } : { name, ...readNote(note) };
}

/** "Mai Tran (Trần Mai)"; "Mai Tran (Harbour Guild)" works there. */
function isOtherSpelling(note: string, name: string): boolean {
  if (!isPersonName(note)) return false;
  const words = phraseKey(name).split(' ');
  return (
    isVietnameseName(note) ||
    phraseKey(note)
      .split(' ')
      .some((word) => words.includes(word))
  );
}

/** True for one word in brackets after a name that may be what the bearer is called: "(Sam)". */
export function isNickname(note: string): boolean {
  return !isSurelyNoNickname(note);
}

const BEHIND_NAME = /\s[–—-]\s|,\s/u;

/** "Anh Hải (Trần Thị Hải – Kỹ sư)": the brackets tell who is called so. */
function isNameInFull(full: string, name: string): boolean {
  const called = phraseKey(withoutAmbiguousHonorific(name));
  return (
    !called.includes(' ') &&
    full.includes(' ') &&
    isVietnameseName(full) &&
    phraseKey(full).split(' ').includes(called)
  );
}

/** "(Sam)" and "(May)" are nicknames; several words, inner capitals and roles are not. */
export function isSurelyNoNickname(note: string): boolean {
  return !isPersonName(note, 1) || /\s/.test(note) || /^\p{Lu}{2,}$/u.test(note);
}
