import type { StorageDeps } from './areas';
import { lockIsDue } from './auto-lock';
import type { Core, View } from './core';
import { refusalFor } from './dossiers';
import { attempt, done, messageOf, type Outcome, refuse } from './failures';
import type { Keyring } from './keyring';
import { writeRing } from './keyring';
import { ACTIVE, TRIES, UNLOCKED } from './keys';
import { toBase64 } from './sealing/bytes';
import { kdfIsAcceptable, kdfIsOutdated, unwrapKey, wrapKey } from './sealing/passphrase';
import { readSettings } from './settings';
import { readTries, waitLeft } from './tries';
import { getFrom, removeFrom, setKept } from './writing';

/** Tells at most this often that somebody is there (ms). */
const TOUCH_EVERY_MS = 5_000;

type PassphraseRing = Keyring & { mode: 'passphrase' };

/** Opens a locked store. Wrong tries are counted on disk before they are looked at, and made to wait. */
export function unlock(core: Core, passphrase: string): Promise<Outcome> {
  return core.deps.exclusive(() =>
    attempt(async () => {
      const view = await core.look();
      if (view.state === 'open') return done;
      if (view.state !== 'locked') return refuse(refusalFor(view));
      if (passphrase === '') return refuse('passphrase-missing');
      const waitMs = await countTry(core);
      if (waitMs > 0) return { ok: false, messageId: 'passphrase-wait', waitMs };
      return openWith(core, view.ring, passphrase);
    }),
  );
}

/** Counts one more try; returns how long to wait before it may be made (then it is not counted), in ms. */
async function countTry({ deps, troubles }: Core): Promise<number> {
  const tries = readTries((await getFrom(deps.local, [TRIES]))[TRIES]);
  const wait = waitLeft(tries, deps.now());
  if (wait > 0) return wait;
  try {
    await setKept(deps.local, { [TRIES]: { count: tries.count + 1, at: deps.now() } });
  } catch (thrown) {
    // A full disk must not shut people out; the slow derivation still stands in the way.
    troubles.add(messageOf(thrown));
  }
  return 0;
}

async function openWith(core: Core, ring: PassphraseRing, passphrase: string): Promise<Outcome> {
  const { deps } = core;
  if (!kdfIsAcceptable(ring.kdf)) return refuse('keyring-too-weak');
  const key = await unwrapKey(deps.crypto, passphrase, ring.kdf, ring.wrapped);
  if (!key) return refuse('passphrase-wrong');
  let { epoch } = ring;
  if (kdfIsOutdated(ring.kdf)) {
    epoch += 1;
    const wrapped = await wrapKey(deps.crypto, passphrase, key);
    await writeRing(deps.crypto, deps.local, { ...ring, ...wrapped, epoch });
  }
  await setKept(deps.session, { [UNLOCKED]: { epoch, key: toBase64(key) }, [ACTIVE]: deps.now() });
  await removeFrom(deps.local, [TRIES]).catch(() => undefined);
  return done;
}

/** Takes the key out of memory. Only passphrase mode has something to lock with. */
export function lock(core: Core, emptyBin: () => Promise<unknown>): Promise<Outcome> {
  return attempt(async () => {
    const view = await core.deps.exclusive(() => core.look());
    if (view.state === 'locked') return done;
    if (view.state !== 'open') return refuse(refusalFor(view));
    if (view.mode !== 'passphrase') return refuse('lock-needs-passphrase');
    await emptyBin();
    return core.deps.exclusive(() => dropKey(core));
  });
}

async function dropKey(core: Core): Promise<Outcome> {
  core.forgetKey();
  core.troubles.clear();
  await removeFrom(core.deps.session, [UNLOCKED, ACTIVE]);
  return done;
}

/** Notes that somebody is there; cheap enough to be called at each key press. */
export function activity(deps: Pick<StorageDeps, 'session' | 'now'>): () => Promise<void> {
  let last = Number.NEGATIVE_INFINITY;
  return async () => {
    if (Math.abs(deps.now() - last) < TOUCH_EVERY_MS) return;
    last = deps.now();
    await deps.session.set({ [ACTIVE]: last }).catch(() => undefined);
  };
}

/** Is it time for this store to lock itself? */
export async function idleTooLong(core: Core, view: View, typing: boolean): Promise<boolean> {
  if (view.state !== 'open' || view.mode !== 'passphrase') return false;
  const { local, session, now } = core.deps;
  const { autoLockMinutes } = await readSettings(local);
  const lastActivity = (await getFrom(session, [ACTIVE]))[ACTIVE];
  if (typeof lastActivity !== 'number') return false;
  return lockIsDue({ lastActivity, now: now(), minutes: autoLockMinutes, typing });
}
