import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chromium, chromiumPath, startSite } from '../harness';
import { goTo, passFirstUse } from '../harness/walk';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';

describe.skipIf(!chromiumPath)('the screen of routes', () => {
  it('stays light when every route is still possible', async () => {
    const site = await startSite({
      [FICHE]: readFileSync('scripts/start/sample-f2209.html', 'utf8'),
    });
    const run = await chromium({ site });
    await run.page.goto(FICHE);
    const panel = await run.openTab('sidepanel.html');
    await passFirstUse(panel);
    await goTo(panel, 'routes');
    await panel.getByTestId('route').first().waitFor();
    const count = () => panel.evaluate(() => document.querySelectorAll('*').length);
    // 160 000 when every criterion of every case and its sources were made at once.
    expect(await count()).toBeLessThan(10_000);
    const before = await count();
    await panel.getByTestId('route-open').first().click();
    await panel.locator('[data-testid="route"] h4').first().waitFor();
    expect(await count()).toBeGreaterThan(before);
    await run.close();
    await site.close();
  });
});
