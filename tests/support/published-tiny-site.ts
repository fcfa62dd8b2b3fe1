import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '#site/build-site.ts';
import { type RunningServer, serveFolder } from '#site/static-server.ts';
import { writeTinyRepository } from './tiny-repository.ts';

const BASE = '/notes/';

/** A small site below a base path, as its author publishes it, changes it and loses it. */
export interface PublishedTinySite {
  readonly url: string;
  /** Folder of what is served. */
  readonly folder: string;
  /** Replaces words in every report, and publishes anew. */
  readonly republish: (words: string, by: string) => Promise<void>;
  /** Closes the server: the only way in which every browser takes the network for gone. */
  readonly goOffline: () => Promise<void>;
  /** Serves again, at the same address. */
  readonly goOnline: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

export async function publishTinySite(): Promise<PublishedTinySite> {
  const home = await mkdtemp(join(tmpdir(), 'debrief-offline-'));
  const reports = join(home, 'reports');
  const folder = join(home, 'site');
  await writeTinyRepository(reports);
  const publish = () =>
    buildSite({
      folder: reports,
      out: folder,
      address: { origin: undefined, base: BASE },
      photoCache: join(home, 'photos'),
    });
  await publish();
  let server: RunningServer = await serveFolder({ folder, base: BASE, port: 0 });
  const { port } = server;
  return {
    url: `http://127.0.0.1:${port}${BASE}`,
    folder,
    republish: async (words, by) => {
      for (const event of ['4.1-Event1', '4.2-Event2']) {
        const file = join(reports, 'content/4-EventParticipated', event, '_index.md');
        const text = await readFile(file, 'utf8');
        await writeFile(file, text.replaceAll(words, by));
      }
      await publish();
    },
    goOffline: () => server.close(),
    goOnline: async () => {
      server = await serveFolder({ folder, base: BASE, port });
    },
    remove: async () => {
      await server.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}
