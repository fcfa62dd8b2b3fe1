import { defineConfig, devices } from '@playwright/test';
import { SITE_URL_VARIABLE } from './tests/support/browser-test.ts';
import { findChromium } from './tests/support/chromium.ts';

/** Starts in `tests/browser/serve-example.ts`, which builds the example site and serves it for all tests. */
export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/serve-example.ts',
  outputDir: 'node_modules/.cache/debrief/test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  timeout: 30_000,
  use: {
    // Set by the global set-up, before the workers read this file again.
    baseURL: process.env[SITE_URL_VARIABLE],
    launchOptions: await findChromium(),
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    locale: 'en-GB',
    timezoneId: 'Asia/Ho_Chi_Minh',
  },
  projects: [
    {
      name: 'phone',
      // A server of its own and no layout to see: once is enough.
      testIgnore: 'dev.spec.ts',
      use: {
        ...devices['Pixel 7'],
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
      },
    },
    {
      name: 'desktop',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } },
    },
  ],
});
