import { GENERIC_ALTS } from '../lexicon/alt-texts.ts';
import { phraseKey } from '../lexicon/phrase-key.ts';
import { isPlaceholderText } from './placeholders.ts';

const GENERIC: ReadonlySet<string> = new Set(GENERIC_ALTS.map(phraseKey));
const FILE_NAME = /^\S{1,120}\.(?:jpe?g|png|webp|gif|heic|heif|avif|svg|bmp)$/i;
const CAMERA_NAME = /^(?:img|dsc[fn]?|pxl|mvimg|screenshot|photo|zalo)[-_ ]?\d[\w-]*$/i;

/** True for an alt text that describes nothing: empty, "Event photo 3", a file's name, "Your photo". */
export function isGenericAlt(alt: string): boolean {
  const text = alt.trim();
  if (FILE_NAME.test(text) || CAMERA_NAME.test(text)) return true;
  const key = phraseKey(text).replace(/ ?\d+/g, '').trim();
  return key === '' || GENERIC.has(key) || isPlaceholderText(text);
}
