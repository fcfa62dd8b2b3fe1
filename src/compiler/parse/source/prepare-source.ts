/** A source text made regular, with as many lines as the file has. */
export interface PreparedSource {
  readonly text: string;
  /** True where bytes of the file were not UTF-8 and became U+FFFD. */
  readonly invalidBytes: boolean;
  /** True where the file is not text at all. */
  readonly binary: boolean;
}

const NO_BREAK = /\u00A0|&nbsp;/g;
/** Authors indent with it by the dozen; as a character it costs the parser nothing. */
const EM_BLANK = /&e[mn]sp;/g;
/** Invisible characters that only break comparisons. The joiner U+200D stays: emoji are made with it. */
const INVISIBLE = /[\u200B\u200C\u2060\uFEFF\u00AD]/g;

/** What most texts have none of: one look for all of them costs less than one for each. */
// oxlint-disable-next-line no-control-regex -- the null character is what is meant
const IRREGULAR = /[\r\0\u00A0\u200B\u200C\u2060\uFEFF\u00AD]|&(?:nbsp|e[mn]sp);/;

/**
 * Bytes to text: BOM taken off, line ends as LF, no-break spaces as spaces, invisible characters gone, NFC.
 * UTF-16 with a BOM is decoded as such. Lines keep their numbers.
 */
export function prepareSource(bytes: Uint8Array): PreparedSource {
  const decoded = decode(bytes);
  const isIrregular = IRREGULAR.test(decoded);
  return {
    text: (isIrregular ? withoutIrregular(decoded) : decoded).normalize('NFC'),
    invalidBytes: decoded.includes('\uFFFD'),
    binary: isIrregular && decoded.includes('\0'),
  };
}

function withoutIrregular(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(NO_BREAK, ' ')
    .replace(EM_BLANK, '\u2003')
    .replace(INVISIBLE, '')
    .replaceAll('\0', '\uFFFD');
}

/** For all pages: a text that is decoded whole leaves nothing in it. */
const UTF8 = new TextDecoder('utf-8');

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return UTF8.decode(bytes);
}
