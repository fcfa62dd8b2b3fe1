import { everyMatch } from '#model/every-match.ts';
import { AMBIGUOUS_HONORIFICS, HONORIFICS } from '../../lexicon/person-words.ts';
import {
  SPEAKER_TITLES,
  SPEECHES,
  SPOKEN_BY_WORDS,
  SPEECH_PREPOSITIONS,
  SPEECH_VERBS,
  VERB_FILLERS,
} from '../../lexicon/speech-words.ts';
import type { Person } from '../people/one-person.ts';
import { readPeople } from '../people/people.ts';
import { isMarkedName } from '../people/person-names.ts';

/** In characters; a longer line is read only so far. */
const LONGEST_LINE = 4000;

const HONORIFIC = `(?:${[...HONORIFICS, ...AMBIGUOUS_HONORIFICS].map(eitherCase).join('|')})`;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}’'-]*\.?`;
const NAME = String.raw`(?:${WORD}\s+){1,4}${WORD}`;
const PLACE = String.raw`(?:\s+\((?<note>[^()]{2,60})\)|\s+(?:from|of|at|từ|tại)\s+(?<place>${WORD}(?:\s+${WORD}){0,3}))?`;
const JOINT = String.raw`(?:\s*,\s*(?:and\s+|và\s+)?|\s+(?:and|và|&)\s+)`;
const ADDRESSED = String.raw`${HONORIFIC}(?:\.\s*|\s+)${NAME}`;
const ALL_ADDRESSED = `(?<people>${ADDRESSED}(?:${JOINT}${ADDRESSED}){0,9})`;
const ALL_NAMED = String.raw`(?<people>(?:${HONORIFIC}\.?\s+)?${NAME}(?:${JOINT}${NAME}){0,9})`;
const VERB = String.raw`\s+(?:(?:${VERB_FILLERS.join('|')})\s+)?(?:${SPEECH_VERBS.join('|')})(?!\p{L})`;
const BEFORE = String.raw`(?<!\p{L})`;

/** "Mr. Mai Tran opened", "speakers Mai Tran and Lan Ho shared", "the talk given by Ms. Mai Tran". */
const SENTENCES: readonly RegExp[] = [
  `${BEFORE}${ALL_ADDRESSED}${PLACE}${VERB}`,
  `${BEFORE}(?:${SPEAKER_TITLES.map(eitherCase).join('|')})\\s+${ALL_NAMED}${PLACE}${VERB}`,
  `${BEFORE}(?:${SPEECHES.map(eitherCase).join('|')})\\s+(?:${SPEECH_PREPOSITIONS.join('|')})\\s+${ALL_ADDRESSED}${PLACE}`,
].map((source) => new RegExp(source, 'gu'));

/** "presented by Mai Tran and Lan Ho": without a word of address only what is surely a person's name counts. */
const SPOKEN_BY = new RegExp(
  `${BEFORE}(?:${SPOKEN_BY_WORDS.join('|')})\\s+${ALL_NAMED}${PLACE}`,
  'gu',
);

/** What nearly every line lacks. */
const HINT = new RegExp(
  `${BEFORE}(?:${HONORIFIC}|${SPEAKER_TITLES.map(eitherCase).join('|')}|${SPOKEN_BY_WORDS.join('|')})(?:\\.\\s*|\\s+)\\p{Lu}`,
  'u',
);

/**
 * The people of whom a sentence says that they spoke. Only full names count, and only where a word of address,
 * "speaker" or "presented by" stands before them: capitals alone may be a product's or a company's.
 */
export function readProseSpeakers(text: string): Person[] {
  const line = text.slice(0, LONGEST_LINE);
  if (!HINT.test(line)) return [];
  const found = SENTENCES.flatMap((sentence) => everyMatch(line, sentence));
  const spoken = everyMatch(line, SPOKEN_BY).filter(namesPeopleOnly);
  return [...found, ...spoken].sort((a, b) => a.index - b.index).flatMap(peopleOf);
}

function namesPeopleOnly({ groups }: RegExpMatchArray): boolean {
  const people = readPeople(groups?.['people'] ?? '');
  return people.length > 0 && people.every(({ name }) => isMarkedName(name));
}

function peopleOf({ groups }: RegExpMatchArray): Person[] {
  const { people = '', note, place } = groups ?? {};
  const named = readPeople(note === undefined ? people : `${people} (${note})`).filter(({ name }) =>
    name.includes(' '),
  );
  if (place === undefined || named.length !== 1) return named;
  return named.map((person) => ({ ...person, organisation: place.replace(/\.$/, '') }));
}

/** Words of sentences, at whose beginning they have a capital. */
function eitherCase(word: string): string {
  const first = word.charAt(0);
  return `[${first}${first.toUpperCase()}]${word.slice(1)}`;
}
