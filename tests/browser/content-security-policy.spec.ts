import { serveFolder } from '#site/static-server.ts';
import { expect, test, waitForHydration } from '../support/browser-test.ts';
import { EXAMPLE_SITE } from '../support/example-site.ts';
import { closeByEscape, EVENT, openThumbnail } from '../support/lightbox-page.ts';
import { waitUntilStored } from '../support/offline-page.ts';
import { recordPolicyBreaches } from '../support/policy-breaches.ts';

const ROUTES = ['/', EVENT, '/topics/', '/topics/x-ray/', '/photos/', '/speakers/'];
const PLACES = [
  ...ROUTES,
  ...ROUTES.map((route) => `/vi${route}`),
  '/search/?q=X-Ray',
  '/no/such/',
];

test('no page breaks its policy', async ({ page, context }) => {
  test.slow();
  const breaches = await recordPolicyBreaches(context);
  for (const path of PLACES) {
    // A theme in each language: what is styled at run time differs by theme alone.
    await page.emulateMedia({ colorScheme: path.startsWith('/vi') ? 'dark' : 'light' });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
  }
  await page.goto('/');
  await waitForHydration(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('x-ray');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  await page.goto(EVENT);
  await waitForHydration(page);
  await openThumbnail(page, 0);
  await closeByEscape(page);
  expect(breaches).toEqual([]);
});

test('no page from the device breaks its policy', async ({ page, context }) => {
  const breaches = await recordPolicyBreaches(context);
  const server = await serveFolder({ folder: EXAMPLE_SITE, base: '/', port: 0 });
  const site = `http://127.0.0.1:${server.port}`;
  await page.goto(site);
  await waitUntilStored(page);
  await server.close();
  for (const path of ['/', EVENT, '/vi/topics/', '/search/?q=X-Ray', '/no/such/']) {
    await page.goto(site + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(breaches).toEqual([]);
});

test('the policy stops what it is there for', async ({ page, context }) => {
  const breaches = await recordPolicyBreaches(context);
  await page.goto('/');
  const stopped = await page.evaluate(() => {
    const script = document.createElement('div');
    try {
      script.innerHTML = '<img src=x onerror="document.title = 1">';
      return 'nothing';
    } catch (error) {
      document.body.setAttribute('style', 'color: red');
      return (error as Error).name;
    }
  });
  expect(stopped).toBe('TypeError');
  await expect.poll(() => breaches.join('\n')).toMatch(/require-trusted-types-for[^]*style-src/);
});

test('only scripts of the site may become workers', async ({ page }) => {
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  const refused = await page.evaluate(() =>
    ['https://elsewhere.example/x.js', '/data/site.json', 'blob:x'].map((url) => {
      try {
        new Worker(url);
        return 'started';
      } catch (error) {
        return (error as Error).name;
      }
    }),
  );
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError']);
});
