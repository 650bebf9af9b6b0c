import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium, chromiumPath, type Site, startSite, until } from '../harness';
import { passFirstUse } from '../harness/walk';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';

describe.skipIf(!chromiumPath)('many dossiers', () => {
  let site: Site;
  let run: ChromiumRun;
  let panel: Page;
  beforeAll(async () => {
    site = await startSite({ [FICHE]: readFileSync('scripts/start/sample-f2209.html', 'utf8') });
    run = await chromium({ site });
    await run.page.goto(FICHE);
    panel = await run.openTab('sidepanel.html');
    await passFirstUse(panel);
    await panel.getByTestId('open-keep').click();
    await panel.getByTestId('dossier-new').click();
    for (const name of ['Rosa', 'Ali', 'Élodie', 'Tom', 'Nour', 'Kim']) {
      await panel.getByTestId('dossier-new-name').fill(name);
      await panel.getByTestId('dossier-create').click();
      await until('le dossier', async () => (await shown()) === name);
    }
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  const shown = async () =>
    ((await panel.locator('.dossier-name').textContent()) ?? '').split(' : ').at(-1)?.trim();
  const names = () => panel.getByTestId('dossier').locator('strong').allTextContents();
  const card = (name: string) =>
    panel.getByTestId('dossier').filter({ has: panel.getByText(name, { exact: true }) });
  const more = async (name: string) => {
    const details = card(name).locator('details');
    if (!(await details.evaluate((e) => (e as HTMLDetailsElement).open)))
      await card(name).getByTestId('dossier-more').click();
  };

  it('are switched in one tap, found by a part of the nickname without its accent', async () => {
    await card('Ali').getByTestId('dossier-open').click();
    await until('Ali', async () => (await shown()) === 'Ali');
    await panel.getByTestId('dossier-search').fill('elo');
    await until('une seule', async () => (await names()).join() === 'Élodie');
    await card('Élodie').getByTestId('dossier-open').click();
    await until('Élodie', async () => (await shown()) === 'Élodie');
    await panel.getByTestId('dossier-search').fill('');
    await until('tous', async () => (await names()).length === 7);
  });

  it('are copied, and archived out of sight but not lost', async () => {
    await more('Rosa');
    await card('Rosa').getByTestId('dossier-duplicate').click();
    await until('la copie', async () => (await shown()) === 'Rosa (copie)');
    await more('Tom');
    await card('Tom').getByTestId('dossier-archive').click();
    await until('les archives', () => panel.getByTestId('dossiers-archived').isVisible());
    expect(await card('Tom').isVisible()).toBe(false);
    await panel.getByTestId('dossiers-archived').click();
    await more('Tom');
    await card('Tom').getByTestId('dossier-archive').click();
    await until(
      'plus d’archives',
      async () => !(await panel.getByTestId('dossiers-archived').count()),
    );
    expect(await names()).toContain('Tom');
  });

  it('are removed in two taps, with a way back', async () => {
    await more('Nour');
    await card('Nour').getByTestId('dossier-remove').click();
    expect(await names()).toContain('Nour');
    await card('Nour').getByTestId('dossier-remove-sure').click();
    await until('sans Nour', async () => !(await names()).includes('Nour'));
    await panel.getByTestId('undo').click();
    await until('Nour revenue', async () => (await names()).includes('Nour'));
    expect(await shown()).toBe('Nour');
    expect(await panel.getByTestId('trouble').count()).toBe(0);
  });
});
