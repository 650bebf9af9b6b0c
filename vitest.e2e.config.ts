import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/** End-to-end tests: one browser at a time, real time-outs. Needs `npm run build` before. */
export default defineConfig({
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    include: ['tests/e2e/**/*.e2e.test.ts'],
    setupFiles: ['./vitest.setup.ts'],
    // A browser that does not start is tried once more; a promise that fails fails twice.
    retry: 1,
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 180_000,
    teardownTimeout: 30_000,
  },
});
