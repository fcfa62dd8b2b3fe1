import { createHash } from 'node:crypto';
import { offlineCaches } from '#model/offline-caches.ts';
import { type DataPack, type FileEntry, HASH_LENGTH, type OfflineSite } from '#model/offline.ts';
import type { WorkerContext } from '#workers/service-worker/worker-context.ts';
import { createFakeCaches, type FakeDisk } from './fake-caches.ts';

export const SCOPE = 'https://site.test/repo/';

/** A published site in memory, and a worker that was built for it. */
export interface FakeSite extends WorkerContext {
  /** What the server has, by path below the base; a test changes it to publish something else. */
  readonly server: Map<string, string>;
  /** Paths, with their queries, that the server was asked for. */
  readonly asked: string[];
  /** False makes every request fail, as without a network. */
  readonly network: { up: boolean };
}

export interface FakeSiteOptions {
  readonly version?: string;
  readonly assets?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  /** Data beyond the pack. */
  readonly rest?: Readonly<Record<string, string>>;
  readonly caches?: CacheStorage;
  readonly disk?: FakeDisk;
}

export function createFakeSite(options: FakeSiteOptions = {}): FakeSite {
  const { version = 'one', assets = { 'assets/app-1.js': 'app' }, files = {}, rest = {} } = options;
  const pack: DataPack = {
    shell: `<html>shell of ${version}</html>`,
    files: { 'data/site.json': `{"site":"${version}"}`, ...files },
    rest: Object.fromEntries(Object.entries(rest).map(([path, text]) => [path, hash(text)])),
  };
  const packText = JSON.stringify(pack);
  const packPath = `assets/offline-${version}.json`;
  const server = new Map([
    ...Object.entries({ ...assets, ...pack.files, ...rest }),
    [packPath, packText],
  ]);
  const asked: string[] = [];
  const network = { up: true };
  return {
    site: siteOf(version, assets, [packPath, packText]),
    scope: SCOPE,
    names: offlineCaches('/repo/'),
    caches: options.caches ?? createFakeCaches(SCOPE, options.disk),
    fetch: async (request) => {
      if (!network.up) throw new TypeError('Failed to fetch');
      const url = typeof request === 'string' ? request : request.url;
      asked.push(url.slice(SCOPE.length));
      const found = server.get(new URL(url).pathname.slice('/repo/'.length));
      return new Response(found ?? 'nothing here', { status: found === undefined ? 404 : 200 });
    },
    server,
    asked,
    network,
  };
}

function siteOf(
  version: string,
  assets: Readonly<Record<string, string>>,
  pack: readonly [path: string, text: string],
): OfflineSite {
  return { version, assets: Object.entries(assets).map(entryOf), pack: entryOf(pack) };
}

function entryOf([path, text]: readonly [string, string]): FileEntry {
  return [path, hash(text), text.length];
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}
