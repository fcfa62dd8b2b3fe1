/** Share of letters with Vietnamese marks in running Vietnamese text; English with a few names stays below the lower bound. */
const VIETNAMESE_FROM = 0.06;
const ENGLISH_TO = 0.01;
/** Shorter texts are names and numbers. In letters. */
const SHORTEST_TEXT = 300;

const VIETNAMESE_LETTER =
  /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/giu;

/** The language that a text is evidently in; undefined where it is mixed, short, or neither. */
export function textLanguage(text: string): 'en' | 'vi' | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < SHORTEST_TEXT) return undefined;
  const share = (text.normalize('NFC').match(VIETNAMESE_LETTER)?.length ?? 0) / letters;
  if (share >= VIETNAMESE_FROM) return 'vi';
  return share <= ENGLISH_TO ? 'en' : undefined;
}
