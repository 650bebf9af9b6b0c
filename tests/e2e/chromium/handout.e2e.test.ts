import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium, chromiumPath, type Site, startSite, until } from '../harness';
import {
  answerQuestions,
  goTo,
  passFirstUse,
  SPOUSE,
  seeDocuments,
  seeRoutes,
} from '../harness/walk';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const NAME = 'Distinctive-Zebra';
const PASSPHRASE = 'sept lapins gris mangent du thym';

describe.skipIf(!chromiumPath)('the hand-out, for paper and PDF', () => {
  let site: Site;
  let run: ChromiumRun;
  let panel: Page;
  beforeAll(async () => {
    site = await startSite({ [FICHE]: readFileSync('scripts/start/sample-f2209.html', 'utf8') });
    run = await chromium({ site });
    await run.page.goto(FICHE);
    panel = await run.pressButton(run.page);
    await passFirstUse(panel, 'session');
    // A button that is gone when it is pressed is not waited for long.
    panel.setDefaultTimeout(5000);
    await answerQuestions(panel, SPOUSE);
    await panel.getByTestId('open-keep').click();
    await panel.getByTestId('dossier-rename').fill(NAME);
    await panel.getByTestId('dossier-rename').blur();
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  /** Presses the button of the documents; the page it opens. */
  async function openHandout(): Promise<Page> {
    const known = new Set(run.context.pages());
    await goTo(panel, 'documents');
    await panel.getByTestId('handout-open').click();
    const page = await until('la feuille', async () =>
      run.context.pages().find((p) => !known.has(p) && p.url().includes('handout.html')),
    );
    await page.getByTestId('handout').waitFor();
    return page;
  }
  const text = async (page: Page) => (await page.getByTestId('handout').textContent()) ?? '';
  const listed = (page: Page) =>
    page.locator('[data-kind="document"]').evaluateAll((all) =>
      all.map((e) => ({
        id: e.getAttribute('data-id') ?? '',
        ticked: e.getAttribute('data-ticked') === 'true',
      })),
    );

  it('prints the status, every document as ticked, dates, sums and sources, and no name', async () => {
    await seeRoutes(panel);
    // Not the route shown by itself: the one that was chosen.
    const spouse = panel.locator('[data-route="conjoint-de-francais"][data-ground="sans-vlsts"]');
    await spouse.first().getByTestId('route-documents').click();
    await panel.locator('[data-document="passeport"]').getByTestId('document-tick').click();
    const wanted = await until('la coche', async () => {
      const all = await seeDocuments(panel);
      return all.find((d) => d.id === 'passeport')?.ticked && all;
    });
    const page = await openHandout();
    await page.emulateMedia({ media: 'print' });
    const sort = (all: { id: string; ticked: boolean }[]) =>
      all.map(({ id, ticked }) => `${id} ${ticked}`).sort();
    expect(sort(await listed(page))).toEqual(sort(wanted));
    const words = await text(page);
    expect(words).toContain('Conditions vérifiées');
    expect(words).toMatch(/pas une décision/);
    expect(words).toMatch(/Fait le \d{1,2}.+\d{4} à \d\d:\d\d/);
    expect(words).toMatch(/https:\/\/www\.legifrance\.gouv\.fr/);
    expect(await page.locator('[data-id="status:conditions-met"]').first().isVisible()).toBe(true);
    expect(await page.getByTestId('handout-print').isVisible()).toBe(false);
    for (const id of ['documents', 'dates', 'fees', 'filing', 'refusal', 'sources'])
      expect(await page.locator(`[data-kind="section"][data-id="${id}"]`).count(), id).toBe(1);
    expect(words).not.toContain(NAME);
    expect(await page.title()).toBe('Pièce par pièce');
    expect(new URL(page.url()).hash).toMatch(/^#[0-9a-f-]{36}$/);
    // Black and white, nothing cut at the edge.
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
    const session = await run.context.newCDPSession(page);
    const { data } = await session.send('Page.printToPDF', {
      paperWidth: 8.27,
      paperHeight: 11.69,
    });
    const pdf = Buffer.from(data, 'base64');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);

    await page.emulateMedia({ media: 'screen' });
    await page.getByTestId('handout-name').check();
    expect(await text(page)).toContain(NAME);
    await page.close();
  });

  it('stays the same route when loaded again, and sets the other language beside the French', async () => {
    const page = await openHandout();
    const title = await page.locator('h2').first().textContent();
    await page.reload();
    await page.getByTestId('handout').waitFor();
    expect(await page.locator('h2').first().textContent()).toBe(title);
    await panel.getByTestId('language').selectOption('ar');
    const own = page.locator('[data-testid="handout"] .own[lang="ar"][dir="rtl"]');
    await until('l’arabe à côté', async () => (await own.count()) > 20);
    const status = page.locator('[data-id="status:conditions-met"]').first();
    expect(await status.locator('[lang="fr"]').textContent()).toBe('Conditions vérifiées');
    expect(await status.locator('[lang="ar"]').textContent()).toMatch(/\p{Script=Arabic}/u);
    await panel.getByTestId('language').selectOption('fr');
    await until('le français seul', async () => (await own.count()) === 0);
    await page.close();
  });

  it('says that the dossier is locked, and holds nothing of it any more', async () => {
    const page = await openHandout();
    await panel.getByTestId('open-keep').click();
    await panel.getByTestId('keep-change').click();
    await panel.getByTestId('passphrase').first().fill(PASSPHRASE);
    await panel.getByTestId('passphrase-again').first().fill(PASSPHRASE);
    await panel.getByTestId('to-passphrase').first().click();
    await panel.getByTestId('lock').click();
    // While the dossier moves under its phrase the page may say for a moment that there is none.
    await page.locator('[data-message="handout.locked"]').waitFor();
    expect(await page.content()).not.toMatch(/Conditions|passeport/i);
  });
});
