// Keeps the rooms of the house one-directional (CONTRIBUTING.md has the table in words).
// Two rules: a room imports only from the rooms listed for it, and enters them by their doors.
// Tests beside the code may import any room: a case in lib/law runs the reasoning.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Room → rooms it may import. A value like `lib/law/ids` allows that one module only. */
export const ALLOWED = {
  'lib/facts': [],
  'lib/i18n': [],
  'lib/browser': [],
  'lib/law': ['lib/facts'],
  'lib/situation': ['lib/facts'],
  'lib/reasoning': ['lib/law', 'lib/facts', 'lib/situation'],
  'lib/checklist': ['lib/law', 'lib/reasoning', 'lib/facts', 'lib/situation'],
  'lib/assess': ['lib/law', 'lib/facts', 'lib/situation', 'lib/reasoning', 'lib/checklist'],
  'lib/page': ['lib/law/ids'],
  'lib/storage': ['lib/situation'],
  'lib/calendar': [],
  'lib/glossary': [],
  'lib/messages': ['lib/page'],
  'lib/cli': ['lib/*'],
  components: ['lib/*', 'components'],
  'entrypoints/reader': ['lib/page/read'],
  entrypoints: ['lib/*', 'components'],
};

/** Modules besides `index` by which a room may be entered from outside. */
const DOORS = new Set([
  'lib/law/ids',
  'lib/law/review',
  'lib/law/left-out',
  'lib/page/read',
  'lib/page/align',
  'lib/page/command',
  'lib/page/recognise',
  'lib/messages/ask',
  'lib/messages/reader',
]);

/** Tests, and the helpers they share. */
const isTest = (path) => /\.test\.tsx?$|\/(testing|fixtures)\/|\/test-[^/]+$/.test(path);

/** The room of a module path such as `lib/law/routes/x`, or null outside the house. */
export function roomOf(path) {
  if (path.startsWith('entrypoints/reader')) return 'entrypoints/reader';
  const [top, second] = path.split('/');
  if (top === 'lib' && second) return `lib/${second.replace(/\.tsx?$/, '')}`;
  return top === 'components' || top === 'entrypoints' ? top : null;
}

/** Repo-relative module a specifier names, without extension or `/index`; null for packages. */
export function resolveSpecifier(fromFile, specifier) {
  let path;
  if (specifier.startsWith('@/')) path = specifier.slice(2);
  else if (specifier.startsWith('.')) path = normalize(join(dirname(fromFile), specifier));
  else return null;
  return path
    .replaceAll('\\', '/')
    .replace(/[?#].*$/, '')
    .replace(/\.(tsx?|mjs|js)$/, '')
    .replace(/\/index$/, '');
}

const SPECIFIER =
  /(?:^|[^\w.])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|[^\w.])import\s*\(?\s*['"]([^'"]+)['"]/g;

/** Every module specifier of a source text: static, re-exported and dynamic. */
export function specifiersIn(source) {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(SPECIFIER)].map((m) => m[1] ?? m[2]);
}

/** What is wrong with the imports of one file, as sentences. */
export function complaintsAbout(file, source) {
  const from = roomOf(file);
  if (!from) return [];
  const complaints = [];
  for (const specifier of specifiersIn(source)) {
    const target = resolveSpecifier(file, specifier);
    const to = target && roomOf(target);
    if (!target || !to || to === from) continue;
    if (isTest(file)) continue;
    const allowed = (ALLOWED[from] ?? []).some(
      (a) => a === to || a === target || (a === 'lib/*' && to.startsWith('lib/')),
    );
    if (!allowed) {
      complaints.push(`${file} : « ${from} » ne doit pas importer « ${target} »`);
    } else if (to.startsWith('lib/') && target !== to && !DOORS.has(target)) {
      complaints.push(`${file} : entrer dans « ${to} » par son index.ts, pas par « ${target} »`);
    }
  }
  return complaints;
}

/** All TypeScript files under the rooms, repo-relative. */
function* sourceFiles(root, dir) {
  for (const entry of readdirSync(join(root, dir), { withFileTypes: true })) {
    const path = `${dir}/${entry.name}`;
    if (entry.isDirectory()) yield* sourceFiles(root, path);
    else if (/\.tsx?$/.test(entry.name)) yield path;
  }
}

function main() {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  const complaints = [];
  let count = 0;
  for (const top of ['lib', 'components', 'entrypoints']) {
    let files = [];
    try {
      files = [...sourceFiles(root, top)];
    } catch {
      continue; // a room that does not exist yet
    }
    for (const file of files) {
      count++;
      complaints.push(...complaintsAbout(file, readFileSync(join(root, file), 'utf8')));
    }
  }
  for (const c of complaints) console.error(c);
  console.log(`${count} fichiers lus, ${complaints.length} import(s) à revoir`);
  process.exitCode = complaints.length ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
