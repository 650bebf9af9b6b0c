import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium, chromiumPath, type Site, SPOUSE, startSite } from '../harness';
import { PHONE_COMPLAINTS } from '../harness/phone';

const tap = (panel: Page, id: string) => panel.getByTestId(id).first().tap({ timeout: 5000 });

describe.skipIf(!chromiumPath)('on a phone, the panel as a page', () => {
  let site: Site;
  let run: ChromiumRun;
  let panel: Page;
  beforeAll(async () => {
    site = await startSite({});
    run = await chromium({ site, phone: true });
    panel = await run.openTab('sidepanel.html');
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  const complaints = new Set<string>();
  const fits = async (where: string) => {
    await panel.waitForTimeout(150);
    const found = (await panel.evaluate(PHONE_COMPLAINTS)) as string[];
    for (const one of found) complaints.add(`${where} : ${one}`);
  };

  it('is a screen of 360 × 640 under a finger', async () => {
    const screen =
      'innerWidth + " × " + innerHeight + " " + matchMedia("(pointer: coarse)").matches';
    expect(await panel.evaluate(screen)).toBe('360 × 640 true');
  });

  it('goes from the welcome to an answer by taps alone, everything wide enough, nothing sideways', async () => {
    await panel.getByTestId('first-use-start').waitFor();
    await fits('accueil');
    await tap(panel, 'first-use-start');
    await fits('partagé');
    await tap(panel, 'mode-computer');
    const ready = panel.getByTestId('nav-page');
    for (let step = 0; step < 8 && !(await ready.isVisible()); step++) {
      await fits(`accueil, pas ${step}`);
      await tap(panel, 'first-next');
      await panel.waitForTimeout(200);
    }
    await fits('page');
    await tap(panel, 'nav-situation');
    for (let asked = 0; asked < 12; asked++) {
      const question = panel.getByTestId('question');
      const fact = (await question.getAttribute('data-fact', { timeout: 5000 })) ?? '';
      await fits(`question ${fact}`);
      const choice = question
        .locator(`[data-testid="answer"][data-value="${SPOUSE[fact]}"]`)
        .first();
      if (await choice.isVisible()) await choice.tap();
      else await tap(panel, 'question-unknown');
      await panel.waitForTimeout(200);
    }
    for (const [place, inside] of [
      ['nav-routes', 'route-open'],
      ['nav-documents', 'document-open'],
      ['nav-dates', ''],
      ['open-keep', ''],
    ]) {
      await tap(panel, place ?? '');
      await fits(place ?? '');
      if (!inside) continue;
      await tap(panel, inside);
      await fits(inside);
    }
    expect([...complaints]).toEqual([]);
  });
});
