import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxRun, firefox, firefoxPath, type Site, startSite, until } from '../harness';
import { at, firefoxHands } from '../harness/canaries';
import { passFirstUseInFirefox } from '../harness/walk-firefox';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const PASSPHRASE = 'sept lapins gris mangent du thym';

describe.skipIf(!firefoxPath)('in Firefox, dossiers out to a file and in again', () => {
  let site: Site;
  let run: FirefoxRun;
  let panel: Page;
  const folder = mkdtempSync(join(tmpdir(), 'ppp-fx-export-'));
  beforeAll(async () => {
    site = await startSite({ [FICHE]: readFileSync('scripts/start/sample-f2209.html', 'utf8') });
    run = await firefox({
      site,
      prefs: {
        'browser.download.folderList': 2,
        'browser.download.dir': folder,
        'browser.download.useDownloadDir': true,
        'browser.download.always_ask_before_handling_new_types': false,
      },
    });
    await run.page.goto(FICHE);
    panel = await run.openTab('sidepanel.html');
    await passFirstUseInFirefox(panel);
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('a wipe, then the file: the dossier is back', async () => {
    const hands = firefoxHands(panel);
    await hands.tap(at('open-keep'));
    await hands.type(at('dossier-rename'), ' de Rosa');
    await until('le nom', async () => (await hands.text('.dossier-name')).endsWith('de Rosa'));
    await hands.tap(at('export'));
    const form = `form:has(${at('export-do')})`;
    await hands.type(`${form} ${at('passphrase')}`, PASSPHRASE);
    await hands.type(`${form} ${at('passphrase-again')}`, PASSPHRASE);
    await hands.tap(at('export-do'));
    const name = await until(
      'le fichier',
      async () => readdirSync(folder).find((one) => one.endsWith('.age')),
      40_000,
    );
    const path = join(folder, name);
    const bytes = await until('le fichier entier', async () => {
      const now = readFileSync(path);
      return now.length > 500 && now;
    });
    expect(bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
    expect(bytes.includes(Buffer.from('Rosa'))).toBe(false);

    await hands.tap(at('wipe'));
    await hands.tap(at('wipe-sure'));
    await panel.waitForSelector(at('first-use'));
    await passFirstUseInFirefox(panel, 'session');
    await hands.tap(at('open-keep'));
    await hands.tap(at('import'));
    const input = await panel.waitForSelector(at('import-file'));
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
    await hands.type(at('import-passphrase'), PASSPHRASE);
    await hands.tap(at('import-look'));
    await panel.waitForSelector(`${at('import-item')}[data-status="new"]`, { timeout: 40_000 });
    await hands.tap(at('import-do'));
    await until('le dossier repris', async () =>
      panel.$$eval(at('dossier'), (all) => all.some((e) => e.textContent?.includes('de Rosa'))),
    );
  }, 240_000);
});
