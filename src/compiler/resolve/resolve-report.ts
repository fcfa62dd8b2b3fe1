import type { EventReport } from '#model/catalog.ts';
import type { PhotoRequest } from '../photos/process-photos.ts';
import { type FindTopicLabel, assembleSections } from './assemble-sections.ts';
import { believeBlocks } from './index-page/believe-blocks.ts';
import { dateEvidence, dateFact } from './facts/event-date.ts';
import { timeFact } from './facts/event-time.ts';
import { factDiagnostics } from './facts/fact-diagnostics.ts';
import { formatFact, labelledFact, venueFact } from './facts/event-words.ts';
import { withIndexSections } from './index-page/index-sections.ts';
import { withFrontMatterPhotos } from './photos/front-matter-photos.ts';
import type { PhotoContext } from './photos/photo-files.ts';
import { createPhotoPlacer } from './photos/place-photos.ts';
import { type FindReport, linkReports } from './links/report-links.ts';
import type { LanguageReport, Report } from './report.ts';
import { seriesNamed } from './titles/series-named.ts';
import { eventTitle } from './titles/titles.ts';

/** A report with everything that can be known of it alone; topics and neighbours come from the others. */
export interface ResolvedReport {
  /** Names the report among all of the site's, for what is kept between compilations. */
  readonly key: string;
  readonly report: EventReport;
  readonly requests: ReadonlyMap<string, PhotoRequest>;
}

export interface ResolveContext {
  readonly slug: string;
  readonly languages: readonly string[];
  /** Folder or file name, for an event that nothing names. */
  readonly fallbackTitle: string;
  readonly hugoPath: string | undefined;
  readonly photos: Omit<PhotoContext, 'folder'>;
  readonly findReport: FindReport;
  readonly topicLabel: FindTopicLabel;
  readonly report: Report;
}

/** Weighs what page, index and front matter say of one report and puts it into the catalog's form. */
export function resolveReport(stated: LanguageReport, context: ResolveContext): ResolvedReport {
  const input = believeBlocks(stated, context.report);
  const { draft, language, frontMatter } = input;
  const placer = createPhotoPlacer(context.photos, context.report);
  const drafts = withFrontMatterPhotos(draft.sections, frontMatter, draft.source.file);
  const sections = assembleSections(withIndexSections(drafts, input), {
    placePhoto: placer.place,
    rewrite: (markdown) => linkReports(markdown, context.hugoPath ?? '/', context.findReport),
    topicLabel: context.topicLabel,
  });
  const named = eventTitle(input);
  const title = named ?? context.fallbackTitle;
  const evidence = dateEvidence(input);
  const date = dateFact(evidence);
  const report: EventReport = {
    slug: context.slug,
    language,
    languages: [...context.languages],
    title,
    ...optional('series', seriesNamed([title, draft.title?.written, frontMatter.values['title']])),
    ...optional('date', date),
    ...optional('time', timeFact(input, date)),
    ...optional('venue', venueFact(input)),
    ...optional('role', labelledFact(input, ['role'])),
    ...optional('format', formatFact(input)),
    ...optional('duration', labelledFact(input, ['duration'])),
    counts: { topics: 0, photos: placer.photos.length, speakers: draft.speakers.length },
    topics: [],
    ...optional('cover', placer.photos[0]),
    ...optional('reportTitle', draft.title?.written),
    facts: draft.facts.map(({ label, value, source }) => ({ label, value, source })),
    ...(draft.factHeaders.length === 0 ? {} : { factHeaders: [...draft.factHeaders] }),
    speakers: [...draft.speakers],
    sections,
    photos: placer.photos,
    source: draft.source,
    ...optional('hugoPath', context.hugoPath),
  };
  const resolved = { report, isNamed: named !== undefined, evidence };
  for (const diagnostic of factDiagnostics(input, resolved)) context.report(diagnostic);
  return { key: keyOf(stated), report, requests: placer.requests };
}

export function keyOf({ language, draft: { source } }: LanguageReport): string {
  return `${language} ${source.file}:${source.line}`;
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  if (value === undefined) return {};
  const entry: Partial<Record<K, V>> = {};
  entry[key] = value;
  return entry;
}
