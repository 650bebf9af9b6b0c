// npm start: from a bare machine to the panel beside fiche F2209.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies, ensureNode, ensureSomeBrowser } from './steps/install.mjs';
import { quietly, Remedy, say, since, tell } from './steps/say.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
export const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';

const hasDisplay = () =>
  ['win32', 'darwin'].includes(process.platform) ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function build(browser) {
  const start = Date.now();
  const { status, text } = await quietly(
    join(root, 'node_modules/.bin/wxt'),
    ['build', '-b', browser],
    { cwd: root, log: join(root, '.output/logs', `build-${browser}.log`) },
  );
  if (status !== 0) throw new Remedy(`La construction a échoué :\n${text.slice(-3000)}`);
  say(`Extension construite pour ${browser} (${since(start)}).`);
  return join(root, '.output', browser);
}

/** Whether this computer reaches the real page; the extension itself never asks. */
async function isReachable(address) {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(6000) });
    return answer.ok;
  } catch {
    return false;
  }
}

/** The sample page of ours under the real host name, and what a Chromium needs to go there. */
async function serveSample() {
  const { importScript } = await import('./steps/bundle.mjs');
  const { startSite } = await importScript('tests/e2e/harness/site.ts');
  const html = readFileSync(join(root, 'scripts/start/sample-f2209.html'), 'utf8');
  return startSite({ [FICHE]: html });
}

async function openInWindow([kind, path]) {
  const live = await isReachable(FICHE);
  const site = live ? null : await serveSample();
  if (!live) say("La fiche F2209 n'est pas joignable : une page d'exemple la remplace.");
  const profile = join(root, '.output', `profile-${kind}`);
  mkdirSync(profile, { recursive: true });
  if (kind === 'firefox') {
    const { importScript } = await import('./steps/bundle.mjs');
    const { openFirefox } = await importScript('scripts/start/firefox.ts');
    const browser = await openFirefox(path, await build('firefox'), profile, FICHE, site);
    say('Firefox est ouvert : pressez le bouton « Pièce par pièce » de la barre d’outils.');
    await new Promise((done) => browser.once('disconnected', done));
  } else {
    const { launchWithPipe, openBeside } = await import('./start/pipe.mjs');
    const browser = launchWithPipe(path, [
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(site
        ? [`--host-resolver-rules=MAP * 127.0.0.1:${site.port}`, '--ignore-certificate-errors']
        : []),
    ]);
    await openBeside(browser, await build('chrome'), FICHE);
    say('Le panneau est ouvert à côté de la fiche F2209. Fermez le navigateur pour finir.');
    await browser.closed;
  }
  await site?.close();
}

async function tour(browsers) {
  const chromium = browsers.find(([kind]) => kind === 'chromium' || kind === 'edge');
  if (!chromium) {
    throw new Remedy(
      'Sans écran, la visite demande Chromium. Sur Debian ou Ubuntu : sudo apt-get install chromium',
    );
  }
  const extension = await build('chrome');
  const { importScript } = await import('./steps/bundle.mjs');
  const { takeTour } = await importScript('scripts/start/tour.ts');
  const site = await serveSample();
  try {
    await takeTour({ site, executablePath: chromium[1], extension, address: FICHE, root, say });
  } finally {
    await site.close();
  }
}

await tell(async () => {
  ensureNode();
  if (!existsSync(join(root, 'package-lock.json'))) {
    throw new Remedy('package-lock.json manque : reprenez une copie complète du projet.');
  }
  await ensureDependencies(root);
  const browsers = await ensureSomeBrowser(root);
  const windowed = hasDisplay() && !process.argv.includes('--headless');
  say(`Navigateur : ${browsers[0][1]}${windowed ? '' : ' (sans écran)'}.`);
  if (windowed) await openInWindow(browsers[0]);
  else await tour(browsers);
});
