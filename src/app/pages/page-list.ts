import type { QueryClient } from '@tanstack/react-query';
import { type ComponentType, lazy } from 'react';
import { matchPath } from 'react-router-dom';
import { loadCode } from '#app/data/load-code.ts';
import { queries } from '#app/data/queries.ts';
import type { InterfaceLanguage, Site } from '#model/catalog.ts';
import { routes } from '#model/routes.ts';

/** What a page needs to know to name its data. */
export interface PageRequest {
  readonly site: Site;
  readonly language: InterfaceLanguage;
  readonly params: Readonly<Record<string, string | undefined>>;
}

type FileQuery = Parameters<QueryClient['prefetchQuery']>[0];

export interface PageEntry {
  readonly pattern: string;
  readonly Page: ComponentType;
  /** Loads the page's code; called again it is free. */
  readonly load: () => Promise<unknown>;
  /** The catalog files that the page shows; the site itself is always there. */
  readonly data: (request: PageRequest) => readonly FileQuery[];
}

function page(
  pattern: string,
  load: () => Promise<{ readonly Page: ComponentType }>,
  data: PageEntry['data'] = () => [],
): PageEntry {
  const loadPage = () => loadCode(load);
  const Page = lazy(async () => ({ default: (await loadPage()).Page }));
  return { pattern, load: loadPage, data, Page };
}

/** Every page, each a chunk of its own. */
export const pages: readonly PageEntry[] = [
  page(
    routes.timeline.pattern,
    () => import('./timeline-page.tsx'),
    ({ language }) => [queries.timeline(language) as FileQuery],
  ),
  page(
    routes.event.pattern,
    () => import('./event-page.tsx'),
    ({ site, language, params }) =>
      params['slug'] !== undefined && params['slug'] in site.eventLanguages
        ? [queries.event(site, language, params['slug']) as FileQuery]
        : [],
  ),
  page(
    routes.topics.pattern,
    () => import('./topics-page.tsx'),
    ({ language }) => [queries.topics(language) as FileQuery],
  ),
  page(
    routes.topic.pattern,
    () => import('./topic-page.tsx'),
    ({ language, params }) => [queries.topic(language, params['id'] ?? '') as FileQuery],
  ),
  page(routes.search.pattern, () => import('./search-page.tsx')),
  page(
    routes.photos.pattern,
    () => import('./photos-page.tsx'),
    ({ language }) => [queries.photos(language) as FileQuery],
  ),
  page(
    routes.speakers.pattern,
    () => import('./speakers-page.tsx'),
    ({ language }) => [queries.speakers(language) as FileQuery],
  ),
  page(
    routes.speaker.pattern,
    () => import('./speaker-page.tsx'),
    ({ language }) => [queries.speakers(language) as FileQuery],
  ),
  page('*', () => import('./not-found-page.tsx')),
];

/** The page of an app path (no base, no language prefix) and its parameters. */
export function findPage(path: string): {
  readonly entry: PageEntry;
  readonly params: PageRequest['params'];
} {
  for (const entry of pages) {
    const match = matchPath(entry.pattern, path);
    if (match) return { entry, params: match.params };
  }
  throw new Error(`no page matches ${path}`);
}

/** Starts loading a page's code and data; resolves when both are there. Rejections are the caller's. */
export async function preloadPage(
  client: QueryClient,
  path: string,
  known: Omit<PageRequest, 'params'>,
): Promise<void> {
  const { entry, params } = findPage(path);
  await Promise.all([
    entry.load(),
    ...entry.data({ ...known, params }).map((query) => client.fetchQuery(query)),
  ]);
}
