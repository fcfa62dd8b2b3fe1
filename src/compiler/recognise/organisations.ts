import {
  COMPANY_ENDS,
  COMPANY_ENDS_AFTER_BRANDS,
  REGION_WORDS,
} from '../lexicon/organisation-words.ts';
import { phraseKey } from '../lexicon/phrase-key.ts';
import { NOT_NAME_WORDS } from '../lexicon/person-words.ts';
import { namesRole } from './person-names.ts';

const ENDS: ReadonlySet<string> = new Set(COMPANY_ENDS);
const ENDS_AFTER_BRANDS: ReadonlySet<string> = new Set(COMPANY_ENDS_AFTER_BRANDS);
const SUBJECTS: ReadonlySet<string> = new Set(NOT_NAME_WORDS);
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

function isBrandWord(word = ''): boolean {
  return /^\p{Lu}/u.test(word) && !SUBJECTS.has(phraseKey(word)) && !namesRole(word);
}

/** True for "Vietnam & Cambodia" and "ASEAN". */
export function isRegion(text: string): boolean {
  const words = phraseKey(text).split(' ');
  return words.every((word) => word === '&' || REGIONS.has(word));
}
