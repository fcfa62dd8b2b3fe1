import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** A second try on machines that nobody watches; the end of the log tells whatever needed one, and why. */
const retry = process.env['CI'] === undefined ? 0 : 1;

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
          retry,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'app',
          include: ['tests/app/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['tests/support/app-setup.ts'],
          retry,
          testTimeout: 15_000,
        },
      },
    ],
  },
});
