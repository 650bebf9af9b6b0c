import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium, chromiumPath, type Site, startSite } from '../harness';
import { answerQuestions, passFirstUse, SPOUSE } from '../harness/walk';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const PLACES = ['page', 'situation', 'routes', 'documents', 'dates', 'keep'] as const;

interface Node {
  role: string;
  name: string;
  level: number;
  isFocusable: boolean;
}

/** The tree that a screen reader is given, without what is hidden from it. */
async function tree(cdp: CDPSession): Promise<Node[]> {
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  return nodes
    .filter((node) => !node.ignored)
    .map((node) => {
      const property = (name: string) => node.properties?.find((p) => p.name === name)?.value.value;
      return {
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? '').trim(),
        level: Number(property('level') ?? 0),
        isFocusable: property('focusable') === true,
      };
    });
}

/** Roles that a person acts on: each must say what it is for. */
const ACTED_ON = [
  'button',
  'link',
  'textbox',
  'checkbox',
  'radio',
  'combobox',
  'DisclosureTriangle',
];

/** What is wrong with a tree, in words. */
function faultsOf(nodes: readonly Node[], place: string): string[] {
  const count = (role: string) => nodes.filter((n) => n.role === role).length;
  const told = ['banner', 'navigation', 'main', 'contentinfo']
    .filter((role) => count(role) !== 1)
    .map((role) => `${count(role)} ${role}`);
  const levels = nodes.filter((n) => n.role === 'heading').map((n) => n.level);
  if (levels.filter((level) => level === 1).length !== 1) told.push(`titles of level 1: ${levels}`);
  levels.forEach((level, i) => {
    if (level - (levels[i - 1] ?? 1) > 1) told.push(`level ${level} after ${levels[i - 1]}`);
  });
  for (const node of nodes) {
    if (ACTED_ON.includes(node.role) && node.name === '') told.push(`${node.role} without a name`);
    if (node.role === 'heading' && node.name === '') told.push('heading without text');
  }
  return told.map((fault) => `${place}: ${fault}`);
}

describe.skipIf(!chromiumPath)('what a screen reader is given, in Chromium', () => {
  let site: Site;
  let run: ChromiumRun;
  let panel: Page;
  let cdp: CDPSession;
  beforeAll(async () => {
    site = await startSite({ [FICHE]: readFileSync('scripts/start/sample-f2209.html', 'utf8') });
    run = await chromium({ site });
    await run.page.goto(FICHE);
    panel = await run.openTab('sidepanel.html');
    cdp = await panel.context().newCDPSession(panel);
    await cdp.send('Accessibility.enable');
    await passFirstUse(panel);
    await answerQuestions(panel, SPOUSE, 6);
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  it.each(['fr', 'ar'])(
    'landmarks, titles in order, a name for each thing one acts on: %s',
    async (language) => {
      await panel.getByTestId('language').selectOption(language);
      await panel.waitForFunction((l) => document.documentElement.lang === l, language);
      const told: string[] = [];
      for (const place of PLACES) {
        await panel.getByTestId(place === 'keep' ? 'open-keep' : `nav-${place}`).click();
        await panel.locator('main[aria-busy="false"] h1').waitFor();
        told.push(...faultsOf(await tree(cdp), place));
      }
      expect(told).toEqual([]);
      await panel.getByTestId('language').selectOption('fr');
    },
  );

  it('the help is a named dialog that holds the focus, and gives it back', async () => {
    await panel.getByTestId('nav-routes').click();
    await panel.getByTestId('help-open').click();
    await panel.getByTestId('help').waitFor();
    const dialog = (await tree(cdp)).find((n) => n.role === 'dialog');
    expect(dialog?.name).toBe('Aide');
    for (let i = 0; i < 30; i++) await panel.keyboard.press('Tab');
    const isInside = () =>
      panel.evaluate(() => {
        const here = document.activeElement;
        return here === document.body || here?.closest('dialog') !== null;
      });
    expect(await isInside()).toBe(true);
    await panel.keyboard.press('Escape');
    await panel.getByTestId('help').waitFor({ state: 'detached' });
    expect(await panel.evaluate(() => (document.activeElement as HTMLElement).dataset.testid)).toBe(
      'help-open',
    );
  });

  it('a word explained is a button that says whether it is open', async () => {
    const term = panel.locator('main [data-testid="term"]').filter({ visible: true }).first();
    await term.focus();
    await panel.keyboard.press('Enter');
    await panel.getByTestId('term-note').waitFor();
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const open = nodes.filter(
      (n) =>
        n.role?.value === 'button' &&
        n.properties?.some((p) => p.name === 'expanded' && p.value.value === true),
    );
    expect(open).toHaveLength(1);
    expect(nodes.some((n) => n.role?.value === 'note')).toBe(true);
    await panel.keyboard.press('Escape');
    await panel.getByTestId('term-note').waitFor({ state: 'detached' });
  });
});
