import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import {
  type FirefoxRun,
  firefox,
  firefoxPath,
  fixture,
  type Site,
  SPOUSE,
  startSite,
  until,
} from '../harness';
import { cardScript, KINDS } from '../harness/kinds';
import { walkCard } from '../harness/page-card';
import { answerInFirefox, goToInFirefox, passFirstUseInFirefox } from '../harness/walk-firefox';

/** Our hosts only: nobody can press the toolbar button of Firefox from outside. */
const OURS = KINDS.filter((kind) => !kind.byButton);
const withoutHash = (url: string) => url.replace(/#.*/, '');

describe.skipIf(!firefoxPath)('kinds of pages in Firefox, beside the list of documents', () => {
  let site: Site;
  let run: FirefoxRun;
  let panel: Page;
  beforeAll(async () => {
    site = await startSite(
      Object.fromEntries(OURS.map((kind) => [withoutHash(kind.url), fixture(kind.file)])),
    );
    run = await firefox({ site });
    await run.page.goto(OURS[0]?.url ?? '');
    panel = await run.openTab('sidepanel.html');
    await passFirstUseInFirefox(panel);
    await answerInFirefox(panel, SPOUSE, 25);
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  it.each(OURS)('$name', async (kind) => {
    await goToInFirefox(panel, 'page');
    await run.page.goto(kind.url);
    await until('la carte', () => panel.evaluate(cardScript(kind)) as Promise<boolean>, 30_000);
    await walkCard(panel, kind, (place) => goToInFirefox(panel, place));
  });
});
