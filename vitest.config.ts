import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** One project per runtime: plain Node for pure code and the pipeline, happy-dom for the app. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    // By itself Vitest leaves one core to the machine, which on two cores is half of the time.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/{unit,pipeline,relevance,architecture}/**/*.test.ts'],
          environment: 'node',
          // Nothing of `src` keeps state in its modules: loading them once for all files of a worker halves the time.
          isolate: false,
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
