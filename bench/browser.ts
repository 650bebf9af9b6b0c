import { join } from 'node:path';
import { startChromium } from '../tests/e2e/harness/chromium';
import { startSite } from '../tests/e2e/harness/site';
import { benchKeep } from './keep';
import type { Row } from './measure';
import { bigPage } from './pages';
import { benchPanel } from './panel';
import { benchReader } from './reader';

const PAGES = [
  'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209',
  'https://www.rhone.gouv.fr/Demarches/Etrangers/Titre-de-sejour',
];

/** What takes time in a real Chromium: reading pages of several sizes, the panel, what is kept. */
export async function benchBrowser(root: string, executablePath: string): Promise<Row[]> {
  const site = await startSite({
    [PAGES[0] ?? '']: bigPage(50),
    [PAGES[1] ?? '']: bigPage(50).replaceAll('Fiche', 'Votre titre'),
  });
  const run = await startChromium({
    site,
    executablePath,
    extension: join(root, '.output', 'chrome'),
  });
  try {
    return [
      ...(await benchReader(root, run, site)),
      ...(await benchPanel(root, run, PAGES)),
      ...(await benchKeep(root, run)),
    ];
  } finally {
    await run.close();
    await site.close();
  }
}
