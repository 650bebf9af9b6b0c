// Bundles a TypeScript module of the project for Node, once per content of the sources, and keeps
// the result in .cache: later calls only compare hashes. Needs node_modules (esbuild).
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const CACHE = join(ROOT, '.cache', 'bundles');

/** Bump when the way of bundling changes. */
const RECIPE = '1';

/** Files whose content decides whether a bundle is still good: all of lib/, and the versions. */
function* sources(dir) {
  const entries = readdirSync(join(ROOT, dir), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${dir}/${entry.name}`;
    if (entry.isDirectory()) yield* sources(path);
    else if (!/\.test\.tsx?$/.test(entry.name)) yield path;
  }
}

/** Short hash of everything a bundle is made of. */
export function sourcesHash() {
  const hash = createHash('sha256').update(RECIPE);
  for (const path of [...sources('lib'), 'package-lock.json', 'tsconfig.json']) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(ROOT, path)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Path of the bundle of `entry` (repo-relative), built when missing. Two processes may build at
 * once: each writes aside and renames, the last one wins with the same bytes.
 */
export async function bundlePath(entry, hash = sourcesHash()) {
  const dir = join(CACHE, hash);
  const file = join(dir, `${entry.replace(/[^a-z0-9]+/gi, '-').replace(/-ts$/, '')}.mjs`);
  if (existsSync(file)) return file;
  const { build } = await import('esbuild');
  const result = await build({
    entryPoints: [join(ROOT, entry)],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
    absWorkingDir: ROOT,
    // CommonJS packages inside an ES module bundle still ask for `require`.
    banner: {
      js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);",
    },
    loader: { '.po': 'text', '.md': 'text' },
  });
  mkdirSync(dir, { recursive: true });
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, result.outputFiles[0].contents);
  renameSync(aside, file);
  forgetOlder(hash);
  return file;
}

/** Keeps the three newest generations of bundles, so the folder does not grow for ever. */
function forgetOlder(current) {
  const kept = readdirSync(CACHE, { withFileTypes: true })
    .filter((e) => e.isDirectory() && e.name !== current)
    .map((e) => ({ path: join(CACHE, e.name), time: statSync(join(CACHE, e.name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of kept.slice(2)) rmSync(path, { recursive: true, force: true });
}

/** Imports a TypeScript module of the project in Node. */
export const importSource = async (entry) => import(pathToFileURL(await bundlePath(entry)).href);

/** The same for a development script: bundled afresh (quick), packages left in node_modules. */
export async function importScript(entry) {
  const { build } = await import('esbuild');
  const file = join(ROOT, '.cache', 'scripts', `${entry.replace(/[^a-z0-9]+/gi, '-')}.mjs`);
  await build({
    entryPoints: [join(ROOT, entry)],
    outfile: file,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
    absWorkingDir: ROOT,
  });
  return import(`${pathToFileURL(file).href}?${Date.now()}`);
}
