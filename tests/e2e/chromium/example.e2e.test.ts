import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium, chromiumPath, type Site, startSite } from '../harness';
import { goTo, passFirstUse } from '../harness/walk';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';

/** Everything the extension keeps, as one text; without the time of the last key, which the lock counts from. */
const kept = (panel: Page) =>
  panel.evaluate<string>(
    `Promise.all([chrome.storage.local.get(), chrome.storage.session.get()]).then(([disk, memory]) =>
      JSON.stringify([disk, { ...memory, 'ppp.active': 0 }]))`,
  );

describe.skipIf(!chromiumPath)('the worked example', () => {
  let site: Site;
  let run: ChromiumRun;
  let panel: Page;
  beforeAll(async () => {
    site = await startSite({ [FICHE]: readFileSync('scripts/start/sample-f2209.html', 'utf8') });
    run = await chromium({ site });
    await run.page.goto(FICHE);
    panel = await run.openTab('sidepanel.html');
    await panel.getByTestId('first-use').waitFor();
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  const press = (id: string) => panel.getByTestId(id).first().click();

  it('is walked through without typing, marked on each screen, and keeps nothing', async () => {
    const before = await kept(panel);
    await press('example-open');
    for (const screen of ['answers', 'routes', 'documents', 'dates']) {
      await panel.locator(`[data-screen="${screen}"] main h1`).waitFor();
      expect(await panel.getByTestId('example-mark').isVisible()).toBe(true);
      if (screen === 'routes') {
        const first = panel.getByTestId('route').first();
        expect(await first.getAttribute('data-outcome')).toBe('conditions-met');
      }
      if (screen === 'documents') {
        // A change works as in a real dossier, and is forgotten like the rest.
        const tick = panel.getByTestId('document-tick').first();
        await tick.setChecked(!(await tick.isChecked()));
        expect(await panel.getByTestId('handout-open').count()).toBe(0);
      }
      const next = panel.getByTestId('example-next');
      if (await next.isVisible()) await next.click();
    }
    await press('example-end');
    await panel.getByTestId('first-use').waitFor();
    expect(await kept(panel)).toBe(before);
  });

  it('is hidden at once like everything else', async () => {
    await press('example-open');
    await panel.getByTestId('example-mark').waitFor();
    await panel.keyboard.press('Escape');
    await panel.keyboard.press('Escape');
    await panel.getByTestId('blank').waitFor();
    expect(await panel.locator('body').textContent()).not.toContain('Mariam');
    await panel.getByTestId('blank').locator('button').click();
    await press('example-leave');
  });

  it('opened beside a real dossier, leaves it as it was', async () => {
    await passFirstUse(panel);
    await goTo(panel, 'routes');
    const name = await panel.getByTestId('open-keep').textContent();
    await press('help-open');
    await press('example-open');
    await panel.getByTestId('example-mark').waitFor();
    await press('nav-situation');
    await press('question-unknown');
    await press('example-leave');
    expect(await panel.getByTestId('open-keep').textContent()).toBe(name);
    await goTo(panel, 'situation');
    await press('open-answers');
    expect(await panel.locator('main').textContent()).not.toContain('Sénégal');
  });
});
