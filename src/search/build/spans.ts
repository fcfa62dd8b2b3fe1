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
/** Of FNV-1a. */
const HASH_PRIME = 0x01000193;

/** Where a span stands, in a text that is at hand: most spans are known, and need not be cut out. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Of its UTF-16 units, 32 bits with a sign: equal for equal spans. */
  readonly hash: number;
}

/**
 * Finds the spans of normalised text: words with all that is joined to them, and where one is a single letter, the word
 * behind the blank too. Every term of a text (`indexTerms`) is one of a span's own terms, and a site has few distinct spans: what their
 * terms are need not be worked out for each text.
 * @param visit is called with the same object each time
 * @example 'ci/cd, with a plan.' has 'ci/cd', 'with' and 'a plan'
 */
export function forEachSpan(text: string, visit: (span: Span) => void): void {
  const span = { start: 0, end: 0, hash: 0 };
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (kindOf(code) === LETTER || code === DOT) {
      at = readSpan(text, at, span);
      if (span.end > span.start) visit(span);
    } else {
      at++;
    }
  }
}

/**
 * @param span becomes the one that begins here; stays empty for a dot before no letter
 * @returns where the next one may begin
 */
function readSpan(text: string, start: number, span: Writable<Span>): number {
  let hash = 0;
  let hashAtEnd = 0;
  let end = start;
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === BETWEEN && !(code === BLANK && end === at && joinsWords(text, start, at))) break;
    hash = Math.imul(hash ^ code, HASH_PRIME);
    if (kind === LETTER || (kind === SIGN && at > start)) {
      end = at + 1;
      hashAtEnd = hash;
    }
  }
  span.start = start;
  span.end = end;
  span.hash = hashAtEnd;
  return at;
}

type Writable<T> = { -readonly [Field in keyof T]: T[Field] };

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
