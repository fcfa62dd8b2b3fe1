import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '#site/build-site.ts';
import { type RunningServer, serveFolder } from '#site/static-server.ts';
import { test as browserTest } from './browser-test.ts';
import { manyReports, oneReport } from './generated-reports.ts';
import { madeOnce } from './made-once.ts';
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

/** The global set-up tells by this variable where the workers keep what they share; it is removed after the run. */
export const SHARED_FOLDER_VARIABLE = 'DEBRIEF_TEST_SHARED';

/** `test` with generated sites, built once in a run and served by each worker. */
export const test = browserTest.extend<object, GeneratedFixtures>({
  generatedSites: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern.
    async ({}, provide) => {
      const shared = process.env[SHARED_FOLDER_VARIABLE] ?? '';
      const served = new Map<string, ReturnType<typeof serveSite>>();
      const open = async (name: string, files: Readonly<Record<string, string>>) => {
        const folder = join(shared, name);
        await madeOnce(folder, () => buildReports(files, folder));
        const server = served.get(name) ?? serveSite(folder);
        served.set(name, server);
        return addressOf(await server);
      };
      await provide({
        manyEvents: () => open('many-events', manyReports()),
        oneEvent: () => open('one-event', oneReport()),
      });
      for (const server of served.values()) await (await server).close();
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
  await buildReports(files, folder);
  const server = await serveSite(folder);
  return {
    url: addressOf(server),
    remove: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Writes a repository into a folder, and beside it its site. */
async function buildReports(
  files: Readonly<Record<string, string>>,
  folder: string,
): Promise<void> {
  await writeFiles(join(folder, 'report'), files);
  await buildSite({
    folder: join(folder, 'report'),
    out: join(folder, 'site'),
    address: { origin: undefined, base: '/' },
    photoCache: join(folder, 'photos'),
  });
}

function serveSite(folder: string): Promise<RunningServer> {
  return serveFolder({ folder: join(folder, 'site'), base: '/', port: 0 });
}

function addressOf({ port }: RunningServer): string {
  return `http://127.0.0.1:${port}/`;
}
