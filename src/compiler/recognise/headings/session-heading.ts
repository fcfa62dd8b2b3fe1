import { phraseKey } from '../../lexicon/phrase-key.ts';
import { NUMBERED_SESSION_WORDS, SESSION_OPENINGS } from '../../lexicon/session-headings.ts';
import { LONGEST_HEADING } from './heading-phrases.ts';
import { plainHeading } from '../text/plain-heading.ts';
import { readTimeRange } from '../dates/times.ts';

/**
 * True for the heading of one part of a programme: with a range of times ("8:30 – 9:00 | Welcome"), numbered
 * ("Session 2: …"), or by its opening ("Morning Session: …"). At the level of sections such a part is agenda.
 */
export function isSessionHeading(heading: string): boolean {
  if (heading.length > LONGEST_HEADING) return false;
  if (readTimeRange(heading)?.end !== undefined) return true;
  const plain = plainHeading(heading);
  const opening = phraseKey(/^[^:–—|(]*/.exec(plain)?.[0] ?? '');
  return SESSION_OPENING_KEYS.has(opening) || NUMBERED_SESSION.test(phraseKey(plain));
}

const SESSION_OPENING_KEYS: ReadonlySet<string> = new Set(SESSION_OPENINGS.map(phraseKey));
const NUMBERED_SESSION = new RegExp(
  `^(?:${NUMBERED_SESSION_WORDS.map(phraseKey).join('|')}) \\d{1,2}(?: |$)`,
);
