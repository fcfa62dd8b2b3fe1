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

/** The event's name by all that is known of it; undefined where nothing names it. */
export function eventTitle(input: LanguageReport): string | undefined {
  const { draft, frontMatter, block, otherBlocks } = input;
  return (
    labelledName(draft) ??
    draft.title?.name ??
    namedBy(block?.name) ??
    namedBy(frontMatter.values['title']) ??
    namedBy(draft.nameLine?.written) ??
    otherBlocks.map((other) => namedBy(other.name)).find((name) => name !== undefined)
  );
}
