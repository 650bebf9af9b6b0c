import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium, chromiumPath, type Site, startSite, until } from '../harness';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';

/** The test id of what has the focus. */
const focused = (page: Page) =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute('data-testid') ?? document.activeElement?.tagName ?? '',
  );

/** Tabs until something has the focus, as a person without a mouse does. */
async function tabTo(page: Page, testid: string, limit = 200): Promise<void> {
  const seen: string[] = [];
  for (let i = 0; i < limit; i++) {
    const here = await focused(page);
    if (here === testid) return;
    seen.push(here);
    await page.keyboard.press('Tab');
  }
  throw new Error(`${testid} n'est pas atteint au clavier ; vu : ${seen.join(' ')}`);
}

describe.skipIf(!chromiumPath)('with the keyboard alone', () => {
  let site: Site;
  let run: ChromiumRun;
  let panel: Page;
  beforeAll(async () => {
    site = await startSite({ [FICHE]: readFileSync('scripts/start/sample-f2209.html', 'utf8') });
    run = await chromium({ site });
    await run.page.goto(FICHE);
    panel = await run.openTab('sidepanel.html');
    await panel.setViewportSize({ width: 360, height: 700 });
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  it('goes through the first use, answers, ticks a document and hides everything', async () => {
    await panel.getByTestId('first-use').waitFor();
    await tabTo(panel, 'first-use-start');
    await panel.keyboard.press('Enter');
    await tabTo(panel, 'mode-computer');
    await panel.keyboard.press('Enter');
    await until('la question de la décision', async () =>
      panel.locator('[data-step="decision"]').isVisible(),
    );
    await tabTo(panel, 'first-next');
    await panel.keyboard.press('Enter');
    await until('la question de la raison', async () =>
      panel.locator('[data-step="purpose"]').isVisible(),
    );
    await tabTo(panel, 'first-next');
    await panel.keyboard.press('Enter');
    await panel.getByTestId('nav-page').waitFor();

    await tabTo(panel, 'nav-situation');
    await panel.keyboard.press('Enter');
    const question = panel.getByTestId('question');
    await question.waitFor();
    const fact = await question.getAttribute('data-fact');
    await tabTo(panel, 'question-unknown');
    await panel.keyboard.press('Enter');
    await until(
      'une autre question',
      async () => (await question.getAttribute('data-fact')) !== fact,
    );

    await tabTo(panel, 'nav-documents');
    await panel.keyboard.press('Enter');
    await panel.getByTestId('document').first().waitFor();
    await tabTo(panel, 'document-tick');
    await panel.keyboard.press('Space');
    expect(await panel.getByTestId('document-tick').first().isChecked()).toBe(true);

    await tabTo(panel, 'quick-close');
    await panel.keyboard.press('Enter');
    await panel.getByTestId('blank').waitFor();
    expect(await panel.locator('body').textContent()).not.toMatch(/passeport|titre de séjour/i);
  });
});
