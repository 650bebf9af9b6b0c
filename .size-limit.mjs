// Budgets of the first path, in bytes on disk (the extension is not downloaded page by page).
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const built = '.output/chrome';

/** A script and everything it imports before it can run; chunks loaded on demand are not in it. */
function withStaticImports(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  const imports = /(?:^|[;}\n])\s*(?:import|export)\b[^;'"`()]*?["'`](\.[^"'`]+\.js)["'`]/g;
  for (const [, path] of code.matchAll(imports)) {
    withStaticImports(normalize(join(dirname(file), path)), seen);
  }
  return seen;
}

const html = readFileSync(join(built, 'sidepanel.html'), 'utf8');
const first = [...html.matchAll(/<script[^>]+src="\/?([^"]+)"/g)].flatMap(([, src]) => [
  ...withStaticImports(join(built, src)),
]);
const everything = readdirSync(built, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

export default [
  { name: 'content script', path: join(built, 'reader.js'), limit: '10 kB', brotli: false },
  { name: 'background', path: join(built, 'background.js'), limit: '15 kB', brotli: false },
  { name: 'panel, first script', path: first, limit: '120 kB', brotli: false },
  { name: 'whole extension', path: everything, limit: '3 MB', brotli: false },
];
