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
import { answerQuestions, passFirstUse, SPOUSE } from '../harness/walk';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const SCREENS = ['page', 'situation', 'routes', 'documents', 'dates', 'keep'] as const;

/** Things that run out sideways, told by their class, at the width of the window. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll<HTMLElement>('main *, header *, nav *')].filter(
      (e) => {
        const box = e.getBoundingClientRect();
        return (
          box.width > 0 &&
          (box.right > width + 1 || box.left < -1) &&
          !e.closest('.unseen')
        );
      },
    );
    return wide.map((e) => `${e.tagName}.${e.className}`).slice(0, 5);
  });

/** Unfolds the first of each list: what stands in the others is the same. */
const openSome = () => {
  const routes = document.querySelectorAll('[data-testid="route"], [data-testid="document"]');
  const some = [...routes].slice(0, 2).flatMap((e) => [...e.querySelectorAll('details')]);
  const alone = [...document.querySelectorAll('details')]
    .filter((e) => !e.closest('[data-testid="route"], [data-testid="document"]'))
    .slice(0, 6);
  for (const details of [...some, ...alone]) details.open = true;
};

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

    it('first use has nothing that axe complains of', async () => {
      await panel.getByTestId('first-use').waitFor();
      expect(await axeComplaints(panel)).toEqual([]);
      expect(await overflowing(panel)).toEqual([]);
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
          for (let depth = 0; depth < 3; depth++) {
            await panel.evaluate(openSome);
            await panel.waitForTimeout(60);
          }
          const where = `${screen} ${language} ${colorScheme}`;
          expect(await axeComplaints(panel), where).toEqual([]);
          expect(await overflowing(panel), where).toEqual([]);
        }
      }
      await panel.getByTestId('language').selectOption('fr');
    });
  },
);
