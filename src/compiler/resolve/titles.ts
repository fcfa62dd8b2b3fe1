import { phraseKey } from '../lexicon/phrase-key.ts';
import type { FrontMatter } from '../parse/front-matter.ts';
import { titleNaming } from '../recognise/titles.ts';
import type { ReportDraft } from '../structure/report-draft.ts';
import type { LanguageReport } from './report.ts';

/** The name that a page gives its event, cleaned: by label, by its title heading, by its front matter, by its first line. */
export function pageTitle(draft: ReportDraft, frontMatter: FrontMatter): string | undefined {
  return (
    labelledName(draft) ??
    draft.title?.name ??
    namedBy(frontMatter.values['title']) ??
    namedBy(draft.nameLine?.written)
  );
}

export function labelledName(draft: ReportDraft): string | undefined {
  for (const fact of draft.facts) {
    const name = fact.field === 'name' ? namedBy(fact.value) : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
}

/** A text as an event's name, or undefined where it names none ("Event 4"). */
export function namedBy(text: unknown): string | undefined {
  return typeof text === 'string' ? titleNaming(text) : undefined;
}

/**
 * The event's name by all that is known of it; undefined where nothing names it. Where the name is shouted and
 * another source writes the same in small letters, too, it is taken from there.
 */
export function eventTitle(input: LanguageReport): string | undefined {
  let shouted: string | undefined;
  for (const name of namesOf(input)) {
    if (name === undefined) continue;
    if (shouted === undefined) {
      if (HAS_SMALL_LETTER.test(name)) return name;
      shouted = name;
    } else if (HAS_SMALL_LETTER.test(name) && phraseKey(name) === phraseKey(shouted)) return name;
  }
  return shouted;
}

const HAS_SMALL_LETTER = /\p{Ll}/u;

/** What names the event, the most trusted first. */
function* namesOf(input: LanguageReport): Generator<string | undefined> {
  const { draft, frontMatter, block, otherBlocks } = input;
  yield labelledName(draft);
  yield draft.title?.name;
  yield namedBy(block?.name);
  yield namedBy(frontMatter.values['title']);
  yield namedBy(draft.nameLine?.written);
  for (const other of otherBlocks) yield namedBy(other.name);
  for (const { written } of draft.subtitles) yield namedBy(written);
}
