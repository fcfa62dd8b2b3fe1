/** What a character of normalised text is to a word. */
const BETWEEN = 0;
const LETTER = 1;
/** Part of a name at its end: `c#`, `c++`. */
const SIGN = 2;
/** Part of a name between two words: `x-ray`. */
const JOINT = 3;

const KINDS = kindsOfAscii();
const BLANK = 0x20;
const DOT = 0x2e;

/**
 * Cuts normalised text into spans: words with all that is joined to them, and where one is a single letter, the word
 * behind the blank too. Every term of a text (`indexTerms`) is one of a span's own terms, and a site has few distinct spans: what their
 * terms are need not be worked out for each text.
 * @example spansOf('ci/cd, with a plan.') // ['ci/cd', 'with', 'a plan']
 */
export function spansOf(text: string): string[] {
  const spans: string[] = [];
  let start = -1;
  let end = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === LETTER) {
      if (start < 0) start = i;
      end = i + 1;
    } else if (start < 0) {
      if (code === DOT) start = i;
    } else if (kind === SIGN) {
      end = i + 1;
    } else if (kind === BETWEEN) {
      if (code === BLANK && end === i && joinsWords(text, start, i)) continue;
      if (end > start) spans.push(text.slice(start, end));
      start = -1;
    }
  }
  if (start >= 0 && end > start) spans.push(text.slice(start, end));
  return spans;
}

/** True where a single letter may stand before this blank, and a word behind it. */
function joinsWords(text: string, start: number, blank: number): boolean {
  const next = blank + 1;
  if (next === text.length || kindOf(text.charCodeAt(next)) !== LETTER) return false;
  const before = blank - 2;
  return before < start || !isAsciiLetter(text.charCodeAt(before));
}

/** Whatever is not ASCII may be a letter: a span that is too long costs time only. */
function kindOf(code: number): number {
  return code < KINDS.length ? (KINDS[code] ?? BETWEEN) : LETTER;
}

function isAsciiLetter(code: number): boolean {
  return code < KINDS.length && KINDS[code] === LETTER;
}

function kindsOfAscii(): Uint8Array {
  const kinds = new Uint8Array(0x80);
  for (let code = 0; code < kinds.length; code++) {
    const character = String.fromCharCode(code);
    if (/[a-z0-9]/i.test(character)) kinds[code] = LETTER;
    else if ('#+'.includes(character)) kinds[code] = SIGN;
    else if ("-/.&_'".includes(character)) kinds[code] = JOINT;
  }
  return kinds;
}
