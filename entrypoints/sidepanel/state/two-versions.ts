import { computed, effect, untracked } from '@preact/signals';
import type { Keeping } from '@/components/keeping';
import { t } from '@/lib/i18n';
import type { Store } from '@/lib/storage';
import { dossier, isTyping, leaveField, saved, update } from './dossier';
import { show, troubleOf } from './trouble';
import { clashesIn, settle, waiting, withMine } from './versions';

const LONGEST_NICKNAME = 80;

/** « Rosa (copie) », no longer than a nickname may be. */
export function copyName(nickname: string): string {
  const room = LONGEST_NICKNAME - t('keep.copyOf', { nickname: '' }).length;
  return t('keep.copyOf', { nickname: nickname.slice(0, room).trim() });
}

/** The choice between what was written here and in another window at the same time. */
export function twoVersions(
  store: Store,
  refresh: () => Promise<void>,
): Pick<Keeping, 'clashes' | 'settle' | 'keepBothVersions'> {
  const clashes = computed(() => clashesIn(dossier.value));
  keepWhatWaits(store);

  return {
    clashes,
    settle: async (chosen, side) => {
      settle(chosen.map(({ path }) => path));
      if (side === 'mine') await update(store, (one) => withMine(one, chosen));
      await saved();
    },
    keepBothVersions: async () => {
      const one = dossier.value;
      const chosen = clashes.value;
      if (!one || chosen.length === 0) return;
      const mine = withMine(one, chosen);
      const copy = { ...mine, id: store.newId(), nickname: copyName(mine.nickname) };
      const added = await store.add([copy]);
      if (!added.ok) return show(troubleOf(added));
      if (dossier.value?.id === one.id) settle(chosen.map(({ path }) => path));
      await refresh();
    },
  };
}

/** What waits is kept sealed with its dossier, and is there again when the dossier is opened again. */
function keepWhatWaits(store: Store): void {
  const shown = computed(() => dossier.value?.id ?? null);
  let kept: string | null = null;
  effect(() => {
    const id = shown.value;
    kept = null;
    waiting.value = [];
    if (id === null) return;
    void store.waiting(id).then((found) => {
      if (untracked(() => shown.value) !== id) return;
      const fresh = untracked(() => waiting.value);
      kept = id;
      if (found.ok && fresh.length === 0) waiting.value = found.value;
      else if (fresh.length > 0) waiting.value = [...fresh];
    });
  });
  let last: Promise<unknown> = Promise.resolve();
  effect(() => {
    const list = [...waiting.value];
    const id = kept;
    if (id === null) return;
    last = last.then(async () => {
      const outcome = await store.keepWaiting(id, list);
      if (!outcome.ok) show(troubleOf(outcome));
    });
  });
}

/** Follows the keyboard; the answer tells whether somebody pressed a key so lately (ms). */
export function followTyping(lately: number): () => boolean {
  let lastKey = Number.NEGATIVE_INFINITY;
  addEventListener('keydown', () => {
    lastKey = performance.now();
  });
  // Before the field itself hears of it.
  addEventListener('input', isTyping, true);
  // What a field tells when it is left is told first.
  addEventListener('focusout', () => setTimeout(leaveField()));
  return () => performance.now() - lastKey < lately;
}
