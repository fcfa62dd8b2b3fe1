import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/browser-test.ts';
import {
  openOfflinePanel,
  storedVersions,
  updateNotice,
  waitUntilStored,
} from '../support/offline-page.ts';
import {
  buildTinySiteVersions,
  PLACE,
  type PublishedTinySite,
  type TinySiteVersions,
} from '../support/published-tiny-site.ts';

// In one worker, so that the versions are built once for all of these tests.
test.describe.configure({ mode: 'default' });

let versions: TinySiteVersions;
let site: PublishedTinySite;

test.beforeAll(async () => {
  // Bundles the app as well where its sources have changed.
  test.setTimeout(90_000);
  versions = await buildTinySiteVersions();
});

test.beforeEach(async () => {
  site = await versions.publish();
});

test.afterEach(() => site.remove());

test.afterAll(() => versions.remove());

test('a new version is offered, not forced, and never mixed with the old one', async ({
  context,
}) => {
  const reader = await context.newPage();
  await reader.goto(site.url);
  await waitUntilStored(reader);
  await site.publishSecond();

  const other = await context.newPage();
  await other.goto(site.url);
  await expect(other.getByText(PLACE.second).first()).toBeVisible();
  await expect(updateNotice(reader)).toBeVisible({ timeout: 20_000 });
  await expect(updateNotice(other)).toHaveCount(0);

  // The page that stays open is of one piece: what it had not loaded yet is of its own version as well.
  const event = reader.getByRole('main').getByRole('link', { name: /Harbour Cloud Day/ });
  await event.first().click();
  await expect(reader.getByRole('heading', { level: 1, name: 'Harbour Cloud Day' })).toBeVisible();
  await expect(reader.getByRole('main')).toContainText(PLACE.first);
  expect(await storedVersions(reader)).toHaveLength(2);

  await reader.getByRole('button', { name: 'Reload' }).click();
  await expect(reader.getByRole('main')).toContainText(PLACE.second);
  await expect(updateNotice(reader)).toHaveCount(0);
  await expect.poll(() => storedVersions(reader)).toHaveLength(1);

  await site.goOffline();
  await reader.reload();
  await expect(reader.getByRole('main')).toContainText(PLACE.second);
});

test('the offer can be put off', async ({ context }) => {
  const reader = await context.newPage();
  await reader.goto(site.url);
  await waitUntilStored(reader);
  await site.publishSecond();
  await (await context.newPage()).goto(site.url);
  await reader.getByRole('button', { name: 'Later' }).click({ timeout: 20_000 });
  await expect(updateNotice(reader)).toHaveCount(0);
  await expect(reader.getByText(PLACE.first).first()).toBeVisible();
});

test('a worker that is missing or broken stands in nobody’s way', async ({ page }) => {
  const worker = join(site.folder, 'sw.js');
  await rm(worker);
  await page.goto(site.url);
  await expect(page.getByText('Harbour Cloud Day').first()).toBeVisible();
  await expect(await openOfflinePanel(page)).toContainText('could not be stored');

  await writeFile(worker, 'throw new Error("broken");');
  await page.reload();
  await expect(page.getByText('Harbour Cloud Day').first()).toBeVisible();
  await expect(await openOfflinePanel(page)).toContainText('could not be stored');
});

test('an old worker never hides a page that was published since', async ({ page }) => {
  await page.goto(site.url);
  await waitUntilStored(page);
  await site.publishSecond();
  await writeFile(join(site.folder, 'sw.js'), 'throw new Error("broken");');
  await page.reload();
  await expect(page.getByText(PLACE.second).first()).toBeVisible();
  const event = page.getByRole('main').getByRole('link', { name: /Harbour Cloud Day/ });
  await event.first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Harbour Cloud Day' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(PLACE.second);
});

test('the worker that the guide gives takes the site off a device, and nothing of its neighbours', async ({
  page,
}) => {
  await page.goto(site.url);
  await waitUntilStored(page);
  await page.evaluate(() => caches.open('a neighbour’s'));
  await writeFile(join(site.folder, 'sw.js'), await readKillSwitch());
  await page.reload();
  await expect
    .poll(() =>
      page.evaluate(async () => ({
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      })),
    )
    .toEqual({ caches: ['a neighbour’s'], workers: 0 });
  await expect(page.getByText('Harbour Cloud Day').first()).toBeVisible();
});

/** The script in docs/PUBLISHING.md, so that what authors copy is what was tried. */
async function readKillSwitch(): Promise<string> {
  const guide = await readFile(new URL('../../docs/PUBLISHING.md', import.meta.url), 'utf8');
  const [, script = ''] = /\n((?: {4}.*\n)*? {4}const own = [\s\S]*?\n)\n\S/.exec(guide) ?? [];
  return script;
}

test('code that a new deployment has removed is a polite offer to reload', async ({ page }) => {
  // Without a worker: a stored version has all of its code.
  await rm(join(site.folder, 'sw.js'));
  await page.goto(site.url);
  await openOfflinePanel(page);
  const assets = join(site.folder, 'assets');
  const chunk = (await readdir(assets)).find((name) => /^topics-page-.*\.js$/.test(name)) ?? '';
  await rename(join(assets, chunk), join(assets, 'gone.js'));
  const topics = page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Topics' });
  await topics.click();
  await expect(page.getByRole('heading', { name: 'This site was updated' })).toBeVisible();
  await expect(updateNotice(page)).toBeVisible();

  await rename(join(assets, 'gone.js'), join(assets, chunk));
  await page.getByRole('main').getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Topics' })).toBeVisible();
});
