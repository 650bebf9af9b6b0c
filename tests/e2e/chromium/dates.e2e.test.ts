import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium, chromiumPath, type Site, startSite, until } from '../harness';
import { passFirstUse } from '../harness/walk';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const TODAY = '2026-11-25';

describe.skipIf(!chromiumPath)('the steps taken and the dates that follow', () => {
  let site: Site;
  let run: ChromiumRun;
  let panel: Page;
  const folder = mkdtempSync(join(tmpdir(), 'ppp-dates-'));
  beforeAll(async () => {
    site = await startSite({ [FICHE]: readFileSync('scripts/start/sample-f2209.html', 'utf8') });
    run = await chromium({ site });
    await run.page.goto(FICHE);
    panel = await run.context.newPage();
    await panel.clock.setSystemTime(new Date(`${TODAY}T10:00:00Z`));
    await panel.goto(`chrome-extension://${run.extensionId}/sidepanel.html`);
    await passFirstUse(panel);
    await panel.getByTestId('open-keep').click();
    await panel.getByTestId('dossier-rename').fill('Canari');
    await panel.getByTestId('dossier-rename').blur();
    await panel.getByTestId('nav-dates').click();
  });
  afterAll(async () => {
    await run?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function note(kind: string, on: string, more: { channel?: string; until?: string } = {}) {
    await panel.getByTestId('step-kind').selectOption(kind);
    if (more.channel) await panel.getByTestId('step-channel').selectOption(more.channel);
    for (const [field, iso] of [
      ['step-on', on],
      ['step-until', more.until],
    ] as const) {
      const [year = '', month = '', day = ''] = (iso ?? '').split('-');
      for (const [part, text] of Object.entries({ day, month, year }))
        await panel.getByTestId(field).locator(`[data-part="${part}"]`).fill(text);
    }
    const before = await panel.getByTestId('step').count();
    await panel.getByTestId('step-save').click();
    await until('la démarche', async () => (await panel.getByTestId('step').count()) > before);
  }
  const dates = () =>
    panel
      .getByTestId('date')
      .evaluateAll((all) =>
        all.map((e) => `${e.getAttribute('data-on')} ${e.getAttribute('data-kind')}`),
      );

  it('filed on, by which way: the four months follow, and the proof is asked for', async () => {
    await note('filed', '2026-11-02', { channel: 'anef' });
    expect(await dates()).toContain('2027-03-02 silence-is-refusal');
    expect(await panel.getByTestId('step').textContent()).toMatch(/2 novembre 2026.+ANEF/);
    expect(await panel.getByTestId('keep-proof').textContent()).toMatch(/preuve/);
    await note('confirmation', '2026-11-02');
    expect(await panel.getByTestId('keep-proof').count()).toBe(0);
  });

  it('an attestation until, papers asked for until: both are dates to come', async () => {
    await note('attestation', '2026-11-03', { until: '2027-02-03' });
    await note('request-for-documents', '2026-11-20', { until: '2026-12-20' });
    const all = await dates();
    expect(all).toContain('2027-02-03 attestation-ends');
    expect(all).toContain('2026-12-20 documents-due');
    // The file was not complete: the four months do not run from that day.
    expect(all.join()).not.toContain('silence');
  });

  it('go to a calendar as a file that another program reads, without the name, and it is said that it stays', async () => {
    const wanted = (await dates()).map((line) => line.slice(0, 10));
    const [given] = await Promise.all([
      panel.waitForEvent('download'),
      panel.getByTestId('calendar').click(),
    ]);
    expect(given.suggestedFilename()).toBe(`piece-par-piece-dates-${TODAY}.ics`);
    const path = join(folder, 'dates.ics');
    await given.saveAs(path);
    const text = readFileSync(path, 'utf8');
    expect(text).not.toContain('Canari');
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    expect(events.map((one) => one.startDate.toString()).sort()).toEqual(wanted.sort());
    expect(events.every((one) => one.startDate.isDate && one.summary.length > 5)).toBe(true);
    expect(await panel.locator('main').textContent()).toMatch(/reste dans vos téléchargements/);
  });
});
