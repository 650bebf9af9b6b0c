import { computed } from '@preact/signals';
import type { Keeping } from '@/components/keeping';
import { t } from '@/lib/i18n';
import type { Store } from '@/lib/storage';
import { doneTyping, dossier, isTyping, saved, update } from './dossier';
import { show, troubleOf } from './trouble';
import { clashesIn, settle, withMine } from './versions';

const LONGEST_NICKNAME = 80;

/** « Rosa (copie) », no longer than a nickname may be. */
export function copyName(nickname: string): string {
  const room = LONGEST_NICKNAME - t('keep.copyOf', { nickname: '' }).length;
  return t('keep.copyOf', { nickname: nickname.slice(0, room).trim() });
}

type Versions = Pick<Keeping, 'clashes' | 'settle' | 'keepBothVersions'>;

/** The choice between what was written here and in another window at the same time. */
export function twoVersions(
  store: Store,
  refresh: () => Promise<void>,
): Versions & { keepWaiting(): Promise<boolean> } {
  const clashes = computed(() => clashesIn(dossier.value));

  /** False, and told, when the copy could not be written: then everything still waits. */
  async function keepWaiting(): Promise<boolean> {
    const one = dossier.value;
    const waiting = clashes.value;
    if (!one || waiting.length === 0) return true;
    const mine = withMine(one, waiting);
    const copy = { ...mine, id: store.newId(), nickname: copyName(mine.nickname) };
    const added = await store.add([copy]);
    if (!added.ok) {
      show(troubleOf(added, async () => void (await keepWaiting())));
      return false;
    }
    settle();
    await refresh();
    return true;
  }

  // A window closed in the middle: the browser still finishes what was asked for.
  addEventListener('pagehide', () => void keepWaiting());

  return {
    clashes,
    keepWaiting,
    settle: async (chosen, side) => {
      settle(chosen.map(({ path }) => path));
      if (side === 'mine') await update(store, (one) => withMine(one, chosen));
      await saved();
    },
    keepBothVersions: async () => void (await keepWaiting()),
  };
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
  addEventListener('focusout', () => setTimeout(doneTyping));
  return () => performance.now() - lastKey < lately;
}
