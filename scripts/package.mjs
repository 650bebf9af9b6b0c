// npm run package: what is handed to the stores, in .output/package, the same bytes on any machine.
// `-- --check` also rebuilds from the source archive elsewhere and compares.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies, ensureNode } from './steps/install.mjs';
import { quietly, Remedy, say, since, tell } from './steps/say.mjs';
import { zip } from './steps/zip.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, '.output', 'package');
const slash = (path) => path.split(sep).join('/');
const fingerprint = (bytes) => createHash('sha256').update(bytes).digest('hex');

async function build(browser, where) {
  const { status, text } = await quietly(
    join(where, 'node_modules/.bin/wxt'),
    ['build', '-b', browser],
    { cwd: where, log: join(root, '.output/logs', `package-${browser}.log`) },
  );
  if (status !== 0)
    throw new Remedy(`La construction pour ${browser} a échoué :\n${text.slice(-3000)}`);
}

/** The built files of a browser as one zip. */
function zipBuilt(browser, where) {
  const dir = join(where, '.output', browser);
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return zip(new Map(files.map((file) => [slash(relative(dir, file)), readFileSync(file)])));
}

/** Everything under version control that a reviewer needs to build the same. */
function sources() {
  const names = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  const kept = names.split('\0').filter((name) => name && !/^(tests|bench|docs)\//.test(name));
  return new Map(kept.map((name) => [name, readFileSync(join(root, name))]));
}

function write(name, bytes) {
  writeFileSync(join(out, name), bytes);
  say(`${name} : ${Math.ceil(bytes.length / 1000)} ko, sha256 ${fingerprint(bytes).slice(0, 16)}…`);
}

/** Mozilla's own linter: no error and no warning. */
async function lintForFirefox() {
  const { status, text } = await quietly(
    join(root, 'node_modules/.bin/addons-linter'),
    ['--warnings-as-errors', '--self-hosted=false', join(root, '.output/firefox')],
    { cwd: root, log: join(root, '.output/logs/addons-linter.log') },
  );
  if (status !== 0) throw new Remedy(`addons-linter n'est pas content :\n${text.slice(-4000)}`);
  say('addons-linter : ni erreur ni avertissement.');
}

/** Rebuilds from the archived sources in another folder; the zips must be the same bytes. */
async function checkRebuild(files, expected) {
  const elsewhere = mkdtempSync(join(tmpdir(), 'ppp-rebuild-'));
  const start = Date.now();
  try {
    for (const [name, bytes] of files) {
      mkdirSync(dirname(join(elsewhere, name)), { recursive: true });
      writeFileSync(join(elsewhere, name), bytes);
    }
    await ensureDependencies(elsewhere);
    for (const [browser, bytes] of expected) {
      await build(browser, elsewhere);
      if (!zipBuilt(browser, elsewhere).equals(bytes)) {
        throw new Remedy(`Reconstruit depuis l'archive des sources, ${browser} diffère.`);
      }
    }
    say(`Reconstruit depuis l'archive des sources : mêmes octets (${since(start)}).`);
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
}

await tell(async () => {
  ensureNode();
  await ensureDependencies(root);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const built = new Map();
  for (const browser of ['chrome', 'firefox']) {
    rmSync(join(root, '.output', browser), { recursive: true, force: true });
    await build(browser, root);
    built.set(browser, zipBuilt(browser, root));
  }
  const name = (what) => `piece-par-piece-${version}-${what}.zip`;
  write(name('chrome'), built.get('chrome'));
  write(name('edge'), built.get('chrome'));
  write(name('firefox'), built.get('firefox'));
  const files = sources();
  write(name('sources'), zip(files));
  await lintForFirefox();
  if (process.argv.includes('--check')) await checkRebuild(files, built);
});
