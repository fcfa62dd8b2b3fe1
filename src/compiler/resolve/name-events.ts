import { createNamer, normaliseLetters, slugify } from '#model/slug.ts';
import { EVENT_NUMBER_WORDS } from '../lexicon/title-words.ts';
import type { Memo } from '../memo.ts';
import { keyOf } from './resolve-report.ts';
import { believeBlocks } from './index-page/believe-blocks.ts';
import { type DraftedEvent, type LanguageReport, statedInputs } from './report.ts';
import { eventTitle } from './titles/titles.ts';

export interface NamedEvent {
  readonly event: DraftedEvent;
  /** The same in all of its languages. */
  readonly slug: string;
  /** What it is called where nothing names it. */
  readonly fallbackTitle: string;
}

/** The events that have a report, each with a slug of its own. */
export function nameEvents(events: readonly DraftedEvent[], memo: Memo): NamedEvent[] {
  const name = createNamer();
  return events.flatMap((event) => {
    const [main] = event.reports;
    if (main === undefined) return [];
    const fallbackTitle = fallbackTitleOf(event);
    return [{ event, slug: name(wantedSlug(main, fallbackTitle, memo)), fallbackTitle }];
  });
}

function wantedSlug(main: LanguageReport, fallbackTitle: string, memo: Memo): string {
  const inputs = [fallbackTitle, ...statedInputs(main)];
  return memo.get(`slug ${keyOf(main)}`, inputs, () => {
    const believed = believeBlocks(main, () => undefined);
    return slugify(eventTitle(believed) ?? fallbackTitle, 'event');
  });
}

/** "Event4", but not "k8s". */
const NUMBERED = new RegExp(
  `(?<word>${EVENT_NUMBER_WORDS.map((word) => normaliseLetters(word).replace(' ', ' ?')).join('|')})(?<number>\\d)`,
  'gi',
);

/** "Event 4" for the folder `4.4-Event4`. */
function fallbackTitleOf({ name, reports }: DraftedEvent): string {
  const stated = reports[0]?.frontMatter.values['title'] ?? reports[0]?.draft.title?.written;
  if (typeof stated === 'string' && stated.trim() !== '') return stated.trim();
  const words = name
    .replace(/^[\d.]+[-_ ]*/, '')
    .replace(/[-_]+/g, ' ')
    .replace(NUMBERED, '$<word> $<number>')
    .trim();
  return words === '' ? name : `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
