import path from 'node:path';
import { memoise } from '#model/memoise.ts';
import { slugify } from '#model/slug.ts';
import type { Collection } from '../collect/collect.ts';
import type { ImageFile } from '../collect/image-files.ts';
import type { Memo } from '../memo.ts';
import type { PhotoRequest } from '../photos/process-photos.ts';
import { type NamedEvent, nameEvents } from './name-events.ts';
import { createPhotoIndex } from './photos/photo-index.ts';
import { createReportFinder } from './links/report-links.ts';
import type { DraftedEvent, Report } from './report.ts';
import { type EventContext, type SiteContext, resolveOnce } from './resolve-once.ts';
import type { ResolvedReport } from './resolve-report.ts';

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
  const { memo, report } = context;
  const named = nameEvents(events, memo);
  const site = siteContext(named, context);
  const reports = named.flatMap((own) => {
    const event = eventContext(own);
    return own.event.reports.map((input) => {
      const { resolved, diagnostics } = resolveOnce(input, { site, event }, memo);
      for (const diagnostic of diagnostics) report(diagnostic);
      return resolved;
    });
  });
  return { reports, requests: uniqueRequests(reports) };
}

function siteContext(
  named: readonly NamedEvent[],
  { collection, images, memo }: ResolveEventsContext,
): SiteContext {
  const { root, site } = collection.repository;
  const files = images.map(({ file, path: target }) => `${file}\t${target}`).join('\n');
  const addresses = named.map(({ event, slug }) => [event.address, slug] as const);
  return {
    index: memo.get('photo index', [files], () => createPhotoIndex(images)),
    findReport: memo.get('report finder', [JSON.stringify(addresses)], () =>
      createReportFinder(addresses),
    ),
    site: path.relative(root, site).split(path.sep).join('/'),
    // A label stands in dozens of reports.
    topicLabel: memoise((label: string) => ({ label, slug: slugify(label, 'topic') })),
  };
}

function eventContext({ event, slug, fallbackTitle }: NamedEvent): EventContext {
  return {
    slug,
    languages: event.reports.map(({ language }) => language),
    fallbackTitle,
    hugoPath: hugoPath(event.address),
    page: event.pagePath,
  };
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
