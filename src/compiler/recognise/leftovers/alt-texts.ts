import { GENERIC_ALT_WORDS } from '../../lexicon/alt-texts.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import { isPlaceholderText } from './placeholders.ts';

/** Phrases stay whole: the words of "sự kiện" alone may be a name ("Anh Kiên"). */
const GENERIC = new RegExp(`^(?:(?:${GENERIC_ALT_WORDS.map(phraseKey).join('|')})(?: |$))+$`);
/** "Event Photo 3", "Event4a". */
const NUMBERS = / ?\d+[a-z]?(?![a-z0-9])/g;
const FILE_NAME = /^\S{1,120}\.(?:jpe?g|png|webp|gif|heic|heif|avif|svg|bmp)$/i;
const CAMERA_NAME = /^(?:img|dsc[fn]?|pxl|mvimg|screenshot|photo|zalo)[-_ ]?\d[\w-]*$/i;

/** True for an alt text that describes nothing: empty, "Event photo 3", "Image event", a file's name, "Your photo". */
export function isGenericAlt(alt: string): boolean {
  const text = alt.trim();
  if (FILE_NAME.test(text) || CAMERA_NAME.test(text)) return true;
  const key = phraseKey(text).replace(NUMBERS, '').trim();
  return key === '' || GENERIC.test(key) || isPlaceholderText(text);
}
