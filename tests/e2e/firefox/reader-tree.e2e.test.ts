import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxRun, firefox, firefoxPath, type Site, startSite, until } from '../harness';
import { goToInFirefox, passFirstUseInFirefox } from '../harness/walk-firefox';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';

describe.skipIf(!firefoxPath)('what a screen reader is given, in Firefox', () => {
  let site: Site;
  let run: FirefoxRun;
  let panel: Page;
  beforeAll(async () => {
    site = await startSite({ [FICHE]: '<!doctype html><title>Fiche</title><h1>Fiche</h1>' });
    run = await firefox({ site });
    await run.page.goto(FICHE);
    panel = await run.openTab('sidepanel.html');
    await passFirstUseInFirefox(panel);
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  /** How many things Firefox itself gives a role, and a name when one is asked for. */
  const count = async (role: string, name = '') =>
    (await panel.$$(`aria/${name}[role="${role}"]`)).length;

  it.each(['page', 'situation', 'routes', 'documents', 'dates'])(
    'landmarks and title of %s',
    async (place) => {
      await goToInFirefox(panel, place);
      await until('la partie demandée', () =>
        panel.evaluate(
          (p) => document.querySelector(`[data-screen="${p}"] main[aria-busy="false"] h1`) !== null,
          place,
        ),
      );
      const counts: Record<string, number> = {};
      for (const role of ['banner', 'navigation', 'main', 'contentinfo'])
        counts[role] = await count(role);
      expect(counts).toEqual({ banner: 1, navigation: 1, main: 1, contentinfo: 1 });
      expect(await count('heading')).toBeGreaterThan(0);
      expect(await count('button', 'Fermer vite')).toBe(1);
      expect(await count('button', 'Mes voies')).toBe(1);
      expect(await count('combobox', 'Langue')).toBe(1);
    },
  );

  it('the help is a dialog called by its title', async () => {
    await panel.$eval('[data-testid="help-open"]', (e) => (e as HTMLElement).click());
    await panel.waitForSelector('[data-testid="help"]');
    expect(await count('dialog', 'Aide')).toBe(1);
    await panel.keyboard.press('Escape');
    await until('la fermeture', () => panel.evaluate(() => !document.querySelector('dialog')));
  });
});
