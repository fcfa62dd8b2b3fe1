import {
  LONGEST_PLACEHOLDER,
  PLACEHOLDER_BEGINNINGS,
  PLACEHOLDER_ENDINGS,
  PLACEHOLDER_TARGETS,
} from '../lexicon/leftover-texts.ts';
import { phraseKey } from '../lexicon/phrase-key.ts';

const BEGINNINGS = PLACEHOLDER_BEGINNINGS.map(phraseKey);
const ENDINGS = PLACEHOLDER_ENDINGS.map(phraseKey);

/** In characters; what is longer is no placeholder. */
const LONGEST_TEXT = 200;

/** True for a text that the template offers to be replaced ("Add your event photos here", "Ảnh 2 của bạn"). */
export function isPlaceholderText(text: string): boolean {
  if (text.length > LONGEST_TEXT) return false;
  const key = phraseKey(text);
  if (key.split(' ').length > LONGEST_PLACEHOLDER) return false;
  return (
    BEGINNINGS.some((beginning) => key === beginning || key.startsWith(`${beginning} `)) ||
    ENDINGS.some((ending) => key.endsWith(` ${ending}`))
  );
}

/** True for an image target that the template offers to be replaced (`path/to/your/image.jpg`). */
export function isPlaceholderTarget(url: string): boolean {
  const target = url.toLowerCase().replace(/^\.?\//, '');
  return PLACEHOLDER_TARGETS.some((part) => target.includes(part));
}
