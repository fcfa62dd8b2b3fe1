/** Share of letters with Vietnamese marks in running Vietnamese text; English with a few names stays below the lower bound. */
const VIETNAMESE_FROM = 0.06;
const ENGLISH_TO = 0.01;
/** Shorter texts are names and numbers. In letters. */
const SHORTEST_TEXT = 300;

const VIETNAMESE_LETTER =
  /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/giu;

/** In runs: a long text has far fewer words than letters. */
const WORDS = /\p{L}+/gu;

/** The language that a text is evidently in; undefined where it is mixed, short, or neither. */
export function textLanguage(text: string): 'en' | 'vi' | undefined {
  const letters = lengthOf(text.match(WORDS));
  if (letters < SHORTEST_TEXT) return undefined;
  const share = lengthOf(text.normalize('NFC').match(VIETNAMESE_LETTER)) / letters;
  if (share >= VIETNAMESE_FROM) return 'vi';
  return share <= ENGLISH_TO ? 'en' : undefined;
}

function lengthOf(matches: readonly string[] | null): number {
  return matches?.reduce((sum, match) => sum + match.length, 0) ?? 0;
}
