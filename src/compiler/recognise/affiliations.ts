import { splitBrackets } from './brackets.ts';
import { companyAtEnd, isRegion } from './organisations.ts';
import { namesRole } from './person-names.ts';

/** What someone does and for whom. */
export interface Affiliation {
  readonly role?: string;
  readonly organisation?: string;
}

/** In characters; a longer text is a story, not an affiliation, and is kept whole as the role. */
const LONGEST_AFFILIATION = 300;
/** More words without a role are a description rather than a company's name. */
const MOST_ORGANISATION_WORDS = 6;

/** A link that a blank in its target keeps from being one: its words say enough. */
const BROKEN_LINK = /\[([^[\]]{1,100})\]\([^()]{1,300}\)/g;

/**
 * Tells role and organisation apart: "Solutions Architect, AWS", "Engineer at Quay Corp", "Platform Engineer (Quay)",
 * "Quay Corp – Engineer", "Engineer Quay Corp", "Quay Corp". What cannot be told apart is the role.
 */
export function readAffiliation(text: string): Affiliation {
  const plain = text
    .replace(BROKEN_LINK, '$1')
    .replace(/^[\s:,|–—-]+|[\s.,;:–—-]+$/g, '')
    .replace(/\s+/g, ' ');
  if (plain === '') return {};
  if (plain.length > LONGEST_AFFILIATION) return { role: plain };
  return (
    readAt(plain) ?? readDash(plain) ?? readBracket(plain) ?? readRun(plain) ?? readCommas(plain)
  );
}

const AT =
  /^(?<role>.{2,150}?)\s+(?:at|@|tại|từ|from|thuộc|của)\s+(?<place>[^,;.]{2,80})(?<more>.*)$/u;

/** "Engineer at Quay Corp, Member of the Guild" */
function readAt(text: string): Affiliation | undefined {
  const { role = '', place = '', more = '' } = AT.exec(text)?.groups ?? {};
  if (place === '' || !namesRole(role) || / [–—-] /.test(role)) return undefined;
  const others = more.replace(/^[\s,;.–—-]+/, '');
  return { role: others === '' ? role : `${role}, ${others}`, organisation: place.trim() };
}

/** "Quay Corp – Engineer", "Quay Corp / Engineer"; two roles stay together. */
function readDash(text: string): Affiliation | undefined {
  const match = /\s+[–—|/-]\s+/.exec(text);
  if (match === null) return undefined;
  const first = text.slice(0, match.index);
  const last = text.slice(match.index + match[0].length);
  if (namesRole(first) === namesRole(last) || isRegion(last)) return { role: text };
  return namesRole(first)
    ? { role: first, organisation: last }
    : { role: last, organisation: first };
}

function readBracket(text: string): Affiliation | undefined {
  const { outside, inside } = splitBrackets(text);
  const [only = '', ...more] = inside;
  if (only === '' || more.length > 0 || !text.endsWith(')') || namesRole(only)) return undefined;
  return namesRole(outside) ? { role: outside, organisation: only } : undefined;
}

/** "Senior Engineer Quay Corp" */
function readRun(text: string): Affiliation | undefined {
  const begins = /[,;()]/.test(text) ? undefined : companyAtEnd(text);
  if (begins === undefined) return undefined;
  const role = text.slice(0, begins - 1);
  return namesRole(role) ? { role, organisation: text.slice(begins) } : undefined;
}

function readCommas(text: string): Affiliation {
  const parts = text.split(/\s*,\s*/).filter((part) => part !== '');
  const last = parts.at(-1) ?? text;
  const before = parts.slice(0, -1).join(', ');
  if (before !== '') {
    const mayBePlace = /^[\p{Lu}\d]/u.test(last) && !namesRole(last) && !isRegion(last);
    const lastIsPlace = mayBePlace && (namesRole(before) || parts.length === 2);
    return lastIsPlace ? { role: before, organisation: last } : { role: text };
  }
  const isPlace = !namesRole(text) && text.split(' ').length <= MOST_ORGANISATION_WORDS;
  return isPlace ? { organisation: text } : { role: text };
}
