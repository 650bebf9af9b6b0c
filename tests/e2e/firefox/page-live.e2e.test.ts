import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type FirefoxRun,
  firefox,
  firefoxPath,
  fixture,
  type Site,
  startSite,
  until,
} from '../harness';
import { goToInFirefox, passFirstUseInFirefox } from '../harness/walk-firefox';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const PREFECTURE =
  'https://www.oise.gouv.fr/Demarches/Etrangers/Admission-exceptionnelle-au-sejour';
const ELSEWHERE = 'https://example.org/titre';

describe.skipIf(!firefoxPath)('the card follows the person in Firefox', () => {
  let site: Site;
  let run: FirefoxRun;
  let panel: Page;
  beforeAll(async () => {
    site = await startSite({
      [FICHE]: fixture('service-public-dsfr-family.html'),
      [PREFECTURE]: fixture('prefecture-dsfr.html'),
      [ELSEWHERE]: '<!doctype html><title>Ailleurs</title><h1>Ailleurs</h1>',
    });
    run = await firefox({ site });
    await run.page.goto(FICHE);
    panel = await run.openTab('sidepanel.html');
    await passFirstUseInFirefox(panel);
    await goToInFirefox(panel, 'page');
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  const has = (id: string) =>
    panel.evaluate((name) => Boolean(document.querySelector(`[data-testid="${name}"]`)), id);
  const shows = (title: string) =>
    until(`la carte « ${title} »`, () =>
      panel.evaluate(
        (t) => document.querySelector('[data-testid="page-title"]')?.textContent?.trim() === t,
        title,
      ),
    );

  it('from one page to the next, and through the steps of a one-page site', async () => {
    await shows("Conjoint d'exemple");
    await run.page.goto(PREFECTURE);
    await shows('Admission exceptionnelle au séjour');
    await run.page.evaluate(`history.pushState({}, '', '?etape=2');
      document.querySelector('h1').textContent = 'Étape 2'`);
    await shows('Étape 2');
  });

  it('to a page that is not read, and back', async () => {
    await run.page.goto(ELSEWHERE);
    await until('le refus de lire', () => has('page-refused'));
    expect(await has('page-card')).toBe(false);
    await run.page.goto(FICHE);
    await shows("Conjoint d'exemple");
  });

  it('no further than the permission: withdrawn, the page that is open is no longer shown', async () => {
    await panel.evaluate(`browser.permissions.getAll()
      .then(({ origins }) => browser.permissions.remove({ origins }))`);
    await until('l’offre', () => has('page-allow'));
    expect(await has('page-card')).toBe(false);
    await run.page.goto(PREFECTURE);
    await until('l’offre encore', () => has('page-allow'));
    expect(await has('page-card')).toBe(false);
  });
});
