import { expect } from 'vitest';
import { until } from './chromium';
import type { Kind } from './kinds';

/** What both browsers' drivers can do with the panel. */
export interface AnyPanel {
  evaluate(script: string): Promise<unknown>;
}

/** What the panel says of the page beside it. */
export interface CardSeen {
  lines: { documents: string; state: string }[];
  uploads: { documents: string; state: string; filled: string; text: string }[];
  /** Why each list for another case is folded. */
  others: string[];
  /** Sentences that count: how many documents are ready. */
  count: string;
  links: string[];
  text: string;
}

const SEE = `(async () => {
  const all = (id) => [...document.querySelectorAll('[data-testid="' + id + '"]')];
  const open = async (ids) => {
    for (const details of ids.flatMap(all)) if (!details.open) details.open = true;
    await new Promise((done) => setTimeout(done, 100));
  };
  await open(['page-mine', 'page-others']);
  const data = (e) => ({ documents: e.dataset.documents, state: e.dataset.state });
  return {
    lines: all('page-line').filter((e) => e.closest('[data-testid="page-mine"]')).map(data),
    uploads: all('page-upload').map((e) => ({ ...data(e), filled: e.dataset.filled, text: e.innerText })),
    others: all('page-other').map((e) => e.dataset.why),
    count: all('page-asks').concat(all('page-booking')).map((e) => e.innerText.match(/.*prêtes?$/m)?.[0] ?? '').join(),
    links: all('page-card').flatMap((e) => [...e.querySelectorAll('a')]).map((a) => a.getAttribute('href')),
    text: document.body.innerText.replace(/[\\u00a0\\u202f]/g, ' '),
  };
})()`;

/** Reads the card of the page, every list opened. */
export const seeCard = (panel: AnyPanel) => panel.evaluate(SEE) as Promise<CardSeen>;

/** Ticks, or unticks, the first box of a document: on the card (`page-tick`) or in the list (`document-tick`). */
export async function tick(panel: AnyPanel, box: 'page-tick' | 'document-tick', document: string) {
  const selector =
    box === 'page-tick'
      ? `[data-testid="page-tick"][data-document="${document}"]`
      : `[data-document="${document}"] [data-testid="document-tick"]`;
  await until(
    `la case de ${document}`,
    () =>
      panel.evaluate(`(() => {
      const box = document.querySelector(${JSON.stringify(selector)});
      box?.click();
      return Boolean(box);
    })()`) as Promise<boolean>,
  );
}

/**
 * The whole way on one kind of page: card, lines and fields as they should be, a tick on the card that reaches « Mes
 * pièces », an untick there that reaches the card. `goTo` opens a place of the panel.
 */
export async function walkCard(
  panel: AnyPanel,
  kind: Kind,
  goTo: (place: 'page' | 'documents') => Promise<unknown>,
): Promise<void> {
  const seen = await until('ce que la page demande', async () => {
    const card = await seeCard(panel);
    return card.lines.length >= (kind.lines?.length ?? 0) &&
      card.uploads.length >= (kind.uploads?.length ?? 0)
      ? card
      : null;
  });
  expect(seen.lines.map((line) => line.documents)).toEqual(kind.lines ?? []);
  expect(seen.uploads.map((field) => [field.documents, field.filled])).toEqual(kind.uploads ?? []);
  expect(seen.others).toEqual(kind.others ?? []);
  expect(seen.links).toEqual(kind.link ? [kind.link] : []);
  expect(seen.text).not.toContain('SECRET-VALUE');
  for (const words of kind.says ?? []) expect(seen.text).toContain(words);

  const document = kind.tick;
  if (!document) return;
  const stateNow = async () => {
    const card = await seeCard(panel);
    const all = [...card.lines, ...card.uploads];
    return { state: all.find((line) => line.documents === document)?.state, count: card.count };
  };
  const before = await stateNow();
  expect(before.state).not.toBe('ready');
  if (kind.booking) {
    await goTo('documents');
    await tick(panel, 'document-tick', document);
  } else await tick(panel, 'page-tick', document);
  await goTo('page');
  const after = await until('la carte après la coche', async () => {
    const now = await stateNow();
    return now.count !== before.count || now.state === 'ready' ? now : null;
  });
  if (!kind.booking) expect(after.state).toBe('ready');
  await goTo('documents');
  if (kind.isListed !== false) await tick(panel, 'document-tick', document);
  await goTo('page');
  if (kind.isListed === false) await tick(panel, 'page-tick', document);
  await until('la carte comme avant', async () => {
    const now = await stateNow();
    return now.count === before.count && now.state === before.state;
  });
}
