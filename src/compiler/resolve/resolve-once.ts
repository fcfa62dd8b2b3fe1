import type { Diagnostic } from '#model/catalog.ts';
import type { Memo } from '../memo.ts';
import type { FindTopicLabel } from './assemble-sections.ts';
import type { PhotoIndex } from './photos/photo-index.ts';
import type { FindReport } from './links/report-links.ts';
import { type LanguageReport, statedInputs } from './report.ts';
import { type ResolvedReport, keyOf, resolveReport } from './resolve-report.ts';

/** What all reports are resolved against; the same objects while pictures and addresses are the same. */
export interface SiteContext {
  readonly index: PhotoIndex;
  readonly findReport: FindReport;
  /** Path of the site from the repository's root. */
  readonly site: string;
  /** Gives the same for a label whenever it is asked: no report depends on it. */
  readonly topicLabel: FindTopicLabel;
}

/** What is known of a report's event besides the report. */
export interface EventContext {
  readonly slug: string;
  readonly languages: readonly string[];
  readonly fallbackTitle: string;
  readonly hugoPath: string | undefined;
  /** Path of its page from the repository's root. */
  readonly page: string;
}

export interface Resolution {
  readonly resolved: ResolvedReport;
  readonly diagnostics: readonly Diagnostic[];
}

/** Resolves a report, unless it was resolved before from the very same page, blocks and surroundings. */
export function resolveOnce(
  input: LanguageReport,
  context: { readonly site: SiteContext; readonly event: EventContext },
  memo: Memo,
): Resolution {
  const { page, ...event } = context.event;
  const { index, findReport, site, topicLabel } = context.site;
  return memo.get(`report ${keyOf(input)}`, inputsOf(input, context.site, context.event), () => {
    const diagnostics: Diagnostic[] = [];
    const resolved = resolveReport(input, {
      ...event,
      photos: { index, site, page },
      findReport,
      topicLabel,
      report: (diagnostic) => diagnostics.push(diagnostic),
    });
    return { resolved, diagnostics };
  });
}

/** All that a resolved report depends on, as objects and texts that can be compared. */
function inputsOf(
  input: LanguageReport,
  { index, findReport, site }: SiteContext,
  { slug, languages, fallbackTitle, hugoPath, page }: EventContext,
): unknown[] {
  const around = [slug, languages.join(), fallbackTitle, hugoPath, page, index, findReport, site];
  return [...statedInputs(input), ...around];
}
