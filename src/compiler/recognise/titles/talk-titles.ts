import { phraseKey } from '../../lexicon/phrase-key.ts';
import { TALK_KINDS, TALK_LABELS, TALK_OPENERS, TALK_VERBS } from '../../lexicon/talk-words.ts';
import { holdsPhrase, phraseSet } from '../text/phrase-set.ts';

const COLON = /[:：]/;
const LABELS = alternatives(TALK_LABELS);
/** "– Topic: …", "| Chủ đề 2: …", ", Session: …" and the like, to the end. */
const LABELLED_TALK = new RegExp(
  String.raw`(?:^|[\s,;.|/–—-])[\s,;.|/–—-]*\(?(?:${LABELS})(?:\s+\d{1,2})?\s*[:：].*$`,
  'isu',
);
const VERBS = alternatives(TALK_VERBS);
const CAPITAL_VERBS = alternatives(
  TALK_VERBS.map((verb) => verb.charAt(0).toUpperCase() + verb.slice(1)),
);
/** ", sharing about ropes" and "– Trình bày về dây" to the end, also as the whole; "Shared Services" is no verb. */
const TOLD_TALK = new RegExp(
  String.raw`(?:^|\s*[,;(–—|-]\s*)(?:(?:${VERBS})(?!\p{L}|\s*[,;&])|(?:${CAPITAL_VERBS})\s+(?=\p{Ll})).*$`,
  'su',
);
/** "… sharing about ropes", "… delivered the opening", "… with a topic of her own" without a mark before it. */
const TOLD_ON = new RegExp(
  String.raw`\s(?:(?:sharing|shared|talking|speaking|chia sẻ|trình bày)\s+(?:about|on|về)|delivered|phát biểu|who(?=\s)|with (?:the|an?)\s(?:[\p{L}-]+\s){0,3}topic|với (?:chủ đề|đề tài))(?!\p{L}).*$`,
  'isu',
);
/** Letters of every such verb; most affiliations have none of them. */
const HOLDS_VERB =
  /shar|present|introduc|demonstrat|talk|spe?ok|speak|discuss|explain|deliver|chia|tr.nh|thuy|gi.i|n.i v|ph.t b|who|topic|ch. đ|đ. t/i;

const OPENS = new RegExp(`^(?:${alternatives([...TALK_VERBS, ...TALK_OPENERS])})\\s`, 'iu');
const KINDS = phraseSet(TALK_KINDS);
/** Words that a sentence has and a name has not. */
const TELLS = /\s(?:is|are|as|your|my|our|w\/)\s/i;

/**
 * What stands after a speaker's name without what it tells of a talk: "Engineer, Quay – Topic: Ropes" is "Engineer,
 * Quay", "Captain, sharing about ropes" is "Captain". A label whose title was taken off counts, too.
 */
export function withoutTalk(text: string): string {
  const unlabelled = COLON.test(text) ? text.replace(LABELLED_TALK, '') : text;
  if (!HOLDS_VERB.test(unlabelled)) return unlabelled;
  return unlabelled.replace(TOLD_TALK, '').replace(TOLD_ON, '');
}

/** True for words that are written like the title of a talk: "Why Ropes Break", "Xây dựng cầu tàu", "Rope Session". */
export function isTalkTitle(text: string): boolean {
  return OPENS.test(text) || TELLS.test(text) || holdsPhrase(phraseKey(text), KINDS);
}

function alternatives(phrases: readonly string[]): string {
  return phrases.map((phrase) => phrase.replaceAll(' ', String.raw`\s+`)).join('|');
}
