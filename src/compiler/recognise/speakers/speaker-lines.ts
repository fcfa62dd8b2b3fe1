import { readAffiliation } from '../people/affiliations.ts';
import { cutOutsideBrackets, splitBrackets } from '../text/brackets.ts';
import { describePeople } from '../people/described-people.ts';
import { fieldOfLabel } from '../facts/fact-fields.ts';
import { runsText, type InlineLine, type InlineRun } from '../text/inline-lines.ts';
import { leadsToTeams, splitGroup } from '../people/named-groups.ts';
import type { Person } from '../people/one-person.ts';
import { readPeople } from '../people/people.ts';
import {
  isAddressed,
  isPersonName,
  isVietnameseName,
  namesRole,
  withoutHonorific,
} from '../people/person-names.ts';
import { plainHeading } from '../text/plain-heading.ts';
import { sectionKindOf } from '../headings/section-kind.ts';
import { isSessionHeading } from '../headings/session-heading.ts';

/** The people whom one line of a speakers section names. */
export interface LinePeople {
  readonly people: readonly Person[];
  /** "Team Quay" in "Team Quay: A, B". */
  readonly group?: string;
}

export interface SpeakerLineOptions {
  /** True where the list shows that talks stand after dashes: there only what names a role tells of a person. */
  readonly talksFollow?: boolean;
}

/**
 * Reads "**Mai Tran** – Engineer, Quay", "**Mai Tran** (Engineer, Quay) – Ropes at Night", "Speaker: Mai Tran" and
 * "Team Quay: Mai Tran, Lan Ho"; nobody where the line is a sentence.
 */
export function readSpeakerLine(line: InlineLine, options: SpeakerLineOptions = {}): LinePeople {
  const { lead, rest } = splitPredicate(splitLead(line));
  const name = lead.replace(/[:：]\s*$/, '');
  const isLabel = (name !== lead || /^\s*[:：]/.test(rest)) && rest !== '';
  const value = isLabel ? rest.replace(/^\s*[:：]\s*/, '') : '';
  if (isLabel && listsPeople(value) && !isVietnameseName(withoutHonorific(name)))
    return readLabelled(name, value);
  // "Topic 1: Ropes, Wet Feet and Cold Hands"
  if (isSessionHeading(name)) return { people: [] };
  const people = readPeople(name, { expected: rest !== '' });
  if (people.length > 0) return { people: describePeople(people, rest, options) };
  if (isLabel) return readLabelled(name, value);
  const named = splitGroup(name + rest);
  return named === undefined
    ? { people: [] }
    : { people: readPeople(named.members), group: named.group };
}

/** True where a person in full stands first: "Detection & Monitoring: Mai Tran, Lan Ho". */
function listsPeople(text: string): boolean {
  const [first = ''] = text.split(/[,;&(]|\s[–—|-]\s/u, 1);
  return readPeople(first).length > 0;
}

/** "Mr. Hai Do for the rope session", "Ms. Lan is also working at Quay": the name ends at the first small word. */
function splitPredicate({ lead, rest }: SplitLine): SplitLine {
  const words = isAddressed(lead) ? lead.split(' ') : [];
  const end = words.findIndex((word) => /^\p{Ll}/u.test(word));
  if (end < 2 || JOINS.test(words[end] ?? '')) return { lead, rest };
  const name = words.slice(0, end).join(' ').replace(/,$/, '');
  return isPersonName(withoutHonorific(name), 1)
    ? { lead: name, rest: ` ${words.slice(end).join(' ')}${rest}` }
    : { lead, rest };
}

const JOINS = /^(?:and|và|with|cùng|de|van|von|der|den|del|da|di|bin|al|el|la)$/u;

/** "Speaker: A", "Host: B" and "Team Quay: C, D". */
function readLabelled(label: string, rest: string): LinePeople {
  const plain = plainHeading(label);
  const field = fieldOfLabel(plain);
  if (field === 'organiser' || field === 'audience') return { people: [] };
  if (leadsToTeams(plain)) return { people: [] };
  const people = readMembers(rest);
  const isSpeakers = field === 'speakers' || sectionKindOf(plain) === 'speakers';
  if (!isSpeakers) return { people, group: plain };
  const { group, members } = splitGroup(rest) ?? {};
  return group === undefined || members === undefined
    ? { people: readPeople(rest, { expected: true }) }
    : { people: readPeople(members), group };
}

/** "Mai Tran, Lan Ho" and "Captains of two ships (Mai Tran, Lan Ho)" */
function readMembers(text: string): Person[] {
  const people = readPeople(text);
  const [note, ...more] = people.length > 0 ? [] : splitBrackets(text).inside;
  const named = note === undefined || more.length > 0 ? [] : readPeople(note);
  return named.length > 1 ? named : people;
}

interface SplitLine {
  readonly lead: string;
  readonly rest: string;
}

/** The bold beginning of a line and what follows it; without one, the text up to the first dash or colon. */
function splitLead(line: InlineLine): SplitLine {
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

/** "The day began with **Mai Tran** (Engineer, Quay)": in a sentence the bracket has to say what somebody is. */
export function readBoldNames({ runs }: InlineLine): readonly Person[] {
  return runs.flatMap((run, at) => {
    const next = runs[at + 1]?.text ?? '';
    if (!run.strong || !/^\s*\(/.test(next)) return [];
    const [note = ''] = splitBrackets(next).inside;
    return namesRole(note) ? readPeople(`${run.text.trim()} (${note})`) : [];
  });
}

/** A heading names a person alone or before a dash; else it heads a group. */
export function readSpeakerHeading(text: string): readonly Person[] {
  const plain = plainHeading(text);
  const [lead = ''] = plain.split(/\s[–—|-]\s/);
  return isPersonName(withoutHonorific(lead)) ? readPeople(plain) : [];
}
