import type { Page } from 'playwright-core';
import type { ChromiumRun } from '../tests/e2e/harness/chromium';
import type { Site } from '../tests/e2e/harness/site';
import { scriptOf } from './bundle';
import { quantile, type Row, row } from './measure';
import { bigPage, SIZES } from './pages';

const OURS = 'https://www.service-public.gouv.fr/particuliers/vosdroits/';
const OTHERS = 'https://www.example.org/';
const PAIRS = 9;

/** What the reader takes on pages of all sizes, and what the same page costs with it and without it. */
export async function benchReader(root: string, run: ChromiumRun, site: Site): Promise<Row[]> {
  for (const [items, padding] of SIZES) {
    const html = bigPage(items, padding);
    site.serve({ [`${OURS}F${items}`]: html, [`${OTHERS}F${items}`]: html });
  }
  const script = await scriptOf(root, 'lib/page/read/index.ts', 'reader');
  const rows: Row[] = [];
  for (const [items, padding] of SIZES) {
    const page = await run.context.newPage();
    await page.goto(`${OTHERS}F${items}`);
    const nodes = await page.evaluate('document.querySelectorAll("*").length');
    const kilobytes = Math.round(bigPage(items, padding).length / 1000);
    const what = `page de ${nodes} éléments, ${kilobytes} ko`;
    if (items === 50) rows.push(await coldTime(page, script, what));
    rows.push(await ownTime(page, script, what, items === 50 ? 2 : undefined));
    rows.push(await paired(page, items, what));
    await page.close();
  }
  rows.push(await strangers(run));
  return rows;
}

/** `readDom` itself, after a warm-up; more often on a small page, where one pause of the machine weighs more. */
async function ownTime(page: Page, script: string, what: string, budget?: number): Promise<Row> {
  await page.evaluate(script);
  await page.evaluate('for (let i = 0; i < 20; i++) reader.readDom(document, location.href)');
  const times = (await page.evaluate(`Array.from({ length: ${budget ? 200 : 25} }, () => {
    const start = performance.now();
    reader.readDom(document, location.href);
    return performance.now() - start;
  })`)) as number[];
  return row(`lecture : ${what}`, times, 'ms', budget);
}

/** The first reading in a page that just came, as each visit pays it: nothing is compiled yet. */
async function coldTime(page: Page, script: string, what: string): Promise<Row> {
  const times: number[] = [];
  for (let turn = 0; turn < 20; turn++) {
    await page.reload();
    await page.evaluate(script);
    times.push(
      (await page.evaluate(`(() => {
        const start = performance.now();
        reader.readDom(document, location.href);
        return performance.now() - start;
      })()`)) as number,
    );
  }
  return row(`première lecture, à froid : ${what}`, times, 'ms');
}

/** Work of the page's main thread until it is still, the same page on a site of ours and on another, in turn. */
async function paired(page: Page, items: number, what: string): Promise<Row> {
  const more: number[] = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    const ours = await workOf(page, `${OURS}F${items}`);
    more.push(ours - (await workOf(page, `${OTHERS}F${items}`)));
  }
  const sorted = [...more].sort((a, b) => a - b);
  // The difference of two noisy times: its middle, and the spread around it.
  return row(`chargement, avec moins sans : ${what}`, sorted.slice(1, -1), 'ms');
}

async function workOf(page: Page, address: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () =>
    (await session.send('Performance.getMetrics')).metrics.find((m) => m.name === 'TaskDuration')
      ?.value ?? 0;
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(200);
  const work = (await spent()) * 1000;
  await session.detach();
  return work;
}

/** Scripts of ours that run in a page that is none of ours: none. */
async function strangers(run: ChromiumRun): Promise<Row> {
  const counts: number[] = [];
  for (const address of [`${OTHERS}F50`, 'https://service-public.gouv.fr.example.org/F50']) {
    const page = await run.context.newPage();
    const session = await run.context.newCDPSession(page);
    let worlds = 0;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(run.extensionId)) worlds++;
    });
    await session.send('Runtime.enable');
    await page.goto(address).catch(() => {});
    await page.waitForTimeout(300);
    counts.push(worlds);
    await page.close();
  }
  return row('scripts à nous sur les pages d’autrui', [quantile(counts, 1)], 'nombre', 0);
}
