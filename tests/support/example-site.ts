import { join } from 'node:path';
import { buildSite } from '#site/build-site.ts';
import { CACHE_ROOT, EXAMPLE_FOLDER } from '#site/project.ts';

/** Where the tests' build of the example lives between runs. */
export const EXAMPLE_SITE = join(CACHE_ROOT, 'test-site');

/** Builds the bundled example once more; photos and bundle come from the cache after the first time. */
export async function buildExampleSite(): Promise<string> {
  await buildSite({
    folder: EXAMPLE_FOLDER,
    out: EXAMPLE_SITE,
    address: { origin: undefined, base: '/' },
    photoCache: join(CACHE_ROOT, 'photos'),
  });
  return EXAMPLE_SITE;
}
