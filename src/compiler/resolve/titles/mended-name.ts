import { phraseKey } from '../../lexicon/phrase-key.ts';
import { readDate } from '../../recognise/dates/dates.ts';

const HAS_SMALL_LETTER = /\p{Ll}/u;
const LAST_PART = /^(?<name>.+?)\s[–—|-]\s(?<part>[^–—|]*\d[^–—|]*)$/u;
/** Any leap year: a name's day need not have one. */
const SOME_YEAR = 2000;

/**
 * The first of several names of one event, the most trusted first. Where it is shouted, or ends in a day, and another
 * says the same in small letters or without the day, that one.
 */
export function mendedName(names: Iterable<string | undefined>): string | undefined {
  let first: string | undefined;
  let keys: readonly string[] = [];
  for (const name of names) {
    if (name === undefined) continue;
    if (first === undefined) {
      first = name;
      keys = keysOfBetter(name);
      if (keys.length === 0) return first;
    } else if (HAS_SMALL_LETTER.test(name) && keys.includes(phraseKey(name))) return name;
  }
  return first;
}

/** What a better spelling of a name would say; empty where nothing is wrong with it. */
function keysOfBetter(name: string): string[] {
  const shouted = HAS_SMALL_LETTER.test(name) ? [] : [phraseKey(name)];
  const { name: alone = '', part = '' } = LAST_PART.exec(name)?.groups ?? {};
  const hasDay = part !== '' && readDate(part, { year: SOME_YEAR })?.text === part.trim();
  return hasDay ? [...shouted, phraseKey(alone)] : shouted;
}

/**
 * The heading where it begins with the labelled name and says more behind a colon, dash or bracket
 * ("Harbour Series #1", "Harbour Series #1: Tides"), but not only when it was; else the label.
 */
export function fullerName(
  label: string | undefined,
  heading: string | undefined,
): string | undefined {
  if (label === undefined || heading === undefined || heading.length <= label.length) return label;
  if (phraseKey(heading.slice(0, label.length)) !== phraseKey(label)) return label;
  const more = /^\s*(?:[:–—|(]|-\s)\s*(?<words>.*)$/u.exec(heading.slice(label.length))?.groups
    ?.words;
  return more === undefined || readDate(more, { year: SOME_YEAR }) !== undefined ? label : heading;
}
