import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium, chromiumPath, type Site, startSite, until } from '../harness';
import { passFirstUse } from '../harness/walk';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const NAME = 'canari-fauvette-6612';
const PLACES = [
  'nav-page',
  'nav-situation',
  'nav-routes',
  'nav-documents',
  'nav-dates',
  'open-keep',
];
/** Words that would tell somebody what this was about. */
const TELLING = /canari|titre|séjour|passeport|étranger|préfecture|dossier|pièce|oqtf/i;

describe.skipIf(!chromiumPath)('« Fermer vite »', () => {
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
    await panel.getByTestId('dossier-rename').fill(NAME);
    await panel.getByTestId('dossier-rename').blur();
    await until('le nom gardé', async () =>
      (await panel.getByTestId('dossier').allTextContents()).join().includes(NAME),
    );
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  /** What is on the screen, in the same turn as the gesture and a frame later. */
  const left = () => panel.evaluate(() => document.body.textContent ?? '');

  it.each(PLACES)('one tap hides everything from %s', async (place) => {
    await panel.getByTestId(place).click();
    await panel.locator('main[aria-busy="false"]').waitFor();
    await panel.getByTestId('quick-close').click();
    await panel.getByTestId('blank').waitFor({ timeout: 500 });
    expect(await left()).not.toMatch(TELLING);
    expect(await panel.locator('input, textarea, select').count()).toBe(0);
    await panel.getByTestId('blank').locator('button').click();
    await panel.getByTestId('quick-close').waitFor();
  });

  it.each(PLACES)('Escape twice hides everything from %s', async (place) => {
    await panel.getByTestId(place).click();
    await panel.locator('main[aria-busy="false"]').waitFor();
    await panel.keyboard.press('Escape');
    await panel.keyboard.press('Escape');
    await panel.getByTestId('blank').waitFor({ timeout: 500 });
    expect(await left()).not.toMatch(TELLING);
    await panel.getByTestId('blank').locator('button').click();
    await panel.getByTestId('quick-close').waitFor();
  });

  it('what was being typed is hidden too, and kept', async () => {
    await panel.getByTestId('open-keep').click();
    await panel.getByTestId('dossier-rename').fill(`${NAME} bis`);
    await panel.keyboard.press('Escape');
    await panel.keyboard.press('Escape');
    await panel.getByTestId('blank').waitFor({ timeout: 500 });
    expect(await left()).not.toMatch(TELLING);
    // Nobody reloads within a hundredth of a second: the writing under way ends first.
    await panel.evaluate(`navigator.locks.request('piece-par-piece.storage', () => {})`);
    await panel.reload();
    await panel.getByTestId('open-keep').click();
    expect(await panel.getByTestId('dossier-rename').inputValue()).toBe(`${NAME} bis`);
  });

  it('closes the side panel itself, and the page beside keeps nothing of it', async () => {
    await run.page.bringToFront();
    const beside = await run.pressButton(run.page);
    await beside.getByTestId('quick-close').click();
    await until('le panneau fermé', async () => (await run.sidePanel()) === null);
    expect(await run.page.content()).not.toMatch(/canari/);
  });
});
