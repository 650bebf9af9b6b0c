import type { Page } from 'playwright-core';
import { type ChromiumRun, until } from '../tests/e2e/harness/chromium';
import { scriptOf } from './bundle';
import { type Row, row } from './measure';
import { STORE } from './panel';

const PASSPHRASE = 'bateau tortue lampe citron';

/** Unlock, save, export in the real browser (PBKDF2 and scrypt slow on purpose), and the hand-out, from nothing to its last line. */
export async function benchKeep(root: string, run: ChromiumRun): Promise<Row[]> {
  const script = await scriptOf(root, 'lib/storage/index.ts', 'kept');
  const tab = await run.openTab('sidepanel.html');
  await tab.evaluate(script);
  const handout = await handouts(run, tab);
  const times = (await tab.evaluate(`(async () => {
    const must = (o) => { if (!o.ok) throw new Error(o.messageId); return o; };
    const out = { save: [], unlock: [], export: [] };
    const time = async (list, work) => {
      const start = performance.now();
      const result = must(await work());
      list.push(performance.now() - start);
      return result;
    };
    const store = await ${STORE};
    must(await store.changeMode('passphrase', '${PASSPHRASE}'));
    let { dossier } = must(await store.entry()).value;
    for (let i = 0; i < 20; i++) dossier = (await time(out.save, () => store.save(dossier, dossier.revision))).dossier;
    for (let i = 0; i < 5; i++) {
      must(await store.lock());
      await time(out.unlock, () => store.unlock('${PASSPHRASE}'));
    }
    for (let i = 0; i < 3; i++) await time(out.export, () => kept.exportFile([dossier], '${PASSPHRASE}', Date.now()));
    return out;
  })()`)) as Record<'save' | 'unlock' | 'export', number[]>;
  await tab.close();
  return [
    row('enregistrer un dossier', times.save, 'ms'),
    row('ouvrir avec la phrase de passe (lent exprès)', times.unlock, 'ms', 1000),
    row('exporter un dossier, chiffré (lent exprès)', times.export, 'ms'),
    handout,
  ];
}

/** `panel` plays the panel that opened the hand-out: it tells at once which dossier is meant. */
async function handouts(run: ChromiumRun, panel: Page): Promise<Row> {
  await panel.evaluate(`(async () => {
    const { dossier } = (await (await ${STORE}).entry()).value;
    const channel = new BroadcastChannel('handout');
    channel.onmessage = ({ data }) => {
      if (data.kind !== 'which') return;
      channel.postMessage({ kind: 'this', ticket: data.ticket, asked: { dossier: dossier.id, chosen: null } });
    };
  })()`);
  const tab = await run.openTab('handout.html#00000000');
  await tab.addInitScript(`new MutationObserver((_, watch) => {
    if (!document.querySelector('li, dd, td')) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => { globalThis.printable = performance.now(); }));
  }).observe(document, { subtree: true, childList: true })`);
  const times: number[] = [];
  for (let turn = 0; turn < 8; turn++) {
    await tab.reload();
    const ready = await until(
      'le résumé imprimable',
      () => tab.evaluate('globalThis.printable') as Promise<number | null>,
    );
    if (turn > 0) times.push(ready);
  }
  await tab.close();
  return row('résumé imprimable, de rien à ses lignes', times, 'ms');
}
