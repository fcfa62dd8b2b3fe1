import type { FrontMatter } from '../../parse/front-matter/front-matter.ts';
import { titleNaming } from '../../recognise/titles/titles.ts';
import type { ReportDraft } from '../../structure/report-draft.ts';
import { fullerName, mendedName } from './mended-name.ts';
import type { LanguageReport } from '../report.ts';

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
 * The event's name by all that is known of it; undefined where nothing names it. What is only wrong with the most
 * trusted name is mended by the others: see {@link mendedName}.
 */
export function eventTitle(input: LanguageReport): string | undefined {
  return mendedName(namesOf(input));
}

/** What names the event, the most trusted first. */
function* namesOf(input: LanguageReport): Generator<string | undefined> {
  const { draft, frontMatter, block, otherBlocks } = input;
  yield fullerName(labelledName(draft), draft.title?.name);
  yield draft.title?.name;
  yield namedBy(block?.name);
  yield namedBy(frontMatter.values['title']);
  yield namedBy(draft.nameLine?.written);
  for (const other of otherBlocks) yield namedBy(other.name);
  for (const { written } of draft.subtitles) yield namedBy(written);
}
