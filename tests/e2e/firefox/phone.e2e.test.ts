import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxRun, firefox, firefoxPath, type Site, startSite, until } from '../harness';
import { PHONE_COMPLAINTS } from '../harness/phone';

/** `about:config`: the pointer is a finger. */
const FINGER = { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 };

describe.skipIf(!firefoxPath)('on a phone with Firefox, the panel as a page', () => {
  let site: Site;
  let run: FirefoxRun;
  let panel: Page;
  beforeAll(async () => {
    site = await startSite({});
    run = await firefox({ site, prefs: FINGER, viewport: { width: 360, height: 640 } });
    panel = await run.openTab('sidepanel.html');
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  const complaints = new Set<string>();
  const fits = async (where: string) => {
    await new Promise((done) => setTimeout(done, 200));
    const found = (await panel.evaluate(PHONE_COMPLAINTS)) as string[];
    for (const one of found) complaints.add(`${where} : ${one}`);
  };
  const at = (id: string) => `[data-testid="${id}"]`;
  const isThere = (id: string) =>
    panel.evaluate((s) => document.querySelector(s)?.checkVisibility() ?? false, at(id));
  const tap = async (id: string) => {
    await until(`« ${id} »`, () => isThere(id));
    await panel.$eval(at(id), (e) => e.scrollIntoView({ block: 'center' }));
    await panel.tap(at(id));
  };

  it('goes from the welcome to the routes by taps alone, everything wide enough, nothing sideways', async () => {
    const screen =
      'innerWidth + " × " + innerHeight + " " + matchMedia("(pointer: coarse)").matches';
    expect(await panel.evaluate(screen)).toBe('360 × 640 true');
    await until('l’accueil', () => isThere('first-use-start'));
    await fits('accueil');
    await tap('first-use-start');
    await fits('partagé');
    await tap('mode-computer');
    for (let step = 0; step < 8 && !(await isThere('nav-page')); step++) {
      await fits(`accueil, pas ${step}`);
      await tap('first-next');
    }
    for (const place of ['situation', 'routes', 'documents', 'dates', 'page']) {
      await tap(`nav-${place}`);
      await fits(place);
      // Nothing was told: every route is open, and a phone must still be able to show them.
      expect(await panel.evaluate('document.querySelectorAll("*").length'), place).toBeLessThan(
        9000,
      );
    }
    expect([...complaints]).toEqual([]);
  });
});
