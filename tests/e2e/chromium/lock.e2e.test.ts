import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium, chromiumPath, type Site, startSite, until } from '../harness';
import { passFirstUse } from '../harness/walk';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const PASSPHRASE = 'sept lapins gris mangent du thym';
const WRONG = 'sept lapins gris mangent du foin';

describe.skipIf(!chromiumPath)('the lock', () => {
  let site: Site;
  let run: ChromiumRun;
  let panel: Page;
  const profile = mkdtempSync(join(tmpdir(), 'ppp-lock-'));
  const start = async () => {
    run = await chromium({ site, profile });
    await run.page.goto(FICHE);
    panel = await run.openTab('sidepanel.html');
  };
  beforeAll(async () => {
    site = await startSite({ [FICHE]: readFileSync('scripts/start/sample-f2209.html', 'utf8') });
    await start();
    await panel.getByTestId('first-use-start').click();
    await panel.getByTestId('mode-passphrase').click();
    await panel.getByTestId('passphrase').fill(PASSPHRASE);
    await panel.getByTestId('passphrase-again').fill(PASSPHRASE);
    await panel.getByTestId('first-next').click();
    await passFirstUse(panel, 'passphrase');
    await panel.getByTestId('open-keep').click();
    await rename('Rosa');
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  async function rename(nickname: string) {
    await panel.getByTestId('dossier-rename').fill(nickname);
    await panel.getByTestId('dossier-rename').blur();
  }
  const tryWith = async (passphrase: string) => {
    await panel.getByTestId('passphrase').fill(passphrase);
    await panel.getByTestId('unlock').click();
    await until('la réponse', () =>
      panel
        .getByTestId('unlock')
        .isEnabled({ timeout: 300 })
        .catch(() => true),
    );
  };
  const error = async () => (await panel.locator('.field-error').textContent()) ?? '';
  const unlocked = async () => {
    await tryWith(PASSPHRASE);
    await panel.getByTestId('open-keep').click();
    await panel.getByTestId('dossier-rename').waitFor();
  };
  /** As if nobody had touched anything for so long. */
  const nobodySince = (minutes: number) =>
    panel.evaluate(
      (ms) =>
        (
          globalThis as unknown as {
            chrome: { storage: { session: { set(o: object): Promise<void> } } };
          }
        ).chrome.storage.session.set({
          'ppp.active': Date.now() - ms,
        }),
      minutes * 60_000,
    );

  it('by hand: nothing of the dossier stays on the screen, in any window, nor in the memory of the browser', async () => {
    const other = await run.openTab('sidepanel.html');
    await other.getByTestId('open-keep').waitFor();
    await panel.getByTestId('lock').click();
    for (const window of [panel, other]) {
      await window.getByTestId('locked').waitFor();
      expect(await window.evaluate(() => document.body.textContent)).not.toContain('Rosa');
    }
    const memory = await panel.evaluate('chrome.storage.session.get(null).then(JSON.stringify)');
    expect(String(memory)).not.toMatch(/unlocked|key/);
    await other.close();
    await unlocked();
    expect(await panel.getByTestId('dossier-rename').inputValue()).toBe('Rosa');
  });

  it('with « Fermer vite »: hidden at once, locked behind it', async () => {
    await rename('Rosa et fils');
    await panel.getByTestId('quick-close').click();
    await panel.getByTestId('blank').waitFor({ timeout: 1000 });
    await panel.getByTestId('blank').locator('button').click();
    await panel.getByTestId('locked').waitFor();
    await unlocked();
    expect(await panel.getByTestId('dossier-rename').inputValue()).toBe('Rosa et fils');
    await rename('Rosa');
  });

  it('alone after the minutes chosen, but never while somebody types; what was typed is kept', async () => {
    await panel.getByLabel(/Verrouiller tout seul/).selectOption('5');
    const field = panel.getByTestId('dossier-rename');
    await field.click();
    const end = Date.now() + 34_000; // the panel looks every 15 seconds
    let typed = 'Rosa';
    while (Date.now() < end) {
      await field.press('End');
      await field.pressSequentially('a');
      typed += 'a';
      await nobodySince(6);
      await panel.waitForTimeout(900);
      expect(await panel.getByTestId('locked').count()).toBe(0);
    }
    await nobodySince(6);
    await panel.getByTestId('locked').waitFor({ timeout: 30_000 });
    await unlocked();
    expect(await panel.getByTestId('dossier-rename').inputValue()).toBe(typed.slice(0, 80));
  });

  it('does not lock sooner than that', async () => {
    await nobodySince(4);
    await panel.waitForTimeout(17_000);
    expect(await panel.getByTestId('locked').count()).toBe(0);
  });

  it('when the browser closes; wrong tries are slowed, also after closing again', async () => {
    await run.close();
    await start();
    await panel.getByTestId('locked').waitFor();
    for (let n = 1; n <= 3; n++) {
      await tryWith(WRONG);
      expect(await error()).toMatch(/pas la bonne/);
    }
    await tryWith(WRONG);
    expect(await error()).toMatch(/\d+ seconde/);
    await run.close();
    await start();
    await panel.getByTestId('locked').waitFor();
    await tryWith(WRONG);
    // Refused before it is looked at, or slowed still more; never free again.
    await tryWith(PASSPHRASE);
    expect(await error()).toMatch(/\d+ seconde/);
    const seconds = Number(/(\d+) seconde/.exec(await error())?.[1]);
    expect(seconds).toBeLessThanOrEqual(20);
    await panel.waitForTimeout(seconds * 1000 + 200);
    await unlocked();
  });
});
