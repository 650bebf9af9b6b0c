import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startChromium } from '../../tests/e2e/harness/chromium';
import { startSite } from '../../tests/e2e/harness/site';
import { answerQuestions, goTo, passFirstUse, SPOUSE } from '../../tests/e2e/harness/walk';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const PANEL = 400;
const WHOLE = { width: 1280, height: 800 };

interface PictureOptions {
  root: string;
  extension: string;
  executablePath: string;
  languages: readonly string[];
  out: string;
  say: (text: string) => void;
}

/** Pictures for the stores: our sample page with the panel beside it, as a person sees them, in each language. */
export async function takePictures(options: PictureOptions): Promise<void> {
  const html = readFileSync(join(options.root, 'scripts/start/sample-f2209.html'), 'utf8');
  const site = await startSite({ [FICHE]: html });
  const { extension, executablePath } = options;
  const run = await startChromium({ site, extension, executablePath, window: WHOLE });
  try {
    await run.page.setViewportSize({ width: WHOLE.width - PANEL, height: WHOLE.height });
    await run.page.goto(FICHE);
    const left = await run.page.screenshot();
    const panel = await run.openTab('sidepanel.html');
    await panel.setViewportSize({ width: PANEL, height: WHOLE.height });
    await passFirstUse(panel);
    await answerQuestions(panel, SPOUSE, 20);
    const frame = await run.context.newPage();
    await frame.setViewportSize(WHOLE);
    for (const language of options.languages) {
      // The panel reads the tab that was looked at before it.
      await run.page.bringToFront();
      await panel.bringToFront();
      await panel.getByTestId('language').selectOption(language);
      for (const [at, place] of (['page', 'routes', 'documents'] as const).entries()) {
        await goTo(panel, place);
        if (place === 'page') await panel.getByTestId('page-card').waitFor();
        await panel.waitForTimeout(300);
        await panel.evaluate('scrollTo(0, 0)');
        const right = await panel.screenshot();
        writeFileSync(
          join(options.out, `${language}-${at + 1}.png`),
          await beside(frame, left, right),
        );
      }
      options.say(`Images : ${language}.`);
    }
  } finally {
    await run.close();
    await site.close();
  }
}

/** The two pictures side by side, as one. */
async function beside(frame: Page, left: Buffer, right: Buffer): Promise<Buffer> {
  const image = (bytes: Buffer) => `<img src="data:image/png;base64,${bytes.toString('base64')}">`;
  await frame.setContent(`<style>body{margin:0;display:flex}</style>${image(left)}${image(right)}`);
  return frame.screenshot();
}
