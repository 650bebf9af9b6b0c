import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHOICES } from '@/lib/i18n';
import { type ChromiumRun, chromium, chromiumPath, type Site, startSite } from '../harness';
import { spills } from '../harness/overflow';
import { answerQuestions, passFirstUse, SPOUSE } from '../harness/walk';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const PLACES = ['page', 'situation', 'routes', 'documents', 'dates', 'keep'] as const;

describe.skipIf(!chromiumPath)('at 320 px no text runs out, in any language', () => {
  let site: Site;
  let run: ChromiumRun;
  let panel: Page;
  const found: Record<string, string[]> = {};
  const look = async (where: string) => {
    const told = await spills(panel);
    if (told.length > 0) found[where] = told;
  };
  const press = (id: string) => panel.getByTestId(id).first().click();

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

  it('before the dossier: welcome, help, example, where things are kept', async () => {
    for (const language of CHOICES) {
      await panel.locator(`[data-testid="language-choice"][data-value="${language}"]`).click();
      await panel.waitForFunction((l) => document.documentElement.lang === l, language);
      await look(`welcome ${language}`);
      await press('help-open');
      await look(`help ${language}`);
      await press('help-close');
      await press('example-open');
      await panel.locator('[data-screen="answers"] main h1').waitFor();
      await look(`example ${language}`);
      await press('example-leave');
      await press('first-use-start');
      await look(`keeping ${language}`);
      await press('mode-passphrase');
      await look(`passphrase ${language}`);
      await panel.reload();
      await panel.getByTestId('first-use').waitFor();
    }
    expect(found).toEqual({});
  });

  it('in the dossier: every place, the answers, the deadlines, two people at the screen', async () => {
    await panel.locator('[data-testid="language-choice"][data-value="fr"]').click();
    await passFirstUse(panel);
    await answerQuestions(panel, SPOUSE);
    for (const language of CHOICES) {
      await panel.getByTestId('language').selectOption(language);
      await panel.waitForFunction((l) => document.documentElement.lang === l, language);
      for (const place of PLACES) {
        await press(place === 'keep' ? 'open-keep' : `nav-${place}`);
        await panel.locator('main h1').first().waitFor();
        await look(`${place} ${language}`);
      }
      await press('nav-situation');
      await press('open-answers');
      await look(`answers ${language}`);
      await press('answer-change');
      await panel.getByTestId('question').waitFor();
      await press('help-open');
      await press('for-two');
      await press('help-close');
      await look(`question for two ${language}`);
      await press('help-open');
      await press('for-two');
      await press('help-close');
    }
    expect(found).toEqual({});
  });

  it.each([
    [
      'the largest text',
      (root: HTMLElement) => {
        root.dataset.text = 'larger';
      },
    ],
    [
      'the spacing that WCAG 1.4.12 lets a reader set',
      () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
        );
        document.adoptedStyleSheets = [sheet];
      },
    ],
  ] as const)('nor with %s', async (_, change) => {
    for (const k of Object.keys(found)) delete found[k];
    await panel.reload();
    await panel.getByTestId('nav-page').waitFor();
    await panel.getByTestId('language').selectOption('fr');
    await panel.evaluate(`(${change})(document.documentElement)`);
    for (const place of PLACES) {
      await press(place === 'keep' ? 'open-keep' : `nav-${place}`);
      await panel.locator('main[aria-busy="false"] h1').first().waitFor();
      await look(place);
    }
    expect(found).toEqual({});
  });
});
