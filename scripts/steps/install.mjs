// Installs what is missing, and says what it does. Nothing here needs node_modules.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChrome, findChromium, findEdge, findFirefox } from './browsers.mjs';
import { quietly, Remedy, say, since } from './say.mjs';

const LOGS = '.output/logs';

/** Refuses a Node that is too old, with the remedy. */
export function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 12)) {
    throw new Remedy(`Node ${process.version} est trop ancien : installez Node 20 ou plus récent.`);
  }
}

/** True when node_modules holds exactly the versions of package-lock.json. */
export function dependenciesAreThere(root) {
  const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const wanted = read('package-lock.json');
  const held = read('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || held[path]?.version === version,
  );
}

/** `npm ci` when needed. */
export async function ensureDependencies(root) {
  if (dependenciesAreThere(root)) return;
  say('Installation des dépendances (npm ci)…');
  const start = Date.now();
  const { status, text } = await quietly('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    log: join(root, LOGS, 'npm-ci.log'),
  });
  if (status !== 0) {
    throw new Remedy(
      `npm ci a échoué. Vérifiez la connexion, puis relancez. Fin du journal :\n${text.slice(-1500)}`,
    );
  }
  say(`Dépendances installées (${since(start)}).`);
}

const isRoot = () => process.getuid?.() === 0;
const hasApt = () => process.platform === 'linux' && existsSync('/usr/bin/apt-get');

/** Installs Debian packages when we may; answers whether it did. */
async function apt(root, packages) {
  if (!isRoot() || !hasApt()) return false;
  say(`Installation de ${packages.join(', ')} (apt-get)…`);
  const start = Date.now();
  const options = (name) => ({
    cwd: root,
    log: join(root, LOGS, `apt-${name}.log`),
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  await quietly('apt-get', ['update', '-q'], options('update'));
  const args = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  const { status } = await quietly('apt-get', args, options('install'));
  if (status === 0) say(`${packages.join(', ')} : installé (${since(start)}).`);
  return status === 0;
}

const HOW = 'Sur Debian ou Ubuntu : sudo apt-get install';

/** Browsers that `npm start` can use, the first one first; installs Chromium when there is none. */
export async function ensureSomeBrowser(root) {
  const found = () =>
    [
      ['chromium', findChromium()],
      ['edge', findEdge()],
      ['chrome', findChrome()],
      ['firefox', findFirefox()],
    ].filter(([, path]) => path);
  if (found().length === 0) await apt(root, ['chromium', 'fonts-dejavu-core']);
  if (found().length === 0) {
    throw new Remedy(`Aucun navigateur trouvé (Chromium, Edge, Chrome, Firefox). ${HOW} chromium`);
  }
  return found();
}

/** Chromium and Firefox for the end-to-end tests; says which is missing and how to get it. */
export async function ensureTestBrowsers(root) {
  const missing = [];
  if (!findChromium()) missing.push('chromium');
  if (!findFirefox()) missing.push('firefox-esr');
  if (missing.length === 0) return;
  await apt(root, [...missing, 'fonts-dejavu-core']);
  if (!findChromium()) say(`Chromium manque, ses tests seront sautés. ${HOW} chromium`);
  if (!findFirefox()) say(`Firefox manque, ses tests seront sautés. ${HOW} firefox-esr`);
}
