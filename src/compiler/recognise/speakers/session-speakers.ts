import { phraseKey } from '../../lexicon/phrase-key.ts';
import { SESSION_SPEAKER_LABELS } from '../../lexicon/person-words.ts';
import { cutOutsideBrackets, splitBrackets } from '../text/brackets.ts';
import { fieldOfLabel } from '../facts/fact-fields.ts';
import { splitGroup } from '../people/named-groups.ts';
import type { Person } from '../people/one-person.ts';
import { readPeople } from '../people/people.ts';
import {
  hasHonorific,
  isAddressed,
  isFullName,
  isPersonName,
  isUnmistakableName,
  isVietnameseName,
  namesRole,
} from '../people/person-names.ts';
import { plainHeading } from '../text/plain-heading.ts';
import { withoutTalk } from '../titles/talk-titles.ts';

/** In characters; a longer text is prose. */
const LONGEST_LINE = 400;

/** The names of {@link readSessionPeople}. */
export function recogniseSessionSpeakers(text: string): string[] {
  return readSessionPeople(text).map((person) => person.name);
}

/**
 * The people whom one line or heading of a session names: `Speaker: A & B`, `Presenter: A – Engineer at Quay Corp`,
 * `Title – Speaker: A (Quay)`, `Title (Speaker: A - Quay)`, `Title (Mr. A)`, `Title (by A)`, `Title (A – Engineer)`,
 * `Speaker 2 (A): Title`, `Mr. A – Title`, `Title – Mr. A`.
 */
export function readSessionPeople(text: string): Person[] {
  if (text.length > LONGEST_LINE) return [];
  const plain = plainHeading(text);
  const labelled = readLabelled(plain) ?? readLabelledBehindDash(plain) ?? readCounted(plain);
  if (labelled !== undefined) return labelled;
  const bracketed = splitBrackets(plain).inside.flatMap(readBracketed);
  return bracketed.length > 0 ? bracketed : readAddressed(plain);
}

const NAME_AND_TITLE = /^(?<name>\p{L}[^–—|:-]{4,40}?)\s(?:[–—|-]\s|:\s)/u;

/** The speaker of a heading "Lê Thị Lan – Tying Ropes", where the name can be nothing but one. */
export function readNameBeforeTitle(heading: string): Person[] {
  const { name = '' } = NAME_AND_TITLE.exec(heading)?.groups ?? {};
  return isUnmistakableName(name) ? readPeople(name) : [];
}

/** A label asks for a name; after a dash stands what was spoken of, unless it names a role. */
const AT_A_SESSION = { expected: true, titlesFollow: true } as const;

const LABELS: ReadonlySet<string> = new Set(SESSION_SPEAKER_LABELS.map(phraseKey));
const COLON = /[:：]/;
const LABELLED = /^(?<label>[^:：]{2,40})[:：]\s*(?<people>.+)$/u;
const BY =
  /^(?<label>(?:presented |delivered |shared |led )?by|(?:trình bày |chia sẻ )?bởi)\s+(?<people>.+)$/iu;

function readLabelled(text: string): Person[] | undefined {
  // Nearly every line of a report is asked, and most have no label.
  if (!COLON.test(text)) return undefined;
  const { label = '', people = '' } = LABELLED.exec(text)?.groups ?? {};
  if (people === '') return undefined;
  if (!isSpeakerLabel(label)) return undefined;
  const members = splitGroup(people)?.members;
  return members === undefined
    ? readPeople(withoutTalk(withoutLabel(people)), AT_A_SESSION)
    : readPeople(members, AT_A_SESSION);
}

const DASH = /\s[–—|-]\s+/gu;

/** "Tying Ropes – Speaker: Mai Tran" */
function readLabelledBehindDash(text: string): Person[] | undefined {
  if (!COLON.test(text)) return undefined;
  const [, ...tails] = cutOutsideBrackets(text, DASH);
  const tail = tails.find((piece) =>
    isSpeakerLabel(LABELLED.exec(piece.text)?.groups?.label ?? ''),
  );
  return tail === undefined ? undefined : readLabelled(text.slice(tail.from));
}

const COUNTED = /^(?<label>[^:：()]{2,40})\((?<people>[^()]{2,120})\)\s*[:：]/u;

/** "Speaker 2 (Mai Tran, Ivo Brandt): Tying Ropes" */
function readCounted(text: string): Person[] | undefined {
  if (!COLON.test(text)) return undefined;
  const { label = '', people = '' } = COUNTED.exec(text)?.groups ?? {};
  return people !== '' && isSpeakerLabel(label) ? readPeople(people, AT_A_SESSION) : undefined;
}

/** True for what stands before those who speak: "Speaker", "Speaker 2", "Presented by", "Người chia sẻ". */
export function isSpeakerLabel(label: string): boolean {
  const plain = label.replace(/\s+#?\d{1,2}\s*$/, '');
  return LABELS.has(phraseKey(plain)) || fieldOfLabel(plain) === 'speakers';
}

/** "Panel: A, B" in a column of speakers says how they spoke. */
function withoutLabel(people: string): string {
  const { label = '', people: named } = LABELLED.exec(people)?.groups ?? {};
  return named === undefined || /[,;(]/.test(label) ? people : named;
}

function readBracketed(text: string): Person[] {
  const by = BY.exec(text)?.groups?.people;
  if (by !== undefined) return readPeople(by, AT_A_SESSION);
  const labelled = readLabelled(text);
  if (labelled !== undefined) return labelled;
  // A bare name must be in full: "(Amazon Bedrock)" looks like one of two words.
  const isName =
    hasHonorific(text) ||
    (isFullName(text) && isPersonName(text) && text.split(' ').length > 2) ||
    isDescribed(text) ||
    areAddressed(text);
  return isName ? readPeople(text) : [];
}

/** "Anh Hải, Anh Khoa": of one alone, "Anh" may be a part of the name or of a title. */
function areAddressed(text: string): boolean {
  const parts = text.split(/\s*[,&]\s*|\s(?:and|và)\s/u);
  return parts.length > 1 && parts.every((part) => isAddressed(part) && isPersonName(part));
}

/** "Mai Tran – Engineer" */
function isDescribed(text: string): boolean {
  const [{ text: name } = { text: '' }, role] = cutOutsideBrackets(text, DASH);
  return role !== undefined && namesRole(text.slice(role.from)) && isVietnameseName(name);
}

/** In characters; a longer line that ends in a name is a sentence. */
const LONGEST_TITLE = 120;

/** "Mr. A – Opening" and "Opening – Mr. A": the title at the other side of the dash is not what A does. */
function readAddressed(text: string): Person[] {
  const end = text.search(/\s+[–—|:-]\s+|:\s/);
  const lead = end < 0 ? text : text.slice(0, end);
  if (hasHonorific(lead)) return readPeople(lead);
  if (end < 0 || text.length > LONGEST_TITLE) return [];
  const [title = '', ...rest] = text.split(/\s+[–—|-]\s+/);
  const last = rest.at(-1) ?? '';
  return title !== '' && hasHonorific(last) ? readPeople(last) : [];
}
