import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ChromiumRun,
  chromium,
  chromiumPath,
  fixture,
  goTo,
  passFirstUse,
  type Site,
  startSite,
} from '../harness';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const RESTLESS = 'https://www.oise.gouv.fr/Demarches/Etrangers/Titre-de-sejour';
const LONG = 'https://www.rhone.gouv.fr/Demarches/Etrangers/Titre-de-sejour';

const FRAMED = 'https://example.org/titre-de-sejour';

const framed = `<!doctype html><title>service-public.gouv.fr</title><h1>Carte de séjour</h1>
<iframe src="${FICHE}" width="600" height="400"></iframe>`;
const restless = `<!doctype html><html lang="fr"><title>Titre de séjour</title><main><h1>Titre de séjour</h1>
<h2>Pièces à fournir</h2><ul><li>Passeport</li><li id="n">0</li></ul></main><script>
  let n = 0;
  setInterval(() => {
    n++;
    document.getElementById('n').textContent = 'Acte de naissance n° ' + n;
    document.title = 'Titre de séjour ' + n;
    if (n % 5 === 0) history.replaceState({}, '', '?n=' + n);
  }, 1);
</script></html>`;

const long = `<!doctype html><html lang="fr"><title>Titre de séjour</title><main><h1>Titre de séjour</h1>
<h2>Pièces à fournir</h2><ul>${Array.from({ length: 10_000 }, (_, i) => `<li>Passeport n° ${i}</li>`).join('')}</ul></main></html>`;

describe.skipIf(!chromiumPath)('when something is wrong with the page beside', () => {
  let site: Site;
  let run: ChromiumRun;
  let panel: Page;
  beforeAll(async () => {
    site = await startSite({
      [FICHE]: fixture('service-public-dsfr-family.html'),
      [RESTLESS]: restless,
      [LONG]: long,
      [FRAMED]: framed,
    });
    run = await chromium({ site });
    await run.page.goto(FICHE);
    panel = await run.pressButton(run.page);
    await passFirstUse(panel);
    await goTo(panel, 'page');
    await panel.getByTestId('page-card').waitFor();
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  it('offline, the page is said not to open and the list is still there', async () => {
    await run.context.setOffline(true);
    await run.page.goto(FICHE).catch(() => {});
    await panel.getByTestId('page-failed').waitFor();
    expect(await panel.getByTestId('page-card').count()).toBe(0);
    await goTo(panel, 'documents');
    await panel.getByTestId('document-tick').first().click();
    expect(await panel.getByTestId('document-tick').first().isChecked()).toBe(true);
    await goTo(panel, 'page');
    await run.context.setOffline(false);
    await run.page.goto(FICHE);
    await panel.getByTestId('page-card').waitFor();
  });

  it('a page that rewrites itself without end is read now and then, and the panel stays usable', async () => {
    await run.page.goto(RESTLESS);
    await panel.getByTestId('page-restless').waitFor({ timeout: 30_000 });
    // Counts what the panel draws in three seconds.
    const drawn = await panel.evaluate<number>(`new Promise((done) => {
      let n = 0;
      new MutationObserver(() => n++).observe(document.body, { subtree: true, childList: true, characterData: true });
      setTimeout(() => done(n), 3000);
    })`);
    expect(drawn).toBeLessThan(15);
    const start = Date.now();
    await goTo(panel, 'documents');
    await panel.getByTestId('document-tick').first().click();
    expect(Date.now() - start).toBeLessThan(5000);
    await goTo(panel, 'page');
    expect(await panel.getByTestId('page-line').first().getAttribute('data-documents')).toBe(
      'passeport',
    );
  });

  it('a list of ten thousand lines is shown in part, and says so', async () => {
    await run.page.goto(LONG);
    await panel.getByTestId('page-title').getByText('Titre de séjour', { exact: true }).waitFor();
    await panel.getByTestId('page-line').first().waitFor();
    expect(await panel.getByTestId('page-line').count()).toBeLessThanOrEqual(60);
    expect(await panel.getByTestId('page-card').textContent()).toContain('très longue');
    expect(await panel.getByTestId('page-restless').count()).toBe(0);
  });

  it('a page that shows service-public in a frame of its own is not taken for it', async () => {
    await run.page.goto(FRAMED);
    await panel.getByTestId('page-refused').waitFor();
    // The frame has loaded; nothing of it comes.
    await run.page.frameLocator('iframe').locator('h1').waitFor();
    await panel.waitForTimeout(800);
    expect(await panel.getByTestId('page-card').count()).toBe(0);
    await run.pressButton(run.page);
    const card = panel.getByTestId('page-card');
    await card.waitFor();
    expect(await card.getAttribute('data-official')).toBe('no');
    expect(await card.getAttribute('data-fiche')).toBe('');
    expect(await panel.getByTestId('page-line').count()).toBe(0);
  });
});
