import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  axeComplaints,
  firefox,
  firefoxPath,
  type Site,
  SPOUSE,
  startSite,
  until,
} from '../harness';
import {
  answerInFirefox,
  attributes,
  goToInFirefox,
  passFirstUseInFirefox,
} from '../harness/walk-firefox';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const TICK = '[data-testid="document-tick"]';

describe.skipIf(!firefoxPath)('the main job in Firefox, and back another day', () => {
  let site: Site;
  const profile = mkdtempSync(join(tmpdir(), 'ppp-fx-main-'));
  beforeAll(async () => {
    site = await startSite({ [FICHE]: readFileSync('scripts/start/sample-f2209.html', 'utf8') });
  });
  afterAll(async () => {
    await site?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('recognises the page, asks, shows routes and documents, and keeps them', async () => {
    const first = await firefox({ site, profile });
    await first.page.goto(FICHE);
    const panel = await first.openTab('sidepanel.html');
    await passFirstUseInFirefox(panel);
    await goToInFirefox(panel, 'page');
    await until('la page reconnue', async () =>
      (await attributes(panel, 'page-card', 'data-fiche')).includes('F2209'),
    );
    expect(await axeComplaints(panel)).toEqual([]);

    await answerInFirefox(panel, SPOUSE, 12);
    await goToInFirefox(panel, 'routes');
    await until('les voies', async () =>
      (await attributes(panel, 'route', 'data-route')).includes('conjoint-de-francais'),
    );
    const outcomes = await attributes(panel, 'route', 'data-outcome');
    expect(await axeComplaints(panel)).toEqual([]);

    await goToInFirefox(panel, 'documents');
    await panel.waitForSelector(TICK);
    await panel.click(TICK);
    await until('la pièce cochée', () => panel.$eval(TICK, (e) => (e as HTMLInputElement).checked));
    const documents = await attributes(panel, 'document', 'data-document');
    await new Promise((done) => setTimeout(done, 500)); // the save is awaited, its file may lag
    await first.close();

    const second = await firefox({ site, profile });
    await second.page.goto(FICHE);
    const again = await second.openTab('sidepanel.html');
    await goToInFirefox(again, 'documents');
    await again.waitForSelector(TICK);
    expect(await attributes(again, 'document', 'data-document')).toEqual(documents);
    expect(await again.$eval(TICK, (e) => (e as HTMLInputElement).checked)).toBe(true);
    await goToInFirefox(again, 'routes');
    await again.waitForSelector('[data-testid="route"]');
    expect(await attributes(again, 'route', 'data-outcome')).toEqual(outcomes);
    await second.close();
    // Nobody but us was asked for anything that is ours to answer for.
    const ours = site.hits.filter((hit) => !/mozilla|firefox|detectportal/.test(hit));
    expect(new Set(ours)).toEqual(
      new Set([FICHE.replace('https://', ''), 'www.service-public.gouv.fr/favicon.ico']),
    );
  }, 240_000);
});
