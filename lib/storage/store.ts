import type { Area, StorageDeps } from './areas';
import { addSlots, CATALOGUE_SLOT, emptyCatalogue } from './catalogue';
import { Core, type View } from './core';
import type { DocumentKind, StoredDocument } from './document';
import { dossierOperations, refusalFor } from './dossiers';
import { attempt, done, type Outcome, refuse } from './failures';
import { type Mode, makeKeyring, writeRing } from './keyring';
import { isAsideKey, SETTINGS, UNLOCKED } from './keys';
import { activity, idleTooLong, lock, unlock } from './locking';
import { clearAllButSettings, forgetContent, moveTo } from './move';
import { bothGenerations } from './record';
import { toBase64 } from './sealing/bytes';
import { passphraseRefusal } from './sealing/passphrase';
import { importKey } from './sealing/seal';
import { DEFAULT_SETTINGS, readSettings, type Settings, writeSettings } from './settings';
import type { Trouble } from './trouble';
import { eventsOf, remembering, type StoreEvent, watch } from './watch';
import { wipe } from './wipe';
import { waitingVersions } from './waiting';
import { getFrom, setKept } from './writing';

/** A removed dossier that nobody wanted back for so long is overwritten at the next opening. */
const UNDO_KEPT_MS = 15 * 60_000;

export type StoreState = View['state'];
export type Store<D extends StoredDocument> = Awaited<ReturnType<typeof openStoreOf<D>>>;

/**
 * Opens the store over the two areas of the browser. Never throws for what it finds there: the state says it.
 * `new`: no way of keeping was chosen yet; `open`; `locked`: waits for the passphrase; `unreadable`: something
 * is there that cannot be read (see `trouble()`), nothing is overwritten, `wipeAll()` is the only way on.
 * `tidyLater`: the caller shows something first and calls `tidy()` then.
 */
export async function openStoreOf<D extends StoredDocument>(
  given: StorageDeps,
  kind: DocumentKind<D>,
  tidyLater = false,
) {
  const written = new Map<string, string>();
  const deps: StorageDeps = {
    ...given,
    local: remembering(given.local, written),
    session: remembering(given.session, written),
  };
  const core = new Core(deps);
  const dossiers = dossierOperations(core, kind);
  const versions = waitingVersions(core);
  const touch = activity(deps);
  let view: View = await deps.exclusive(() => core.look());

  /** Looks at the areas again and returns the state; also the retry after `storage-unreachable`. */
  async function reload(): Promise<StoreState> {
    view = await deps.exclusive(() => core.look());
    return view.state;
  }

  async function thenReload<T>(outcome: Promise<Outcome<T>>): Promise<Outcome<T>> {
    const result = await outcome;
    await reload();
    return result;
  }

  /** First use: chooses how to keep. */
  const setup = (mode: Mode, passphrase?: string) =>
    thenReload(deps.exclusive(() => attempt(() => firstUse(core, mode, passphrase))));

  /** Another way of keeping, or another passphrase; needs an open store. */
  const changeMode = (mode: Mode, passphrase?: string) =>
    thenReload(deps.exclusive(() => attempt(() => changeTo(core, mode, passphrase))));

  /** Checks the list against its slots and overwrites what was removed long ago. */
  const tidy = async () => {
    if (view.state === 'open') await dossiers.emptyBin(UNDO_KEPT_MS);
  };
  if (!tidyLater) await tidy();

  return {
    ...dossiers,
    ...versions,
    tidy,
    remove: async (id: string) => {
      const removed = await dossiers.remove(id);
      if (removed.ok) await versions.keepWaiting(id, []);
      return removed;
    },
    state: (): StoreState => view.state,
    mode: (): Mode | null => modeOf(view),
    reload,
    setup,
    changeMode,
    /** Opens a locked store; a wrong passphrase makes the next try wait (`passphrase-wait`, `waitMs`). */
    unlock: (passphrase: string) => thenReload(unlock(core, passphrase)),
    /** Locks passphrase mode; the other modes refuse (`lock-needs-passphrase`): hide the panel there. */
    lock: () => thenReload(lock(core, () => dossiers.emptyBin())),
    /** To be called when the person does something. */
    touch,
    /**
     * Locks when nobody did anything for the minutes set; never while somebody is typing. `before` is done first:
     * what is still to be kept. True when it locked.
     */
    lockIfIdle: async (typing: boolean, before?: () => Promise<unknown>): Promise<boolean> => {
      if (!(await idleTooLong(core, view, typing))) return false;
      await before?.();
      return (await thenReload(lock(core, () => dossiers.emptyBin()))).ok;
    },
    /** Erases everything but the harmless settings, from any state. */
    wipeAll: () =>
      thenReload(
        deps.exclusive(() => {
          core.forgetKey();
          core.troubles.clear();
          written.clear();
          return wipe(deps);
        }),
      ),
    /** The harmless settings of this computer. */
    settings: (): Promise<Settings> => readSettings(deps.local).catch(() => DEFAULT_SETTINGS),
    /** Changes some of them. */
    changeSettings: (changes: Partial<Settings>) =>
      deps.exclusive(() =>
        attempt<Settings>(async () => ({
          ok: true,
          value: await writeSettings(deps.local, changes),
        })),
      ),
    /** What could not be read as it should. */
    trouble: (): Trouble[] => [
      ...(view.state === 'unreadable' ? [{ messageId: view.messageId, dossierId: null }] : []),
      ...core.troubles.list(),
    ],
    /** The unreadable texts that were put aside, as JSON, for somebody who may know what to do with them. */
    setAside: () => attempt<string>(async () => ({ ok: true, value: await asideText(core, view) })),
    /** Calls back when another window changed something; returns the function that ends it. */
    subscribe: (listener: (event: StoreEvent) => void): (() => void) =>
      watch(deps, (changes) => {
        const events = eventsOf(changes, written, core.idOfSlot);
        const tell = () => {
          for (const event of events) listener(event);
        };
        if (events.length > 0) void reload().then(tell);
      }),
  };
}

function modeOf(view: View): Mode | null {
  if (view.state === 'open') return view.mode;
  return view.state === 'locked' ? 'passphrase' : null;
}

async function firstUse(core: Core, mode: Mode, passphrase?: string): Promise<Outcome> {
  const { deps } = core;
  const view = await core.look();
  if (view.state === 'unreadable') return refuse(view.messageId);
  if (view.state !== 'new') return refuse('store-already-set-up');
  const reason = mode === 'passphrase' ? passphraseRefusal(passphrase) : null;
  if (reason) return refuse(reason);
  const area = mode === 'session' ? deps.session : deps.local;
  try {
    await layOut(deps, area, mode, passphrase);
  } catch (thrown) {
    // Nothing was kept yet: back to the empty state, so that the next try starts clean.
    if (mode === 'session') await forgetContent(deps.session);
    else await clearAllButSettings(deps);
    throw thrown;
  }
  return done;
}

async function layOut(
  deps: StorageDeps,
  area: Area,
  mode: Mode,
  passphrase?: string,
): Promise<void> {
  const { ring, key } = await makeKeyring(deps.crypto, mode, 1, passphrase);
  const vault = { area, key: await importKey(deps.crypto, key), crypto: deps.crypto };
  // The keyring first: content without one would read as lost.
  await writeRing(deps.crypto, area, ring);
  const list = emptyCatalogue(await addSlots(vault, 1));
  await setKept(area, await bothGenerations(vault, CATALOGUE_SLOT, list));
  if (mode === 'passphrase') {
    await setKept(deps.session, { [UNLOCKED]: { epoch: ring.epoch, key: toBase64(key) } });
  }
}

async function changeTo(core: Core, mode: Mode, passphrase = ''): Promise<Outcome> {
  const view = await core.look();
  if (view.state !== 'open') return refuse(refusalFor(view));
  const reason = mode === 'passphrase' ? passphraseRefusal(passphrase) : null;
  if (reason) return refuse(reason);
  if (mode === view.mode && mode !== 'passphrase') return done;
  await moveTo(core.deps, { from: { vault: view.vault, ring: view.ring }, mode, passphrase });
  return done;
}

async function asideText(core: Core, view: View): Promise<string> {
  const area = view.state === 'open' ? view.vault.area : core.deps.local;
  const items = Object.entries(await getFrom(area, null));
  const wanted = items.filter(
    ([key]) => isAsideKey(key) || (view.state === 'unreadable' && key !== SETTINGS),
  );
  return JSON.stringify(Object.fromEntries(wanted), null, 2);
}
