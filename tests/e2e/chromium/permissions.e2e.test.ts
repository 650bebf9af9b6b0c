import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, chromiumPath, fixture, type Site, startSite } from '../harness';
import { startChromium, until } from '../harness/chromium';
import { passFirstUse } from '../harness/walk';

const OURS = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const TOWN_HALL = 'https://www.mairie-exemple.fr/demarches/?xml=F2209';
const BUILT = resolve(process.cwd(), '.output/chrome');

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  content_scripts?: unknown;
}

/** A copy of the built extension with its manifest changed. */
function variant(change: (manifest: Manifest) => void): string {
  const dir = mkdtempSync(join(tmpdir(), 'ppp-variant-'));
  cpSync(BUILT, dir, { recursive: true });
  const file = join(dir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
  return dir;
}

const holds = (what: Promise<unknown>): Promise<boolean> => what.then(Boolean).catch(() => false);
const soon = 4000;

/** What each permission is for, as something seen: true when it happens. */
const PROMISES: Record<string, (run: ChromiumRun) => Promise<boolean>> = {
  // The way things are kept can be chosen, and the panel opens with it.
  async storage(run) {
    const tab = await run.openTab('sidepanel.html');
    return holds(passFirstUse(tab, 'computer', soon).then(() => true));
  },
  // The panel stands beside the page rather than in a tab that hides it.
  async sidePanel(run) {
    await run.page.goto(OURS);
    await run.press(run.page);
    return holds(until('le panneau', run.sidePanel, soon));
  },
  // Any other page is read on demand, after one press: the right to that tab, and the way to read it.
  activeTab: readOnPress,
  scripting: readOnPress,
  // A page of ours that was open before the extension (here: no reader came with it) is read without a press.
  async host_permissions(run) {
    await run.page.goto(OURS);
    const panel = await run.openTab('sidepanel.html');
    await passFirstUse(panel);
    return cardShown(panel);
  },
};

const cardShown = (panel: Page) =>
  holds(
    panel
      .getByTestId('page-card')
      .waitFor({ timeout: soon })
      .then(() => true),
  );

async function readOnPress(run: ChromiumRun): Promise<boolean> {
  await run.page.goto(TOWN_HALL);
  const panel = await run.pressButton(run.page);
  await passFirstUse(panel);
  await run.pressButton(run.page);
  return cardShown(panel);
}

describe.skipIf(!chromiumPath)('each permission is needed', () => {
  let site: Site;
  let run: ChromiumRun | undefined;
  const dirs: string[] = [];
  beforeAll(async () => {
    const page = fixture('service-public-dsfr-family.html');
    site = await startSite({ [OURS]: page, [TOWN_HALL]: fixture('comarquage-wp.html') });
  });
  afterEach(async () => {
    await run?.close();
    run = undefined;
  });
  afterAll(async () => {
    await site?.close();
    for (const dir of dirs) rmSync(dir, { recursive: true, force: true });
  });

  const tries = async (name: string, change: (m: Manifest) => void) => {
    const extension = variant((manifest) => {
      if (name === 'host_permissions') delete manifest.content_scripts;
      change(manifest);
    });
    dirs.push(extension);
    run = await startChromium({ site, executablePath: chromiumPath ?? '', extension });
    return (PROMISES[name] as (run: ChromiumRun) => Promise<boolean>)(run);
  };

  it('the manifest asks for these alone', () => {
    const { permissions } = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8'));
    expect([...permissions, 'host_permissions'].sort()).toEqual(Object.keys(PROMISES).sort());
  });

  it.each(Object.keys(PROMISES))('%s: kept with it, broken without it', async (name) => {
    expect(await tries(name, () => {}), 'with it').toBe(true);
    await run?.close();
    run = undefined;
    const without = (m: Manifest) => {
      if (name === 'host_permissions') m.host_permissions = [];
      else m.permissions = m.permissions.filter((p) => p !== name);
    };
    expect(await tries(name, without), 'without it').toBe(false);
  });
});
