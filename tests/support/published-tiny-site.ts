import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '#site/build-site.ts';
import { type RunningServer, serveFolder } from '#site/static-server.ts';
import { writeTinyRepository } from './tiny-repository.ts';

const BASE = '/notes/';

/** What tells the second version of the site from the first: where its event with photos was. */
export const PLACE = { first: 'Pier 4', second: 'Pier 9' } as const;

type Version = keyof typeof PLACE;

/** Two versions of a small site, built once; each test publishes copies of its own. */
export interface TinySiteVersions {
  readonly publish: () => Promise<PublishedTinySite>;
  readonly remove: () => Promise<void>;
}

/** A small site below a base path, as its author publishes it, changes it and loses it. */
export interface PublishedTinySite {
  readonly url: string;
  /** Folder of what is served. */
  readonly folder: string;
  /** Puts the second version in the place of the first. */
  readonly publishSecond: () => Promise<void>;
  /** Closes the server: the only way in which every browser takes the network for gone. */
  readonly goOffline: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

export async function buildTinySiteVersions(): Promise<TinySiteVersions> {
  const home = await mkdtemp(join(tmpdir(), 'debrief-offline-'));
  const folders = {
    first: await buildTinySite(home, 'first'),
    second: await buildTinySite(home, 'second'),
  };
  return {
    publish: () => publishCopy(folders),
    remove: () => rm(home, { recursive: true, force: true }),
  };
}

/** Writes the tiny repository into a folder and builds it there. Returns the folder of the site. */
export async function buildTinySite(home: string, version: Version = 'first'): Promise<string> {
  const reports = join(home, 'reports');
  const out = join(home, version);
  await writeTinyRepository(reports);
  if (version === 'second') await changePlace(reports);
  await buildSite({
    folder: reports,
    out,
    address: { origin: undefined, base: BASE },
    photoCache: join(home, 'photos'),
  });
  return out;
}

async function changePlace(reports: string): Promise<void> {
  const file = join(reports, 'content/4-EventParticipated/4.1-Event1/_index.md');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replaceAll(PLACE.first, PLACE.second));
}

async function publishCopy(folders: Readonly<Record<Version, string>>): Promise<PublishedTinySite> {
  const home = await mkdtemp(join(tmpdir(), 'debrief-published-'));
  const folder = join(home, 'site');
  await cp(folders.first, folder, { recursive: true });
  const server: RunningServer = await serveFolder({ folder, base: BASE, port: 0 });
  return {
    url: `http://127.0.0.1:${server.port}${BASE}`,
    folder,
    publishSecond: async () => {
      const next = join(home, 'next');
      await cp(folders.second, next, { recursive: true });
      await rename(folder, join(home, 'previous'));
      await rename(next, folder);
    },
    goOffline: server.close,
    remove: async () => {
      await server.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}
