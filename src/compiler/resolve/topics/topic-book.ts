import { createNamer, slugify } from '#model/slug.ts';
import type { Memo } from '../../memo.ts';
import { type LearnedShortForm, learnShortForms } from './learn-short-forms.ts';
import type { PlacedReport } from '../places/placed-report.ts';
import { topicKey } from './topic-key.ts';
import { type Mentions, type TopicMention, mentionsIn } from './topic-mentions.ts';

export interface LearnedTopic {
  readonly id: string;
  readonly key: string;
  /** Its commonest spelling. */
  readonly label: string;
  readonly aliases: readonly string[];
  readonly short?: LearnedShortForm;
  /** In the reports' order. */
  readonly mentions: readonly TopicMention[];
  /** How often it is named in all reports. */
  readonly occurrences: number;
}

export interface TopicBook {
  /** Every topic of the site by its key, in the order of the keys. */
  readonly topics: ReadonlyMap<string, LearnedTopic>;
  /** What each report mentions, be it a topic or only a lesson's label. */
  readonly mentions: ReadonlyMap<PlacedReport, Mentions>;
}

/** Learns the topics of all reports from their headings, sessions, bold labels and bracketed short forms. */
export function learnTopics(reports: readonly PlacedReport[], memo: Memo): TopicBook {
  const shortForms = learnShortForms(reports);
  const mentions = new Map(
    reports.map((placed) => [placed, mentionsIn(placed, shortForms, memo)] as const),
  );
  const name = createNamer();
  const topics = [...taughtTopics(mentions.values())].map(([key, own]) => {
    // Of the key, not of the spelling: one more report must not move a topic's page.
    const id = name(slugify(key, 'topic'));
    const short = shortForms.byKey.get(key);
    const topic = memo.get(
      `learned ${key}`,
      () => [id, JSON.stringify(short), ...own],
      () => learnedTopic({ id, key, short }, own),
    );
    return [key, topic] as const;
  });
  return { topics: new Map(topics), mentions };
}

/** The mentions of each topic in the order of their keys; what only lessons repeat is none. */
function taughtTopics(reports: Iterable<Mentions>): [string, TopicMention[]][] {
  const found = new Map<string, TopicMention[]>();
  for (const own of reports) {
    for (const [key, mention] of own) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [mention]);
      else known.push(mention);
    }
  }
  return [...found]
    .filter(([, own]) => own.some(({ isTaught }) => isTaught))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

interface TopicNames {
  readonly id: string;
  readonly key: string;
  readonly short: LearnedShortForm | undefined;
}

function learnedTopic(
  { id, key, short }: TopicNames,
  mentions: readonly TopicMention[],
): LearnedTopic {
  const spellings = spellingsOf(mentions);
  const [label = key] = spellings.filter((spelling) => topicKey(spelling) === key);
  const shown = short === undefined ? label : withoutBracket(label);
  return {
    id,
    key,
    label: shown,
    aliases: spellings.filter((spelling) => spelling !== shown && spelling !== short?.short),
    ...(short === undefined ? {} : { short }),
    mentions,
    occurrences: mentions.reduce((sum, { occurrences }) => sum + occurrences.length, 0),
  };
}

function withoutBracket(label: string): string {
  return label.replace(/\s*\([^)]*\)\s*$/, '');
}

/** Spellings, the commonest first; among equals the first written. */
function spellingsOf(mentions: readonly TopicMention[]): string[] {
  const first = mentions[0]?.occurrences[0]?.written ?? '';
  const isOnly = mentions.every(({ occurrences }) =>
    occurrences.every(({ written }) => written === first),
  );
  if (isOnly) return [first];
  const counts = new Map<string, number>();
  for (const { occurrences } of mentions) {
    for (const { written } of occurrences) counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([spelling]) => spelling);
}
