import type { Page } from 'puppeteer-core';
import { until } from './chromium';
import type { Answers } from './walk';

const at = (id: string) => `[data-testid="${id}"]`;

const isThere = (panel: Page, selector: string) =>
  panel.evaluate((s) => Boolean(document.querySelector<HTMLElement>(s)?.offsetParent), selector);

/** Presses the first element of a selector with the mouse. */
async function press(panel: Page, selector: string): Promise<void> {
  await panel.waitForSelector(selector);
  await panel.$eval(selector, (e) => e.scrollIntoView({ block: 'center' }));
  await panel.click(selector);
}

/** The same way through the first use as in `walk.ts`. */
export async function passFirstUseInFirefox(panel: Page, mode = 'computer'): Promise<void> {
  const choices = new Set([`mode-${mode}`, 'first-use-start', 'first-next']);
  await until(
    'la fin du premier accueil',
    async () => {
      if (await isThere(panel, at('nav-page'))) return true;
      for (const id of choices) {
        if (!(await isThere(panel, at(id)))) continue;
        await press(panel, at(id)).catch(() => {});
        if (id !== 'first-next') choices.delete(id);
        break;
      }
      return false;
    },
    30_000,
  );
}

/** Opens one of the places of the panel. */
export const goToInFirefox = (panel: Page, place: string) => press(panel, at(`nav-${place}`));

/** Answers what is asked while it is in `answers`, « je ne sais pas » to the rest; `limit` questions. */
export async function answerInFirefox(panel: Page, answers: Answers, limit: number) {
  const asked: string[] = [];
  await goToInFirefox(panel, 'situation');
  const factHere = () =>
    panel.evaluate((s) => document.querySelector(s)?.getAttribute('data-fact'), at('question'));
  while (asked.length < limit) {
    const fact = await until('une question, ou la fin des questions', async () => {
      if (await isThere(panel, at('questions-done'))) return 'done';
      const here = await factHere();
      return here && here !== asked.at(-1) ? here : null;
    });
    if (fact === 'done') break;
    asked.push(fact);
    const value = answers[fact];
    const choice = `${at('question')} ${at('answer')}[data-value="${value}"]`;
    if (value !== undefined && (await isThere(panel, choice))) {
      await press(panel, choice);
      const next = `${at('question')} ${at('question-next')}`;
      if ((await factHere()) === fact && (await isThere(panel, next))) await press(panel, next);
    } else {
      await press(panel, `${at('question')} ${at('question-unknown')}`);
    }
  }
  return asked;
}

/** An attribute of every element of a kind, in order. */
export const attributes = (panel: Page, id: string, name: string): Promise<string[]> =>
  panel.$$eval(at(id), (list, n) => list.map((e) => e.getAttribute(n) ?? ''), name);
