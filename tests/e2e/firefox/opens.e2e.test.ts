import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  axeComplaints,
  type FirefoxRun,
  firefox,
  firefoxPath,
  type Site,
  startSite,
} from '../harness';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';

describe.skipIf(!firefoxPath)('in Firefox, the panel', () => {
  let site: Site;
  let run: FirefoxRun;
  beforeAll(async () => {
    site = await startSite({ [FICHE]: '<!doctype html><title>Fiche</title><h1>Fiche</h1>' });
    run = await firefox({ site });
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  it('opens beside a page served under its real name', async () => {
    await run.page.goto(FICHE);
    expect(await run.page.title()).toBe('Fiche');
    const panel = await run.openTab('sidepanel.html');
    await panel.waitForSelector('[data-testid="panel"]');
    expect(await axeComplaints(panel)).toEqual([]);
  });
});
