// npm test: everything that must hold, one progress line each, and one line of sums at the end.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies, ensureNode, ensureTestBrowsers } from './steps/install.mjs';
import { quietly, say, since, tell } from './steps/say.mjs';
import { sumUp, tally } from './steps/tally.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, '.output', 'test');
const bin = (name) => join(root, 'node_modules', '.bin', name);
const node = process.execPath;

/** [name, command, arguments, whether vitest reports the counts]. */
const STEPS = [
  ['types', bin('tsc'), ['--noEmit']],
  ['style', bin('biome'), ['check', '--max-diagnostics=30', '.']],
  ['imports', node, ['scripts/check-imports.mjs']],
  ['unused', bin('knip'), ['--no-progress']],
  ['unit', bin('vitest'), ['run', '--project', 'unit'], true],
  ['exams', bin('vitest'), ['run', '--project', 'exams'], true],
  ['build chrome', bin('wxt'), ['build', '-b', 'chrome']],
  ['build firefox', bin('wxt'), ['build', '-b', 'firefox']],
  ['no way out', node, ['scripts/check-build.mjs']],
  ['sizes', bin('size-limit'), []],
  ['e2e chromium', bin('vitest'), ['run', '--config', 'vitest.e2e.config.ts', 'chromium'], true],
  ['e2e firefox', bin('vitest'), ['run', '--config', 'vitest.e2e.config.ts', 'firefox'], true],
];

async function runStep([name, command, args, isVitest]) {
  const slug = name.replace(/\W+/g, '-');
  const report = join(out, `${slug}.json`);
  rmSync(report, { force: true });
  const start = Date.now();
  const extra = isVitest
    ? ['--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile=${report}`]
    : [];
  const { status, text } = await quietly(command, [...args, ...extra], {
    cwd: root,
    log: join(out, `${slug}.log`),
    env: { NO_COLOR: '1', FORCE_COLOR: '0', CI: '1' },
  });
  const json = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  const counts = tally(status, isVitest ? json : null);
  const { passed, failed, skipped } = counts;
  say(
    `${failed ? '✗' : '✓'} ${name} : ${passed} ok, ${failed} ko, ${skipped} sautés (${since(start)})`,
  );
  if (status === 124) console.log('  arrêté : trop long');
  if (failed) console.log(indent(isVitest ? failuresOf(text) : text.slice(-4000)));
  return counts;
}

const indent = (text) => text.trimEnd().replace(/^/gm, '    ');

/** The part of vitest's report that says what failed. */
function failuresOf(text) {
  const at = text.search(/⎯+ ?(Failed|Unhandled)/);
  return (at < 0 ? text : text.slice(at)).slice(0, 8000);
}

await tell(async () => {
  ensureNode();
  await ensureDependencies(root);
  await ensureTestBrowsers(root);
  const all = [];
  for (const step of STEPS) all.push(await runStep(step));
  const { passed, failed, skipped } = sumUp(all);
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed ? 1 : 0;
});
