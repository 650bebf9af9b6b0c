import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium, chromiumPath, type Site, startSite, until } from '../harness';
import { goTo, passFirstUse } from '../harness/walk';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const CANARY = 'canari-rossignol-3318';
const TITLE = 'Carte <img src=x onerror="globalThis.pwned=1"> \u202Efdp.exe\u202C';

/** A page that does everything it can against a panel whose id it knows. */
const hostile = (id: string) => `<!doctype html><html lang="fr"><head><title>Carte</title><script>
  globalThis.got = [];
  addEventListener('message', (e) => got.push(String(JSON.stringify(e.data))));
  const note = (what) => (x) => got.push(what + ': ' + String(JSON.stringify(x)));
  const lie = () => { throw new Error('clobbered'); };
  Array.prototype.map = Array.prototype.filter = lie;
  Object.prototype.nickname = 'faux';
  String.prototype.trim = () => 'faux';
  for (const name of ['firstChild', 'nextSibling', 'textContent'])
    Object.defineProperty(Node.prototype, name, { get: () => null, configurable: true });
  Element.prototype.getAttribute = () => 'faux';
  Document.prototype.createTreeWalker = lie;
  JSON.stringify = (x) => 'faux:' + x;
  addEventListener('DOMContentLoaded', () => {
    const big = document.createElement('div');
    for (let i = 0; i < 50000; i++) big.append(document.createElement('b'));
    document.body.append(big);
    const line = document.getElementById('changing');
    let n = 0;
    setInterval(() => {
      for (let i = 0; i < 10; i++) line.firstElementChild.innerText = 'changement ' + n++;
      document.title = 'Carte ' + n;
      postMessage({ type: 'page-read', reading: { url: 'https://faux.example/' } }, '*');
      postMessage({ type: 'read-again', id: '${id}' }, '*');
      try { chrome.runtime.sendMessage('${id}', { type: 'page-read', reading: {} }, note('runtime')); } catch {}
    }, 10);
    fetch('chrome-extension://${id}/sidepanel.html').then((r) => r.text()).then(note('fetch'), () => {});
    const frame = document.createElement('iframe');
    frame.src = 'chrome-extension://${id}/sidepanel.html';
    document.body.append(frame);
  });
</script></head><body><form name="documentElement"><input name="firstChild"><input name="body"></form>
<main><h1>${TITLE.replaceAll('<', '&lt;')}</h1><p>Vérifié le 1er mars 2025</p><h2>Pièces à fournir</h2>
<ul><li>Passeport</li><li>&lt;script&gt;globalThis.pwned=2&lt;/script&gt; \u202Eegairam ed etca\u202C</li></ul>
<p id="changing"><span></span></p></main></body></html>`;

describe.skipIf(!chromiumPath)('a page that attacks', () => {
  let site: Site;
  let run: ChromiumRun;
  let panel: Page;
  beforeAll(async () => {
    site = await startSite({ [FICHE]: '<!doctype html><title>Fiche</title><h1>Fiche</h1>' });
    run = await chromium({ site });
    await run.page.goto(FICHE);
    panel = await run.pressButton(run.page);
    await passFirstUse(panel);
    await panel.getByTestId('open-keep').click();
    await panel.getByTestId('dossier-rename').fill(CANARY);
    await panel.getByTestId('dossier-rename').blur();
    await goTo(panel, 'page');
    site.serve({ [FICHE]: hostile(run.extensionId) });
    await run.page.goto(FICHE);
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  it('is still named for what it is, as text only', async () => {
    const card = panel.getByTestId('page-card');
    await until(
      'la carte',
      async () => (await card.isVisible()) && (await card.textContent())?.includes('<img'),
    );
    expect(await card.getAttribute('data-fiche')).toBe('F2209');
    expect(await card.getAttribute('data-official')).toBe('yes');
    expect(await card.textContent()).not.toContain('faux');
    const documents = await panel
      .getByTestId('page-line')
      .evaluateAll((list) => list.map((e) => e.getAttribute('data-documents')));
    expect(documents).toContain('passeport');
    expect(await panel.locator('img, #app script, iframe, object, embed').count()).toBe(0);
    expect(await panel.evaluate('typeof globalThis.pwned')).toBe('undefined');
    // What is written backwards does not turn the words of the panel round it.
    for (const part of [panel.getByTestId('page-title'), panel.getByTestId('page-line').last()]) {
      const text = (await part.textContent()) ?? '';
      const opened = text.match(/[\u202A\u202B\u202D\u202E\u2066-\u2068]/g)?.length ?? 0;
      const closed = text.match(/[\u202C\u2069]/g)?.length ?? 0;
      expect(opened).toBe(closed);
    }
  });

  it('does not slow the panel: every place opens at once while it floods', async () => {
    for (const place of ['documents', 'situation', 'page'] as const) {
      const start = Date.now();
      await goTo(panel, place);
      await panel.locator(`[data-screen="${place}"] main[aria-busy="false"]`).waitFor();
      expect(Date.now() - start).toBeLessThan(5000);
    }
    await goTo(panel, 'documents');
    const tick = panel.getByTestId('document-tick').first();
    await tick.click();
    expect(await tick.isChecked()).toBe(true);
  });

  it('learns nothing: neither words, nor the panel in a frame, nor an answer', async () => {
    // The debugger reads in a world of its own: what the page changed does not reach it.
    const all = await run.page.evaluate(
      `[got.filter === undefined, got.join('\\n'), typeof chrome?.storage, document.documentElement.outerHTML.length].join('|')`,
    );
    // It did attack: it heard its own flood.
    expect(await run.page.evaluate('got.length')).toBeGreaterThan(100);
    expect(String(all)).not.toContain('canari');
    expect(String(all)).not.toMatch(/(fetch|runtime): /);
    expect(String(all)).toContain('|undefined|');
    for (const frame of run.page.frames().slice(1)) {
      const text = await frame.evaluate(() => document.body?.textContent ?? '').catch(() => '');
      expect(text).not.toMatch(/canari|Mes pièces/);
      expect(
        await frame
          .locator('[data-testid="panel"]')
          .count()
          .catch(() => 0),
      ).toBe(0);
    }
    expect(site.hits.join()).not.toContain('canari');
    await panel.getByTestId('open-keep').click();
    expect(await panel.getByTestId('dossier-rename').inputValue()).toBe(CANARY);
  });
});
