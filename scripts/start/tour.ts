import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startChromium } from '../../tests/e2e/harness/chromium';
import type { Site } from '../../tests/e2e/harness/site';
import {
  answerQuestions,
  goTo,
  passFirstUse,
  SPOUSE,
  seeDocuments,
  seeRoutes,
} from '../../tests/e2e/harness/walk';

interface TourOptions {
  site: Site;
  executablePath: string;
  extension: string;
  address: string;
  root: string;
  say: (text: string) => void;
}

/**
 * The walk of a person, without a screen: page → panel → answers → routes → documents. Prints the
 * summary they would read and leaves a picture of each screen in `.output/tour/`.
 */
export async function takeTour({
  site,
  executablePath,
  extension,
  address,
  root,
  say,
}: TourOptions) {
  const pictures = join(root, '.output', 'tour');
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  let count = 0;
  const picture = async (page: Page, name: string) => {
    count += 1;
    const file = `${String(count).padStart(2, '0')}-${name}.png`;
    await page.screenshot({ path: join(pictures, file), fullPage: true });
  };

  const run = await startChromium({ site, executablePath, extension });
  try {
    await run.page.goto(address);
    await picture(run.page, 'page');
    say(`Page ouverte : ${await run.page.title()}`);

    const panel = await run.pressButton(run.page);
    await panel.getByTestId('panel').waitFor();
    say('Panneau ouvert à côté de la page.');
    await picture(panel, 'accueil');
    await passFirstUse(panel);
    await goTo(panel, 'page');
    await panel.getByTestId('page-card').waitFor();
    await picture(panel, 'cette-page');

    await goTo(panel, 'situation');
    await panel.getByTestId('question').waitFor();
    await picture(panel, 'une-question');
    const asked = await answerQuestions(panel, SPOUSE);
    say(`${asked.length} questions posées.`);
    await picture(panel, 'ma-situation');

    const routes = await seeRoutes(panel);
    await picture(panel, 'mes-voies');
    const documents = await seeDocuments(panel);
    say(`${routes.length} voies examinées, ${documents.length} pièces à réunir pour la première.`);
    await panel.getByTestId('document-tick').first().click();
    await picture(panel, 'mes-pieces');

    console.log(`\n${await readable(panel)}\n`);
    say(`${count} images dans .output/tour/`);
  } finally {
    await run.close();
  }
}

/** What a person reads on « mes voies » and « mes pièces », as plain text. */
async function readable(panel: Page): Promise<string> {
  const parts: string[] = [];
  for (const place of ['routes', 'documents'] as const) {
    await goTo(panel, place);
    // biome-ignore lint/performance/useDomNodeTextContent: as displayed, with its line breaks
    parts.push(await panel.locator('main').first().innerText());
  }
  return parts.join('\n\n').replace(/\n{3,}/g, '\n\n');
}
