import { signal } from '@preact/signals';
import type { Keeping } from '@/components/keeping';
import { setLanguage, t } from '@/lib/i18n';
import {
  DEFAULT_SETTINGS,
  type Mode,
  type Outcome,
  type Settings,
  type Store,
  type StoreState,
  type Summary,
} from '@/lib/storage';
import { dossier, saved, showDossier, takeNewer } from './dossier';
import { exchange } from './exchange';
import { copyName, followTyping, twoVersions } from './two-versions';
import { show, trouble, troubleOf } from './trouble';

const state = signal<StoreState | null>(null);
const mode = signal<Mode | null>(null);
const dossiers = signal<readonly Summary[]>([]);
const settings = signal<Settings>(DEFAULT_SETTINGS);
const hidden = signal(false);
const canUndo = signal(false);

/** Somebody who pressed a key so lately is in the middle of a word. */
const TYPING_MS = 10_000;
/** The panel is painted and read first. */
const TIDY_AFTER_MS = 1000;

/** Where things are kept, over one opened store. */
export function keepingOver(store: Store): Keeping {
  /** Shows a refusal, or goes on. */
  async function then<T>(
    outcome: Promise<Outcome<T>>,
    next?: (value: T) => unknown,
  ): Promise<Outcome<T>> {
    const result = await outcome;
    if (result.ok) await next?.(result.value);
    else show(troubleOf(result));
    return result;
  }

  async function refresh(): Promise<void> {
    state.value = store.state();
    mode.value = store.mode();
    const found = store.trouble();
    for (const one of found) show(troubleOf({ ok: false, messageId: one.messageId }));
    if (store.state() !== 'open') {
      showDossier(null);
      dossiers.value = [];
      return;
    }
    const list = await store.list();
    if (list.ok) dossiers.value = list.value;
  }

  /** Shows the dossier of last time, else the newest, else a first one; the list is checked after it is seen. */
  async function enter(): Promise<void> {
    const first = store.state() === 'open' ? await store.entry() : null;
    if (!first?.ok || !first.value.dossier) return enterWithout();
    state.value = store.state();
    mode.value = store.mode();
    dossiers.value = first.value.list;
    showDossier(first.value.dossier);
    setTimeout(() => void store.tidy().then(refresh), TIDY_AFTER_MS);
  }

  /** No dossier at first sight: the list is checked before a first one is made. */
  async function enterWithout(): Promise<void> {
    await refresh();
    if (store.state() !== 'open') return;
    const again = await store.entry();
    if (again.ok && again.value.dossier) return showDossier(again.value.dossier);
    await create(t('keep.firstDossier'));
  }

  async function create(nickname: string): Promise<void> {
    if (!(await saved())) return;
    await then(store.create(nickname), (made) => {
      showDossier(made);
      return store.select(made.id);
    });
    await refresh();
  }

  async function open(id: string): Promise<void> {
    // What could not be saved stays on the screen, with its message.
    if (!(await saved())) return;
    await then(store.get(id), (found) => {
      showDossier(found);
      return store.select(id);
    });
  }

  const entering = async (outcome: Promise<Outcome>): Promise<Outcome> => {
    const result = await outcome;
    if (result.ok) await enter();
    else state.value = store.state();
    return result;
  };

  async function useSettings(next: Settings): Promise<void> {
    settings.value = next;
    await setLanguage(next.language ?? 'fr');
  }

  store.subscribe(async (event) => {
    if (event.kind === 'settings') return useSettings(await store.settings());
    await refresh();
    if (store.state() === 'open' && !dossier.value) return enter();
    if (event.kind !== 'dossier' || event.id !== dossier.value?.id) return;
    const newer = await store.get(event.id);
    if (newer.ok) takeNewer(newer.value);
  });
  const isTypingNow = followTyping(TYPING_MS);
  setInterval(async () => {
    if (await store.lockIfIdle(isTypingNow(), saved)) await refresh();
  }, 15_000);
  for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, () => void store.touch());

  const lock = async () => {
    await saved();
    await then(store.lock());
    await refresh();
  };
  // What happens before the first tap: the settings, then the dossier of last time.
  void store.settings().then(useSettings).then(enter);

  return {
    state,
    mode,
    dossiers,
    settings,
    trouble,
    hidden,
    canUndo,
    setup: (wanted, passphrase) => entering(store.setup(wanted, passphrase)),
    changeMode: async (wanted, passphrase) => {
      await saved();
      const result = await store.changeMode(wanted, passphrase);
      await refresh();
      return result;
    },
    unlock: (passphrase) => entering(store.unlock(passphrase)),
    lock,
    wipe: async () => {
      await then(store.wipeAll());
      canUndo.value = false;
      await refresh();
    },
    quickClose: () => {
      hidden.value = true;
      void (store.mode() === 'passphrase' ? lock() : saved()).then(closeWindow);
    },
    ...twoVersions(store, refresh),
    open,
    create,
    duplicate: async (id) => {
      if (!(await saved())) return;
      const one = dossiers.value.find((other) => other.id === id);
      const nickname = copyName(one?.nickname ?? '');
      await then(store.duplicate(id, nickname), (made) => {
        showDossier(made);
        return store.select(made.id);
      });
      await refresh();
    },
    archive: async (id, archived) => {
      await saved();
      await then(store.archive(id, archived), (changed) => {
        if (dossier.value?.id === id) showDossier(changed);
      });
      await refresh();
    },
    remove: async (id) => {
      await saved();
      const result = await then(store.remove(id));
      if (!result.ok) return;
      canUndo.value = true;
      await enter();
    },
    undo: async () => {
      await then(store.undo(), showDossier);
      canUndo.value = false;
      await refresh();
    },
    changeSettings: async (changes) => {
      await then(store.changeSettings(changes), useSettings);
    },
    ...exchange(store, refresh),
  };
}

/** A side panel closes; a panel that is a tab stays, blank. */
async function closeWindow(): Promise<void> {
  const { default: browser } = await import('@/lib/browser');
  const self = await browser.tabs.getCurrent().catch(() => undefined);
  if (self === undefined) globalThis.close();
}
