import { tidyBlanks, withoutZeroWidth } from '../../lexicon/phrase-key.ts';

/** "1.", "2)", "4.1", "IV.", "b)"; a number without a point belongs to the words ("36 hours"). */
const NUMBERING =
  /^(?:\d{1,3}(?:\.\d{1,3}){0,4}[.)]|\d{1,3}(?:\.\d{1,3}){1,4}|[IVX]{1,5}[.)]|[A-Za-z][.)])\s+/;

/** Emoji and pictographs, with what joins and colours them, and keycaps with their digit. */
const EMOJI =
  /[\d#*]\uFE0F?\u20E3|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\uFE0E\uFE0F\u20E3]/gu;

const EMPHASIS = /\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|`/gu;

/** Above these lie no letters that reports are written in, but every emoji save ©, ® and the keycaps. */
const DECORATION = /[*_`©®\u203C-\uFFFF]/;

/** Words with single blanks between them and no mark that could be decoration: most headings and labels. */
const ALREADY_PLAIN = /^\p{L}[\p{L}\p{N}&,/'’]*(?: [\p{L}\p{N}&,/'’–—-]+)*$/u;

/** In characters. A longer text is no heading: only its blanks are put in order, which bounds the work. */
const LONGEST_HEADING = 1000;

/**
 * A heading as a reader should see it: no numbering, emoji, emphasis marks or final colon. Translations in brackets
 * stay. Idempotent; a heading of nothing but decoration becomes empty.
 * @example plainHeading('**2. 📅 Event Overview:**') // 'Event Overview'
 */
export function plainHeading(heading: string): string {
  if (ALREADY_PLAIN.test(heading)) return heading;
  let plain = tidyBlanks(withoutZeroWidth(heading));
  if (plain.length > LONGEST_HEADING) return plain;
  for (;;) {
    const stripped = stripOnce(plain);
    if (stripped === plain) return plain;
    plain = stripped;
  }
}

function stripOnce(heading: string): string {
  const words = DECORATION.test(heading)
    ? tidyBlanks(heading.replace(EMOJI, '').replace(EMPHASIS, ''))
    : heading;
  return words
    .replace(/^#{1,6}(?=\s|$)/, '')
    .trimStart()
    .replace(NUMBERING, '')
    .replace(/^[:•·–—-]+(?=\s)/, '')
    .replace(/[\s:：]+$/, '')
    .trim();
}
