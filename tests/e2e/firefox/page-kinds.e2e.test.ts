import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type FirefoxRun,
  firefox,
  firefoxPath,
  fixture,
  type Site,
  startSite,
  until,
} from '../harness';
import { cardScript, KINDS, type Kind } from '../harness/kinds';
import { attributes, goToInFirefox, passFirstUseInFirefox } from '../harness/walk-firefox';

/** Our hosts only: nobody can press the toolbar button of Firefox from outside. */
const SOME = KINDS.filter((kind) =>
  ['service-public', 'prefecture', 'rdv-prefecture', 'demarches-simplifiees'].includes(kind.site),
);

describe.skipIf(!firefoxPath)('kinds of pages in Firefox, beside the list of documents', () => {
  let site: Site;
  let run: FirefoxRun;
  let panel: Page;
  beforeAll(async () => {
    site = await startSite(Object.fromEntries(SOME.map((k) => [k.url, fixture(k.file)])));
    run = await firefox({ site });
    await run.page.goto(SOME[0]?.url ?? '');
    panel = await run.openTab('sidepanel.html');
    await passFirstUseInFirefox(panel);
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
  });

  const tick = async (document: string) => {
    await goToInFirefox(panel, 'documents');
    const box = `[data-document="${document}"] [data-testid="document-tick"]`;
    await panel.waitForSelector(box);
    await panel.$eval(box, (e) => (e as HTMLElement).click());
  };
  const states = async (document: string) => {
    await goToInFirefox(panel, 'page');
    const line = `[data-testid="page-line"][data-documents="${document}"]`;
    await panel.waitForSelector(line);
    return panel.$$eval(line, (list) => list.map((e) => e.getAttribute('data-state')));
  };

  it.each(SOME)('$name', async (kind: Kind) => {
    await goToInFirefox(panel, 'page');
    await run.page.goto(kind.url);
    await until('la carte', () => panel.evaluate(cardScript(kind)) as Promise<boolean>);
    expect(await attributes(panel, 'page-line', 'data-documents')).toEqual(kind.lines ?? []);
    const text = await panel.$eval('body', (e) => e.textContent ?? '');
    for (const label of kind.uploads ?? []) expect(text).toContain(label);
    expect(text).not.toContain('SECRET-VALUE');

    const document = 'passeport';
    if (!kind.lines?.includes(document)) return;
    expect(await states(document)).not.toContain('ready');
    await tick(document);
    await until('la ligne prête', async () => (await states(document)).includes('ready'));
    await tick(document);
    await until('la ligne à obtenir', async () => !(await states(document)).includes('ready'));
  });
});
