import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium, chromiumPath, type Site, startSite, until } from '../harness';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';

describe.skipIf(!chromiumPath)('before any question', () => {
  let site: Site;
  let run: ChromiumRun;
  let panel: Page;
  beforeAll(async () => {
    site = await startSite({ [FICHE]: readFileSync('scripts/start/sample-f2209.html', 'utf8') });
    run = await chromium({ site });
    await run.page.goto(FICHE);
    panel = await run.pressButton(run.page);
    await panel.getByTestId('first-use-start').click();
    await panel.getByTestId('mode-computer').click();
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  it('someone who received an OQTF sees until when it can be contested', async () => {
    await panel.locator('[data-step="decision"]').waitFor();
    await panel.getByTestId('decision-yes').click();
    const urgent = panel.getByTestId('urgent');
    await urgent.waitFor();
    expect(await panel.getByTestId('question').count()).toBe(0);
    await urgent.locator('[data-testid="answer"][data-value="oqtf"]').click();
    const date = urgent.getByTestId('received');
    for (const [part, text] of [
      ['day', '10'],
      ['month', '03'],
      ['year', '2025'],
    ]) {
      await date.locator(`[data-part="${part}"]`).fill(text ?? '');
    }
    // One month; seven days under house arrest or in prison; forty-eight hours in detention.
    const seen = () =>
      urgent
        .getByTestId('deadline-day')
        .evaluateAll((list) =>
          list.map((e) => `${e.getAttribute('data-constraint')} ${e.getAttribute('data-on')}`),
        );
    await until('les délais', async () => (await seen()).length > 0);
    expect(await seen()).toEqual([
      'libre 2025-04-10',
      'assigne 2025-03-17',
      'detenu 2025-03-17',
      'retention 2025-03-12',
    ]);
    await urgent.locator('[data-testid="answer"][data-value="libre"]').click();
    await until('un seul délai', async () => (await seen()).join() === ' 2025-04-10');
    // Who can help is on the same screen.
    expect(await urgent.textContent()).toMatch(/avocat/i);
    expect(await panel.getByTestId('question').count()).toBe(0);
    await urgent.getByTestId('first-next').click();
  });

  it.each([
    ['asile', 'www.ofpra.gouv.fr'],
    ['visite', 'france-visas.gouv.fr'],
    ['etudes', 'www.campusfrance.org'],
    ['travail', 'www.service-public.gouv.fr'],
    ['autre', 'www.lacimade.org'],
  ])('someone who comes for « %s » is told where to go', async (purpose, host) => {
    await panel.locator('[data-step="purpose"]').waitFor();
    await panel.locator(`[data-testid="purpose"][data-value="${purpose}"]`).click();
    const elsewhere = panel.locator('[data-step="elsewhere"]');
    await elsewhere.waitFor();
    const hosts = await elsewhere
      .locator('a')
      .evaluateAll((list) => list.map((e) => new URL((e as HTMLAnchorElement).href).host));
    expect(hosts).toContain(host);
    await elsewhere.locator('button').last().click(); // back
  });
});
