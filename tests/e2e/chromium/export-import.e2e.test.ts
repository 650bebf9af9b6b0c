import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium, chromiumPath, type Site, startSite, until } from '../harness';
import { goTo, passFirstUse } from '../harness/walk';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const PASSPHRASE = 'sept lapins gris mangent du thym';
const NOTE = 'chez ma sœur, tiroir du haut';

describe.skipIf(!chromiumPath)('dossiers out to a file and in again', () => {
  let site: Site;
  let run: ChromiumRun;
  let panel: Page;
  const folder = mkdtempSync(join(tmpdir(), 'ppp-export-'));
  beforeAll(async () => {
    site = await startSite({ [FICHE]: readFileSync('scripts/start/sample-f2209.html', 'utf8') });
    run = await chromium({ site });
    await run.page.goto(FICHE);
    panel = await run.openTab('sidepanel.html');
    await passFirstUse(panel);
    await goTo(panel, 'documents');
    const first = panel.getByTestId('document').first();
    await first.getByTestId('document-open').click();
    await first.locator('input[type="text"]').last().fill(NOTE);
    await first.locator('input[type="text"]').last().blur();
    await rename('Rosa');
    await panel.getByTestId('dossier-new').click();
    await panel.getByTestId('dossier-new-name').fill('Ali');
    await panel.getByTestId('dossier-create').click();
    await until('deux dossiers', async () => (await panel.getByTestId('dossier').count()) === 2);
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function rename(nickname: string) {
    await panel.getByTestId('open-keep').click();
    await panel.getByTestId('dossier-rename').fill(nickname);
    await panel.getByTestId('dossier-rename').blur();
  }
  const names = () => panel.getByTestId('dossier').locator('strong').allTextContents();
  const open = async (id: string) => {
    const isOpen = await panel
      .getByTestId(id)
      .evaluate((e) => (e.parentElement as HTMLDetailsElement).open);
    if (!isOpen) await panel.getByTestId(id).click();
  };
  /** Does something that gives a file; where the file is. */
  async function download(press: () => Promise<void>): Promise<{ path: string; name: string }> {
    const [given] = await Promise.all([panel.waitForEvent('download'), press()]);
    const path = join(folder, `${Date.now()}`);
    await given.saveAs(path);
    return { path, name: given.suggestedFilename() };
  }
  async function exportSealed(which?: 'one') {
    await open('export');
    if (which) await panel.getByTestId('export-which').selectOption('one');
    const form = panel.locator('form:has([data-testid="export-do"])');
    await form.getByTestId('passphrase').fill(PASSPHRASE);
    await form.getByTestId('passphrase-again').fill(PASSPHRASE);
    return download(() => form.getByTestId('export-do').click());
  }
  async function look(path: string, passphrase = PASSPHRASE) {
    await open('import');
    await panel.getByTestId('import-file').setInputFiles(path);
    await panel.getByTestId('import-passphrase').fill(passphrase);
    await panel.getByTestId('import-look').click();
  }
  const items = () =>
    panel
      .getByTestId('import-item')
      .evaluateAll((all) =>
        all
          .map((e) => `${e.querySelector('strong')?.textContent} ${e.getAttribute('data-status')}`)
          .sort(),
      );

  let all = '';
  it('all of them as an age file that tells nothing, and that outlives a wipe as is said', async () => {
    await panel.getByTestId('open-keep').click();
    const { path, name } = await exportSealed();
    all = path;
    expect(name).toMatch(/^piece-par-piece-\d{4}-\d\d-\d\d\.age$/);
    const bytes = readFileSync(path);
    expect(bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
    for (const word of ['Rosa', 'Ali', NOTE]) expect(bytes.includes(Buffer.from(word))).toBe(false);
    const said = await panel.locator('details:has([data-testid="export"])').first().textContent();
    expect(said).toMatch(/reste même si vous effacez tout/);
  });

  it('one alone, and a copy in clear only after a warning', async () => {
    const { path } = await exportSealed('one');
    await look(path);
    await until('l’aperçu', async () => (await items()).length > 0);
    expect(await items()).toEqual(['Ali same']);
    await open('export-clear');
    const clear = panel.locator('details:has(> [data-testid="export-clear"])');
    expect(await clear.locator('.notice-warn').isVisible()).toBe(true);
    const copy = await download(() => panel.getByTestId('export-readable').click());
    expect(copy.name).toMatch(/lisible.+\.json$/);
    const { dossiers } = JSON.parse(readFileSync(copy.path, 'utf8'));
    expect(dossiers.map((d: { nickname: string }) => d.nickname)).toEqual(['Ali']);
  });

  it('a wrong passphrase is refused in words, and nothing is written', async () => {
    await look(all, 'pas la bonne phrase');
    await until('le refus', async () =>
      /pas la bonne phrase/.test(
        (await panel
          .locator('details:has(> [data-testid="import"]) [role="status"]')
          .textContent()) ?? '',
      ),
    );
    expect(await panel.getByTestId('import-do').count()).toBe(0);
    expect((await names()).sort()).toEqual(['Ali', 'Rosa']);
  });

  it('what differs is shown side by side, and the person chooses', async () => {
    await rename('Ali bis');
    await look(all);
    await until('l’aperçu', async () => (await items()).length === 2);
    expect(await items()).toEqual(['Ali conflict', 'Rosa same']);
    const sides = await panel.locator('.differences .side').allTextContents();
    expect(sides.map((side) => side.replace(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/Ali bis$/),
      expect.stringMatching(/Ali$/),
    ]);
    await panel.locator('[data-testid="import-item"] input[value="keep-both"]').check();
    await panel.getByTestId('import-do').click();
    await until('les trois', async () => (await names()).length === 3);
    expect((await names()).sort()).toEqual(['Ali (copie)', 'Ali bis', 'Rosa']);
  });

  it('after a wipe the file brings everything back, note and all', async () => {
    await panel.getByTestId('wipe').click();
    await panel.getByTestId('wipe-sure').click();
    await panel.getByTestId('first-use').waitFor();
    await passFirstUse(panel);
    await panel.getByTestId('open-keep').click();
    await look(all);
    await until('l’aperçu', async () => (await items()).length === 2);
    expect(await items()).toEqual(['Ali new', 'Rosa new']);
    await panel.getByTestId('import-do').click();
    await until('les dossiers', async () => (await names()).includes('Rosa'));
    await panel.getByLabel('Ouvrir : Rosa').click();
    await goTo(panel, 'documents');
    const first = panel.getByTestId('document').first();
    await first.getByTestId('document-open').click();
    expect(await first.locator('input[type="text"]').last().inputValue()).toBe(NOTE);
  });
});
