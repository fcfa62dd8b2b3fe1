import { readAffiliation } from './affiliations.ts';
import { cutOutsideBrackets } from './brackets.ts';
import { fieldOfLabel } from './fact-fields.ts';
import { runsText, type InlineLine, type InlineRun } from './inline-lines.ts';
import { readDescription, readPeople, withAffiliation, type Person } from './people.ts';
import { isPersonName, namesRole, withoutHonorific } from './person-names.ts';
import { plainHeading } from './plain-heading.ts';
import { sectionKindOf } from './section-kind.ts';

/** The people whom one line of a speakers section names. */
export interface LinePeople {
  readonly people: readonly Person[];
  /** "Team Quay" in "Team Quay: A, B". */
  readonly group?: string;
}

/** Reads "**Mai Tran** – Engineer, Quay", "Speaker: Mai Tran" and "Team Quay: Mai Tran, Lan Ho"; nobody where the line is a sentence. */
export function readSpeakerLine(line: InlineLine): LinePeople {
  const { lead, rest } = splitLead(line);
  const name = lead.replace(/[:：]\s*$/, '');
  const isLabel = name !== lead || /^\s*[:：]/.test(rest);
  const people = readPeople(name, { expected: rest !== '' });
  if (people.length > 0) return { people: describe(people, rest) };
  return isLabel && rest !== ''
    ? readLabelled(name, rest.replace(/^\s*[:：]\s*/, ''))
    : { people: [] };
}

function describe(people: readonly Person[], rest: string): Person[] {
  const affiliation = readDescription(rest.replace(/^[\s:：,|–—-]+/, ''));
  return people.map((person) => withAffiliation(person, affiliation));
}

/** "Speaker: A", "Host: B" and "Team Quay: C, D". */
function readLabelled(label: string, rest: string): LinePeople {
  const plain = plainHeading(label);
  const field = fieldOfLabel(plain);
  if (field === 'organiser' || field === 'audience') return { people: [] };
  const people = readPeople(rest);
  const isSpeakers = field === 'speakers' || sectionKindOf(plain) === 'speakers';
  return isSpeakers ? { people: readPeople(rest, { expected: true }) } : { people, group: plain };
}

/** The bold beginning of a line and what follows it; without one, the text up to the first dash or colon. */
function splitLead(line: InlineLine): { readonly lead: string; readonly rest: string } {
  const bold = line.runs.findIndex((run) => !run.strong && run.text.trim() !== '');
  const leading = bold < 0 ? line.runs : line.runs.slice(0, bold);
  const written = runsText(leading);
  const spoken = withoutTalkTitle(line.runs.slice(leading.length), written !== '');
  const text = runsText(spoken);
  if (written !== '') return { lead: written, rest: text };
  const [lead = ''] = cutOutsideBrackets(text, /\s[–—|-](?:\s|$)|[:：]\s/gu).map(
    (piece) => piece.text,
  );
  return { lead, rest: text.slice(lead.length) };
}

/** Italics after a name are the title of a talk, unless nothing else is said and they say what the person does. */
function withoutTalkTitle(runs: readonly InlineRun[], isNamed: boolean): readonly InlineRun[] {
  const plain = runs.filter((run) => !run.emphasised);
  if (plain.length === runs.length) return plain;
  const sayings = [plain, runs].map((some) => runsText(some));
  const [said = '', text = ''] = isNamed
    ? sayings
    : sayings.map((saying) => saying.replace(NAME_BEFORE_MARK, ''));
  if (/\p{L}/u.test(said)) return plain;
  const isRole = readAffiliation(text).organisation !== undefined || namesRole(lastWord(text));
  return isRole && namesRole(text) ? runs : plain;
}

/** The plain text up to the first dash or colon: there the name stands. */
const NAME_BEFORE_MARK = /^[^–—|:：-]*(?:\s[–—|-]|[:：])(?=\s|$)/u;

function lastWord(text: string): string {
  return text.slice(text.trimEnd().lastIndexOf(' ') + 1);
}

/** A heading names a person alone or before a dash; else it heads a group. */
export function readSpeakerHeading(text: string): readonly Person[] {
  const plain = plainHeading(text);
  const [lead = ''] = plain.split(/\s[–—|-]\s/);
  return isPersonName(withoutHonorific(lead)) ? readPeople(plain) : [];
}
