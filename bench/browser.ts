import { build } from 'esbuild';
import { join } from 'node:path';
import { type ChromiumRun, startChromium, until } from '../tests/e2e/harness/chromium';
import { goTo, passFirstUse } from '../tests/e2e/harness/walk';
import { startSite } from '../tests/e2e/harness/site';
import { type Row, row } from './measure';

const PAGE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const OPENINGS = 9;

/** A fiche of ours with `items` list items in nested sections. */
function bigPage(items: number): string {
  const sections = Array.from({ length: Math.ceil(items / 50) }, (_, s) => {
    const list = Array.from({ length: 50 }, (_, i) => `<li>Pièce <b>${s}</b>.${i} à fournir</li>`);
    return `<section><h2>Cas ${s}</h2><p>Pièces à fournir :</p><ul>${list.join('')}</ul></section>`;
  });
  return `<!doctype html><html lang="fr"><title>Fiche</title><main><h1>Fiche</h1>${sections.join('')}</main>`;
}

/** What takes time in a real Chromium: reading pages of several sizes, opening the panel. */
export async function benchBrowser(root: string, executablePath: string): Promise<Row[]> {
  const site = await startSite({ [PAGE]: bigPage(50) });
  const extension = join(root, '.output', 'chrome');
  const run = await startChromium({ site, executablePath, extension });
  try {
    return [...(await reading(root, run)), ...(await opening(run)), ...(await answering(run))];
  } finally {
    await run.close();
    await site.close();
  }
}

async function reading(root: string, run: ChromiumRun): Promise<Row[]> {
  const bundle = await build({
    entryPoints: [join(root, 'lib/page/read/index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'reader',
    target: 'esnext',
    footer: { js: 'globalThis.reader = reader;' },
  });
  const rows: Row[] = [];
  for (const items of [50, 1000, 12_500]) {
    const page = await run.context.newPage();
    await page.setContent(bigPage(items));
    await page.evaluate(bundle.outputFiles[0]?.text ?? '');
    const nodes = await page.evaluate('document.querySelectorAll("*").length');
    const times = (await page.evaluate(`Array.from({ length: 25 }, () => {
      const start = performance.now();
      reader.readDom(document, location.href);
      return performance.now() - start;
    })`)) as number[];
    rows.push(
      row(`lecture d'une page de ${nodes} éléments`, times, 'ms', items === 50 ? 2 : undefined),
    );
    await page.close();
  }
  return rows;
}

/** From the button to the first thing painted, in the panel's own clock. */
async function opening(run: ChromiumRun): Promise<Row[]> {
  await run.page.goto(PAGE);
  const paints: number[] = [];
  for (let turn = 0; turn < OPENINGS; turn++) {
    const panel = await run.pressButton(run.page);
    const paint = await until(
      'la première peinture',
      () =>
        panel.evaluate(
          'performance.getEntriesByName("first-contentful-paint")[0]?.startTime',
        ) as Promise<number | undefined>,
    );
    paints.push(paint);
    await panel.evaluate('window.close()').catch(() => {});
    await until('la fermeture du panneau', async () => (await run.sidePanel()) === null);
  }
  return [row('panneau : ouverture → première peinture', paints, 'ms', 150)];
}

/** From « je ne sais pas » to the next question on the screen, in the panel's own clock. */
async function answering(run: ChromiumRun): Promise<Row[]> {
  const panel = await run.pressButton(run.page);
  await passFirstUse(panel);
  await goTo(panel, 'situation');
  await panel.getByTestId('question').waitFor();
  const times = (await panel.evaluate(`(async () => {
    const fact = () => document.querySelector('[data-testid="question"]')?.dataset.fact;
    const times = [];
    while (times.length < 20 && fact()) {
      const before = fact();
      const start = performance.now();
      document.querySelector('[data-testid="question-unknown"]').click();
      while (fact() === before) await new Promise(requestAnimationFrame);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      times.push(performance.now() - start);
    }
    return times;
  })()`)) as number[];
  return [row('réponse → question suivante peinte', times, 'ms', 50)];
}
