import { normaliseLetters } from '#model/slug.ts';
import {
  LONGEST_PLACEHOLDER,
  PLACEHOLDER_BEGINNINGS,
  PLACEHOLDER_ENDINGS,
  PLACEHOLDER_TARGETS,
} from '../../lexicon/leftover-texts.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import { isPictureRequest } from './picture-requests.ts';

const BEGINNINGS = PLACEHOLDER_BEGINNINGS.map(phraseKey);
const ENDINGS = PLACEHOLDER_ENDINGS.map(phraseKey);
const FIRST_WORDS = new Set(BEGINNINGS.map((key) => key.split(' ')[0]));
const LAST_WORDS = new Set(ENDINGS.map((key) => key.split(' ').at(-1)));

/** In characters; what is longer is no placeholder. */
const LONGEST_TEXT = 200;
/** A word with the marks behind it. In characters. */
const LONGEST_WORD = 24;

/** True for a text that the template offers to be replaced ("Add your event photos here", "Ảnh 2 của bạn"). */
export function isPlaceholderText(text: string): boolean {
  if (text.length > LONGEST_TEXT) return false;
  return isPictureRequest(text) || (mayBePlaceholder(text) && isTemplatePhrase(text));
}

function isTemplatePhrase(text: string): boolean {
  const key = phraseKey(text);
  if (key.split(' ').length > LONGEST_PLACEHOLDER) return false;
  return (
    BEGINNINGS.some((beginning) => key === beginning || key.startsWith(`${beginning} `)) ||
    ENDINGS.some((ending) => key.endsWith(` ${ending}`))
  );
}

/** Looks at the first and the last word only: nearly every paragraph is turned away by them. */
function mayBePlaceholder(text: string): boolean {
  const first = WORD.exec(text)?.[0] ?? '';
  if (FIRST_WORDS.has(normaliseLetters(first))) return true;
  const last = text.slice(-LONGEST_WORD).match(WORDS)?.at(-1) ?? '';
  return LAST_WORDS.has(normaliseLetters(last));
}

const WORD = /[\p{L}\p{N}]+/u;
const WORDS = /[\p{L}\p{N}]+/gu;

/** True for an image target that the template offers to be replaced (`path/to/your/image.jpg`). */
export function isPlaceholderTarget(url: string): boolean {
  const target = url.toLowerCase().replace(/^\.?\//, '');
  return PLACEHOLDER_TARGETS.some((part) => target.includes(part));
}
