import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  axeComplaints,
  type ChromiumRun,
  chromium,
  chromiumPath,
  type Site,
  startSite,
  unaskedRequests,
  until,
} from '../harness';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';

describe.skipIf(!chromiumPath)('in Chromium, the button', () => {
  let site: Site;
  let run: ChromiumRun;
  beforeAll(async () => {
    site = await startSite({ [FICHE]: '<!doctype html><title>Fiche</title><h1>Fiche</h1>' });
    run = await chromium({ site });
  });
  afterAll(async () => {
    await site?.close();
  });

  it('would be caught if the extension sent anything', async () => {
    const other = await chromium({ site });
    const tab = await other.openTab('sidepanel.html');
    await tab.evaluate(`{
      const link = document.createElement('a');
      Object.assign(link, { href: 'https://example.invalid/lien', target: '_blank' });
      document.body.append(link);
      link.click();
      chrome.tabs.create({ url: 'https://example.invalid/onglet' });
    }`);
    await until('les requêtes', async () => site.hits.filter((h) => /lien|onglet/.test(h))[1]);
    const caught = unaskedRequests(await other.close(), []).map((r) => r.url);
    expect(new Set(caught)).toEqual(
      new Set(['https://example.invalid/lien', 'https://example.invalid/onglet']),
    );
  });

  it('opens the real side panel beside the page, and nothing leaves the computer', async () => {
    await run.page.goto(FICHE);
    const panel = await run.pressButton(run.page);
    await panel.getByTestId('panel').waitFor();
    expect(await panel.evaluate(() => innerWidth)).toBeLessThan(500);
    expect(await axeComplaints(panel)).toEqual([]);
    const requests = await run.close();
    expect(requests.some((r) => r.url === FICHE)).toBe(true);
    expect(unaskedRequests(requests, [FICHE])).toEqual([]);
  });
});
