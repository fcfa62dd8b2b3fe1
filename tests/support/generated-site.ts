import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '#site/build-site.ts';
import { serveFolder } from '#site/static-server.ts';
import { test as browserTest } from './browser-test.ts';
import { manyReports, oneReport } from './generated-reports.ts';
import { writeFiles } from './temporary-folder.ts';

/** Addresses of generated sites, each built when it is asked for first. */
interface GeneratedSites {
  /** Sixty events with long names and no photo, and one long day. */
  readonly manyEvents: () => Promise<string>;
  /** One event without date, venue and photo. */
  readonly oneEvent: () => Promise<string>;
}

interface GeneratedFixtures {
  readonly generatedSites: GeneratedSites;
  /** Address of the site of many events. */
  readonly generatedSite: string;
}

/** `test` with generated sites, which all tests of a worker share. */
export const test = browserTest.extend<object, GeneratedFixtures>({
  generatedSites: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern.
    async ({}, provide) => {
      const served = new Map<string, ReturnType<typeof serveReports>>();
      const open = async (name: string, files: Readonly<Record<string, string>>) => {
        const site = served.get(name) ?? serveReports(files);
        served.set(name, site);
        return (await site).url;
      };
      await provide({
        manyEvents: () => open('many', manyReports()),
        oneEvent: () => open('one', oneReport()),
      });
      for (const site of served.values()) await (await site).remove();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  generatedSite: [
    async ({ generatedSites }, provide) => provide(await generatedSites.manyEvents()),
    { scope: 'worker', timeout: 300_000 },
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
