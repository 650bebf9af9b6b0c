import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, type Site, startSite } from '../harness';
import { type ChromiumRun, startChromium } from '../harness/chromium';
import { goTo, passFirstUse } from '../harness/walk';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';

describe.skipIf(!chromiumPath)('the extension updated while it is in use', () => {
  let site: Site;
  let run: ChromiumRun;
  let panel: Page;
  const complaints: string[] = [];
  const extension = mkdtempSync(join(tmpdir(), 'ppp-updated-'));
  const profile = mkdtempSync(join(tmpdir(), 'ppp-updated-profile-'));
  async function start() {
    run = await startChromium({ site, executablePath: chromiumPath ?? '', extension, profile });
    run.page.on('pageerror', (error) => complaints.push(String(error)));
    run.page.on(
      'console',
      (line) => line.type() === 'error' && !/404/.test(line.text()) && complaints.push(line.text()),
    );
    await run.page.goto(FICHE);
    panel = await run.openTab('sidepanel.html');
  }
  beforeAll(async () => {
    cpSync(resolve('.output/chrome'), extension, { recursive: true });
    site = await startSite({ [FICHE]: readFileSync('scripts/start/sample-f2209.html', 'utf8') });
    await start();
    await passFirstUse(panel);
    await goTo(panel, 'documents');
    await panel.getByTestId('document-tick').first().check();
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
    for (const folder of [extension, profile])
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('a screen that is no longer there: the panel says so, and opens again with every answer', async () => {
    const chunks = join(extension, 'chunks');
    const gone = readdirSync(chunks).filter((name) => name.startsWith('DatesScreen'));
    expect(gone.length).toBeGreaterThan(0);
    for (const name of gone) renameSync(join(chunks, name), join(chunks, `${name}.gone`));
    await panel.getByTestId('nav-dates').click();
    await panel.getByTestId('outdated').waitFor();
    for (const name of gone) renameSync(join(chunks, `${name}.gone`), join(chunks, name));
    await panel.getByTestId('outdated').locator('button').click();
    await goTo(panel, 'documents');
    await panel.getByTestId('document').first().waitFor();
    expect(await panel.getByTestId('document-tick').first().isChecked()).toBe(true);
    await panel.getByTestId('nav-dates').click();
    await panel.getByTestId('step-save').waitFor();
  });

  it('a whole new version: the old reader in the page stays silent, and the new one finds every answer', async () => {
    const gone = panel.waitForEvent('close');
    // It takes the panel with it: there is no answer to wait for.
    void panel.evaluate('setTimeout(() => chrome.runtime.reload(), 50)').catch(() => {});
    await gone;
    // The reader of the version before is still in the page, and now talks to nobody.
    await run.page.evaluate(() => {
      history.pushState({}, '', '?etape=2');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await run.page.waitForTimeout(3000); // it would read again by now
    expect(complaints).toEqual([]);
    // This browser gives no way to put another version in its place: the next start does.
    await run.close();
    const manifest = join(extension, 'manifest.json');
    const { version, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
    writeFileSync(manifest, JSON.stringify({ ...rest, version: `${version}.1` }));
    await start();
    await goTo(panel, 'documents');
    await panel.getByTestId('document').first().waitFor();
    expect(await panel.getByTestId('document-tick').first().isChecked()).toBe(true);
    await goTo(panel, 'page');
    const card = panel.getByTestId('page-card');
    await card.waitFor();
    expect(await card.getAttribute('data-fiche')).toBe('F2209');
    expect(complaints).toEqual([]);
  });
});
