import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium, chromiumPath, type Site, startSite, until } from '../harness';
import { focused, listen, said } from '../harness/a11y-dom';
import { passFirstUse } from '../harness/walk';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';

describe.skipIf(!chromiumPath)('where the focus goes, and what is said aloud', () => {
  let site: Site;
  let run: ChromiumRun;
  let panel: Page;
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

  /** Presses as a person without a mouse does: the focus is there first. */
  const press = async (id: string) => {
    const one = panel.getByTestId(id).first();
    await one.focus();
    await one.press('Enter');
  };
  /** Waits for the focus to settle on something, and tells it. */
  const lands = (on: RegExp) =>
    until(`le focus sur ${on}`, async () => {
      const here = await focused(panel);
      return on.test(here) && here;
    }).catch(async () => focused(panel));

  it('goes to the title of each step of the first use', async () => {
    await press('first-use-start');
    expect(await lands(/^H1/)).toMatch(/^H1 /);
    await press('mode-computer');
    await panel.locator('[data-step="decision"]').waitFor();
    expect(await lands(/^H1/)).toMatch(/^H1 /);
    await press('decision-yes');
    await panel.getByTestId('urgent').waitFor();
    expect(await lands(/^H1/)).toMatch(/^H1 /);
  });

  it('says a deadline once when it is known', async () => {
    await panel.locator('[data-testid="answer"][data-value="oqtf"]').check();
    const fields = panel.getByTestId('received').locator('input');
    await fields.nth(0).fill('10');
    await fields.nth(1).fill('03');
    await listen(panel);
    await fields.nth(2).fill('2025');
    await panel.getByTestId('deadline-day').first().waitFor();
    const heard = await said(panel);
    expect(heard.length).toBe(1);
    expect(heard[0]).toMatch(/2025/);
    // The field keeps the focus: one may go on typing.
    expect(await focused(panel)).toMatch(/^INPUT/);
    await press('first-next');
  });

  it('goes to the title of each place, and nothing else is said', async () => {
    await passFirstUse(panel);
    for (const place of ['situation', 'routes', 'documents', 'dates', 'page']) {
      await listen(panel);
      await press(`nav-${place}`);
      await panel.locator(`[data-screen="${place}"] main h1`).waitFor();
      expect(await lands(/^H1/)).toMatch(/^H1 /);
      if (place !== 'page') expect(await said(panel)).toEqual([]);
    }
  });

  it('goes to each new question: it is read once, and nothing speaks over it', async () => {
    await press('nav-situation');
    const question = panel.getByTestId('question');
    for (let turn = 0; turn < 3; turn++) {
      const fact = await question.getAttribute('data-fact');
      await listen(panel);
      await press('question-unknown');
      await until('une autre question', async () => {
        return (await question.getAttribute('data-fact')) !== fact;
      });
      const title = (await panel.locator('main h1').textContent()) ?? '?';
      expect(await focused(panel)).toBe(`H1 ${title}`);
      expect(await said(panel)).toEqual([]);
    }
    await press('question-previous');
    expect(await lands(/^H1/)).toMatch(/^H1 /);
  });

  it('comes back to what opened the help, and to the word explained', async () => {
    await press('help-open');
    await panel.getByTestId('help').waitFor();
    await panel.keyboard.press('Escape');
    await panel.getByTestId('help').waitFor({ state: 'detached' });
    expect(await lands(/help-open/)).toBe('BUTTON help-open');

    await press('nav-documents');
    await panel.getByTestId('document-open').first().waitFor();
    await press('document-open');
    const term = panel.locator('main [data-testid="term"]:visible').first();
    await term.focus();
    await term.press('Enter');
    await panel.getByTestId('term-note').first().waitFor();
    expect(await term.getAttribute('aria-expanded')).toBe('true');
    await panel.locator('.term-close').first().press('Enter');
    expect(await focused(panel)).toBe('SPAN term');
  });

  it('is not lost when what was pressed goes away', async () => {
    // An answer erased.
    await press('nav-situation');
    await panel.getByTestId('question').waitFor();
    await press('open-answers');
    await panel.locator('[data-screen="answers"] main h1').waitFor();
    const erase = panel.getByTestId('answer-erase').first();
    await erase.focus();
    await erase.press('Enter');
    await panel.waitForTimeout(300);
    expect(await focused(panel)).not.toBe('BODY');

    // A question asked twice before all is erased: the focus waits beside, on no button.
    await press('open-keep');
    await panel.locator('[data-screen="keep"] main h1').waitFor();
    await press('wipe');
    await panel.getByTestId('wipe-sure').waitFor();
    expect(await lands(/^DIV/)).toBe('DIV');
    await panel.keyboard.press('Tab');
    expect(await focused(panel)).toBe('BUTTON wipe-sure');

    // A dossier removed, and brought back.
    await panel.getByTestId('dossier-new').click();
    await panel.getByTestId('dossier-new-name').fill('Deux');
    await press('dossier-create');
    await until('deux dossiers', async () => (await panel.getByTestId('dossier').count()) === 2);
    await panel.getByTestId('dossier-more').last().click();
    await panel.getByTestId('dossier-remove').last().press('Enter');
    await panel.getByTestId('dossier-remove-sure').waitFor();
    expect(await lands(/^(?!BODY)/)).not.toBe('BODY');
    await listen(panel);
    await press('dossier-remove-sure');
    await panel.getByTestId('undo').waitFor();
    expect(await lands(/^(?!BODY)/)).not.toBe('BODY');
    expect((await said(panel)).length).toBe(1);
    await press('undo');
    await panel.getByTestId('undo').waitFor({ state: 'detached' });
    expect(await lands(/^(?!BODY)/)).not.toBe('BODY');
  });
});
