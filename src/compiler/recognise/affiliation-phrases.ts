import { CHIEF_ROLES } from '../lexicon/organisation-words.ts';
import { NO_EMPLOYERS } from '../lexicon/talk-words.ts';
import { cutOutsideBrackets, splitBrackets } from './brackets.ts';
import { companyAtEnd, isBrand, isField, isRegion, mayBeOrganisation } from './organisations.ts';
import { namesRole } from './person-names.ts';
import { isTalkTitle } from './talk-titles.ts';

/** What someone does and for whom. */
export interface Affiliation {
  readonly role?: string;
  readonly organisation?: string;
}

/** More words without a role are a description rather than a company's name, or a person's work. */
const MOST_ORGANISATION_WORDS = 6;

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

/** A company's short forms have full stops, and a comma before the last: "Quay Solutions Pte. Ltd.", "Quay Co., Ltd". */
const AT =
  /^(?<role>.{2,150}?)\s+(?<joint>at|@|tại|từ|from|thuộc|của)\s+(?<place>(?:[^,;.]|(?<=\b(?:Pte|Co|Inc|Corp|TP))\.|,\s?(?=(?:Ltd|JSC|Inc|LLC)\b)){2,80})(?<more>.*)$/u;
const WORKING =
  /^(?:(?:is|are|also|now|currently|who|working|works|hiện|nay|cũng|đang|làm việc|công tác)(?:\s+|$))+(?:as an?\s+|là\s+)?/iu;
const EMPLOYED = /^(?:at|@|tại)$/u;
const NO_EMPLOYER = new RegExp(`^(?:${NO_EMPLOYERS.join('|')})(?!\\p{L})`, 'iu');

/** "Engineer at Quay Corp, Member of the Guild", "currently working at Quay" */
function readAt(text: string): Affiliation | undefined {
  const { role = '', joint = '', place = '', more = '' } = AT.exec(text)?.groups ?? {};
  if (place === '' || / [–—-] /.test(role)) return undefined;
  const does = role.replace(WORKING, '');
  const mayBeEmployed =
    EMPLOYED.test(joint) && /^[\p{Lu}\d]/u.test(place) && !NO_EMPLOYER.test(place);
  const isWork = namesRole(role) || (mayBeEmployed && (does === '' || isShort(role)));
  if (!isWork || isTalkTitle(role)) return undefined;
  const { employer, others } = splitPlace(place, more);
  if (isRegion(employer)) return { role: text };
  const roles = [does, ...others].filter((part) => part !== '').join(', ');
  return { ...(roles !== '' && { role: roles }), organisation: employer };
}

/** "Quay / Guild Admin": the employer ends where another role begins or a talk is told of. */
function splitPlace(place: string, more: string): { employer: string; others: string[] } {
  const others = [more.replace(/^[\s,;.–—-]+/, '')];
  const { 0: mark = '', index = 0 } = /\s+[–—/-]\s+/.exec(place) ?? {};
  const after = place.slice(index + mark.length);
  if (mark === '') return { employer: place.trim(), others };
  const employer = place.slice(0, index).trim();
  if (isTalkTitle(after)) return { employer, others };
  return namesRole(after)
    ? { employer, others: [`${after}${more}`] }
    : { employer: place.trim(), others };
}

const CHIEF = new RegExp(
  String.raw`^(?<role>(?:.{0,80}[\s/-])?(?:${CHIEF_ROLES.map(spelled).join('|')}))\s+(?<of>of\s+)?(?<place>[\p{Lu}\d][^,;()&|/]{1,60})$`,
  'iu',
);

/** The rows have no marks; authors' texts have. */
function spelled(role: string): string {
  return role === 'nha sang lap'
    ? 'nhà sáng lập'
    : role === 'dong sang lap'
      ? 'đồng sáng lập'
      : role;
}

/** "CEO & Founder of Quay", "CTO Quay" */
function readChief(text: string): Affiliation | undefined {
  const { role = '', of = '', place = '' } = CHIEF.exec(text)?.groups ?? {};
  const isPlace = /^[\p{Lu}\d]/u.test(place) && !/\s[–—-]\s/.test(place) && !namesRole(place);
  if (!isPlace || isRegion(place) || isField(place) || (of === '' && place.split(' ').length > 3))
    return undefined;
  return { role, organisation: place };
}

/** "Quay Corp – Engineer", "Quay Corp / Engineer"; two roles stay together. */
function readDash(text: string): Affiliation | undefined {
  const dash = cutOutsideBrackets(text, /\s+[–—|/-]\s+/gu).find(
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
  const begins = /[,;()]/.test(text) ? undefined : companyAtEnd(text);
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

function isShort(text: string): boolean {
  return text.split(' ').length <= MOST_ORGANISATION_WORDS;
}
