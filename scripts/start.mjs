// npm start: from a bare machine to the panel beside fiche F2209.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasDisplay } from './steps/browsers.mjs';
import { ensureDependencies, ensureNode, ensureSomeBrowser } from './steps/install.mjs';
import { quietly, Remedy, say, since, tell } from './steps/say.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';

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

async function openInWindow(browsers) {
  const site = (await isReachable(FICHE)) ? null : await serveSample();
  if (site) say("La fiche F2209 n'est pas joignable : une page d'exemple la remplace.");
  try {
    for (const [kind, path] of browsers) {
      const profile = join(root, '.output', `profile-${kind}`);
      mkdirSync(profile, { recursive: true });
      const open = kind === 'firefox' ? openFirefoxWindow : openChromiumWindow;
      if (await open(path, profile, site)) return;
      say(`${path} n'accepte pas d'extension non empaquetée : au suivant.`);
    }
    throw new Remedy(
      'Aucun navigateur trouvé n’accepte l’extension. Sur Debian ou Ubuntu : sudo apt-get install chromium',
    );
  } finally {
    await site?.close();
  }
}

/** Chromium, Edge or Chrome; resolves when the person closes it, false when it takes no extension. */
async function openChromiumWindow(path, profile, site) {
  const extension = await build('chrome');
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
  try {
    await openBeside(browser, extension, FICHE);
  } catch {
    browser.child.kill();
    await browser.closed;
    return false;
  }
  say('Le panneau est ouvert à côté de la fiche F2209. Fermez le navigateur pour finir.');
  await browser.closed;
  return true;
}

async function openFirefoxWindow(path, profile, site) {
  const extension = await build('firefox');
  const { importScript } = await import('./steps/bundle.mjs');
  const { openFirefox } = await importScript('scripts/start/firefox.ts');
  const browser = await openFirefox(path, extension, profile, FICHE, site);
  say('Firefox est ouvert : pressez le bouton « Pièce par pièce » de la barre d’outils.');
  await new Promise((done) => browser.once('disconnected', done));
  return true;
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
  if (windowed) await openInWindow(browsers);
  else await tour(browsers);
});
