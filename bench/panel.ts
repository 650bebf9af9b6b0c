import type { Page } from 'playwright-core';
import { type ChromiumRun, until } from '../tests/e2e/harness/chromium';
import { answerQuestions, goTo, passFirstUse, SPOUSE } from '../tests/e2e/harness/walk';
import { scriptOf } from './bundle';
import { type Row, row } from './measure';

const OPENINGS = 15;
const HOLDINGS = [1, 5, 1000];

/** Notes, in the panel's own clock, when what matters is painted. */
const WATCH = `(() => {
  const seen = (globalThis.seen = {});
  const mark = (name) => {
    if (name in seen) return;
    seen[name] = 0;
    requestAnimationFrame(() => setTimeout(() => { seen[name] = performance.now(); }));
  };
  new MutationObserver(() => {
    const screen = document.querySelector('[data-screen]')?.dataset.screen;
    if (screen === 'loading') mark('first');
    if (screen === 'page' && document.querySelector('main[aria-busy="false"]')) mark('verdict');
  }).observe(document, { subtree: true, childList: true, attributes: true });
})()`;

/** Our storage over the areas of the browser, as the panel opens it. */
export const STORE = `kept.openStore({
  local: chrome.storage.local, session: chrome.storage.session, now: () => Date.now(),
  crypto: globalThis.crypto, exclusive: kept.webLocks(navigator.locks),
})`;

/** Opens the panel many times with 1, 5 and 1 000 dossiers; then answers, switches tabs, and counts memory. */
export async function benchPanel(root: string, run: ChromiumRun, pages: string[]): Promise<Row[]> {
  const tab = await run.openTab('sidepanel.html');
  await passFirstUse(tab);
  await answerQuestions(tab, SPOUSE, 14);
  await tab.waitForTimeout(500);
  const script = await scriptOf(root, 'lib/storage/index.ts', 'kept');
  const rows: Row[] = [];
  for (const many of HOLDINGS) {
    await tab.evaluate(script);
    await fill(tab, many);
    rows.push(...(await openings(tab, many)));
  }
  rows.push(await answering(tab));
  await tab.close();
  rows.push(...(await switching(run, pages)));
  return rows;
}

/** Copies of the dossier that is there, until there are so many. */
const fill = (tab: Page, many: number) =>
  tab.evaluate(`(async () => {
    const store = await ${STORE};
    const { list, dossier } = (await store.entry()).value;
    const missing = Math.max(0, ${many} - list.length);
    const copies = Array.from({ length: missing }, (_, i) =>
      ({ ...dossier, id: store.newId(), nickname: 'Copie ' + i }));
    const added = await store.add(copies);
    if (!added.ok) throw new Error(added.messageId);
    await store.select(dossier.id);
  })()`);

async function openings(tab: Page, many: number): Promise<Row[]> {
  await tab.addInitScript(WATCH);
  const first: number[] = [];
  const verdict: number[] = [];
  const work: number[] = [];
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  for (let turn = 0; turn <= OPENINGS; turn++) {
    await tab.reload();
    const seen = await until('le verdict', async () => {
      const now = (await tab.evaluate('globalThis.seen')) as { first?: number; verdict?: number };
      return now?.verdict ? now : null;
    });
    if (turn === 0) continue;
    first.push(seen.first ?? Number.NaN);
    verdict.push(seen.verdict ?? Number.NaN);
    const { metrics } = await session.send('Performance.getMetrics');
    work.push((metrics.find((m) => m.name === 'TaskDuration')?.value ?? Number.NaN) * 1000);
  }
  await session.detach();
  const held = `${many} dossier${many > 1 ? 's' : ''}`;
  return [
    row(`panneau ouvert → première peinture, ${held}`, first, 'ms'),
    row(`panneau ouvert → verdict peint, ${held}`, verdict, 'ms', 150),
    // Says the same on a busy machine: time of the processor, not of the clock.
    row(`panneau ouvert → verdict, travail du processeur, ${held}`, work, 'ms'),
  ];
}

/** From an answer to the next question and its verdict on the screen, with 1 000 dossiers held. */
async function answering(tab: Page): Promise<Row> {
  await goTo(tab, 'situation');
  await tab.getByTestId('question').waitFor();
  const times = (await tab.evaluate(`(async () => {
    const fact = () => document.querySelector('[data-testid="question"]')?.dataset.fact;
    const times = [];
    while (times.length < 20 && fact()) {
      const before = fact();
      const start = performance.now();
      document.querySelector('[data-testid="question-unknown"]').click();
      while (fact() === before) await new Promise(requestAnimationFrame);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      times.push(performance.now() - start);
      await new Promise((done) => setTimeout(done, 150));
    }
    return times;
  })()`)) as number[];
  return row('réponse → question suivante et verdict peints', times.slice(1), 'ms', 50);
}

/** Tab switch → the new page's card, in the real side panel; then what an hour of it leaves in memory. */
async function switching(run: ChromiumRun, pages: string[]): Promise<Row[]> {
  await run.page.goto(pages[0] ?? '');
  const panel = await run.pressButton(run.page);
  const other = await run.context.newPage();
  await other.goto(pages[1] ?? '');
  await panel.evaluate(`(() => {
    globalThis.switches = [];
    let start = null;
    const title = () => document.querySelector('[data-testid="page-title"]')?.textContent;
    let before;
    chrome.tabs.onActivated.addListener(() => { start = performance.now(); before = last; });
    let last = title();
    new MutationObserver(() => {
      const now = title();
      if (!now || now === last) return;
      last = now;
      const from = start;
      if (from !== null) requestAnimationFrame(() => setTimeout(() => switches.push(performance.now() - from)));
    }).observe(document, { subtree: true, childList: true, characterData: true });
  })()`);
  const session = await panel.context().newCDPSession(panel);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const usage = await session.send('Runtime.getHeapUsage');
    return usage.usedSize / 1e6;
  };
  await turns(run, other, 10);
  const early = await heap();
  // About one change of tab a minute, and an answer changed at each.
  await turns(run, other, 60);
  const late = await heap();
  const times = (await panel.evaluate('switches')) as number[];
  await other.close();
  return [
    row('changement d’onglet → carte de la page', times, 'ms'),
    row('mémoire du panneau ouvert', [early], 'Mo'),
    row('mémoire gagnée en une heure simulée', [late - early], 'Mo', 2),
  ];
}

async function turns(run: ChromiumRun, other: Page, count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) {
    await (turn % 2 ? other : run.page).bringToFront();
    await run.page.waitForTimeout(400);
  }
}
