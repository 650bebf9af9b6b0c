import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium, chromiumPath, type Site, startSite } from '../harness';
import { answerQuestions, goTo, passFirstUse, SPOUSE, seeRoutes } from '../harness/walk';

const RIGHT = '2026-11-25T10:00:00Z';

describe.skipIf(!chromiumPath)('a computer whose clock is wrong', () => {
  let site: Site;
  let run: ChromiumRun;
  let panel: Page;
  const before: (string | undefined)[] = [];
  beforeAll(async () => {
    site = await startSite({});
    run = await chromium({ site });
    panel = await run.openTab('sidepanel.html');
    await itIs(RIGHT);
    await passFirstUse(panel);
    await answerQuestions(panel, SPOUSE, 12);
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  const itIs = async (day: string) => {
    await panel.clock.setFixedTime(day);
    await panel.reload();
    await panel.getByTestId('panel').waitFor();
  };
  const answers = async () => {
    await goTo(panel, 'situation');
    await panel.getByTestId('open-answers').click();
    await panel.getByTestId('answer-line').first().waitFor({ state: 'attached' });
    return panel
      .getByTestId('answer-line')
      .evaluateAll((lines) => lines.map((line) => line.textContent?.trim()).sort());
  };
  const warned = () => panel.getByTestId('law-old');

  it('the right day: routes are judged and nothing is said of the clock', async () => {
    const routes = await seeRoutes(panel);
    expect(routes.some(({ outcome }) => outcome !== 'not-in-force')).toBe(true);
    expect(await warned().count()).toBe(0);
    before.push(...(await answers()));
    expect(before.length).toBeGreaterThan(5);
  });

  // An empty battery; a year typed wrong.
  it.each(['1980-01-01T00:00:00Z', '2019-12-31T10:00:00Z', '2040-06-01T10:00:00Z'])(
    'on %s: it says that it does not hold the law of that day, and judges nothing',
    async (day) => {
      await itIs(day);
      await warned().waitFor();
      const routes = await seeRoutes(panel);
      expect(new Set(routes.map(({ outcome }) => outcome))).toEqual(new Set(['not-in-force']));
    },
  );

  it('set right again: the same routes and every answer', async () => {
    await itIs(RIGHT);
    const routes = await seeRoutes(panel);
    expect(routes.some(({ outcome }) => outcome !== 'not-in-force')).toBe(true);
    expect(await warned().count()).toBe(0);
    expect(await answers()).toEqual(before);
  });
});
