import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** One project per runtime: plain Node for pure code and the pipeline, happy-dom for the app. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/{unit,pipeline,relevance,architecture}/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'app',
          include: ['tests/app/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['tests/support/app-setup.ts'],
          testTimeout: 15_000,
        },
      },
    ],
  },
});
