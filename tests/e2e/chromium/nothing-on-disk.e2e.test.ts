import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium, chromiumPath, type Site, startSite, until } from '../harness';
import { filesHolding } from '../harness/disk';
import { goTo, passFirstUse } from '../harness/walk';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const NOTE = 'canari-perruche-8417';
const NAME = 'canari-mesange-2093';
const PASSPHRASE = 'canari rouge gorge 55126 du jardin';

/** Types the distinctive words wherever the person can type, and waits until they are kept. */
async function typeCanaries(panel: Page) {
  await goTo(panel, 'documents');
  const first = panel.getByTestId('document').first();
  await first.getByTestId('document-open').click();
  const note = first.locator('input[type="text"]').last();
  await note.fill(NOTE);
  await note.blur();
  await panel.getByTestId('open-keep').click();
  await panel.getByTestId('dossier-new').click();
  await panel.getByTestId('dossier-new-name').fill(NAME);
  await panel.getByTestId('dossier-create').click();
  await until('le dossier nommé', async () => panel.getByText(NAME).first().isVisible());
}

const records = (panel: Page) =>
  panel.evaluate(
    'chrome.storage.local.get(null).then((all) => JSON.stringify(all))',
  ) as Promise<string>;

describe.skipIf(!chromiumPath)('what stays on the disk', () => {
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
    return { run, panel: await run.pressButton(run.page) };
  };
  beforeAll(async () => {
    site = await startSite({ [FICHE]: readFileSync('scripts/start/sample-f2209.html', 'utf8') });
  });
  afterAll(async () => {
    await site?.close();
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
  });

  it('would be found if it were in clear', async () => {
    const profile = newProfile();
    const { run, panel } = await open(profile);
    await panel.evaluate(`chrome.storage.local.set({ clear: '${NOTE}' })`);
    await run.close();
    expect(filesHolding(profile, [NOTE]).length).toBeGreaterThan(0);
  });

  it('session only: nothing of the person is ever written', async () => {
    const profile = newProfile();
    const { run, panel } = await open(profile);
    await passFirstUse(panel, 'session');
    await typeCanaries(panel);
    expect(filesHolding(profile, [NOTE, NAME])).toEqual([]);
    await run.close();
    expect(filesHolding(profile, [NOTE, NAME])).toEqual([]);
    const again = await open(profile);
    await again.panel.getByTestId('first-use').waitFor();
    await again.run.close();
  });

  it('on this computer: sealed at any time; after a wipe neither words, key nor sealed bytes remain', async () => {
    const profile = newProfile();
    const { run, panel } = await open(profile);
    await passFirstUse(panel, 'computer');
    await typeCanaries(panel);
    expect(filesHolding(profile, [NOTE, NAME])).toEqual([]);
    const kept = JSON.parse(await records(panel)) as Record<string, unknown>;
    const sealed = JSON.stringify(kept).match(/[A-Za-z0-9+/_-]{40,}={0,2}/g) ?? [];
    expect(sealed.length).toBeGreaterThan(1);
    await panel.getByTestId('open-keep').click();
    await panel.getByTestId('wipe').click();
    await panel.getByTestId('wipe-sure').click();
    await panel.getByTestId('first-use').waitFor();
    await run.close();
    const pieces = sealed.map((text) => text.slice(0, 40));
    expect(filesHolding(profile, [NOTE, NAME, ...pieces])).toEqual([]);
  });

  it('under a passphrase: locked after the browser closed, refused with a wrong one, whole with the right one', async () => {
    const profile = newProfile();
    const { run, panel } = await open(profile);
    await panel.getByTestId('first-use-start').click();
    await panel.getByTestId('mode-passphrase').click();
    await panel.getByTestId('passphrase').fill(PASSPHRASE);
    await panel.getByTestId('passphrase-again').fill(PASSPHRASE);
    await panel.getByTestId('first-next').click();
    await passFirstUse(panel, 'passphrase');
    await typeCanaries(panel);
    await run.close();
    expect(filesHolding(profile, [NOTE, NAME, PASSPHRASE])).toEqual([]);

    const again = await open(profile);
    const locked = again.panel.getByTestId('locked');
    await locked.waitFor();
    await again.panel.getByTestId('passphrase').fill('pas la bonne phrase du tout');
    await again.panel.getByTestId('unlock').click();
    await until('le refus', async () => (await again.panel.locator('.field-error').count()) > 0);
    await again.panel.getByTestId('passphrase').fill(PASSPHRASE);
    await again.panel.getByTestId('unlock').click();
    await locked.waitFor({ state: 'detached' });
    await again.panel.getByTestId('open-keep').click();
    await until('le dossier retrouvé', async () => again.panel.getByText(NAME).first().isVisible());
    await again.run.close();
  });
});
