import { mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium, chromiumPath, type Site, startSite, until } from '../harness';
import { passFirstUse } from '../harness/walk';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
/** `PPP_KILLS=50` for the long run. */
const KILLS = Number(process.env.PPP_KILLS ?? 8);
const SEED = Number(process.env.PPP_SEED ?? 20260101);
/** Milliseconds: far faster than a person, who needs a second for a field. */
const LONGEST_BURST = 1200;
const LONGEST_PAUSE = 80;

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const NAME = /^Édition (\d+)$/;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe.skipIf(!chromiumPath)('the browser killed while someone writes', () => {
  let site: Site;
  const profile = mkdtempSync(join(tmpdir(), 'ppp-kill-'));
  beforeAll(async () => {
    site = await startSite({ [FICHE]: readFileSync('scripts/start/sample-f2209.html', 'utf8') });
  });
  afterAll(async () => {
    await site?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Kills the browser as a power cut would, at its own process. */
  async function kill(run: ChromiumRun): Promise<void> {
    const pid = Number(/-(\d+)$/.exec(readlinkSync(join(profile, 'SingletonLock')))?.[1]);
    const gone = new Promise((done) => run.context.once('close', done));
    process.kill(pid, 'SIGKILL');
    await gone;
    await run.context.close().catch(() => {});
  }

  const openNames = async (panel: Page) => {
    await panel.getByTestId('open-keep').click();
    await panel.getByTestId('dossier-rename').waitFor();
    return panel.getByTestId('dossier-rename');
  };

  it(`opens ${KILLS} times out of ${KILLS}, at most the last edit missing`, async () => {
    const next = random(SEED);
    let made = 0;
    for (let time = 0; time <= KILLS; time++) {
      const run = await chromium({ site, profile });
      const panel = await run.openTab('sidepanel.html');
      if (time === 0) await passFirstUse(panel);
      const name = await openNames(panel);
      if (time > 0) {
        const kept = Number(NAME.exec(await name.inputValue())?.[1] ?? 0);
        expect(kept, `édition ${made}, coupure ${time}`).toBeGreaterThanOrEqual(made - 1);
        expect(kept).toBeLessThanOrEqual(made + 1); // one more may have been cut in the middle
        // The list tells the same as the dossier, there is one, and nothing is damaged.
        await until('la liste', async () =>
          (await panel.getByTestId('dossier').allTextContents())
            .join()
            .includes(await name.inputValue()),
        );
        expect(await panel.getByTestId('dossier').count()).toBe(1);
        expect(await panel.getByTestId('unreadable').count()).toBe(0);
        expect(await panel.getByTestId('trouble').allTextContents()).toEqual([]);
        made = kept;
      }
      if (time === KILLS) {
        await run.close();
        break;
      }
      let killed = false;
      const end = pause(next() * LONGEST_BURST).then(() => {
        killed = true;
        return kill(run);
      });
      while (!killed) {
        // Finished when the field was left and the browser has answered.
        const isFinished = await name
          .fill(`Édition ${made + 1}`, { timeout: 1000 })
          .then(() => name.blur({ timeout: 1000 }))
          .then(() => !killed)
          .catch(() => false);
        if (!isFinished) break;
        made++;
        await pause(next() * LONGEST_PAUSE);
      }
      await end;
    }
    expect(made).toBeGreaterThan(KILLS); // bursts, not single edits
  }, 600_000);
});
