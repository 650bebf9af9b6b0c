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

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const OTHER = 'https://www.oise.gouv.fr/Demarches/Etrangers/Titre-de-sejour';
const ELSEWHERE = 'https://example.org/';

describe.skipIf(!chromiumPath)('a site that the browser does not let us read', () => {
  let site: Site;
  let run: ChromiumRun;
  let panel: Page;
  let settings: Page;
  beforeAll(async () => {
    const html = fixture('service-public-dsfr-family.html');
    site = await startSite({ [FICHE]: html, [OTHER]: html, [ELSEWHERE]: '<title>x</title>' });
    run = await chromium({ site });
    settings = await run.context.newPage();
    await settings.goto('chrome://extensions');
    // A press gives the page it is pressed on, until the person leaves that site: press it elsewhere.
    await run.page.goto(ELSEWHERE);
    panel = await run.pressButton(run.page);
    await passFirstUse(panel);
    await goTo(panel, 'page');
    await run.page.goto(FICHE);
    await panel.getByTestId('page-card').waitFor();
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  /** What the person chooses on the browser's own page about the extension. */
  const setAccess = (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') =>
    settings.evaluate(
      `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${run.extensionId}', hostAccess: '${hostAccess}' })`,
    );

  it('is no longer shown once the permission is withdrawn, though its page is still open', async () => {
    await setAccess('ON_CLICK');
    await panel.getByTestId('page-allow').waitFor();
    expect(await panel.getByTestId('page-card').count()).toBe(0);
    // The rest works on.
    await goTo(panel, 'documents');
    await goTo(panel, 'page');
    await panel.getByTestId('page-allow').getByRole('button').waitFor();
  });

  it('is read once for a press of the button, and says so', async () => {
    await run.page.goto(OTHER);
    await panel.getByTestId('page-allow').waitFor();
    await run.pressButton(run.page);
    await panel.getByTestId('page-card').waitFor();
    await panel.getByTestId('page-once').getByRole('button').waitFor();
  });

  it('is read by itself again once it is allowed', async () => {
    await setAccess('ON_ALL_SITES');
    await run.page.goto(FICHE);
    await panel.getByTestId('page-card').waitFor();
    await until('plus d’offre', async () => (await panel.getByTestId('page-once').count()) === 0);
  });
});
