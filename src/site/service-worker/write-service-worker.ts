import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { INTERFACE_LANGUAGES } from '#model/interface-language.ts';
import { catalogFiles } from '#model/catalog-files.ts';
import { type FileEntry, type OfflineSite, SITE_GLOBAL } from '#model/offline.ts';
import type { PublishedSite } from '../published-site.ts';
import { choosePacked, DATA_CAP_BYTES } from './choose-packed.ts';
import { makeDataPack } from './data-pack.ts';
import { hashOf, listPublishedFiles } from './published-files.ts';

/** The files that are stored for use without a network, and the version that they make up. */
export interface OfflineFiles {
  readonly version: string;
  readonly assets: readonly FileEntry[];
  readonly data: readonly FileEntry[];
}

/**
 * Lists what a site folder holds before its pages are rendered: they carry the version.
 * It changes with every byte of the interface, of the data and of the page template, and with nothing else.
 */
export async function listOfflineFiles(site: string): Promise<OfflineFiles> {
  const assets = await listPublishedFiles(site, 'assets');
  const data = await listPublishedFiles(site, 'data');
  const template = await readFile(join(site, 'index.html'));
  return { version: hashOf(JSON.stringify([assets, data, hashOf(template)])), assets, data };
}

export interface ServiceWorkerOptions {
  /** Folder of the site. */
  readonly out: string;
  readonly files: OfflineFiles;
  readonly published: PublishedSite;
  /** HTML of a page without content. */
  readonly shell: string;
  /** The bundled worker, which knows no site. */
  readonly worker: string;
}

/** Writes `sw.js` and the data that it stores. */
export async function writeServiceWorker(options: ServiceWorkerOptions): Promise<void> {
  const { out, files, published, shell, worker } = options;
  const packed = choosePacked(files.data, {
    languages: INTERFACE_LANGUAGES,
    events: eventFiles(published),
    cap: DATA_CAP_BYTES,
  });
  const pack = await makeDataPack({ site: out, shell, data: files.data, packed });
  await writeFile(join(out, pack.entry[0]), pack.text);
  const site: OfflineSite = { version: files.version, assets: files.assets, pack: pack.entry };
  const code = await readFile(worker, 'utf8');
  await writeFile(join(out, 'sw.js'), `self.${SITE_GLOBAL}=${JSON.stringify(site)};\n${code}`);
}

/** Every event's file once, newest first, the editions beside each other. */
function eventFiles({ editions }: PublishedSite): string[] {
  const longest = Math.max(0, ...editions.map(({ events }) => events.length));
  const files = Array.from({ length: longest }, (_, place) =>
    editions.flatMap(({ events }) => {
      const summary = events[place]?.summary;
      return summary === undefined ? [] : [catalogFiles.event(summary.language, summary.slug)];
    }),
  );
  return [...new Set(files.flat())];
}
