import type { CachedPage } from '../../page-cache.ts';
import { plainHeading } from '../../recognise/text/plain-heading.ts';
import { cleanTitle } from '../../recognise/titles/titles.ts';
import type { DraftSection } from '../../structure/draft.ts';
import type { ReportDraft } from '../../structure/report-draft.ts';

/** A report with the pages below it as sections, in their order: one event told on several pages. */
export function withParts(draft: ReportDraft, parts: readonly CachedPage[]): ReportDraft {
  if (parts.length === 0) return draft;
  const drafts = parts.map((page) => page.draft());
  const sections = parts.map(partSection);
  const speakers = [...draft.speakers];
  for (const speaker of drafts.flatMap((part) => part.speakers)) {
    if (!speakers.some(({ name }) => name === speaker.name)) speakers.push(speaker);
  }
  return {
    ...draft,
    facts: [...draft.facts, ...drafts.flatMap((part) => part.facts)],
    factHeaders: [...draft.factHeaders, ...drafts.flatMap((part) => part.factHeaders)],
    sections: [...draft.sections, ...sections],
    speakers,
    text: [draft.text, ...drafts.map((part) => part.text)].join('\n'),
  };
}

function partSection(page: CachedPage): DraftSection {
  const draft = page.draft();
  const stated = page.parsed.frontMatter.values['title'];
  const written = draft.title?.written ?? (typeof stated === 'string' ? stated : '');
  const [first, ...rest] = draft.sections;
  const lead = first?.heading === '' ? first : undefined;
  return {
    kind: 'agenda',
    heading: plainHeading(cleanTitle(written)) || plainHeading(written),
    written,
    source: draft.title?.source ?? draft.source,
    blocks: lead?.blocks ?? [],
    sections: lead === undefined ? draft.sections : rest,
  };
}
