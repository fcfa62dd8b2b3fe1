import { join } from 'node:path';
import { buildSite } from '#site/build-site.ts';
import { CACHE_ROOT, EXAMPLE_FOLDER } from '#site/project.ts';
import type { SiteAddress } from '#site/site-address.ts';

/** Where the tests' build of the example lives between runs. */
export const EXAMPLE_SITE = join(CACHE_ROOT, 'test-site');

/**
 * Builds the bundled example once more; photos and bundle come from the cache after the first time.
 * Returns the folder of the site.
 */
export async function buildExampleSite(
  address: SiteAddress = { origin: undefined, base: '/' },
  out = EXAMPLE_SITE,
): Promise<string> {
  await buildSite({
    folder: EXAMPLE_FOLDER,
    out,
    address,
    photoCache: join(CACHE_ROOT, 'photos'),
  });
  return out;
}
