import path from 'node:path';
import type { Diagnostic } from '#model/catalog.ts';
import { createNamer, slugify } from '#model/slug.ts';
import type { Collection } from '../collect/collect.ts';
import type { ImageFile } from '../collect/image-files.ts';
import type { Memo } from '../memo.ts';
import type { PhotoRequest } from '../photos/process-photos.ts';
import { type PhotoIndex, createPhotoIndex } from './photo-index.ts';
import { type FindReport, createReportFinder } from './report-links.ts';
import type { DraftedEvent, LanguageReport, Report } from './report.ts';
import { type ResolvedReport, keyOf, resolveReport } from './resolve-report.ts';
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
  readonly memo: Memo;
}

/** Every report of every event, each with the slug that its event has in all languages. */
export function resolveEvents(
  events: readonly DraftedEvent[],
  context: ResolveEventsContext,
): ResolvedEvents {
  const named = nameEvents(events);
  const shared = sharedContext(named, context);
  const reports = named.flatMap(({ event, slug }) =>
    event.reports.map((input) => {
      const own = {
        slug,
        languages: event.reports.map(({ language }) => language),
        fallbackTitle: fallbackTitle(event),
        hugoPath: hugoPath(event.address),
        page: event.pagePath,
      };
      const { resolved, diagnostics } = resolveOnce(input, own, { ...context, ...shared });
      for (const diagnostic of diagnostics) context.report(diagnostic);
      return resolved;
    }),
  );
  return { reports, requests: uniqueRequests(reports) };
}

interface NamedEvent {
  readonly event: DraftedEvent;
  readonly slug: string;
}

function nameEvents(events: readonly DraftedEvent[]): NamedEvent[] {
  const name = createNamer();
  return events.flatMap((event) => {
    const [main] = event.reports;
    if (main === undefined) return [];
    return [{ event, slug: name(slugify(eventTitle(main) ?? fallbackTitle(event), 'event')) }];
  });
}

interface Shared {
  readonly index: PhotoIndex;
  readonly findReport: FindReport;
  readonly site: string;
}

/** What all reports are resolved against; the same objects while pictures and addresses are the same. */
function sharedContext(
  named: readonly NamedEvent[],
  { collection, images, memo }: ResolveEventsContext,
): Shared {
  const { root, site } = collection.repository;
  const files = images.map(({ file, path: target }) => `${file}\t${target}`).join('\n');
  const addresses = named.map(({ event, slug }) => [event.address, slug] as const);
  return {
    index: memo.get('photo index', [files], () => createPhotoIndex(images)),
    findReport: memo.get('report finder', [JSON.stringify(addresses)], () =>
      createReportFinder(addresses),
    ),
    site: path.relative(root, site).split(path.sep).join('/'),
  };
}

interface OwnContext {
  readonly slug: string;
  readonly languages: readonly string[];
  readonly fallbackTitle: string;
  readonly hugoPath: string | undefined;
  readonly page: string;
}

interface Resolution {
  readonly resolved: ResolvedReport;
  readonly diagnostics: readonly Diagnostic[];
}

/** Resolves a report, unless it was resolved before from the very same page, blocks and surroundings. */
function resolveOnce(
  input: LanguageReport,
  own: OwnContext,
  { index, findReport, site, memo }: Shared & ResolveEventsContext,
): Resolution {
  const { draft, frontMatter, block, otherBlocks, copiedBlocks, worthlessDays } = input;
  const blocks = [block, ...otherBlocks];
  const copied = blocks.map((one) => one !== undefined && copiedBlocks.has(one)).join();
  const inputs = [
    draft,
    frontMatter,
    ...blocks,
    copied,
    [...worthlessDays].join(),
    JSON.stringify(own),
    index,
    findReport,
    site,
  ];
  return memo.get(`report ${keyOf(input)}`, inputs, () => {
    const diagnostics: Diagnostic[] = [];
    const { page, ...event } = own;
    const resolved = resolveReport(input, {
      ...event,
      photos: { index, site, page },
      findReport,
      report: (diagnostic) => diagnostics.push(diagnostic),
    });
    return { resolved, diagnostics };
  });
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
