import { signal } from '@preact/signals';
import type { Dossier } from '@/lib/situation';
import { mergeVersions, type Store } from '@/lib/storage';
import { show, troubleOf } from './trouble';
import { settleChanged, takeTheirs } from './versions';

type Change = (dossier: Dossier) => Dossier;
type Saving = Pick<Store, 'save'>;

/** What is on the screen: the stored dossier with the changes that are still being saved. */
export const dossier = signal<Dossier | null>(null);

let base: Dossier | null = null;
let pending: Change[] = [];
let last: Promise<void> = Promise.resolve();
let isSaving = false;
/** Came from another window while ours was being saved. */
let newer: Dossier | null = null;
/** What the person saw when they began to type what is not told yet. */
let seen: Dossier | null = null;
/** Counts what is typed, so that what leaves one field does not forget what begins in the next. */
let typed = 0;

const applied = (to: Dossier, changes: readonly Change[]): Dossier =>
  changes.reduce((one, change) => change(one), to);

function settleOn(next: Dossier | null): void {
  base = next;
  dossier.value = next && applied(next, pending);
}

/** Shows a dossier as the store gave it; what was not saved of another one is dropped. */
export function showDossier(one: Dossier | null): void {
  pending = [];
  newer = null;
  seen = null;
  settleOn(one);
}

/** Takes what another window saved; changes that are still being saved here go on top of it. */
export function takeNewer(one: Dossier): void {
  if (!base || base.id !== one.id || one.revision <= base.revision) return;
  if (isSaving) newer = one;
  else goOnFrom(one);
}

/** Another window was quicker: our changes become changes of its version. */
function goOnFrom(theirs: Dossier): void {
  if (!base) return;
  const before = base;
  const mine = applied(before, pending);
  const isMine = pending.length > 0;
  pending = [];
  if (isMine) {
    const merged = takeTheirs(before, mine, theirs);
    if (merged !== theirs) pending = [() => merged];
  }
  settleOn(theirs);
}

/** To be called at each key press in a field: what is told after a pause was typed over what is seen now. */
export function isTyping(): void {
  typed += 1;
  seen ??= dossier.value;
}

/** The field is being left: to be called once it has told its words; typing that began meanwhile goes on. */
export function leaveField(): () => void {
  const before = typed;
  return () => {
    if (typed === before) seen = null;
  };
}

/**
 * Applies a change at once on the screen and saves it, one save after the other. When another window changed the
 * dossier meanwhile, what touches other things is put together; of what both changed, theirs stays and ours is shown
 * beside it until the person chooses. A failure is shown with a way to try again; what is on the screen stays there,
 * and goes with the next save.
 */
export function update(store: Saving, change: Change): Promise<void> {
  if (!base) return Promise.resolve();
  const typedOver = seen;
  seen = null;
  if (typedOver && typedOver.id === base.id && typedOver.revision < base.revision) {
    const mine = change(typedOver);
    takeTheirs(typedOver, mine, dossier.value ?? base);
    pending.push((one) => mergeVersions(typedOver, mine, one).merged);
  } else {
    const before = dossier.value;
    pending.push(change);
    // Whoever writes again over what they see of the other window has chosen.
    if (before) settleChanged(before, applied(base, pending));
  }
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
    isSaving = true;
    const result = await store.save(applied(base, pending), revision);
    isSaving = false;
    // Another dossier was opened, or all was locked, while this one was being saved.
    if (base?.id !== id) return;
    if (result.ok) {
      pending = pending.slice(batch);
      settleOn(result.dossier);
    } else if (result.theirs) goOnFrom(result.theirs);
    const came = newer;
    newer = null;
    if (came) takeNewer(came);
    if (!result.ok && !result.theirs)
      return show(troubleOf({ ok: false, messageId: result.messageId }, () => flush(store)));
  }
}

/** Waits until everything asked for is saved, or has failed; true when nothing is left to save. */
export const saved = (): Promise<boolean> => last.then(() => pending.length === 0);
