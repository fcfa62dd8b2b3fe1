import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { buildSite } from '#site/build-site.ts';
import { type RunningServer, serveFolder } from '#site/static-server.ts';
import { expect, test } from '../support/browser-test.ts';
import { BREACH, writeHostileRepository } from '../support/hostile-repository.ts';

let home: string;
let server: RunningServer;
let paths: readonly string[];

test.beforeAll(async () => {
  test.setTimeout(120_000);
  home = await mkdtemp(join(tmpdir(), 'debrief-hostile-'));
  const out = join(home, 'site');
  await writeHostileRepository(join(home, 'reports'));
  await buildSite({
    folder: join(home, 'reports'),
    out,
    address: { origin: undefined, base: '/' },
    photoCache: join(home, 'photos'),
  });
  server = await serveFolder({ folder: out, base: '/', port: 0 });
  const files = await readdir(out, { recursive: true });
  paths = files
    .filter((file) => /^(?:vi\/)?(?:(?:events|speakers|photos)\/.*)?index\.html$/.test(file))
    .map((file) => encodeURI(`/${dirname(file)}/`.replace('/./', '/')));
});

test.afterAll(async () => {
  await server.close();
  await rm(home, { recursive: true, force: true });
});

/** Collects everything that a hostile report could have made happen. */
async function watch(context: BrowserContext, page: Page): Promise<readonly string[]> {
  const events: string[] = [];
  await context.exposeFunction(BREACH, (id: unknown) => void events.push(`script ${String(id)}`));
  page.on('dialog', (dialog) => {
    events.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    const own = host === `127.0.0.1:${server.port}` || protocol === 'data:' || protocol === 'blob:';
    if (!own) events.push(`request ${request.url()}`);
  });
  context.on('page', (opened) => events.push(`window ${opened.url()}`));
  page.on('pageerror', (error) => events.push(`error ${error.message}`));
  return events;
}

/** Addresses in the page that would do something else than lead somewhere. */
function dangerousAddresses(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[href], [src], [action], [formaction]')].flatMap((element) =>
      ['href', 'src', 'action', 'formaction']
        .flatMap((name) => element.getAttribute(name) ?? [])
        .filter((value) => {
          if (!URL.canParse(value, location.href)) return false;
          const { protocol } = new URL(value, location.href);
          return !['http:', 'https:', 'mailto:', 'blob:'].includes(protocol);
        })
        .filter((value) => !value.startsWith('data:image/')),
    ),
  );
}

for (const [name, bypassCSP] of [
  ['under their policy', false],
  ['by escaping alone, the policy switched off', true],
] as const) {
  test(`hostile reports do nothing, ${name}`, async ({ browser }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({
      bypassCSP,
      baseURL: `http://127.0.0.1:${server.port}`,
    });
    const page = await context.newPage();
    const events = await watch(context, page);
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      await page.goto(path);
      await page.waitForFunction(() => document.querySelector('main') !== null);
      await page.mouse.move(200, 300);
      expect(await dangerousAddresses(page), path).toEqual([]);
      expect(await page.title(), path).not.toBe('');
    }
    await page.goto('/search/?q=script');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(events).toEqual([]);
    await context.close();
  });
}
