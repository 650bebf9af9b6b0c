import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ChromiumRun,
  chromium,
  chromiumPath,
  fixture,
  goTo,
  passFirstUse,
  type Site,
  startSite,
  until,
} from '../harness';
import { seeCard } from '../harness/page-card';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const PREFECTURE =
  'https://www.oise.gouv.fr/Demarches/Etrangers/Admission-exceptionnelle-au-sejour';
const FORM = 'https://demarche.numerique.gouv.fr/dossiers/123456/brouillon';
const ELSEWHERE = 'https://example.org/titre';

describe.skipIf(!chromiumPath)('the card follows the person', () => {
  let site: Site;
  let run: ChromiumRun;
  let panel: Page;
  beforeAll(async () => {
    site = await startSite({
      [FICHE]: fixture('service-public-dsfr-family.html'),
      [PREFECTURE]: fixture('prefecture-dsfr.html'),
      [FORM]: fixture('form-uploads.html'),
      [ELSEWHERE]: '<!doctype html><title>Ailleurs</title><h1>Ailleurs</h1>',
    });
    run = await chromium({ site });
    await run.page.goto(FICHE);
    panel = await run.pressButton(run.page);
    await passFirstUse(panel);
    await goTo(panel, 'page');
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  const title = () =>
    panel
      .getByTestId('page-title')
      .textContent({ timeout: 200 })
      .catch(() => null);
  const shows = (expected: string) =>
    until(`la carte « ${expected} »`, async () => (await title()) === expected);

  it('from one tab to another and back', async () => {
    await shows("Conjoint d'exemple");
    const other = await run.context.newPage();
    await other.goto(PREFECTURE);
    await shows('Admission exceptionnelle au séjour');
    await run.page.bringToFront();
    await shows("Conjoint d'exemple");
    await other.close();
  });

  it('from one page to the next, and through the steps of a one-page site', async () => {
    await run.page.goto(PREFECTURE);
    await shows('Admission exceptionnelle au séjour');
    await run.page.evaluate(`history.pushState({}, '', '?etape=2');
      document.querySelector('h1').textContent = 'Étape 2'`);
    await shows('Étape 2');
    await run.page.goBack();
    await run.page.evaluate(`document.querySelector('h1').textContent = 'Étape 1'`);
    await shows('Étape 1');
  });

  it('to a page that is not read, of which nothing is shown, and back', async () => {
    await run.page.goto(ELSEWHERE);
    await panel.getByTestId('page-refused').waitFor();
    expect(await panel.getByTestId('page-card').count()).toBe(0);
    await run.page.goto(FICHE);
    await shows("Conjoint d'exemple");
  });

  it('when a file is chosen in a form, before it is sent', async () => {
    await run.page.goto(FORM);
    const filled = async () => {
      const { uploads } = await seeCard(panel);
      return uploads.filter((field) => field.filled === 'yes').map((field) => field.documents);
    };
    await until('les champs', async () => (await filled()).join() === 'passeport');
    await run.page.locator('#c2').setInputFiles({
      name: 'NOM-PROPRE.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('SECRET-VALUE'),
    });
    await until(
      'le champ rempli',
      async () => (await filled()).join() === 'passeport,acte-de-mariage',
    );
    expect((await seeCard(panel)).text).not.toMatch(/NOM-PROPRE|SECRET-VALUE/);
  });
});
