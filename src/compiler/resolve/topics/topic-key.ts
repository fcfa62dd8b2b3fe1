import { normaliseLetters } from '#model/slug.ts';
import { NUMBERED_PARTS, NUMBERED_SESSION_WORDS } from '../../lexicon/session-headings.ts';

/** Makers whose name in front of a service says nothing more about it. */
const VENDORS = new Set(['aws', 'amazon', 'microsoft', 'google', 'apache', 'hashicorp']);

/** Longer labels are statements, not subjects. In words. */
const LONGEST_TOPIC = 7;
/** In characters; a single one is a list mark. */
const SHORTEST_TOPIC = 2;

/**
 * What two spellings of one topic share: letters folded, maker and bracketed short form dropped, last word
 * singular. Empty where the label cannot be a topic.
 * @example topicKey('Amazon CloudFormation') // 'cloudformation'
 * @example topicKey('Infrastructure as Code (IaC)') // 'infrastructure as code'
 * @example topicKey('Amazon Q') // 'amazon q'
 */
export function topicKey(label: string): string {
  const words = keyWords(label.includes('(') ? label.replace(/\s*\([^)]*\)/g, ' ') : label);
  if (words.length > LONGEST_TOPIC) return '';
  return keyOfWords(namesItsMaker(words) ? words.slice(1) : words);
}

/** A product whose own name is a letter ("Amazon Q") keeps its maker's: the letter alone would be a list mark. */
function namesItsMaker([first = '', ...own]: readonly string[]): boolean {
  return (
    VENDORS.has(first) && own.length > 0 && !(own.length === 1 && /^[a-z]$/.test(own[0] ?? ''))
  );
}

/** The key of words that {@link keyWords} gave and none of which names a maker. */
export function keyOfWords(words: readonly string[]): string {
  const last = singular(words.at(-1) ?? '');
  const key = words.length > 1 ? `${words.slice(0, -1).join(' ')} ${last}` : last;
  return key.length < SHORTEST_TOPIC || /^[\d\s]+$/.test(key) ? '' : key;
}

export function keyWords(text: string): string[] {
  const letters = normaliseLetters(text);
  const spelled = letters.includes('&') ? letters.replaceAll('&', ' and ') : letters;
  return spelled.match(/[a-z0-9]+(?:[+#]+(?![a-z0-9]))?/g) ?? [];
}

/** English plural only; Vietnamese words end in s never. */
function singular(word: string): string {
  if (!word.endsWith('s') || word.length < 4 || /[suiow]s$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/**
 * A label without emoji before it, its number in a list, and the number of the part that it heads.
 * @example subjectOf('Session 2: Threat detection') // 'Threat detection'
 * @example subjectOf('3. Threat detection') // 'Threat detection'
 */
export function subjectOf(label: string): string {
  const words = label.replace(PICTURES_BEFORE, '');
  const subject = HAS_MARK.test(words)
    ? words.replace(LIST_NUMBER, '').replace(PART_NUMBER, '').replace(SHARE, '')
    : words;
  return subject === '' ? label : subject;
}

/** Without a digit, or a letter that counts, there is no number. */
const HAS_MARK = /\d|^\s*[A-Za-z][.)]/;

/** How much of a whole it is: "Storage – 24%". */
const SHARE = /\s*[-–—(]\s*\d{1,3}\s*%\)?\s*$/;

const LIST_NUMBER = /^\s*(?:\d{1,2}[.)]|[A-Za-z][.)])\s+(?=\p{L})/u;

/** Emoji at the beginning, with what joins and colours them. */
const PICTURE = String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200D\uFE0E\uFE0F`;
const PICTURES_BEFORE = new RegExp(`^[${PICTURE}][${PICTURE}\\s]*`, 'u');

/** A bracket behind the number may name the part's day: "Day 2 (March 14): …". */
const PART_NUMBER = new RegExp(
  `^\\s*(?:${[...NUMBERED_SESSION_WORDS, ...NUMBERED_PARTS].join('|')})\\s+#?\\d{1,2}\\s*(?:\\([^()]{1,40}\\)\\s*)?[:.|–—-]\\s*`,
  'iu',
);

/** True for a label that names a maker's product: "Amazon ECS". */
export function isProductName(label: string): boolean {
  if (!STARTS_WITH_VENDOR.test(label)) return false;
  const others = keyWords(label).length - 1;
  return others > 0 && others <= LONGEST_PRODUCT;
}

const STARTS_WITH_VENDOR = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${[...VENDORS].join('|')})(?![\\p{L}\\p{N}+#])`,
  'iu',
);

/** Words after the maker's name: "AWS Key Management Service". */
const LONGEST_PRODUCT = 3;
