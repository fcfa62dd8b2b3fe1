import { CATALOG_VERSION } from '#model/catalog-version.ts';
import { catalogFiles } from '#model/catalog-files.ts';
import { OTHER_VERSION_STATUS } from '#model/offline.ts';
import { versionedUrl } from '#model/site-version.ts';
import { CatalogError } from './catalog-error.ts';
import type { ReadJson } from './query-client.ts';

/**
 * A reader over the network. `base` ends in a slash; `version` is the page's own (see model/site-version).
 * Rejects with a {@link CatalogError}; an abort rejects with the signal's own reason.
 */
export function createFetchJson(base: string, version?: string): ReadJson {
  return async (file, signal) => {
    const response = await request(versionedUrl(`${base}${file}`, version), file, signal);
    const json = await parse(response, file);
    if (file === catalogFiles.site()) assertVersion(json, file);
    return json;
  };
}

async function request(url: string, file: string, signal?: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, signal ? { signal } : {});
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new CatalogError('offline', file);
  }
  if (response.status === OTHER_VERSION_STATUS) throw new CatalogError('version', file);
  if (response.status === 404) throw new CatalogError('missing', file);
  if (!response.ok) throw new CatalogError('offline', file);
  return response;
}

async function parse(response: Response, file: string): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    throw new CatalogError('damaged', file);
  }
}

function assertVersion(json: unknown, file: string): void {
  const version = typeof json === 'object' && json !== null && 'catalog' in json && json.catalog;
  if (version !== CATALOG_VERSION) throw new CatalogError('version', file);
}
