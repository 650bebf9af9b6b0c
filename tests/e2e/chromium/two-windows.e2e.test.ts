import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium, chromiumPath, type Site, startSite, until } from '../harness';
import { goTo, passFirstUse } from '../harness/walk';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';

describe.skipIf(!chromiumPath)('two windows on one dossier', () => {
  let site: Site;
  let run: ChromiumRun;
  let one: Page;
  let two: Page;
  beforeAll(async () => {
    site = await startSite({ [FICHE]: readFileSync('scripts/start/sample-f2209.html', 'utf8') });
    run = await chromium({ site });
    await run.page.goto(FICHE);
    one = await run.pressButton(run.page);
    await passFirstUse(one);
    two = await run.openTab('sidepanel.html');
    for (const panel of [one, two]) {
      await goTo(panel, 'documents');
      await panel.getByTestId('document').first().waitFor();
    }
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  const ticks = (panel: Page) =>
    panel
      .getByTestId('document-tick')
      .evaluateAll((list) => list.map((e) => (e as HTMLInputElement).checked));
  /** Presses boxes in one go, all in the same turn of that window. */
  const press = (panel: Page, boxes: number[]) =>
    panel
      .getByTestId('document-tick')
      .evaluateAll(
        (list, chosen) => chosen.forEach((i) => void (list[i] as HTMLElement).click()),
        boxes,
      );
  const both = async () => [await ticks(one), await ticks(two)] as const;

  it('what is ticked in one shows in the other, without asking', async () => {
    await press(one, [0]);
    await until('la coche dans l’autre fenêtre', async () => (await ticks(two))[0]);
    await press(two, [0]);
    await until('la coche ôtée', async () => !(await ticks(one))[0]);
  });

  it('what both change at once is kept from both, also after the browser asks the store again', async () => {
    const count = (await ticks(one)).length;
    expect(count).toBeGreaterThan(5);
    const odd = [1, 3, 5];
    const even = [0, 2, 4];
    for (let round = 0; round < 5; round++) {
      const wanted = round % 2 === 0;
      await Promise.all([press(one, odd), press(two, even)]);
      const all = Array.from({ length: count }, (_, i) => wanted && i < 6).join();
      await until('les coches des deux', async () =>
        (await both()).every((t) => t.join() === all),
      ).catch(async () => expect(await both()).toEqual([all, all]));
    }
    const third = await run.openTab('sidepanel.html');
    await goTo(third, 'documents');
    await third.getByTestId('document').first().waitFor();
    expect(await ticks(third)).toEqual(await ticks(one));
    expect((await ticks(third)).slice(0, 6)).toEqual(Array(6).fill(true));
    await third.close();
  });

  it('one field changed in both at once: the same words in both, and in the store', async () => {
    const name = async (panel: Page) => {
      await panel.getByTestId('open-keep').click();
      return panel.getByTestId('dossier-rename');
    };
    const [a, b] = [await name(one), await name(two)];
    await Promise.all([a.fill('Version une'), b.fill('Version deux')]);
    await Promise.all([a.blur(), b.blur()]);
    const shown = await until('les mêmes mots', async () => {
      const [x, y] = [await a.inputValue(), await b.inputValue()];
      return x === y && x;
    });
    expect(['Version une', 'Version deux']).toContain(shown);
    const third = await run.openTab('sidepanel.html');
    expect(await (await name(third)).inputValue()).toBe(shown);
  });
});
