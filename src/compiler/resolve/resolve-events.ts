import path from 'node:path';
import { slugify, createNamer } from '#model/slug.ts';
import type { Collection } from '../collect/collect.ts';
import type { ImageFile } from '../collect/image-files.ts';
import type { PhotoRequest } from '../photos/process-photos.ts';
import { createPhotoIndex } from './photo-index.ts';
import { createReportFinder } from './report-links.ts';
import type { DraftedEvent, Report } from './report.ts';
import { type ResolvedReport, resolveReport } from './resolve-report.ts';
import { eventTitle } from './titles.ts';

export interface ResolvedEvents {
  readonly reports: readonly ResolvedReport[];
  /** The files behind all photos, each once. */
  readonly requests: readonly PhotoRequest[];
}

export interface ResolveEventsContext {
  readonly collection: Collection;
  readonly images: readonly ImageFile[];
  readonly report: Report;
}

/** Every report of every event, each with the slug that its event has in all languages. */
export function resolveEvents(
  events: readonly DraftedEvent[],
  context: ResolveEventsContext,
): ResolvedEvents {
  const { collection, report } = context;
  const index = createPhotoIndex(context.images);
  const name = createNamer();
  const site = path
    .relative(collection.repository.root, collection.repository.site)
    .split(path.sep)
    .join('/');
  const named = events.flatMap((event) => {
    const [main] = event.reports;
    if (main === undefined) return [];
    return [{ event, slug: name(slugify(eventTitle(main) ?? fallbackTitle(event), 'event')) }];
  });
  const findReport = createReportFinder(named.map(({ event, slug }) => [event.address, slug]));
  const reports = named.flatMap(({ event, slug }) =>
    event.reports.map((input) =>
      resolveReport(input, {
        slug,
        languages: event.reports.map(({ language }) => language),
        fallbackTitle: fallbackTitle(event),
        hugoPath: hugoPath(event.address),
        photos: { index, site, page: event.pagePath },
        findReport,
        report,
      }),
    ),
  );
  return { reports, requests: uniqueRequests(reports) };
}

/** "Event 4" for the folder `4.4-Event4`. */
function fallbackTitle({ name, reports }: DraftedEvent): string {
  const stated = reports[0]?.frontMatter.values['title'] ?? reports[0]?.draft.title?.written;
  if (typeof stated === 'string' && stated.trim() !== '') return stated.trim();
  const words = name
    .replace(/^[\d.]+[-_ ]*/, '')
    .replace(/[-_]+/g, ' ')
    .replace(/([a-z])(\d)/gi, '$1 $2')
    .trim();
  return words === '' ? name : `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

/** Hugo writes addresses in lower case with blanks as hyphens. */
function hugoPath(address: string): string | undefined {
  if (address === '' || address.startsWith('..')) return undefined;
  return `/${address.toLowerCase().replace(/\s+/g, '-')}/`;
}

function uniqueRequests(reports: readonly ResolvedReport[]): PhotoRequest[] {
  const requests = new Map<string, PhotoRequest>();
  for (const { requests: own } of reports)
    for (const [file, request] of own) requests.set(file, request);
  return [...requests.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}
