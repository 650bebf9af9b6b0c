// npm run bench: measures in one run, prints a table, writes bench/results.md.
// `-- --check` writes nothing and fails when a ratio is worse than its budget.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './steps/browsers.mjs';
import { ensureDependencies, ensureNode } from './steps/install.mjs';
import { quietly, Remedy, tell } from './steps/say.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

await tell(async () => {
  ensureNode();
  await ensureDependencies(root);
  const { status, text } = await quietly(
    join(root, 'node_modules/.bin/wxt'),
    ['build', '-b', 'chrome'],
    { cwd: root, log: join(root, '.output/logs/bench-build.log') },
  );
  if (status !== 0) throw new Remedy(`La construction a échoué :\n${text.slice(-3000)}`);
  const { importScript } = await import('./steps/bundle.mjs');
  const { runBench } = await importScript('bench/run.ts');
  await runBench({ root, chromium: findChromium(), check: process.argv.includes('--check') });
});
