/**
 * Letters as search and addresses see them: lower case, without tones and marks, đ as d.
 * Idempotent; NFC and NFD input give the same result.
 * @example normaliseLetters('Đám Mây') // 'dam may'
 */
export function normaliseLetters(text: string): string {
  if (!BEYOND_ENGLISH.test(text)) return text.toLowerCase();
  const marks = LATIN.test(text) ? LATIN_MARKS : MARKS;
  return text.toLowerCase().normalize('NFD').replace(marks, '').replaceAll('đ', 'd');
}

/** Most text is ASCII with some dashes and quotes, for which lower case is all that folding does. */
const BEYOND_ENGLISH = /[^\0-\u00BF\u2010-\u205E]/;
const MARKS = /\p{M}+/gu;
/** Letters, punctuation and marks of the Latin script, which has no other marks than these: far cheaper to find. */
const LATIN = /^[\0-\u036F\u1E00-\u1EFF\u2010-\u205E]*$/;
const LATIN_MARKS = /[\u0300-\u036F]+/g;

const HAS_SIGN = /[+#]/;

/** Long slugs make long URLs; cut at the last whole word within this many characters. */
const LONGEST_SLUG = 64;

/**
 * A URL-safe name: ASCII letters and digits joined by single hyphens, never empty.
 * @param fallback what to return where the text has no letter or digit.
 * @example slugify('CI/CD & "GitOps"', 'topic') // 'ci-cd-gitops'
 * @example slugify('C++', 'topic') // 'c-plus-plus'
 */
export function slugify(text: string, fallback: string): string {
  const letters = normaliseLetters(text);
  const spelled = HAS_SIGN.test(letters)
    ? letters.replace(/(?<=[a-z])\+\+/g, '-plus-plus').replace(/(?<=\b[a-z])#/g, '-sharp')
    : letters;
  const joined = spelled.replace(/[^a-z0-9]+/g, '-');
  const slug = joined.slice(joined.startsWith('-') ? 1 : 0, joined.endsWith('-') ? -1 : undefined);
  if (slug === '') return fallback;
  if (slug.length <= LONGEST_SLUG) return slug;
  const cut = slug.slice(0, LONGEST_SLUG + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1)) || slug.slice(0, LONGEST_SLUG);
}

/**
 * Hands out names that are unique among those it has handed out: `a`, `a-2`, `a-3`, …
 * The order of the calls alone decides, so the same input gives the same names.
 */
export function createNamer(taken: Iterable<string> = []): (wanted: string) => string {
  const used = new Set(taken);
  /** Where to go on counting, so that ten thousand equal names take ten thousand steps. */
  const next = new Map<string, number>();
  return (wanted) => {
    let name = wanted;
    if (used.has(wanted)) {
      let n = next.get(wanted) ?? 2;
      while (used.has(name)) name = `${wanted}-${n++}`;
      next.set(wanted, n);
    }
    used.add(name);
    return name;
  };
}
