import { signal } from '@preact/signals';
import type { Dossier } from '@/lib/situation';
import type { Store } from '@/lib/storage';
import { show, troubleOf } from './trouble';

type Change = (dossier: Dossier) => Dossier;
type Saving = Pick<Store, 'save'>;

/** What is on the screen: the stored dossier with the changes that are still being saved. */
export const dossier = signal<Dossier | null>(null);

let base: Dossier | null = null;
let pending: Change[] = [];
let last: Promise<void> = Promise.resolve();

const applied = (to: Dossier, changes: readonly Change[]): Dossier =>
  changes.reduce((one, change) => change(one), to);

function settleOn(next: Dossier | null): void {
  base = next;
  dossier.value = next && applied(next, pending);
}

/** Shows a dossier as the store gave it; what was not saved of another one is dropped. */
export function showDossier(one: Dossier | null): void {
  pending = [];
  settleOn(one);
}

/** Takes what another window saved; changes that are still being saved here go on top of it. */
export function takeNewer(one: Dossier): void {
  if (base?.id === one.id && one.revision > base.revision) settleOn(one);
}

/**
 * Applies a change at once on the screen and saves it, one save after the other. When another window changed the
 * dossier meanwhile, the change is applied to that newer one. A failure is shown with a way to try again; what is
 * on the screen stays there, and goes with the next save.
 */
export function update(store: Saving, change: Change): Promise<void> {
  if (!base) return Promise.resolve();
  pending.push(change);
  settleOn(base);
  return flush(store);
}

function flush(store: Saving): Promise<void> {
  const work = () => saveAll(store);
  last = last.then(work, work);
  return last;
}

/** Enough for windows that answer in turn; more means that something else is wrong. */
const TRIES = 5;

async function saveAll(store: Saving): Promise<void> {
  for (let tries = 0; base && pending.length > 0 && tries < TRIES; tries++) {
    const { id, revision } = base;
    const batch = pending.length;
    const result = await store.save(applied(base, pending), revision);
    // Another dossier was opened, or all was locked, while this one was being saved.
    if (base?.id !== id) return;
    if (result.ok) {
      pending = pending.slice(batch);
      settleOn(result.dossier);
    } else if (result.theirs) settleOn(result.theirs);
    else return show(troubleOf({ ok: false, messageId: result.messageId }, () => flush(store)));
  }
}

/** Waits until everything asked for is saved, or has failed; true when nothing is left to save. */
export const saved = (): Promise<boolean> => last.then(() => pending.length === 0);
