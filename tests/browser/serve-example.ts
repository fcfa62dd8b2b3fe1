import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '#site/static-server.ts';
import { buildExampleSite } from '../support/example-site.ts';
import { SITE_URL_VARIABLE } from '../support/browser-test.ts';
import { SHARED_FOLDER_VARIABLE } from '../support/generated-site.ts';

/**
 * Playwright's global set-up: builds the example, serves it as `npm start` does, and makes room for what the workers
 * share. Returns how to end both.
 */
export default async function serveExample(): Promise<() => Promise<void>> {
  const folder = await buildExampleSite();
  const server = await serveFolder({ folder, base: '/', port: 0 });
  const shared = await mkdtemp(join(tmpdir(), 'debrief-shared-'));
  process.env[SITE_URL_VARIABLE] = `http://127.0.0.1:${server.port}/`;
  process.env[SHARED_FOLDER_VARIABLE] = shared;
  return async () => {
    await server.close();
    await rm(shared, { recursive: true, force: true });
  };
}
