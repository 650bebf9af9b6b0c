import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import {
  answerQuestions,
  type ChromiumRun,
  chromium,
  chromiumPath,
  fixture,
  goTo,
  passFirstUse,
  type Site,
  SPOUSE,
  startSite,
  until,
} from '../harness';
import { cardScript, KINDS, type Kind } from '../harness/kinds';
import { walkCard } from '../harness/page-card';

const withoutHash = (url: string) => url.replace(/#.*/, '');

describe.skipIf(!chromiumPath)('each kind of page, beside the list of documents', () => {
  let site: Site;
  let run: ChromiumRun;
  let panel: Page;
  beforeAll(async () => {
    site = await startSite(
      Object.fromEntries(KINDS.map((kind) => [withoutHash(kind.url), fixture(kind.file)])),
    );
    run = await chromium({ site });
    await run.page.goto(KINDS[0]?.url ?? '');
    panel = await run.pressButton(run.page);
    await passFirstUse(panel);
    await answerQuestions(panel, SPOUSE, 25);
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  async function visit(kind: Kind): Promise<void> {
    await goTo(panel, 'page');
    await run.page.goto(kind.url);
    const isShown = async () => panel.evaluate<boolean>(cardScript(kind));
    if (kind.byButton) {
      // Nothing is read before the press; on a second try the press of the first one still counts.
      const refused = panel.getByTestId('page-refused');
      await until('le refus de lire', async () => (await refused.isVisible()) || (await isShown()));
      if (await refused.isVisible()) await run.pressButton(run.page);
    }
    await until('la carte de la page', isShown, 30_000);
  }

  it.each(KINDS)('$name', async (kind) => {
    await visit(kind);
    await walkCard(panel, kind, (place) => goTo(panel, place));
  });
});
