import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium, chromiumPath, type Site, startSite, until } from '../harness';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const ELSEWHERE = 'https://example.org/titre-de-sejour';
const html = (title: string) =>
  `<!doctype html><html lang="fr"><title>${title}</title><h1>${title}</h1><ul><li>Passeport</li></ul>`;

interface Heard {
  tab: number;
  message: { type: string; reading: { url: string; title: string } };
}

/** A page of the extension that writes down every message it receives, as a panel would. */
async function listeningPage(run: ChromiumRun): Promise<Page> {
  const page = await run.openTab('sidepanel.html');
  await page.evaluate(`globalThis.heard = [];
    chrome.runtime.onMessage.addListener((message, sender) => {
      heard.push({ tab: sender.tab?.id, message });
    });`);
  return page;
}
const heard = (page: Page) => page.evaluate('heard') as Promise<Heard[]>;
const tabIdOf = (page: Page, url: string) =>
  page.evaluate(
    `chrome.tabs.query({}).then((tabs) => tabs.find((t) => t.url?.startsWith(${JSON.stringify(url)}))?.id)`,
  ) as Promise<number | undefined>;

describe.skipIf(!chromiumPath)('the reader', () => {
  let site: Site;
  let run: ChromiumRun;
  let panel: Page;
  beforeAll(async () => {
    site = await startSite({ [FICHE]: html('Fiche'), [ELSEWHERE]: html('Ailleurs') });
    run = await chromium({ site });
    panel = await listeningPage(run);
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  it('says what stands on a page of ours, and again when asked', async () => {
    await run.page.goto(FICHE);
    const [first] = await until('la lecture', async () => {
      const all = await heard(panel);
      return all.length > 0 ? all : null;
    });
    expect(first?.message).toMatchObject({
      type: 'page-read',
      reading: { url: FICHE, title: 'Fiche' },
    });
    const before = (await heard(panel)).length;
    await panel.evaluate(`chrome.tabs.sendMessage(${first?.tab}, { type: 'read-again' })`);
    await until('une lecture de plus', async () => (await heard(panel)).length > before);
  });

  it('reads again when a one-page site changes its address', async () => {
    const before = (await heard(panel)).length;
    await run.page.evaluate(`history.pushState({}, '', '?etape=2'); document.title = 'Étape 2'`);
    const last = await until('la lecture de l’étape', async () => {
      const all = await heard(panel);
      return all.length > before ? all.at(-1) : null;
    });
    expect(last?.message.reading).toMatchObject({ url: `${FICHE}?etape=2`, title: 'Étape 2' });
  });

  it('is not on pages that are none of ours, until the button is pressed there', async () => {
    const before = (await heard(panel)).length;
    await run.page.goto(ELSEWHERE);
    expect(await tabIdOf(panel, ELSEWHERE)).toBeUndefined(); // not even its address is ours to see
    expect((await heard(panel)).filter((h) => h.message.reading.url === ELSEWHERE)).toEqual([]);
    await run.pressButton(run.page);
    const last = await until('la lecture demandée', async () => {
      const all = await heard(panel);
      return all.length > before ? all.at(-1) : null;
    });
    expect(last?.message.reading).toMatchObject({ url: ELSEWHERE, title: 'Ailleurs' });
  });

  it('leaves no trace a page could see', async () => {
    await run.page.goto(FICHE);
    // The browser itself asks for the icon of a site, when it likes.
    const asked = () => site.hits.filter((hit) => !hit.endsWith('/favicon.ico'));
    const before = asked();
    const seen = await run.page.evaluate(`new Promise((done) => {
      const seen = [];
      addEventListener('message', (e) => seen.push(e.data));
      new MutationObserver((m) => seen.push(m.length)).observe(document, {
        subtree: true, childList: true, attributes: true, characterData: true });
      setTimeout(() => done([seen, Object.keys(globalThis).filter((k) => k.includes('ppp'))]), 700);
    })`);
    expect(seen).toEqual([[], []]);
    expect(asked()).toEqual(before);
  });
});
