import { serveFolder } from '#site/static-server.ts';
import { buildExampleSite } from '../support/example-site.ts';
import { SITE_URL_VARIABLE } from '../support/browser-test.ts';

/** Playwright's global set-up: builds the example, serves it as `npm start` does, and returns how to stop. */
export default async function serveExample(): Promise<() => Promise<void>> {
  const folder = await buildExampleSite();
  const server = await serveFolder({ folder, base: '/', port: 0 });
  process.env[SITE_URL_VARIABLE] = `http://127.0.0.1:${server.port}/`;
  return server.close;
}
