import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ChromiumRun,
  chromium,
  chromiumPath,
  fixture,
  type Site,
  startSite,
  until,
} from '../harness';
import { cardScript, KINDS, type Kind } from '../harness/kinds';
import { goTo, passFirstUse } from '../harness/walk';

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
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  /** Documents of the lines as shown, and the state of those that name `document`. */
  const lines = () =>
    panel
      .getByTestId('page-line')
      .evaluateAll((list) => list.map((e) => e.getAttribute('data-documents') ?? ''));
  const stateOf = async (document: string) => {
    await goTo(panel, 'page');
    const line = panel.locator(`[data-testid="page-line"][data-documents="${document}"]`).first();
    await line.waitFor({ state: 'attached' });
    return line.getAttribute('data-state');
  };
  const tick = async (document: string) => {
    await goTo(panel, 'documents');
    await panel
      .locator(`[data-document="${document}"]`)
      .first()
      .getByTestId('document-tick')
      .click();
  };

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
    const asks = panel.getByTestId('page-asks');
    if (kind.lines) {
      await until('les lignes', async () => (await lines()).length > 0);
      expect(await lines()).toEqual(kind.lines);
    } else expect(await lines()).toEqual([]);
    for (const label of kind.uploads ?? []) expect(await asks.textContent()).toContain(label);
    expect(await panel.locator('body').textContent()).not.toContain('SECRET-VALUE');
    const links = await panel.getByTestId('page-card').locator('a').evaluateAll(hrefs);
    expect(links).toEqual(kind.instead ? [kind.instead] : []);

    const document = 'passeport';
    if (!kind.lines?.includes(document)) return;
    expect(await stateOf(document)).not.toBe('ready');
    await tick(document);
    expect(await stateOf(document)).toBe('ready');
    await tick(document);
    expect(await stateOf(document)).not.toBe('ready');
  });
});

const hrefs = (list: Element[]) => list.map((e) => e.getAttribute('href') ?? '');
