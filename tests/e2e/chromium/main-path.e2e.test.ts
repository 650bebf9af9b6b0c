import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ChromiumRun,
  chromium,
  chromiumPath,
  type Site,
  startSite,
  unaskedRequests,
  until,
} from '../harness';
import {
  answerQuestions,
  goTo,
  passFirstUse,
  SPOUSE,
  seeDocuments,
  seeRoutes,
} from '../harness/walk';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';

describe.skipIf(!chromiumPath)(
  'the main job, from the page to the documents, and back another day',
  () => {
    let site: Site;
    let run: ChromiumRun;
    const profile = mkdtempSync(join(tmpdir(), 'ppp-main-'));
    beforeAll(async () => {
      site = await startSite({ [FICHE]: readFileSync('scripts/start/sample-f2209.html', 'utf8') });
      run = await chromium({ site, profile });
    });
    afterAll(async () => {
      await site?.close();
      rmSync(profile, { recursive: true, force: true });
    });

    it('recognises the page, asks, shows routes and documents', async () => {
      await run.page.goto(FICHE);
      const panel = await run.pressButton(run.page);
      await passFirstUse(panel);
      const card = panel.getByTestId('page-card');
      await card.waitFor();
      expect(await card.getAttribute('data-fiche')).toBe('F2209');
      expect(await card.getAttribute('data-official')).toBe('yes');

      const asked = await answerQuestions(panel, SPOUSE);
      expect(asked).toContain('union.kind');
      const routes = await seeRoutes(panel);
      const spouse = routes.find(
        (r) => r.route === 'conjoint-de-francais' && r.ground === 'sans-vlsts',
      );
      expect(spouse?.outcome).toBe('conditions-met');
      // Never a promise.
      for (const route of routes)
        expect(route.text).not.toMatch(/vous êtes éligible|vous avez droit à la carte/i);

      await panel
        .locator('[data-route="conjoint-de-francais"]')
        .first()
        .getByTestId('route-documents')
        .click();
      const documents = await seeDocuments(panel);
      expect(documents.map((d) => d.id)).toContain('acte-de-mariage');
      await panel.locator('[data-document="passeport"]').getByTestId('document-tick').click();
      await until(
        'la pièce cochée',
        async () => (await seeDocuments(panel)).find((d) => d.id === 'passeport')?.ticked,
      );

      await goTo(panel, 'page');
      await until(
        'la page mise à jour',
        async () =>
          (await panel.locator('[data-testid="page-line"][data-state="ready"]').count()) > 0,
      );
      const requests = await run.close();
      expect(requests.some((r) => r.url === FICHE)).toBe(true);
      expect(unaskedRequests(requests, [FICHE])).toEqual([]);
    });

    it('finds everything again after the browser was closed', async () => {
      run = await chromium({ site, profile });
      await run.page.goto(FICHE);
      const panel = await run.pressButton(run.page);
      await panel.getByTestId('nav-page').waitFor();
      const documents = await seeDocuments(panel);
      expect(documents.find((d) => d.id === 'passeport')?.ticked).toBe(true);
      const routes = await seeRoutes(panel);
      expect(
        routes.find((r) => r.route === 'conjoint-de-francais' && r.ground === 'sans-vlsts')
          ?.outcome,
      ).toBe('conditions-met');
      expect(unaskedRequests(await run.close(), [FICHE])).toEqual([]);
    });
  },
);
