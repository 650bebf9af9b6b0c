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
} from '../harness';
import { spills, unfold } from '../harness/overflow';
import { answerQuestions, passFirstUse, SPOUSE } from '../harness/walk';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const SCREENS = ['page', 'situation', 'routes', 'documents', 'dates', 'keep'] as const;

describe.skipIf(!chromiumPath)(
  'every screen, light and dark, left to right and right to left',
  () => {
    let site: Site;
    let run: ChromiumRun;
    let panel: Page;
    beforeAll(async () => {
      site = await startSite({ [FICHE]: readFileSync('scripts/start/sample-f2209.html', 'utf8') });
      run = await chromium({ site });
      await run.page.goto(FICHE);
      panel = await run.openTab('sidepanel.html');
      await panel.setViewportSize({ width: 320, height: 700 });
    });
    afterAll(async () => {
      await run?.close();
      await site?.close();
    });

    /** What axe and the eye of the test find on the screen as it is. */
    const check = async (where: string) => {
      expect(await axeComplaints(panel), where).toEqual([]);
      expect(await spills(panel), where).toEqual([]);
    };
    const press = (id: string) => panel.getByTestId(id).first().click();

    it.each(['light', 'dark'] as const)('before the dossier: %s', async (colorScheme) => {
      await panel.emulateMedia({ colorScheme });
      for (const language of ['fr', 'ar']) {
        const where = `${language} ${colorScheme}`;
        await panel.getByTestId('first-use').waitFor();
        await panel.locator(`[data-testid="language-choice"][data-value="${language}"]`).click();
        await panel.waitForFunction((l) => document.documentElement.lang === l, language);
        await check(`welcome ${where}`);
        await press('help-open');
        await panel.getByTestId('help').waitFor();
        await press('help-words');
        await check(`help ${where}`);
        await press('help-close');
        await press('example-open');
        await panel.locator('[data-screen="answers"] main h1').waitFor();
        await check(`example ${where}`);
        await press('example-leave');
        await press('first-use-start');
        await check(`keeping ${where}`);
        await press('mode-passphrase');
        await check(`passphrase ${where}`);
        await panel.reload();
      }
      await panel.locator('[data-testid="language-choice"][data-value="fr"]').click();
    });

    it.each(['light', 'dark'] as const)('%s', async (colorScheme) => {
      await panel.emulateMedia({ colorScheme });
      if (await panel.getByTestId('first-use').isVisible()) {
        await passFirstUse(panel);
        await answerQuestions(panel, SPOUSE);
      }
      for (const language of ['fr', 'ar']) {
        await panel.getByTestId('language').selectOption(language);
        for (const screen of SCREENS) {
          await panel.getByTestId(screen === 'keep' ? 'open-keep' : `nav-${screen}`).click();
          await panel.locator('h1').first().waitFor();
          await unfold(panel);
          await check(`${screen} ${language} ${colorScheme}`);
        }
      }
      await panel.getByTestId('language').selectOption('fr');
      await press('nav-situation');
      await press('open-answers');
      await check(`answers ${colorScheme}`);
      await panel.locator('[data-fact="entry.mode"] [data-testid="answer-change"]').click();
      await panel.getByTestId('question').waitFor();
      await panel.locator('[data-testid="question"] [data-testid="term"]').first().click();
      await check(`question with a word explained ${colorScheme}`);
    });
  },
);
