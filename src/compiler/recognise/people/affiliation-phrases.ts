import { cutOutsideBrackets, splitBrackets } from '../text/brackets.ts';
import { type Affiliation, isShort, readAt, readChief } from './employers.ts';
import {
  brandOfRegionAtEnd,
  companyAtEnd,
  isBrand,
  isRegion,
  mayBeOrganisation,
} from './organisations.ts';
import { namesRole } from './person-names.ts';
import { isTalkTitle } from '../titles/talk-titles.ts';

/** Role and organisation of one phrase without bars and without brackets around the whole. */
export function readPhrase(text: string): Affiliation {
  return (
    readAt(text) ??
    readChief(text) ??
    readDash(text) ??
    readBracket(text) ??
    readRun(text) ??
    readCommas(text)
  );
}

/** "Quay Corp – Engineer", "Quay Corp / Engineer"; two roles stay together. */
function readDash(text: string): Affiliation | undefined {
  const dash = cutOutsideBrackets(text, /\s+[–—|/·•-]\s+/gu).find(
    (piece) => piece.before !== '' && !isWithinRegion(text, piece),
  );
  if (dash === undefined) return undefined;
  const first = text.slice(0, dash.from - dash.before.length);
  const last = text.slice(dash.from);
  const begins = namesRole(first);
  if (isRegion(last))
    return withRegion(readPhrase(first), text.slice(first.length)) ?? { role: text };
  if (begins && isTalkTitle(last)) return readPhrase(first);
  if (begins && namesRole(last)) return text.includes(',') ? readCommas(text) : { role: text };
  if (!begins && !namesRole(last)) {
    const areBoth = dash.before.trim() === '/' && [first, last].every(mayBeOrganisation);
    return areBoth ? { organisation: text } : { role: text };
  }
  const [role, place] = begins ? [first, last] : [last, first];
  // "AI Solutions / Business Specialist" are two halves of one role.
  return mayBeOrganisation(place) ? { role, organisation: place } : { role: text };
}

/** "Asia - Pacific" is one name. */
function isWithinRegion(text: string, { from, before }: { from: number; before: string }): boolean {
  const [last = ''] = /\S+$/.exec(text.slice(0, from - before.length)) ?? [];
  const [next = ''] = /^[^\s,]+/.exec(text.slice(from)) ?? [];
  return isRegion(last) && isRegion(next);
}

/** A region after an organisation is a part of its name: "Engineer, Quay - ASEAN". */
function withRegion(affiliation: Affiliation, region: string): Affiliation | undefined {
  const { organisation } = affiliation;
  if (organisation === undefined) return undefined;
  return { ...affiliation, organisation: organisation + region };
}

function readBracket(text: string): Affiliation | undefined {
  if (!text.endsWith(')')) return undefined;
  const { outside, inside } = splitBrackets(text);
  const [only = '', ...more] = inside;
  if (only === '' || more.length > 0 || namesRole(only) || !namesRole(outside)) return undefined;
  // "Director, QB (Quay Bank)"
  const named = withRegion(readPhrase(outside), ` (${only})`);
  if (named !== undefined) return named;
  return mayBeOrganisation(only) && !isRegion(only) && !isShortFor(only, outside)
    ? { role: outside, organisation: only }
    : { role: text };
}

/** "Head of Harbour Traffic Control (HTC)": the capitals are those of the words before them. */
function isShortFor(capitals: string, text: string): boolean {
  const initials = text.split(/\s+/).map((word) => word.charAt(0).toUpperCase());
  return initials.join('').endsWith(capitals);
}

/** "Senior Engineer Quay Corp" */
function readRun(text: string): Affiliation | undefined {
  const begins = /[,;()]/.test(text) ? undefined : (companyAtEnd(text) ?? brandOfRegionAtEnd(text));
  if (begins === undefined) return undefined;
  const role = text.slice(0, begins - 1);
  return namesRole(role) ? { role, organisation: text.slice(begins) } : undefined;
}

function readCommas(text: string): Affiliation {
  const parts = cutOutsideBrackets(text, /\s*,\s*/gu)
    .map((piece) => piece.text)
    .filter((part) => part !== '');
  const last = parts.at(-1) ?? text;
  const before = parts.slice(0, -1).join(', ');
  if (before === '') return readAlone(text);
  if (isRegion(last) && !namesRole(before)) return { organisation: text };
  const mayBePlace = BEGINS_NAME.test(last) && mayBeOrganisation(last) && !isRegion(last);
  if (mayBePlace && (namesRole(before) || parts.length === 2))
    return { role: before, organisation: last };
  return readEmployerWithin(parts) ?? { role: text };
}

/** A capital or a digit, or one small letter before a capital: "eQuay". */
const BEGINS_NAME = /^(?:\p{Ll}?\p{Lu}|\d)/u;

/** "Engineer, QT, Guild Builder" and "Engineer (QT), Guild Builder": between two roles only what is surely a name is one. */
function readEmployerWithin(parts: readonly string[]): Affiliation | undefined {
  const [first = '', ...others] = parts;
  const { outside, inside } = splitBrackets(first);
  const [only = '', ...more] = inside;
  if (only !== '') {
    const isPlace = more.length === 0 && namesRole(outside) && mayBeOrganisation(only);
    return isPlace && !isRegion(only)
      ? { role: [outside, ...others].join(', '), organisation: only }
      : undefined;
  }
  const brands = others.filter((part) => isBrand(part));
  const [organisation] = brands;
  if (organisation === undefined || brands.length > 1 || !namesRole(first)) return undefined;
  return { role: parts.filter((part) => part !== organisation).join(', '), organisation };
}

/** A phrase without any mark. */
function readAlone(text: string): Affiliation {
  if (isTalkTitle(text) && !namesRole(text)) return {};
  return mayBeOrganisation(text) && isShort(text) ? { organisation: text } : { role: text };
}
