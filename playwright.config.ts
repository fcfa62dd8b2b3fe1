import { defineConfig, devices } from '@playwright/test';
import { SITE_URL_VARIABLE } from './tests/support/browser-test.ts';
import { findChromium } from './tests/support/chromium.ts';

/** No width of the screen matters to these: they run once, on the phone. */
const WITHOUT_LAYOUT = [
  'content-security-policy.spec.ts',
  'hostile.spec.ts',
  'offline.spec.ts',
  'offline-update.spec.ts',
  'photos-bytes.spec.ts',
];

/** Starts in `tests/browser/serve-example.ts`, which builds the example site and serves it for all tests. */
export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/serve-example.ts',
  outputDir: 'node_modules/.cache/debrief/test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // A second try on machines that nobody watches; the closing line counts whatever needed one.
  retries: process.env['CI'] === undefined ? 0 : 1,
  reporter: 'list',
  timeout: 30_000,
  use: {
    // Set by the global set-up, before the workers read this file again.
    baseURL: process.env[SITE_URL_VARIABLE],
    launchOptions: await findChromium(),
    // Recording slows every test by a seventh; `--trace on` looks for a cause.
    trace: 'on-first-retry',
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
      testIgnore: WITHOUT_LAYOUT,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } },
    },
  ],
});
