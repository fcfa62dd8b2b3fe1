import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router-dom';
import type { TopicList, SpeakerList } from '#model/catalog.ts';
import { INTERFACE_LANGUAGES } from '#model/interface-language.ts';
import type { PrerenderContext, RenderedPage } from '#model/rendered-page.ts';
import { localizedPath, routes, splitLanguage } from '#model/routes.ts';
import { App } from './app/app.tsx';
import { queries } from './app/data/queries.ts';
import { createQueryClient } from './app/data/query-client.ts';
import { findPage, preloadPage } from './app/pages/page-list.ts';

/** Renders one page. `path` has its language prefix and no base (`/vi/events/x/`). */
export async function renderPage(path: string, context: PrerenderContext): Promise<RenderedPage> {
  const client = createQueryClient(context.readJson);
  const site = await client.fetchQuery(queries.site());
  const { language, path: appPath } = splitLanguage(path, site.defaultLanguage);
  const { entry } = findPage(appPath);
  await preloadPage(client, appPath, { site, language });
  const markup = await renderMarkup(client, path, context.base);
  const { head, html } = splitHead(markup);
  const dataFiles = client
    .getQueryCache()
    .getAll()
    .map((query) => String(query.queryKey[0]))
    .toSorted();
  const status = entry.pattern === '*' ? 404 : 200;
  const modules = entry.module === undefined ? [] : [entry.module];
  return { html, head, language, status, dataFiles, modules };
}

async function renderMarkup(
  client: ReturnType<typeof createQueryClient>,
  path: string,
  base: string,
): Promise<string> {
  const failures: unknown[] = [];
  const { prelude } = await prerender(
    <StrictMode>
      <QueryClientProvider client={client}>
        <StaticRouter location={`${base.slice(0, -1)}${path}`} basename={base}>
          <App />
        </StaticRouter>
      </QueryClientProvider>
    </StrictMode>,
    // One piece: a split page would need an inline script to be put together again.
    // React goes on without the part that threw; a published page must not lack it.
    {
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => void failures.push(error),
    },
  );
  const markup = await new Response(prelude).text();
  if (failures.length > 0) throw failures[0];
  return markup;
}

/** React puts hoisted elements (title, meta, link) before the app's first element, a div. */
function splitHead(markup: string): { head: string; html: string } {
  const start = markup.indexOf('<div');
  return { head: markup.slice(0, start), html: markup.slice(start) };
}

/** Every path to prerender, in both languages, and `/404/`. */
export async function listPages(context: PrerenderContext): Promise<readonly string[]> {
  const client = createQueryClient(context.readJson);
  const site = await client.fetchQuery(queries.site());
  const perLanguage = await Promise.all(
    INTERFACE_LANGUAGES.map(async (language) => {
      const topics: TopicList = await client.fetchQuery(queries.topics(language));
      const speakers: SpeakerList = await client.fetchQuery(queries.speakers(language));
      const paths = [
        routes.timeline.href(),
        routes.topics.href(),
        routes.search.href(),
        routes.photos.href(),
        routes.speakers.href(),
        ...Object.keys(site.eventLanguages).map(routes.event.href),
        ...topics.topics.map(({ id }) => routes.topic.href(id)),
        ...speakers.speakers.map(({ id }) => routes.speaker.href(id)),
      ];
      return paths.map((path) => localizedPath(path, language, site.defaultLanguage));
    }),
  );
  return [...perLanguage.flat(), '/404'];
}
