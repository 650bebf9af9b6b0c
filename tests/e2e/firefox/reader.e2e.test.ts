import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxRun, firefox, firefoxPath, type Site, startSite, until } from '../harness';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const html = '<!doctype html><html lang="fr"><title>Fiche</title><h1>Fiche</h1>';

interface Heard {
  tab: number;
  message: { type: string; reading: { url: string; title: string } };
}

describe.skipIf(!firefoxPath)('the reader in Firefox', () => {
  let site: Site;
  let run: FirefoxRun;
  beforeAll(async () => {
    site = await startSite({ [FICHE]: html });
    run = await firefox({ site });
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  it('says what stands on a page of ours, again when asked, and after a change of address', async () => {
    const panel = await run.openTab('sidepanel.html');
    await panel.evaluate(`globalThis.heard = [];
      browser.runtime.onMessage.addListener((message, sender) => {
        heard.push({ tab: sender.tab?.id, message });
      });`);
    const heard = () => panel.evaluate('heard') as Promise<Heard[]>;
    await run.page.goto(FICHE);
    const first = await until('la lecture', async () => (await heard())[0]);
    expect(first.message).toMatchObject({ type: 'page-read', reading: { url: FICHE } });

    const before = (await heard()).length;
    await panel.evaluate(`browser.tabs.sendMessage(${first.tab}, { type: 'read-again' })`);
    await until('une lecture de plus', async () => (await heard()).length > before);

    await run.page.evaluate(`history.pushState({}, '', '?etape=2'); document.title = 'Étape 2'`);
    await until('la lecture de l’étape', async () =>
      (await heard()).some((h) => h.message.reading.url === `${FICHE}?etape=2`),
    );
  });

  it('reads a tab by injection as it does by itself', async () => {
    const panel = await run.openTab('sidepanel.html');
    // `refused` would be the answer if the injected script's result could not be cloned.
    const result = await panel.evaluate(`browser.tabs.query({ url: '${FICHE}*' })
      .then(([tab]) => browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['reader.js'] }))
      .then(([frame]) => String(frame.result))`);
    expect(result).toMatch(/^(undefined|null)$/);
  });
});
