import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium, chromiumPath, type Site, startSite, until } from '../harness';
import { SPOUSE } from '../harness/walk';

/** From Mali: a name that every keyboard types. */
const NEWCOMER = { ...SPOUSE, 'person.nationality': 'ML' };

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
/** How long a helper takes (keystroke-level model): a key, making up one's mind, and asking the person in front of them. */
const SECONDS = { key: 0.28, mind: 1.35, asking: 4 };

describe.skipIf(!chromiumPath)('a helper at the keyboard, with a newcomer', () => {
  let site: Site;
  let run: ChromiumRun;
  let panel: Page;
  let keys = 0;
  let answers = 0;
  const press = async (key: string) => {
    keys += key.split('+').length;
    await panel.keyboard.press(key);
  };
  const type = async (text: string) => {
    for (const one of text) await press(one);
  };

  beforeAll(async () => {
    site = await startSite({ [FICHE]: readFileSync('scripts/start/sample-f2209.html', 'utf8') });
    run = await chromium({ site });
    await run.page.goto(FICHE);
    panel = await run.openTab('sidepanel.html');
    await panel.setViewportSize({ width: 400, height: 800 });
    await panel.getByTestId('first-use-start').click();
    await panel.getByTestId('mode-computer').click();
    await panel.locator('[data-step="decision"]').waitFor();
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  /** The number of the answer that the newcomer gives. */
  const numberOf = async (value: string): Promise<string> => {
    const values = await panel
      .locator('[data-testid="question"] [data-testid="answer"]')
      .evaluateAll((list) => list.map((e) => e.getAttribute('data-value')));
    return String(values.indexOf(value) + 1);
  };

  /** Gives one answer with keys only; what the newcomer does not know is 0. */
  const answer = async (fact: string) => {
    const value = NEWCOMER[fact as keyof typeof NEWCOMER];
    answers++;
    if (value === undefined) return press('0');
    const choice = await numberOf(value);
    if (choice !== '0') return press(choice);
    const field = panel.locator('[data-testid="question"] [data-testid="answer-input"]').first();
    if ((await field.evaluate((e) => e.tagName)) === 'SELECT') {
      // The first letters of the country or the number of the département, as lists are used everywhere.
      const name = await field.evaluate(
        (e, v) => [...(e as HTMLSelectElement).options].find((o) => o.value === v)?.text ?? '',
        value,
      );
      await type(name.slice(0, 4));
    } else {
      const [year = '', month = '', day = ''] = value.split('-');
      await type(day);
      await press('Tab');
      await type(month);
      await press('Tab');
      await type(year);
    }
    await press('Enter');
  };

  it('knows the newcomer’s first right in under two minutes', async () => {
    await press('2'); // no decision received
    answers++;
    await panel.locator('[data-step="purpose"]').waitFor();
    await press('1'); // family
    answers++;
    await panel.getByTestId('nav-page').waitFor();
    await press('Alt+2');
    const question = panel.getByTestId('question');
    const settled = panel.getByTestId('may-stop');
    for (let turn = 0; turn < 30; turn++) {
      await question.waitFor();
      if (await settled.isVisible()) break;
      const fact = (await question.getAttribute('data-fact')) ?? '';
      await answer(fact);
      await until(`la question après ${fact}`, async () => {
        if (await settled.isVisible()) return true;
        return (await question.isVisible()) && (await question.getAttribute('data-fact')) !== fact;
      });
    }
    await press('Alt+3');
    const route = panel.getByTestId('route').first();
    await route.waitFor();
    expect(await route.getAttribute('data-route')).toBe('conjoint-de-francais');
    expect(await route.getAttribute('data-outcome')).toBe('conditions-met');
    const seconds = Math.round(keys * SECONDS.key + answers * (SECONDS.mind + SECONDS.asking));
    console.log(`${answers} réponses, ${keys} touches, environ ${seconds} s`);
    expect(answers).toBeLessThanOrEqual(18);
    expect(keys).toBeLessThanOrEqual(60);
    expect(seconds).toBeLessThan(120);
  });

  it('shows the keys under « ? », shuts them with the same key, and gives the focus back', async () => {
    await press('Alt+2');
    await panel.locator('[data-screen="situation"] main h1').waitFor();
    await panel.keyboard.press('?');
    await panel.getByTestId('help').waitFor();
    expect(await panel.getByTestId('help').textContent()).toContain('Alt + 1 … 5');
    await panel.keyboard.press('?');
    await panel.getByTestId('help').waitFor({ state: 'detached' });
    expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  it('obeys no single key once they are switched off, and remembers it', async () => {
    await panel.keyboard.press('?');
    await panel.getByTestId('single-keys').uncheck();
    await panel.keyboard.press('Escape');
    await panel.getByTestId('help').waitFor({ state: 'detached' });
    await panel.reload();
    await panel.getByTestId('nav-page').waitFor();
    await panel.keyboard.press('?');
    await panel.keyboard.press('Alt+2');
    await panel.locator('[data-screen="situation"] main h1').waitFor();
    const before = await panel.locator('main').textContent();
    await panel.keyboard.press('1');
    await panel.keyboard.press('0');
    expect(await panel.locator('main').textContent()).toBe(before);
    expect(await panel.getByTestId('help').isVisible()).toBe(false);
  });
});
