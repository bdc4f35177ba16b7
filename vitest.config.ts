import { defineConfig } from 'vitest/config';

/** Unit and property tests run in Node; `e2e` drives a real Chromium over the built app. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          environment: 'node',
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          // Each file has a browser and a server of its own. Two at a time: a browser keeps more than one processor busy.
          maxWorkers: 2,
          // Each thing that is waited for has 30 s of its own; a test of many such things may take longer on a busy machine.
          testTimeout: 180_000,
          // What is asked for again and again has as long as what is waited for: it is the same wait.
          expect: { poll: { timeout: 30_000 } },
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
