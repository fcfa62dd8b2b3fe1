import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '#site/build-site.ts';
import { serveFolder } from '#site/static-server.ts';
import { test as browserTest } from './browser-test.ts';
import { manyReports, oneReport } from './generated-reports.ts';
import { writeFiles } from './temporary-folder.ts';

interface GeneratedSites {
  /** Address of a site of sixty events with long names and no photo, and one long day. */
  readonly generatedSite: string;
  /** Address of a site of one event without date, venue and photo. */
  readonly oneEventSite: string;
}

/** `test` with the addresses of generated sites, built once a worker where a test asks for them. */
export const test = browserTest.extend<object, GeneratedSites>({
  generatedSite: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern.
    async ({}, provide) => {
      const site = await serveReports(manyReports());
      await provide(site.url);
      await site.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  oneEventSite: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern.
    async ({}, provide) => {
      const site = await serveReports(oneReport());
      await provide(site.url);
      await site.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

export { expect } from './browser-test.ts';

/** Builds the site of a repository's files in a temporary folder and serves it until it is removed. */
export async function serveReports(
  files: Readonly<Record<string, string>>,
): Promise<{ readonly url: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'debrief-generated-'));
  await writeFiles(join(folder, 'report'), files);
  await buildSite({
    folder: join(folder, 'report'),
    out: join(folder, 'site'),
    address: { origin: undefined, base: '/' },
    photoCache: join(folder, 'photos'),
  });
  const server = await serveFolder({ folder: join(folder, 'site'), base: '/', port: 0 });
  return {
    url: `http://127.0.0.1:${server.port}/`,
    remove: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
