import type { Nodes } from 'mdast';
import type { FactField } from '../../lexicon/fact-labels.ts';
import {
  ABBREVIATIONS,
  DENIALS,
  EVENT_VERBS,
  MODE_NOUNS,
  MODE_WORDS,
  PLACE_ENDS,
  PLACE_WORDS,
} from '../../lexicon/prose-words.ts';
import { readDate } from '../dates/dates.ts';
import type { LabelledFact } from './facts.ts';
import { inlineText } from '../text/inline-lines.ts';
import type { TextBlock } from '../text/text-block.ts';

/**
 * What sentences tell of date, venue and format: "… was held on 3 March 2026 at the Old Harbour", "a livestream
 * gathering", "Event Experience (Online Participation)". Weaker than any label on the page: the fact's label is its
 * field's name.
 */
export function recogniseProseFacts(blocks: readonly TextBlock[], file: string): LabelledFact[] {
  const lines = blocks
    .filter(({ text }) => HINT.test(text))
    .flatMap(({ node }) => linesOf(node))
    .filter(({ text }) => HINT.test(text));
  return lines.flatMap(({ text, line }) =>
    splitSentences(text).flatMap((sentence) => {
      const source = { file, line };
      return readSentence(sentence).map(({ field, value }) => ({
        label: field,
        value,
        field,
        source,
      }));
    }),
  );
}

interface SentenceFact {
  readonly field: FactField;
  readonly value: string;
}

const FULL_STOP = `(?<!(?<!\\p{L})(?:${ABBREVIATIONS.join('|')}))\\.`;
const SENTENCE_END = new RegExp(`(?<=[!?]|${FULL_STOP})\\s+(?=\\p{Lu})`, 'u');
const VERB = new RegExp(
  `(?<![\\p{L}])(?<denial>(?:${DENIALS.join('|')})\\s)?(?:${EVENT_VERBS.join('|')})(?<rest>\\s.{3,200})$`,
  'iu',
);
const PLACE = new RegExp(
  `(?<![\\p{L}])(?:${PLACE_WORDS.join('|')})\\s(?<place>[\\p{Lu}\\d].{2,120})$`,
  'u',
);
const PLACE_END = new RegExp(
  `\\s(?:${PLACE_ENDS.join('|')})(?=\\s)|,\\s(?=\\p{Ll})|[;:!?()]|${FULL_STOP}`,
  'u',
);

function readSentence(sentence: string): SentenceFact[] {
  const facts: SentenceFact[] = [];
  const { denial, rest } = VERB.exec(sentence)?.groups ?? {};
  if (rest !== undefined && denial === undefined) facts.push(...readWhenAndWhere(rest));
  const format = readFormat(sentence);
  if (format !== undefined) facts.push({ field: 'format', value: format });
  return facts;
}

function readWhenAndWhere(rest: string): SentenceFact[] {
  const date = readDate(rest)?.text;
  const place = placeIn(rest);
  return [
    ...(date === undefined ? [] : [{ field: 'date' as const, value: date }]),
    ...(place === undefined ? [] : [{ field: 'venue' as const, value: place }]),
  ];
}

function placeIn(rest: string): string | undefined {
  const place = PLACE.exec(rest)?.groups?.place ?? '';
  const end = PLACE_END.exec(place)?.index ?? place.length;
  const name = place.slice(0, end).replace(/[\s,–-]+$/, '');
  // "at 9:00", "in 2026" and "tại ngày …" name no place.
  return name.length < 3 || /^\d+(?![\p{L}\d])/u.test(name) || readDate(name) !== undefined
    ? undefined
    : name;
}

/**
 * What a block must hold to be worth cutting into sentences. Without Unicode's rules for letters, which make it twice as
 * slow, and with the sign before the word, which makes it twice as fast: most places of a text stand within words.
 */
const HINT = new RegExp(
  `(?:^|[^a-z])(?:${[...EVENT_VERBS, ...MODE_WORDS].map((words) => words.replaceAll(' ', '\\s+')).join('|')})`,
  'i',
);

const MODE = `(?:${MODE_WORDS.join('|')})`;
const NOUN = `(?:${MODE_NOUNS.join('|')})`;
/** "Held in a hybrid format", "Online Participation", "specialised livestream gathering": up to one word before the mode. */
const ENGLISH_FORMAT = new RegExp(
  `(?<![\\p{L}])(?:an?\\s(?<described>(?:[\\p{L}-]+\\s)?${MODE}\\s${NOUN})|in\\s(?:an?\\s)?(?<held>${MODE}\\s(?:format|mode))|(?<taken>${MODE}\\s(?:participation|attendance)))(?![\\p{L}])`,
  'iu',
);
/** "một sự kiện livestream đặc biệt", "theo hình thức trực tuyến", "tham dự trực tuyến": the mode follows. "Tham gia trực tiếp" also means "take part oneself". */
const VIETNAMESE_FORMAT = new RegExp(
  `(?<![\\p{L}])(?:(?:một|là)\\s(?<described>${NOUN}\\s${MODE}(?:\\sđặc biệt)?)|(?:theo|dưới|với|bằng)\\shình thức\\s(?<held>${MODE})|(?<taken>tham (?:dự|gia)\\s(?!trực tiếp)${MODE}))(?![\\p{L}])`,
  'iu',
);

function readFormat(sentence: string): string | undefined {
  for (const pattern of [ENGLISH_FORMAT, VIETNAMESE_FORMAT]) {
    const groups = pattern.exec(sentence)?.groups;
    const format = groups?.described ?? groups?.held ?? groups?.taken;
    if (format !== undefined) return format;
  }
  return undefined;
}

/** In characters; a longer block is read only so far. */
const LONGEST_BLOCK = 4000;

function splitSentences(text: string): string[] {
  return text.slice(0, LONGEST_BLOCK).split(SENTENCE_END);
}

interface TextLine {
  readonly text: string;
  readonly line: number;
}

function linesOf(node: Nodes): TextLine[] {
  if (node.type === 'paragraph' || node.type === 'heading') {
    return [{ text: inlineText(node.children), line: node.position?.start.line ?? 0 }];
  }
  const holdsText = node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote';
  return holdsText ? node.children.flatMap(linesOf) : [];
}
