import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium, chromiumPath, type Site, startSite } from '../harness';
import { CANARIES, chromiumHands, typeCanaries, WORDS } from '../harness/canaries';
import { browserMemory, filesHolding } from '../harness/disk';
import { passFirstUse } from '../harness/walk';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const PASSPHRASE = 'nuxkob wyrdez 55126 flaqui';

describe.skipIf(!chromiumPath)('what stays on the disk, in Chromium', () => {
  let site: Site;
  const profiles: string[] = [];
  const newProfile = () => {
    const path = mkdtempSync(join(tmpdir(), 'ppp-disk-'));
    profiles.push(path);
    return path;
  };
  const open = async (profile: string): Promise<{ run: ChromiumRun; panel: Page }> => {
    const run = await chromium({ site, profile });
    await run.page.goto(FICHE);
    return { run, panel: await run.openTab('sidepanel.html') };
  };
  beforeAll(async () => {
    site = await startSite({ [FICHE]: readFileSync('scripts/start/sample-f2209.html', 'utf8') });
  });
  afterAll(async () => {
    await site?.close();
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
  });

  const everything = (panel: Page, area: 'local' | 'session') =>
    panel.evaluate(
      `chrome.storage.${area}.get(null).then((all) => JSON.stringify(all))`,
    ) as Promise<string>;
  /** Beginnings of every long text kept: keys and sealed records. */
  const pieces = (kept: string) =>
    (kept.match(/[A-Za-z0-9+/_-]{40,}={0,2}/g) ?? []).map((text) => text.slice(0, 40));
  const wipe = async (panel: Page) => {
    await panel.getByTestId('wipe').click();
    await panel.getByTestId('wipe-sure').click();
    await panel.getByTestId('first-use').waitFor();
  };

  it('would be found if it were in clear, also in files of the session and the history', async () => {
    const profile = newProfile();
    const { run, panel } = await open(profile);
    await panel.evaluate(`chrome.storage.local.set({ clear: '${CANARIES.note}' })`);
    const word = CANARIES.search.replaceAll(' ', '-');
    await run.page.goto(`${FICHE}?${word}`);
    await run.close();
    expect(filesHolding(profile, [CANARIES.note]).length).toBeGreaterThan(0);
    const memory = filesHolding(profile, [word]).join();
    expect(memory).toMatch(/History/);
    expect(browserMemory(profile).join()).toMatch(/Sessions/);
  });

  it('session only: nothing of the person is ever written', async () => {
    const profile = newProfile();
    const { run, panel } = await open(profile);
    await passFirstUse(panel, 'session');
    await typeCanaries(chromiumHands(panel));
    const key = JSON.parse(await everything(panel, 'session'))['ppp.keyring.a'] as string;
    expect(key).toMatch(/"key":"/);
    const words = [...WORDS, ...pieces(await everything(panel, 'session'))];
    expect(filesHolding(profile, words)).toEqual([]);
    await run.close();
    expect(filesHolding(profile, words)).toEqual([]);
    const again = await open(profile);
    await again.panel.getByTestId('first-use').waitFor();
    await again.run.close();
  });

  it('on this computer: sealed at any time; after a wipe neither words, key nor sealed bytes remain', async () => {
    const profile = newProfile();
    const { run, panel } = await open(profile);
    await passFirstUse(panel, 'computer');
    await typeCanaries(chromiumHands(panel));
    expect(filesHolding(profile, WORDS)).toEqual([]);
    const sealed = pieces(await everything(panel, 'local'));
    expect(sealed.length).toBeGreaterThan(10);
    expect(filesHolding(profile, sealed).length).toBeGreaterThan(0);
    await wipe(panel);
    await run.close();
    expect(filesHolding(profile, [...WORDS, ...sealed])).toEqual([]);
  });

  it('under a passphrase: neither words, passphrase nor key at any time, open, locked, closed or wiped', async () => {
    const profile = newProfile();
    const { run, panel } = await open(profile);
    await passFirstUse(panel, 'computer');
    await typeCanaries(chromiumHands(panel));
    // The key that lay on the disk in clear goes with the change: nothing sealed under it stays.
    const before = await everything(panel, 'local');
    const oldKey = /"key\\":\\"([^\\]+)/.exec(before)?.[1] ?? '';
    expect(Buffer.from(oldKey, 'base64')).toHaveLength(32);
    const old = [oldKey, Buffer.from(oldKey, 'base64'), ...pieces(before)];
    expect(filesHolding(profile, old).length).toBeGreaterThan(0);
    await panel.getByTestId('keep-change').click();
    const form = panel.locator('form:has([data-testid="to-passphrase"])');
    await form.getByTestId('passphrase').fill(PASSPHRASE);
    await form.getByTestId('passphrase-again').fill(PASSPHRASE);
    await form.getByTestId('to-passphrase').click();
    await panel.getByTestId('lock').waitFor();
    const key = JSON.parse(await everything(panel, 'session'))['ppp.unlocked'].key as string;
    expect(Buffer.from(key, 'base64')).toHaveLength(32);
    const words = [...WORDS, PASSPHRASE, key];
    const raw = Buffer.from(key, 'base64');
    expect(filesHolding(profile, [...words, raw, ...old])).toEqual([]);
    await panel.getByTestId('lock').click();
    await panel.getByTestId('locked').waitFor();
    expect(filesHolding(profile, words)).toEqual([]);
    expect(await everything(panel, 'session')).not.toContain(key);
    const sealed = pieces(await everything(panel, 'local'));
    await run.close();
    expect(filesHolding(profile, [...words, raw, ...old])).toEqual([]);

    const again = await open(profile);
    await again.panel.getByTestId('locked').waitFor();
    await again.panel.getByTestId('passphrase').fill(PASSPHRASE);
    await again.panel.getByTestId('unlock').click();
    await again.panel.getByTestId('open-keep').click();
    await wipe(again.panel);
    await again.run.close();
    expect(filesHolding(profile, [...words, raw, ...sealed])).toEqual([]);
  });
});
