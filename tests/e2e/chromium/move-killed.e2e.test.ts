import { mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium, chromiumPath, type Site, startSite, until } from '../harness';
import { passFirstUse } from '../harness/walk';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const NAME = 'Rosa déménage';
const PHRASES = ['sept lapins gris mangent du thym', 'neuf canards bleus boivent du lait'];
/** `PPP_KILLS=50` for the long run. */
const KILLS = Number(process.env.PPP_KILLS ?? 6);

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe.skipIf(!chromiumPath)('the browser killed while the way of keeping changes', () => {
  let site: Site;
  const profile = mkdtempSync(join(tmpdir(), 'ppp-move-'));
  beforeAll(async () => {
    site = await startSite({ [FICHE]: readFileSync('scripts/start/sample-f2209.html', 'utf8') });
  });
  afterAll(async () => {
    await site?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  async function kill(run: ChromiumRun): Promise<void> {
    const pid = Number(/-(\d+)$/.exec(readlinkSync(join(profile, 'SingletonLock')))?.[1]);
    const gone = new Promise((done) => run.context.once('close', done));
    process.kill(pid, 'SIGKILL');
    await gone;
    await run.context.close().catch(() => {});
  }

  /** Through the lock, when there is one, with whichever phrase was taken. */
  async function enter(panel: Page): Promise<void> {
    const locked = panel.getByTestId('locked');
    const inside = panel.getByTestId('open-keep');
    await until('le panneau', async () => (await locked.isVisible()) || (await inside.isVisible()));
    for (const phrase of PHRASES) {
      if (!(await locked.isVisible())) break;
      await panel.getByTestId('passphrase').fill(phrase);
      await panel.getByTestId('unlock').click();
      await until(
        'la réponse',
        async () => (await inside.isVisible()) || (await panel.locator('.field-error').count()) > 0,
      );
    }
    await inside.click();
    await panel.getByTestId('dossier-rename').waitFor();
  }

  it(`finds the dossier ${KILLS} times out of ${KILLS}, under the old way or the new one`, async () => {
    const modes: (string | null)[] = [];
    for (let time = 0; time <= KILLS; time++) {
      const run = await chromium({ site, profile });
      const panel = await run.openTab('sidepanel.html');
      if (time === 0) {
        await passFirstUse(panel);
        await panel.getByTestId('open-keep').click();
        await panel.getByTestId('dossier-rename').fill(NAME);
        await panel.getByTestId('dossier-rename').blur();
        await pause(1000);
      } else {
        await enter(panel);
        expect(await panel.getByTestId('dossier-rename').inputValue()).toBe(NAME);
        expect(await panel.getByTestId('unreadable').count()).toBe(0);
        modes.push(await panel.getByTestId('open-keep').getAttribute('data-mode'));
      }
      if (time === KILLS) {
        await run.close();
        break;
      }
      await panel.getByTestId('keep-change').click();
      const phrase = PHRASES[time % 2] ?? '';
      const form = panel.locator('form:has([data-testid="to-passphrase"])');
      await form.getByTestId('passphrase').fill(phrase);
      await form.getByTestId('passphrase-again').fill(phrase);
      // Every other time the panel hears nothing more once the disk is empty: the worst moment, held still.
      await panel.evaluate(`(() => {
        const area = chrome.storage.local;
        const clear = area.clear.bind(area);
        area.clear = (told) => clear().then(() => {
          document.title = 'vide';
          return ${time % 2 === 0} ? new Promise(() => {}) : told?.();
        });
      })()`);
      await form.getByTestId('to-passphrase').click();
      await until('le disque vidé', async () => (await panel.title()) === 'vide', 30_000);
      await pause(time % 2 === 0 ? 100 : time * 4);
      await kill(run);
    }
    expect(modes).toContain('passphrase');
  }, 600_000);
});
