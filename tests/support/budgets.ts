import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleApp } from '#site/bundle.ts';
import { entryScripts, filesOf, readManifest } from '#site/bundle-manifest.ts';
import { buildExampleSite } from './example-site.ts';
import { buildTenEventTimeline } from './ten-events.ts';

/** A size that readers pay for, in bytes after gzip -9, and how large it may be. */
export interface Budget {
  readonly name: string;
  readonly bytes: number;
  /** What the build must keep to. */
  readonly limit: number;
}

const KB = 1024;

/** Measures the built example: pages as they are sent, scripts as far as a page loads them by itself. */
export async function measureBudgets(): Promise<Budget[]> {
  await buildExampleSite();
  const { client } = await bundleApp('/');
  const manifest = await readManifest(client);
  const sizeOf = async (files: readonly string[]) => {
    const sizes = await Promise.all(files.map((file) => gzipSize(join(client, file))));
    return sizes.reduce((sum, size) => sum + size, 0);
  };
  const pageScripts = (page: string) =>
    sizeOf([
      ...entryScripts(manifest),
      ...filesOf(manifest, [`src/app/pages/${page}.tsx`]).scripts,
    ]);
  const assets = await readdir(join(client, 'assets'));
  const named = (pattern: RegExp) =>
    sizeOf(assets.filter((name) => pattern.test(name)).map((name) => `assets/${name}`));
  return [
    // The first 14 KB arrive in one round trip (ten TCP segments, RFC 6928).
    {
      name: 'timeline of ten events, styles in it',
      bytes: gzipSync(await buildTenEventTimeline(), { level: 9 }).length,
      limit: 14 * KB,
    },
    { name: 'style sheet', bytes: await named(/^index-.*\.css$/), limit: 12 * KB },
    { name: 'scripts of the timeline', bytes: await pageScripts('timeline-page'), limit: 115 * KB },
    { name: 'scripts of an event page', bytes: await pageScripts('event-page'), limit: 165 * KB },
    {
      name: 'rich Markdown, when it is needed',
      bytes: await named(/^rich-markdown-.*\.js$/),
      limit: 52 * KB,
    },
    { name: 'search worker', bytes: await named(/^search\.worker-.*\.js$/), limit: 14 * KB },
    {
      name: 'lightbox, when it is opened',
      bytes: await named(/^lightbox-view-.*\.js$/),
      limit: 22 * KB,
    },
  ];
}

async function gzipSize(file: string): Promise<number> {
  return gzipSync(await readFile(file), { level: 9 }).length;
}
