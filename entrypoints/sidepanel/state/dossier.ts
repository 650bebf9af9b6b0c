import { signal } from '@preact/signals';
import type { Dossier } from '@/lib/situation';
import type { SaveResult, Store } from '@/lib/storage';
import { settle, show, troubleOf } from './trouble';

export const dossier = signal<Dossier | null>(null);

type Change = (dossier: Dossier) => Dossier;
type Saving = Pick<Store, 'save'>;

/** The revision that the store holds, by dossier: what is on the screen may be ahead of it. */
const stored = new Map<string, number>();
let last: Promise<void> = Promise.resolve();

/** Shows a dossier as the store gave it. */
export function showDossier(one: Dossier | null): void {
  if (one) stored.set(one.id, one.revision);
  dossier.value = one;
}

/**
 * Applies a change at once on the screen and saves it, one save after the other. When another window changed the
 * dossier meanwhile, the change is applied to that newer one. A failure is shown with a way to try again; what is
 * on the screen stays there.
 */
export function update(store: Saving, change: Change): Promise<void> {
  const shown = dossier.value;
  if (!shown) return Promise.resolve();
  dossier.value = change(shown);
  const work = async () => {
    const result = await saveOver(store, shown.id, change);
    if (!result) return;
    if (!result.ok) {
      show(troubleOf({ ok: false, messageId: result.messageId }, () => retry(store, shown.id)));
      return;
    }
    stored.set(result.dossier.id, result.dossier.revision);
    settle('trouble.storage-write-failed');
  };
  last = last.then(work, work);
  return last;
}

async function saveOver(
  store: Saving,
  id: string,
  change: Change,
): Promise<SaveResult<Dossier> | null> {
  const now = dossier.value;
  if (now?.id !== id) return null;
  let result = await store.save(now, stored.get(id) ?? now.revision);
  for (let tries = 0; tries < 3 && !result.ok && result.theirs; tries++) {
    const theirs = result.theirs;
    const merged = change(theirs);
    result = await store.save(merged, theirs.revision);
    if (result.ok && dossier.value?.id === id) dossier.value = result.dossier;
  }
  return result;
}

/** Saves what is on the screen again. */
function retry(store: Saving, id: string): Promise<void> {
  return dossier.value?.id === id ? update(store, (same) => same) : Promise.resolve();
}

/** Waits until everything asked for is saved. */
export const saved = (): Promise<void> => last;
