import type { QueryClient } from '@tanstack/react-query';
import { type ComponentType, lazy } from 'react';
import { matchPath } from 'react-router-dom';
import { loadCode } from '#app/data/load-code.ts';
import { queries } from '#app/data/queries.ts';
import type { Site } from '#model/catalog.ts';
import type { InterfaceLanguage } from '#model/interface-language.ts';
import { routes } from '#model/routes.ts';
import { Page as NotFoundPage } from './not-found-page.tsx';

/** What a page needs to know to name its data. */
export interface PageRequest {
  readonly site: Site;
  readonly language: InterfaceLanguage;
  readonly params: Readonly<Record<string, string | undefined>>;
}

type FileQuery = Parameters<QueryClient['prefetchQuery']>[0];

export interface PageEntry {
  readonly pattern: string;
  /** The page's lazy module, as a path from the project's root; none where the app always has it. */
  readonly module?: string;
  readonly Page: ComponentType;
  /** Loads the page's code; called again it is free. */
  readonly load: () => Promise<unknown>;
  /** The catalog files that the page shows; the site itself is always there. */
  readonly data: (request: PageRequest) => readonly FileQuery[];
}

interface LazyModule {
  /** File name of the module beside this one. */
  readonly file: string;
  readonly load: () => Promise<{ readonly Page: ComponentType }>;
}

function page(
  pattern: string,
  { file, load }: LazyModule,
  data: PageEntry['data'] = () => [],
): PageEntry {
  const loadPage = () => loadCode(load);
  const Page = lazy(async () => ({ default: (await loadPage()).Page }));
  return { pattern, module: `src/app/pages/${file}`, load: loadPage, data, Page };
}

/** Every page; all but the last are chunks of their own. */
export const pages: readonly PageEntry[] = [
  page(
    routes.timeline.pattern,
    { file: 'timeline-page.tsx', load: () => import('./timeline-page.tsx') },
    ({ language }) => [queries.timeline(language) as FileQuery],
  ),
  page(
    routes.event.pattern,
    { file: 'event-page.tsx', load: () => import('./event-page.tsx') },
    ({ site, language, params }) =>
      params['slug'] !== undefined && params['slug'] in site.eventLanguages
        ? [queries.event(site, language, params['slug']) as FileQuery]
        : [],
  ),
  page(
    routes.topics.pattern,
    { file: 'topics-page.tsx', load: () => import('./topics-page.tsx') },
    ({ language }) => [queries.topics(language) as FileQuery],
  ),
  page(
    routes.topic.pattern,
    { file: 'topic-page.tsx', load: () => import('./topic-page.tsx') },
    ({ language, params }) => [queries.topic(language, params['id'] ?? '') as FileQuery],
  ),
  page(routes.search.pattern, { file: 'search-page.tsx', load: () => import('./search-page.tsx') }),
  page(
    routes.photos.pattern,
    { file: 'photos-page.tsx', load: () => import('./photos-page.tsx') },
    ({ language }) => [queries.photos(language) as FileQuery],
  ),
  page(
    routes.speakers.pattern,
    { file: 'speakers-page.tsx', load: () => import('./speakers-page.tsx') },
    ({ language }) => [queries.speakers(language) as FileQuery],
  ),
  page(
    routes.speaker.pattern,
    { file: 'speaker-page.tsx', load: () => import('./speaker-page.tsx') },
    ({ language }) => [queries.speakers(language) as FileQuery],
  ),
  // Other pages show it as well: it is part of the app.
  { pattern: '*', Page: NotFoundPage, load: () => Promise.resolve(), data: () => [] },
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
