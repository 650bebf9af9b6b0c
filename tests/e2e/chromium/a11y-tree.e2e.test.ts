import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium, chromiumPath, type Site, startSite } from '../harness';
import { isControl, SAME_TWICE, type Screen, treeComplaints } from '../harness/a11y';
import { heardInChromium } from '../harness/a11y-chromium';
import { current, languageComplaints, unfoldAll, unfoldSome } from '../harness/a11y-dom';
import { answerQuestions, passFirstUse, SPOUSE } from '../harness/walk';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const PLACES = ['page', 'situation', 'routes', 'documents', 'dates', 'keep'] as const;

const PASSPHRASE = 'sept lapins gris mangent du thym';

describe.skipIf(!chromiumPath)('what a screen reader is given in Chromium', () => {
  let site: Site;
  let run: ChromiumRun;
  let panel: Page;
  const told: Record<string, string[]> = {};

  beforeAll(async () => {
    site = await startSite({ [FICHE]: readFileSync('scripts/start/sample-f2209.html', 'utf8') });
    run = await chromium({ site });
    await run.page.goto(FICHE);
    panel = await run.openTab('sidepanel.html');
    await panel.setViewportSize({ width: 360, height: 720 });
    await panel.getByTestId('first-use').waitFor();
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  const press = (id: string) => panel.getByTestId(id).first().click({ timeout: 8000 });
  const speak = async (language: string) => {
    const choice = panel.locator(`[data-testid="language-choice"][data-value="${language}"]`);
    if (await choice.isVisible()) await choice.click();
    else await panel.getByTestId('language').first().selectOption(language);
    await panel.waitForFunction((l) => document.documentElement.lang === l, language);
  };

  /** Notes what is wrong with what is shown now: all of it unfolded in French, some of it in Arabic. */
  async function look(where: string, screen: Screen = {}, page = panel): Promise<void> {
    const isFrench = await page.evaluate(() => document.documentElement.lang === 'fr');
    await (isFrench ? unfoldAll : unfoldSome)(page);
    const wrong = [
      ...treeComplaints(await heardInChromium(page), screen, SAME_TWICE),
      ...(await languageComplaints(page)),
    ];
    if (wrong.length > 0) told[where] = wrong;
  }

  it('hears a fault that is put there', async () => {
    await panel.locator('main').evaluate((e) => {
      e.insertAdjacentHTML('beforeend', '<div id="fault"><h4>x</h4><button></button></div>');
    });
    const wrong = treeComplaints(await heardInChromium(panel));
    await panel.locator('#fault').evaluate((e) => e.remove());
    expect(wrong.join('\n')).toMatch(/niveau 4 après 1[\s\S]*button sans nom/);
  });

  it('is whole before the dossier, and in the example', async () => {
    for (const language of ['fr', 'ar']) {
      await speak(language);
      await look(`welcome ${language}`);
      await press('help-open');
      await panel.getByTestId('help').waitFor();
      // All that lies behind a dialog is silent.
      const help = await heardInChromium(panel);
      expect(help.filter(isControl).every((c) => c.path.some((p) => p.role === 'dialog'))).toBe(
        true,
      );
      expect(help.find(({ role }) => role === 'dialog')?.name).toBeTruthy();
      await press('help-close');
      await press('example-open');
      for (const place of ['page', 'situation', 'documents']) {
        await press(`nav-${place}`);
        await panel.locator('main h1').waitFor();
        await look(`example ${place} ${language}`, { hasPlaces: true });
      }
      await press('example-leave');
      await press('first-use-start');
      await look(`keeping ${language}`);
      await press('mode-passphrase');
      await look(`passphrase ${language}`);
      await panel.reload();
      await panel.getByTestId('first-use').waitFor();
    }
    expect(told).toEqual({});
  });

  it('is whole when a decision was received', async () => {
    await speak('fr');
    await press('first-use-start');
    await press('mode-passphrase');
    for (const id of ['passphrase', 'passphrase-again'])
      await panel.getByTestId(id).fill(PASSPHRASE);
    await press('first-next');
    await panel.locator('[data-step="decision"]').waitFor({ timeout: 30_000 });
    await look('decision');
    await press('decision-yes');
    await panel.locator('[data-testid="answer"][data-value="oqtf"]').click();
    for (const language of ['fr', 'ar']) {
      await speak(language);
      await look(`urgent ${language}`);
    }
    await speak('fr');
    await press('first-next');
    await panel.locator('[data-step="purpose"]').waitFor();
    await look('purpose');
    expect(told).toEqual({});
  });

  it('is whole in the dossier, and says where one is', async () => {
    await passFirstUse(panel);
    await press('nav-situation');
    await panel.getByTestId('question').waitFor();
    for (const language of ['fr', 'ar']) {
      await speak(language);
      await look(`question ${language}`, { hasPlaces: true });
    }
    await answerQuestions(panel, SPOUSE);
    for (const language of ['fr', 'ar']) {
      await speak(language);
      for (const place of PLACES) {
        const id = place === 'keep' ? 'open-keep' : `nav-${place}`;
        await press(id);
        await panel.locator(`[data-screen="${place}"] main h1`).waitFor();
        expect(await current(panel)).toEqual([id]);
        await look(`${place} ${language}`, { hasPlaces: true });
      }
      await press('nav-situation');
      await press('open-answers');
      await panel.locator('[data-screen="answers"] main h1').waitFor();
      await look(`answers ${language}`, { hasPlaces: true });
      const paper = await run.openTab('handout.html');
      await paper.getByTestId('handout').waitFor();
      await look(`handout ${language}`, { isBare: true }, paper);
      await paper.close();
    }
    expect(told).toEqual({});
  });

  it('is whole when locked', async () => {
    await speak('fr');
    await press('quick-close');
    await panel.getByTestId('blank').waitFor();
    // Nothing is left to be heard but one button.
    expect((await heardInChromium(panel)).filter(isControl).length).toBe(1);
    await panel.getByTestId('blank').getByRole('button').click();
    await panel.getByTestId('locked').waitFor();
    for (const language of ['fr', 'ar']) {
      await speak(language);
      await look(`locked ${language}`);
    }
    expect(told).toEqual({});
  });
});
