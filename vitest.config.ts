import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const shared = {
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
};

/**
 * Two projects: `unit` (tests beside the code) and `exams` (tests that read ../shared and are
 * skipped without it). Node by default; a test that needs a DOM says `// @vitest-environment happy-dom`.
 */
export default defineConfig({
  test: {
    // Two cores are the reference machine.
    maxWorkers: 2,
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['{lib,components,entrypoints,scripts,bench}/**/*.test.{ts,tsx}'],
          setupFiles: ['./vitest.setup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'exams',
          include: ['tests/exams/**/*.exam.test.ts'],
          setupFiles: ['./vitest.setup.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
