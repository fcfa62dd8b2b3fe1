import { EVENT_PARTS } from '../../lexicon/organisation-words.ts';
import { tidyBlanks } from '../../lexicon/phrase-key.ts';
import { readPhrase } from './affiliation-phrases.ts';
import { cutOutsideBrackets, splitBrackets } from '../text/brackets.ts';
import type { Affiliation } from './employers.ts';
import { mayBeOrganisation } from './organisations.ts';
import { namesRole } from './person-names.ts';
import { isTalkTitle, withoutTalk } from '../titles/talk-titles.ts';

/** In characters; a longer text is a story, not an affiliation, and is kept whole as the role. */
const LONGEST_AFFILIATION = 300;

/** A link that a blank in its target keeps from being one: its words say enough. */
const BROKEN_LINK = /\[([^[\]]{1,100})\]\([^()]{1,300}\)/g;

/**
 * Tells role and organisation apart: "Solutions Architect, AWS", "Engineer at Quay Corp", "Platform Engineer (Quay)",
 * "Quay Corp – Engineer", "Engineer Quay Corp", "Quay Corp". What cannot be told apart is the role; what is spoken of
 * ("– Topic: Ropes", "sharing about ropes") is neither.
 */
export function readAffiliation(text: string): Affiliation {
  const written = tidyBlanks(text.replace(BROKEN_LINK, '$1'));
  if (written.length > LONGEST_AFFILIATION) return { role: written.replace(OUTER_MARKS, '') };
  const plain = withoutWrapping(withoutTalk(written).replace(OUTER_MARKS, ''));
  if (plain === '' || (isTalkTitle(plain) && !namesRole(plain))) return {};
  const { part, rest } = splitEventPart(plain);
  const affiliation = rest === '' ? {} : readBars(rest);
  if (part === undefined) return affiliation;
  const { role } = affiliation;
  return { ...affiliation, role: role === undefined ? part : `${role} (${part})` };
}

/** What stands in brackets right after a name: an affiliation only where it can be told what each part of it is. */
export function readNote(note: string): Affiliation {
  const { role, organisation, ...nothing } = readAffiliation(note);
  if (role === undefined || namesRole(role)) return readAffiliation(note);
  // "(Institute of Tides, Quay)"
  return organisation !== undefined && mayBeOrganisation(role)
    ? { organisation: `${role}, ${organisation}` }
    : nothing;
}

const OUTER_MARKS = /^[\s:,|–—-]+|[\s.,;:–—|-]+$/g;

/** "(Engineer, Quay)" is what it holds. */
function withoutWrapping(text: string): string {
  if (!text.startsWith('(') || !text.endsWith(')')) return text;
  const { outside, inside } = splitBrackets(text);
  return outside === '' && inside.length === 1 ? (inside[0] ?? '') : text;
}

const EVENT_PART = new RegExp(
  String.raw`\s*\((?<part>(?:${EVENT_PARTS.join('|')})(?!\p{L})[^()]{0,100})\)$`,
  'iu',
);

/** "Engineer, Quay (Moderator)": what somebody is, and their part at the event; "(Speaker for …)" tells of a talk. */
function splitEventPart(text: string): { readonly rest: string; readonly part?: string } {
  const match = text.endsWith(')') ? EVENT_PART.exec(text) : null;
  if (match === null) return { rest: text };
  const rest = text.slice(0, match.index);
  const part = match.groups?.['part'] ?? '';
  return /\s(?:for|of|on|về|cho)(?:\s|$)/u.test(part) ? { rest } : { rest, part };
}

/** Between bars each piece is an affiliation of its own: "Founder, Quay | Advisor, Pier". */
function readBars(text: string): Affiliation {
  if (!text.includes('|')) return readPhrase(text);
  const pieces = cutOutsideBrackets(text, /\s*\|\s*/gu)
    .map((piece) => piece.text)
    .filter((piece) => piece !== '' && !isTalkTitle(piece));
  const read = pieces.map((piece) => readPhrase(piece));
  const first = read.findIndex(({ organisation }) => organisation !== undefined);
  const roles = pieces.flatMap((piece, at) => (at === first ? (read[at]?.role ?? []) : piece));
  const organisation = read[first]?.organisation;
  return {
    ...(roles.length > 0 && { role: roles.join(' | ') }),
    ...(organisation !== undefined && { organisation }),
  };
}
