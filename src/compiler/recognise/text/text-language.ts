/** Share of letters with Vietnamese marks in running Vietnamese text; English with a few names stays below the lower bound. */
const VIETNAMESE_FROM = 0.06;
const ENGLISH_TO = 0.01;
/** Shorter texts are names and numbers. In letters. */
const SHORTEST_TEXT = 300;

const VIETNAMESE_LETTER =
  /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/giu;

const LETTERS = /\p{L}+/gu;

/** The language that a text is evidently in; undefined where it is mixed, short, or neither. */
export function textLanguage(text: string): 'en' | 'vi' | undefined {
  if (!HAS_OTHER_LETTER.test(text))
    return asciiLetters(text, SHORTEST_TEXT) < SHORTEST_TEXT ? undefined : 'en';
  const composed = text.normalize('NFC');
  const beyondAscii = composed.replace(ASCII, '');
  const letters = asciiLetters(composed) + lengthOf(beyondAscii.match(LETTERS));
  if (letters < SHORTEST_TEXT) return undefined;
  const share = lengthOf(beyondAscii.match(VIETNAMESE_LETTER)) / letters;
  if (share >= VIETNAMESE_FROM) return 'vi';
  return share <= ENGLISH_TO ? 'en' : undefined;
}

/** Anything but ASCII, the signs of Latin-1 and curly quotes, dashes and the like, which stand in most English texts. */
const HAS_OTHER_LETTER = /[^\0-\u00A9\u2000-\u206F]/;

/** A report has thousands of these, which are not worth a list of words: see {@link asciiLetters}. */
// oxlint-disable-next-line no-control-regex -- the range of ASCII is what is meant
const ASCII = /[\u0000-\u007F]+/g;

/** Set in the code of a small letter and not in that of its capital. */
const CASE_BIT = 0x20;
const [A, Z] = [0x61, 0x7a];

/** @param enough where counting may stop */
function asciiLetters(text: string, enough = Infinity): number {
  let letters = 0;
  for (let at = 0; at < text.length && letters < enough; at++) {
    const unit = text.charCodeAt(at);
    if (unit > Z) continue;
    const small = unit | CASE_BIT;
    if (small >= A && small <= Z) letters++;
  }
  return letters;
}

function lengthOf(matches: readonly string[] | null): number {
  return matches?.reduce((sum, match) => sum + match.length, 0) ?? 0;
}
