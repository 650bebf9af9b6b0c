import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  axeComplaints,
  type ChromiumRun,
  chromium,
  chromiumPath,
  type Site,
  startSite,
  until,
} from '../harness';
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

  const nameField = async (panel: Page) => {
    await panel.getByTestId('open-keep').click();
    return panel.getByTestId('dossier-rename');
  };
  /** Writes two names, each in its window, in the same instant. */
  async function writeBoth(first: string, second: string) {
    const [a, b] = [await nameField(one), await nameField(two)];
    await Promise.all([a.fill(first), b.fill(second)]);
    await Promise.all([a.blur(), b.blur()]);
  }
  /** The window whose words were refused: it shows both versions. */
  const refused = () =>
    until('les deux versions', async () => {
      for (const panel of [one, two])
        if (await panel.getByTestId('two-versions').isVisible()) return panel;
      return null;
    });
  const kept = async () => {
    const third = await run.openTab('sidepanel.html');
    const value = await (await nameField(third)).inputValue();
    await third.close();
    return value;
  };

  it('one field changed in both at once: both versions are shown, and the person chooses ours', async () => {
    await writeBoth('Version une', 'Version deux');
    const panel = await refused();
    const [mine, theirs] = panel === one ? ['une', 'deux'] : ['deux', 'une'];
    expect(await panel.getByTestId('value-mine').textContent()).toBe(`Version ${mine}`);
    expect(await panel.getByTestId('value-theirs').textContent()).toBe(`Version ${theirs}`);
    expect(await axeComplaints(panel)).toEqual([]);
    expect(await kept()).toBe(`Version ${theirs}`);
    await panel.getByTestId('take-mine').click();
    for (const window of [one, two])
      await until(
        'le nom choisi',
        async () => (await window.getByTestId('dossier-rename').inputValue()) === `Version ${mine}`,
      );
    expect(await panel.getByTestId('two-versions').count()).toBe(0);
    expect(await kept()).toBe(`Version ${mine}`);
  });

  it('words typed while the other window saved are not written over its own', async () => {
    const [a, b] = [await nameField(one), await nameField(two)];
    // Begun and not left: the field waits for a pause.
    await b.pressSequentially('x');
    await a.fill('Écrit ailleurs');
    await a.blur();
    const panel = await refused();
    expect(panel).toBe(two);
    expect(await two.getByTestId('value-theirs').textContent()).toBe('Écrit ailleurs');
    await two.getByTestId('take-theirs').click();
    expect(await kept()).toBe('Écrit ailleurs');
  });

  it('a window closed before the choice: it is offered again, and both can be kept', async () => {
    await writeBoth('Dernière une', 'Dernière deux');
    const panel = await refused();
    const mine = (await panel.getByTestId('value-mine').textContent()) ?? '';
    const theirs = (await panel.getByTestId('value-theirs').textContent()) ?? '';
    await run.page.waitForTimeout(500); // the sealed note of it is being written
    await panel.evaluate('globalThis.close()').catch(() => {});
    const again = await run.openTab('sidepanel.html');
    await again.getByTestId('two-versions').waitFor();
    expect(await again.getByTestId('value-mine').textContent()).toBe(mine);
    await again.getByTestId('keep-both').click();
    await again.getByTestId('two-versions').waitFor({ state: 'detached' });
    await again.getByTestId('open-keep').click();
    const names = await until('la copie', async () => {
      const all = await again.getByTestId('dossier').locator('strong').allTextContents();
      return all.length === 2 && all;
    });
    expect(names.sort()).toEqual([theirs, `${mine} (copie)`].sort());
  });
});
