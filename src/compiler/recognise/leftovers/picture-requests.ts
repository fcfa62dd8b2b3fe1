import {
  ASKING_WORDS,
  LONGEST_BRACKETED_PLACEHOLDER,
  LONGEST_PLACEHOLDER,
  PICTURE_COMPANIONS,
  PICTURE_WORDS,
  PLACE_WORDS,
  PROMISES,
} from '../../lexicon/leftover-texts.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';

const ASK = `(?:${ASKING_WORDS.join('|')})`;
const PICTURES = `(?:${PICTURE_WORDS.join('|')})`;
const COMPANY = `(?: (?:${PICTURE_COMPANIONS.join('|')}))*`;
const PLACE = `(?:${PLACE_WORDS.join('|')})`;
/** "And" joins pictures or requests; with another verb behind it the sentence says what someone did or should do. */
const BETWEEN = `(?: & (?:${ASK}|${PICTURES})| [^&\\s]+)*?`;

const REQUEST = new RegExp(
  [
    `^${ASK}${BETWEEN} ${PICTURES}${BETWEEN} ${PLACE}$`,
    `^${ASK}${COMPANY} ${PICTURES}${COMPANY}(?: ${PLACE})?$`,
    `^${PICTURES}${BETWEEN} (?:${PROMISES.join('|')})(?: ${PLACE}| soon| later| sau)?$`,
  ].join('|'),
);

/** Whether letters of a request are there at all. */
const HINT = /photo|image|picture|screenshot|hình|ảnh/i;
/** What a chatbot leaves where it would have a picture. */
const IMAGINED = /^\[image of [^\]]+\]\.?$/i;

/** True where a text may hold {@link isPictureRequest}. */
export function mayRequestPicture(text: string): boolean {
  return HINT.test(text);
}

/**
 * True for a text that only asks for pictures to be put in its place, or promises them: "Insert event photos here",
 * "[Thêm hình ảnh của sự kiện tại đây]", "Photos will be added here", "[Image of a quay]". Its first sentence decides.
 */
export function isPictureRequest(text: string): boolean {
  if (!mayRequestPicture(text)) return false;
  if (IMAGINED.test(text.trim())) return true;
  const [sentence = ''] = text.split(/[.!…:]\s|[.!…:]$/);
  // The slash at the end of a folder joins nothing.
  const key = phraseKey(sentence.replace(/\/(?=\s)/g, ' '));
  const longest = text.trimStart().startsWith('[')
    ? LONGEST_BRACKETED_PLACEHOLDER
    : LONGEST_PLACEHOLDER;
  return key.split(' ').length <= longest && REQUEST.test(key);
}
