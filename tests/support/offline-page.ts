import type { Page } from '@playwright/test';
import { expect } from './browser-test.ts';

/** Opens what the footer tells about this device. */
export async function openOfflinePanel(page: Page) {
  const panel = page.getByRole('contentinfo').locator('details');
  if ((await panel.getAttribute('open')) === null) await panel.locator('summary').click();
  return panel;
}

/** Waits until the site says that it opens without a network. */
export async function waitUntilStored(page: Page): Promise<void> {
  const panel = await openOfflinePanel(page);
  await expect(panel).toContainText('is stored on this device', { timeout: 20_000 });
}

/** The offer of a new version. */
export function updateNotice(page: Page) {
  return page.getByText('A new version of this site is ready.');
}

/** Names of the stored versions. */
export async function storedVersions(page: Page): Promise<readonly string[]> {
  const names = await page.evaluate(() => caches.keys());
  return names.filter((name) => name.includes(':site:'));
}
