import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium, chromiumPath, type Site, startSite, until } from '../harness';
import { goTo, passFirstUse } from '../harness/walk';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';

describe.skipIf(!chromiumPath)('a computer whose clock is wrong', () => {
  let site: Site;
  let run: ChromiumRun;
  beforeAll(async () => {
    site = await startSite({ [FICHE]: readFileSync('scripts/start/sample-f2209.html', 'utf8') });
    run = await chromium({ site });
    await run.page.goto(FICHE);
    const panel = await run.openTab('sidepanel.html');
    await passFirstUse(panel);
    await rename(panel, 'Rosa');
    await panel.close();
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  /** A panel opened on a computer that believes it is this day. */
  async function openOn(day: string): Promise<Page> {
    const panel = await run.context.newPage();
    await panel.clock.setSystemTime(new Date(`${day}T10:00:00Z`));
    await panel.goto(`chrome-extension://${run.extensionId}/sidepanel.html`);
    await panel.getByTestId('open-keep').waitFor();
    return panel;
  }
  async function rename(panel: Page, nickname: string) {
    await panel.getByTestId('open-keep').click();
    await panel.getByTestId('dossier-rename').fill(nickname);
    await panel.getByTestId('dossier-rename').blur();
    await until('le nom gardé', async () =>
      (await panel.getByTestId('dossier').allTextContents()).join().includes(nickname),
    );
    await run.page.waitForTimeout(1000); // the list shows it at once, the seal takes a moment
  }

  it.each([
    ['2015-01-05', 'Rosa 2015'],
    ['2061-06-30', 'Rosa 2061'],
    ['2026-11-25', 'Rosa 2026'],
  ])('on %s: nothing is lost, and a day whose law is not held says so', async (day, name) => {
    const panel = await openOn(day);
    await goTo(panel, 'routes');
    await panel.locator('main[aria-busy="false"]').waitFor();
    expect(await panel.getByTestId('law-old').count()).toBe(day.startsWith('2026') ? 0 : 1);
    await rename(panel, name);
    expect(await panel.getByTestId('trouble').count()).toBe(0);
    expect(await panel.getByTestId('unreadable').count()).toBe(0);
    await panel.close();
    const after = await openOn('2026-11-25');
    await after.getByTestId('open-keep').click();
    expect(await after.getByTestId('dossier-rename').inputValue()).toBe(name);
    await after.close();
  });
});
