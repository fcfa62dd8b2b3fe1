import {
  COMPANY_ENDS,
  COMPANY_ENDS_AFTER_BRANDS,
  COMPANY_WORDS,
  FIELD_WORDS,
  GROUP_ENDS,
  GROUP_ROLES,
  ORGANISATION_STARTS,
  REGION_WORDS,
} from '../../lexicon/organisation-words.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import { NOT_NAME_WORDS } from '../../lexicon/person-words.ts';
import { namesRole } from './person-names.ts';

const ENDS: ReadonlySet<string> = new Set(COMPANY_ENDS);
const ENDS_AFTER_BRANDS: ReadonlySet<string> = new Set(COMPANY_ENDS_AFTER_BRANDS);
const SUBJECTS: ReadonlySet<string> = new Set(NOT_NAME_WORDS);
const COMPANIES: ReadonlySet<string> = new Set(COMPANY_WORDS);
const FIELDS: ReadonlySet<string> = new Set([...NOT_NAME_WORDS, ...FIELD_WORDS, '&']);
const GROUPS: ReadonlySet<string> = new Set(GROUP_ENDS);
const ROLES_IN_GROUPS: ReadonlySet<string> = new Set(GROUP_ROLES);
const REGIONS: ReadonlySet<string> = new Set(REGION_WORDS);

/** "QT", "TideWorks": no word of a language is written so, save short forms of subjects. */
const BRAND = /^(?:\p{Lu}{2,}|\p{Lu}\p{Ll}+\p{Lu}\p{L}*)$/u;

/** Words before the last of a company's name. */
const LONGEST_BRAND = 3;

/**
 * Where the name of a company begins that ends a text without any mark before it ("Senior Engineer Quay Corp"), in
 * characters; undefined where the end may as well be a subject ("Engineer Embedded Software").
 */
export function companyAtEnd(text: string): number | undefined {
  const words = text.split(' ');
  const end = phraseKey(words.at(-1) ?? '');
  const isSurelyCompany = ENDS.has(end);
  if (!isSurelyCompany && !ENDS_AFTER_BRANDS.has(end)) return undefined;
  let first = words.length - 1;
  while (first > 0 && words.length - first <= LONGEST_BRAND && isBrandWord(words[first - 1]))
    first--;
  const [brand = ''] = words.slice(first, -1);
  const before = words.slice(0, first);
  const begins = BRAND.test(brand) || (isSurelyCompany && namesRole(before.at(-1) ?? ''));
  return brand !== '' && begins ? before.join(' ').length + 1 : undefined;
}

/** Where such a name begins that a country or region ends: "Consultant TideWorks Vietnam". */
export function brandOfRegionAtEnd(text: string): number | undefined {
  const words = text.split(' ');
  let first = words.length;
  while (first > 0 && isRegion(words[first - 1] ?? '')) first--;
  const brand = words[first - 1] ?? '';
  const isName = BRAND.test(brand.replace(/^\p{Lu}-/u, '')) && !isField(brand);
  const isBetween = first < words.length && namesRole(words[first - 2] ?? '');
  return isName && isBetween ? words.slice(0, first - 1).join(' ').length + 1 : undefined;
}

function isBrandWord(word = ''): boolean {
  return /^\p{Lu}/u.test(word) && !SUBJECTS.has(phraseKey(word)) && !namesRole(word);
}

/** True for "Vietnam & Cambodia" and "ASEAN". */
export function isRegion(text: string): boolean {
  const words = phraseKey(text).split(' ');
  return words.every((word) => word === '&' || REGIONS.has(word));
}

/** True for words that name a field of trade or work and no company: "Banking & FinTech", "Cloud Security". */
export function isField(text: string): boolean {
  return phraseKey(text)
    .split(' ')
    .every((word) => FIELDS.has(word) && !COMPANIES.has(word));
}

const SMALL_WORD = /(?:^|\s)(?!(?:of|and|the|for|in|de|du|van|voor|và|cho)\s)\p{Ll}(?!\p{Lu})/u;

/**
 * True for what may be an organisation's name: it says nothing that somebody does and is no field. In a name small
 * letters begin only small words, save in Vietnamese names, whose first word tells what they are ("Ngân hàng Hải Âu").
 */
export function mayBeOrganisation(text: string): boolean {
  if (namesRole(withoutGroupRoles(text)) || isField(text)) return false;
  return !text.includes(' ') || !SMALL_WORD.test(text) || STARTS.test(phraseKey(text));
}

const STARTS = new RegExp(`^(?:${ORGANISATION_STARTS.join('|')}) `);

/** "Quay Student Builder Group" without "Student Builder", which are no roles there. */
function withoutGroupRoles(text: string): string {
  const words = text.split(' ');
  if (words.length < 2 || !GROUPS.has(phraseKey(words.at(-1) ?? ''))) return text;
  return words.filter((word) => !ROLES_IN_GROUPS.has(phraseKey(word))).join(' ');
}

/** True for a name that can be no subject and no role: "QT", "TideWorks", "Quay Corp". */
export function isBrand(text: string): boolean {
  if (!mayBeOrganisation(text) || isRegion(text)) return false;
  const [first = '', ...others] = text.split(' ');
  const isCompany = ENDS.has(phraseKey(others.at(-1) ?? ''));
  return isCompany || (others.length < 2 && BRAND.test(first));
}
