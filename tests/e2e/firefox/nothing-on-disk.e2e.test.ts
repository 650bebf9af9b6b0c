import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxRun, firefox, firefoxPath, type Site, startSite, until } from '../harness';
import { at, CANARIES, firefoxHands, typeCanaries, WORDS } from '../harness/canaries';
import { filesHolding } from '../harness/disk';
import { passFirstUseInFirefox } from '../harness/walk-firefox';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';

const PASSPHRASE = 'nuxkob wyrdez 55126 flaqui';
/** As a person's browser: it keeps its tabs, often, to open them again. */
const REMEMBERS = {
  'browser.startup.page': 3,
  'browser.sessionstore.resume_from_crash': true,
  'browser.sessionstore.interval': 1000,
  'browser.sessionstore.interval.idle': 1000,
};

describe.skipIf(!firefoxPath)('what stays on the disk, in Firefox', () => {
  let site: Site;
  const profiles: string[] = [];
  const newProfile = () => {
    const path = mkdtempSync(join(tmpdir(), 'ppp-fx-disk-'));
    profiles.push(path);
    return path;
  };
  const open = async (profile: string): Promise<{ run: FirefoxRun; panel: Page }> => {
    const run = await firefox({ site, profile, prefs: REMEMBERS });
    await run.page.goto(FICHE);
    return { run, panel: await run.openTab('sidepanel.html') };
  };
  beforeAll(async () => {
    site = await startSite({ [FICHE]: readFileSync('scripts/start/sample-f2209.html', 'utf8') });
  });
  afterAll(async () => {
    await site?.close();
    for (const profile of profiles)
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const everything = (panel: Page, area: 'local' | 'session') =>
    panel.evaluate(
      `browser.storage.${area}.get(null).then((all) => JSON.stringify(all))`,
    ) as Promise<string>;
  const pieces = (kept: string) =>
    (kept.match(/[A-Za-z0-9+/_-]{40,}={0,2}/g) ?? []).map((text) => text.slice(0, 40));

  /** Waits until the browser noted its tabs for the next start, the panel's too. */
  const tabsNoted = (profile: string, word: string) =>
    until(
      'les onglets notés',
      async () => filesHolding(profile, [word]).join().includes('recovery'),
      60_000,
    );
  const keyOf = (local: string) => {
    const key = /"key\\":\\"([^\\]+)/.exec(local)?.[1] ?? '';
    expect(Buffer.from(key, 'base64')).toHaveLength(32);
    return [key, Buffer.from(key, 'base64')];
  };

  it('would be found if it were in clear, also in files of the session and the history', async () => {
    const profile = newProfile();
    const { run, panel } = await open(profile);
    await panel.evaluate(`browser.storage.local.set({ clear: '${CANARIES.note}' })`);
    const word = CANARIES.search.replaceAll(' ', '-');
    await run.page.goto(`${FICHE}?${word}`);
    await tabsNoted(profile, word);
    await run.close();
    expect(filesHolding(profile, [CANARIES.note]).length).toBeGreaterThan(0);
    const found = filesHolding(profile, [word]).join();
    expect(found).toMatch(/places\.sqlite/);
    expect(found).toMatch(/sessionstore\.jsonlz4/);
  }, 240_000);

  it('session only: nothing of the person is ever written', async () => {
    const profile = newProfile();
    const { run, panel } = await open(profile);
    await passFirstUseInFirefox(panel, 'session');
    await typeCanaries(firefoxHands(panel));
    await tabsNoted(profile, 'sidepanel.html');
    const words = [...WORDS, ...pieces(await everything(panel, 'session'))];
    expect(words.length).toBeGreaterThan(WORDS.length + 10);
    expect(filesHolding(profile, words)).toEqual([]);
    await run.close();
    expect(filesHolding(profile, words)).toEqual([]);
    const again = await open(profile);
    await again.panel.waitForSelector(at('first-use'));
    await again.run.close();
  }, 240_000);

  it('on this computer: sealed at any time; after a wipe no word and no key, though sealed bytes may stay', async () => {
    const profile = newProfile();
    const { run, panel } = await open(profile);
    await passFirstUseInFirefox(panel, 'computer');
    const hands = firefoxHands(panel);
    await typeCanaries(hands);
    await tabsNoted(profile, 'sidepanel.html');
    expect(filesHolding(profile, WORDS)).toEqual([]);
    const local = await everything(panel, 'local');
    const key = keyOf(local);
    const sealed = pieces(local).filter((piece) => piece !== String(key[0]).slice(0, 40));
    expect(filesHolding(profile, key).length).toBeGreaterThan(0);
    await hands.tap(at('wipe'));
    // It is said on the screen before the second tap.
    expect(await hands.text('.wipe')).toMatch(/Firefox/);
    await hands.tap(at('wipe-sure'));
    await panel.waitForSelector(at('first-use'));
    expect(Object.keys(JSON.parse(await everything(panel, 'local')))).toEqual(['ppp.settings']);
    await run.close();
    expect(filesHolding(profile, [...WORDS, ...key])).toEqual([]);
    // What Firefox itself keeps of its database: only in this one file, only sealed.
    for (const line of filesHolding(profile, sealed)) expect(line).toMatch(/\/idb\/.+\.sqlite/);
  }, 240_000);

  it('under a passphrase: neither words, passphrase nor key at any time, open, locked or closed', async () => {
    const profile = newProfile();
    const { run, panel } = await open(profile);
    await passFirstUseInFirefox(panel, 'session');
    const hands = firefoxHands(panel);
    await typeCanaries(hands);
    await hands.tap(at('keep-change'));
    const form = `form:has(${at('to-passphrase')})`;
    await hands.type(`${form} ${at('passphrase')}`, PASSPHRASE);
    await hands.type(`${form} ${at('passphrase-again')}`, PASSPHRASE);
    await hands.tap(at('to-passphrase'));
    await panel.waitForSelector(at('lock'));
    const { key } = JSON.parse(await everything(panel, 'session'))['ppp.unlocked'];
    const words = [...WORDS, PASSPHRASE, key as string, Buffer.from(key, 'base64')];
    await tabsNoted(profile, 'sidepanel.html');
    expect(filesHolding(profile, words)).toEqual([]);
    await hands.tap(at('lock'));
    await panel.waitForSelector(at('locked'));
    expect(filesHolding(profile, words)).toEqual([]);
    await run.close();
    expect(filesHolding(profile, words)).toEqual([]);
    const again = await open(profile);
    await again.panel.waitForSelector(at('locked'));
    await firefoxHands(again.panel).type(at('passphrase'), PASSPHRASE);
    await firefoxHands(again.panel).tap(at('unlock'));
    await again.panel.waitForSelector(at('open-keep'));
    await again.run.close();
  }, 240_000);
});
