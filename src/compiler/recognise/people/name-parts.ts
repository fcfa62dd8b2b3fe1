import { cutOutsideBrackets, type Piece } from '../text/brackets.ts';
import { isPersonName, isVietnameseName, withoutHonorific } from './person-names.ts';

/** A piece of a list of names. */
export interface NamePart {
  readonly text: string;
  /** Where it begins in the whole. */
  readonly from: number;
  /** The mark or word before it: a comma, "&", " / "; "and" also where a comma stands before that. */
  readonly before: string;
}

/** Cuts at commas, semicolons, ampersands, points between names, slashes between blanks and "and"/"và" outside brackets. */
export function splitNames(text: string): NamePart[] {
  return cutOutsideBrackets(text, /[,;&·•]|\s(?:and|và|with|cùng|\/)\s/gu)
    .map(({ text: part, from, before }) => {
      const name = part.trim();
      const bare = name.replace(/^(?:and|và)\s/u, '');
      return { text: bare, from, before: bare === name ? before : 'and' };
    })
    .filter((part) => part.text !== '');
}

/** Cuts at dashes and bars between blanks, outside brackets. */
export function cutAtDashes(text: string): Piece[] {
  return cutOutsideBrackets(text, /\s+[–—|-]\s+/gu);
}

/** Cuts where each entry may describe its person: at semicolons, at points before names, and before names that a dash follows. */
export function splitEntries(text: string): string[] {
  const entries = text.includes(';')
    ? cutOutsideBrackets(text, /;\s/gu).map((piece) => piece.text)
    : [text];
  if (entries.length > 1) return entries;
  const pointed = cutOutsideBrackets(text, /\s+[·•]\s+/gu).map((piece) => piece.text);
  if (pointed.length > 1 && pointed.every(beginsInFull)) return pointed;
  if (!text.includes(',') || cutAtDashes(text).length < 3) return entries;
  const described = cutOutsideBrackets(text, BEFORE_DESCRIBED).map((piece) => piece.text);
  return described.slice(1).every(beginsWithName) ? described : entries;
}

const BEFORE_DESCRIBED = /,\s(?=\p{Lu}[^,;()–—|-]{2,60}\s[–—-]\s)/gu;

/** True for a name, whatever it is followed by; not for what somebody does ("Mai Tran · Engineer"). */
function beginsInFull(entry: string): boolean {
  const [name = ''] = entry.split(/\s[–—|-]\s|[,(]/u, 1);
  return isPersonName(withoutHonorific(name.trim()));
}

function beginsWithName(entry: string): boolean {
  const [{ text } = { text: '' }] = cutAtDashes(entry);
  return isVietnameseName(withoutHonorific(text.trim()));
}
