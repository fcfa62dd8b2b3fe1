import { CHIEF_ROLES } from '../../lexicon/organisation-words.ts';
import { NO_EMPLOYERS } from '../../lexicon/talk-words.ts';
import { isField, isRegion } from './organisations.ts';
import { namesRole } from './person-names.ts';
import { isTalkTitle } from '../titles/talk-titles.ts';

/** What someone does and for whom. */
export interface Affiliation {
  readonly role?: string;
  readonly organisation?: string;
}

/** More words without a role are a description rather than a company's name, or a person's work. */
const MOST_ORGANISATION_WORDS = 6;

export function isShort(text: string): boolean {
  return text.split(' ').length <= MOST_ORGANISATION_WORDS;
}

/** A company's short forms have full stops, and a comma before the last: "Quay Solutions Pte. Ltd.", "Quay Co., Ltd". */
const AT =
  /^(?<role>.{2,150}?)\s+(?<joint>at|@|tại|từ|from|thuộc|của)\s+(?<place>(?:[^,;.]|(?<=\b(?:Pte|Co|Inc|Corp|TP))\.|,\s?(?=(?:Ltd|JSC|Inc|LLC)\b)){2,80})(?<more>.*)$/u;
const WORKING =
  /^(?:(?:is|are|also|now|currently|who|working|works|hiện|nay|cũng|đang|làm việc|công tác)(?:\s+|$))+(?:as an?\s+|là\s+)?/iu;
const EMPLOYED = /^(?:at|@|tại)$/u;
const NO_EMPLOYER = new RegExp(`^(?:${NO_EMPLOYERS.join('|')})(?!\\p{L})`, 'iu');

/** "Engineer at Quay Corp, Member of the Guild", "currently working at Quay" */
export function readAt(text: string): Affiliation | undefined {
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
  String.raw`^(?<role>(?:.{0,80}[\s/-])?(?:${CHIEF_ROLES.join('|')}))\s+(?<of>of\s+)?(?<place>[\p{Lu}\d][^,;()&|/]{1,60})$`,
  'iu',
);

/** "CEO & Founder of Quay", "CTO Quay" */
export function readChief(text: string): Affiliation | undefined {
  const { role = '', of = '', place = '' } = CHIEF.exec(text)?.groups ?? {};
  const isPlace = /^[\p{Lu}\d]/u.test(place) && !/\s[–—-]\s/.test(place) && !namesRole(place);
  if (!isPlace || isRegion(place) || isField(place) || (of === '' && place.split(' ').length > 3))
    return undefined;
  return { role, organisation: place };
}
