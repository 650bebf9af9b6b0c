import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxRun, firefox, firefoxPath, type Site, SPOUSE, startSite } from '../harness';
import { SAME_TWICE, type Screen, treeComplaints } from '../harness/a11y';
import { current, focused, languageComplaints, unfoldSome } from '../harness/a11y-dom';
import { heardInFirefox } from '../harness/a11y-firefox';
import { answerInFirefox, passFirstUseInFirefox } from '../harness/walk-firefox';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const PLACES = ['page', 'situation', 'routes', 'documents', 'dates', 'keep'] as const;

describe.skipIf(!firefoxPath)('what a screen reader is given in Firefox', () => {
  let site: Site;
  let run: FirefoxRun;
  let panel: Page;
  const told: Record<string, string[]> = {};

  beforeAll(async () => {
    site = await startSite({ [FICHE]: readFileSync('scripts/start/sample-f2209.html', 'utf8') });
    run = await firefox({ site });
    await run.page.goto(FICHE);
    panel = await run.openTab('sidepanel.html');
    await panel.waitForSelector('[data-testid="first-use"]');
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  const press = async (selector: string) => {
    await panel.waitForSelector(selector);
    await panel.$eval(selector, (e) => (e as HTMLElement).click());
  };
  const id = (testid: string) => `[data-testid="${testid}"]`;

  async function look(where: string, screen: Screen = {}): Promise<void> {
    await unfoldSome(panel);
    const wrong = [
      ...treeComplaints(await heardInFirefox(run), screen, SAME_TWICE),
      ...(await languageComplaints(panel)),
    ];
    if (wrong.length > 0) told[where] = wrong;
  }

  it('hears a fault that is put there', async () => {
    await panel.$eval('main', (e) => {
      e.insertAdjacentHTML('beforeend', '<div id="fault"><h4>x</h4><button></button></div>');
    });
    const wrong = treeComplaints(await heardInFirefox(run));
    await panel.$eval('#fault', (e) => e.remove());
    expect(wrong.join('\n')).toMatch(/niveau 4 après 1[\s\S]*button sans nom/);
  });

  it('has names, headings and places on every screen, in French and Arabic', async () => {
    await look('welcome fr');
    await press(id('first-use-start'));
    await look('keeping fr');
    await passFirstUseInFirefox(panel);
    await answerInFirefox(panel, SPOUSE, 6);
    for (const language of ['fr', 'ar']) {
      await panel.select(id('language'), language);
      await panel.waitForFunction((l) => document.documentElement.lang === l, {}, language);
      for (const place of PLACES) {
        const opener = place === 'keep' ? 'open-keep' : `nav-${place}`;
        await press(id(opener));
        await panel.waitForSelector(`[data-screen="${place}"] main h1`);
        expect(await current(panel)).toEqual([opener]);
        if (place !== 'page') expect(await focused(panel)).toMatch(/^H1/);
        await look(`${place} ${language}`, { hasPlaces: true });
      }
    }
    expect(told).toEqual({});
  });

  it('gives the focus back after the help, and takes it to each new question', async () => {
    await panel.select(id('language'), 'fr');
    await press(id('nav-situation'));
    await panel.waitForSelector(id('question-unknown'));
    await panel.focus(id('help-open'));
    await panel.keyboard.press('Enter');
    await panel.waitForSelector(id('help'));
    const dialog = (await heardInFirefox(run)).find(({ role }) => role === 'dialog');
    expect(dialog?.name).not.toBe('');
    expect(dialog).toBeDefined();
    await panel.keyboard.press('Escape');
    await panel.waitForFunction(() => !document.querySelector('[data-testid="help"]'));
    expect(await focused(panel)).toBe('BUTTON help-open');
    const before = await panel.$eval('main h1', (e) => e.textContent);
    await press(id('question-unknown'));
    await panel.waitForFunction(
      (b) => document.querySelector('main h1')?.textContent !== b,
      {},
      before,
    );
    expect(await focused(panel)).toMatch(/^H1/);
  });
});
