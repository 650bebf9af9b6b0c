import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium, chromiumPath, type Site, startSite, until } from '../harness';
import { answerQuestions, goTo, passFirstUse, SPOUSE, seeRoutes } from '../harness/walk';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const OTHER = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2208';

describe.skipIf(!chromiumPath)('the service worker stopped before each step', () => {
  let site: Site;
  let run: ChromiumRun;
  let panel: Page;
  let protocol: CDPSession;
  const running = new Map<string, string>();
  beforeAll(async () => {
    const html = readFileSync('scripts/start/sample-f2209.html', 'utf8');
    site = await startSite({ [FICHE]: html, [OTHER]: html });
    run = await chromium({ site });
    protocol = await run.context.newCDPSession(run.page);
    protocol.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, runningStatus } of versions) running.set(versionId, runningStatus);
    });
    await protocol.send('ServiceWorker.enable');
    await until('le travailleur en marche', async () => isRunning());
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  /** Running workers of ours, as the browser itself tells. */
  const isRunning = () => [...running.values()].includes('running');
  async function stopWorker(): Promise<void> {
    await protocol.send('ServiceWorker.stopAllWorkers');
    await until('le travailleur arrêté', async () => !isRunning());
  }

  it('the whole main path works', async () => {
    await run.page.goto(FICHE);
    await stopWorker();
    panel = await run.pressButton(run.page);
    await stopWorker();
    panel.setDefaultTimeout(8000);
    await passFirstUse(panel);
    await stopWorker();
    const card = panel.getByTestId('page-card');
    await card.waitFor();
    expect(await card.getAttribute('data-fiche')).toBe('F2209');

    expect(await answerQuestions(panel, SPOUSE, 8)).toHaveLength(8);
    await stopWorker();
    expect((await seeRoutes(panel)).length).toBeGreaterThan(0);
    await stopWorker();
    await goTo(panel, 'documents');
    const tick = panel.locator('[data-document="passeport"]').first().getByTestId('document-tick');
    await tick.click();
    expect(await tick.isChecked()).toBe(true);
    await goTo(panel, 'page');
    const ready = panel.locator('[data-testid="page-line"][data-state="ready"]');
    await ready.first().waitFor({ state: 'attached' });

    // The page beside changes: the panel hears of it without the worker.
    await run.page.goto(OTHER);
    await until(
      'l’autre fiche',
      async () => (await card.isVisible()) && (await card.getAttribute('data-fiche')) === 'F2208',
    );
  });

  it('a panel opened again finds everything, and the button still works', async () => {
    await panel.getByTestId('quick-close').click();
    await until('le panneau fermé', async () => (await run.sidePanel()) === null);
    await stopWorker();
    panel = await run.pressButton(run.page);
    await stopWorker();
    await goTo(panel, 'documents');
    const tick = panel.locator('[data-document="passeport"]').first().getByTestId('document-tick');
    await tick.waitFor();
    expect(await tick.isChecked()).toBe(true);
  });
});
