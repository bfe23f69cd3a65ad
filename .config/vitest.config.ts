/** Three runs of vitest: unit (the source), site (the built dist/) and browser (dist/ in Chromium). It refuses tests outside test/. */
import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'UTC';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/built/**', 'test/browser/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/built/**/*.test.ts'],
          // Two whole sites of synthetic cases are for the night: a skipped test fails the gate.
          exclude: process.env['FUZZ_RUNS'] === undefined ? ['test/built/growth.test.ts'] : [],
          testTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
