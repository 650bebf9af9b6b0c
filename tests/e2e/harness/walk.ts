import type { Page } from 'playwright-core';
import { until } from './chromium';

/** Answers by fact id; a fact that is not in it is answered « je ne sais pas ». */
export type Answers = Readonly<Record<string, string>>;

/** Someone married to a French person in France, arrived on a short-stay visa, together for long. */
export const SPOUSE: Answers = {
  'person.nationality': 'SN',
  'person.birthDate': '1990-05-04',
  'person.departement': '69',
  'union.kind': 'mariage',
  'union.partnerNationality': 'francaise',
  'union.since': '2024-06-15',
  'union.celebratedIn': 'france',
  'union.partnerKeptNationality': 'true',
  'union.livingTogether': 'true',
  'union.livingTogetherSince': '2024-06-15',
  'union.polygamy': 'false',
  'entry.mode': 'visa-court-sejour',
  'entry.date': '2024-03-01',
  'entry.viaSchengen': 'false',
  'permit.kind': 'aucun',
  'child.any': 'false',
  'conduct.publicOrderThreat': 'false',
};

/** Goes through the first-use screens, keeping things on this computer, to the panel itself. */
export async function passFirstUse(panel: Page, mode = 'computer', ms = 30_000): Promise<void> {
  const ready = panel.getByTestId('nav-page');
  const choices = new Set([`mode-${mode}`, 'first-use-start', 'first-next']);
  await until(
    'la fin du premier accueil',
    async () => {
      if (await ready.isVisible()) return true;
      for (const id of choices) {
        const choice = panel.getByTestId(id).first();
        if ((await choice.isVisible()) && (await choice.isEnabled())) {
          await choice.click({ timeout: 2000 }).catch(() => {});
          if (id !== 'first-next') choices.delete(id); // chosen once
          break;
        }
      }
      return ready.isVisible();
    },
    ms,
  );
}

/** Opens one of the four places of the panel. */
export const goTo = (panel: Page, place: 'page' | 'situation' | 'routes' | 'documents') =>
  panel.getByTestId(`nav-${place}`).click();

/** Answers what the panel asks until nothing is left; the ids of the facts asked, in order. */
export async function answerQuestions(panel: Page, answers: Answers, limit = 60) {
  const asked: string[] = [];
  await goTo(panel, 'situation');
  const question = panel.getByTestId('question');
  while (asked.length < limit) {
    const fact = await until('une question, ou la fin des questions', async () => {
      if (await panel.getByTestId('questions-done').isVisible()) return 'done';
      const here = (await question.isVisible()) && (await question.getAttribute('data-fact'));
      return here && here !== asked.at(-1) ? here : null;
    });
    if (fact === 'done') break;
    asked.push(fact);
    const value = answers[fact];
    if (value === undefined || !(await answerOne(panel, value))) {
      await question.getByTestId('question-unknown').click();
    }
  }
  return asked;
}

/** Gives one answer as a person would; false when the question has no such choice. */
async function answerOne(panel: Page, value: string): Promise<boolean> {
  const question = panel.getByTestId('question');
  const choice = question.locator(`[data-testid="answer"][data-value="${value}"]`).first();
  const inputs = question.getByTestId('answer-input');
  if (await choice.isVisible()) {
    await choice.click();
  } else if ((await inputs.count()) === 3) {
    const [year, month, day] = value.split('-');
    for (const [at, text] of [day, month, year].entries()) await inputs.nth(at).fill(text ?? '');
  } else if ((await inputs.count()) === 1) {
    const isList = (await inputs.evaluate((e) => e.tagName)) === 'SELECT';
    await (isList ? inputs.selectOption(value) : inputs.fill(value));
  } else {
    return false;
  }
  const next = question.getByTestId('question-next');
  if (await next.isVisible()) await next.click({ timeout: 2000 }).catch(() => {});
  return true;
}

export interface RouteSeen {
  route: string;
  ground: string;
  outcome: string;
  text: string;
}

/** The routes that the panel shows, best first as it orders them. */
export async function seeRoutes(panel: Page): Promise<RouteSeen[]> {
  await goTo(panel, 'routes');
  await panel.getByTestId('route').first().waitFor({ state: 'attached' });
  return panel.getByTestId('route').evaluateAll((list) =>
    list.map((e) => ({
      route: e.getAttribute('data-route') ?? '',
      ground: e.getAttribute('data-ground') ?? '',
      outcome: e.getAttribute('data-outcome') ?? '',
      text: (e.textContent ?? '').replace(/\s+/g, ' ').trim(),
    })),
  );
}

/** The documents that the panel lists: id, whether it is ticked. */
export async function seeDocuments(panel: Page): Promise<{ id: string; ticked: boolean }[]> {
  await goTo(panel, 'documents');
  await panel.getByTestId('document').first().waitFor();
  return panel.getByTestId('document').evaluateAll((list) =>
    list.map((e) => ({
      id: e.getAttribute('data-document') ?? '',
      ticked: e.querySelector<HTMLInputElement>('[data-testid="document-tick"]')?.checked ?? false,
    })),
  );
}
