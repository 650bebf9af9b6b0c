import * as z from 'zod/mini';
import type { Area, StorageDeps } from './areas';
import { messageOf, StorageFailure } from './failures';
import { type Keyring, type Mode, makeKeyring, writeRing, writeRingText } from './keyring';
import {
  asideKey,
  isAsideKey,
  isContentKey,
  KEYRINGS,
  MOVING,
  recordKeys,
  SETTINGS,
  slotOf,
  UNLOCKED,
} from './keys';
import { openGeneration, sealGeneration, type Vault } from './record';
import { toBase64 } from './sealing/bytes';
import { importKey } from './sealing/seal';
import { harmless, readSettings } from './settings';
import { getFrom, removeFrom, setKept } from './writing';

/*
 * A change of mode (or of passphrase) seals everything anew under a new key: the old key may have been on
 * disk in clear, and browsers keep overwritten bytes until `clear()`. So the disk is cleared, then written.
 * While it is empty, `storage.session` holds a sealed copy of all (`MOVING`): a window that dies in between
 * loses nothing, the next one finishes. A browser killed in between finds the same copy in the shelter (a file,
 * gone once the move is done) when it starts again. The keyring is written last: it is what makes the new content valid.
 */

type Areas = Pick<StorageDeps, 'local' | 'session' | 'shelter'>;

const MovingSchema = z.object({ ring: z.string(), content: z.record(z.string(), z.unknown()) });
const ShelteredSchema = z.object({ ...MovingSchema.shape, settings: z.unknown() });

/** Where the content is and goes. */
export interface MoveRequest {
  from: { vault: Vault; ring: Keyring };
  mode: Mode;
  passphrase: string;
}

/** Moves everything to another mode, or under another passphrase; throws `StorageFailure`, then nothing is lost. */
export async function moveTo(deps: StorageDeps, request: MoveRequest): Promise<void> {
  const { from, mode } = request;
  const { crypto } = deps;
  const { ring, key } = await makeKeyring(crypto, mode, from.ring.epoch + 1, request.passphrase);
  const content = await sealAnew(from.vault, { key: await importKey(crypto, key), crypto });
  const unlocked = { epoch: ring.epoch, key: toBase64(key) };
  if (mode === 'session') await toMemory(deps, ring, content);
  else {
    const moving = { ring: await writeRingText(crypto, ring), content };
    await putCopyInShelter(deps, moving);
    if (mode === 'passphrase') await setKept(deps.session, { [UNLOCKED]: unlocked });
    if (from.ring.mode === 'session') {
      await fromMemory(deps, content, ring);
    } else {
      await putCopyInMemory(deps, moving);
      await finishMove(deps);
    }
    await leaveMemory(deps.session, mode);
  }
}

/** Memory still holds everything when this fails; then nothing of it may come back from the shelter later. */
async function fromMemory(
  deps: StorageDeps,
  content: Record<string, unknown>,
  ring: Keyring,
): Promise<void> {
  try {
    await toDisk(deps, content, () => writeRing(deps.crypto, deps.local, ring), true);
  } finally {
    await leaveShelter(deps);
  }
}

const leaveShelter = (deps: Areas) => deps.shelter?.remove().catch(() => undefined);

/** A shelter that refuses does not stop the move: the copy in memory is there. */
async function putCopyInShelter(deps: Areas, moving: z.infer<typeof MovingSchema>): Promise<void> {
  const settings = await readSettings(deps.local);
  await deps.shelter?.write(JSON.stringify({ ...moving, settings })).catch(() => undefined);
}

/**
 * A browser that starts finds what one killed in the middle of a move left in the shelter. `isNeeded`: nothing else
 * holds the content any more. Otherwise the move had not begun, or was done: the copy goes.
 */
export async function comeOutOfShelter(deps: Areas, isNeeded: boolean): Promise<void> {
  const text = (await deps.shelter?.read().catch(() => null)) ?? null;
  if (text === null) return;
  const found = isNeeded ? ShelteredSchema.safeParse(parsed(text)) : null;
  if (found?.success) {
    const { ring, content, settings } = found.data;
    if ((await getFrom(deps.local, [SETTINGS]))[SETTINGS] === undefined)
      await setKept(deps.local, { [SETTINGS]: harmless(settings) });
    await setKept(deps.session, { [MOVING]: { ring, content } });
    await finishMove(deps);
  }
  await leaveShelter(deps);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Cut off while it was being written: then the disk was not yet emptied.
    return null;
  }
}

/** Never empty the disk without a copy elsewhere: when this fails, nothing was changed. */
async function putCopyInMemory(deps: Areas, moving: z.infer<typeof MovingSchema>): Promise<void> {
  try {
    await setKept(deps.session, { [MOVING]: moving });
  } catch (thrown) {
    // It may have been kept all the same; then the next look would go on with the move.
    await removeFrom(deps.session, [MOVING]).catch(() => undefined);
    await leaveShelter(deps);
    throw thrown;
  }
}

/** Finishes a move that was interrupted; throws `move-unfinished` when the disk still refuses. */
export async function finishMove(deps: Areas): Promise<void> {
  const moving = MovingSchema.safeParse((await getFrom(deps.session, [MOVING]))[MOVING]);
  if (!moving.success) return removeFrom(deps.session, [MOVING]);
  const { ring, content } = moving.data;
  try {
    await toDisk(deps, content, async () => {
      for (const key of KEYRINGS) await setKept(deps.local, { [key]: ring });
    });
  } catch (cause) {
    throw new StorageFailure('move-unfinished', { cause });
  }
  await leaveShelter(deps);
  await removeFrom(deps.session, [MOVING]);
}

/** Empties the disk, then writes back what is harmless. Throws `storage-write-failed`. */
export async function clearAllButSettings(deps: Areas): Promise<void> {
  const settings = await readSettings(deps.local);
  // Killed in between, the next look puts them back.
  await setKept(deps.session, { [SETTINGS]: settings }).catch(() => undefined);
  try {
    await deps.local.clear();
  } catch (cause) {
    throw new StorageFailure('storage-write-failed', { cause });
  }
  await setKept(deps.local, { [SETTINGS]: settings });
  await removeFrom(deps.session, [SETTINGS]);
}

/** Puts back the settings that an interrupted clearing left in memory. */
export async function restoreSettings(deps: Areas): Promise<void> {
  const kept = (await getFrom(deps.local, [SETTINGS]))[SETTINGS];
  const copy = harmless((await getFrom(deps.session, [SETTINGS]))[SETTINGS]);
  if (kept === undefined) await setKept(deps.local, { [SETTINGS]: copy });
  await removeFrom(deps.session, [SETTINGS]);
}

/** Removes the content and its keyring from memory. */
export async function forgetContent(session: Area): Promise<void> {
  const keys = Object.keys(await getFrom(session, null)).filter(isContentKey);
  await removeFrom(session, [...keys, ...KEYRINGS]);
}

async function toDisk(
  deps: Areas,
  content: Record<string, unknown>,
  writeKeyring: () => Promise<void>,
  undoable = false,
): Promise<void> {
  await clearAllButSettings(deps);
  try {
    await setKept(deps.local, content);
    await writeKeyring();
  } catch (thrown) {
    // Coming from memory, everything is still there: the disk is left as it was found, empty.
    if (undoable) await clearAllButSettings(deps);
    throw thrown;
  }
}

async function toMemory(
  deps: StorageDeps,
  ring: Keyring,
  content: Record<string, unknown>,
): Promise<void> {
  try {
    // Nothing on disk from now on, not even what an earlier move may have left.
    await deps.shelter?.remove();
    await setKept(deps.session, content);
    await writeRing(deps.crypto, deps.session, ring);
  } catch (thrown) {
    await removeFrom(deps.session, [...Object.keys(content), ...KEYRINGS]).catch(() => undefined);
    throw new StorageFailure(messageOf(thrown), { cause: thrown });
  }
  await removeFrom(deps.session, [UNLOCKED]);
  await clearAllButSettings(deps);
}

async function leaveMemory(session: Area, mode: Mode): Promise<void> {
  await forgetContent(session);
  await removeFrom(session, mode === 'passphrase' ? [MOVING] : [MOVING, UNLOCKED]);
}

/** Every generation of every record under the new key; what does not open is carried along as it is, aside. */
async function sealAnew(
  from: Vault,
  to: Pick<Vault, 'key' | 'crypto'>,
): Promise<Record<string, unknown>> {
  const content: Record<string, unknown> = {};
  for (const [key, sealed] of Object.entries(await getFrom(from.area, null))) {
    const slot = slotOf(key);
    if (isAsideKey(key)) content[key] = sealed;
    if (slot === null) continue;
    const generation = key === recordKeys(slot).a ? 'a' : 'b';
    const opened = await openGeneration(from, slot, generation, sealed);
    if (opened === 'newer') throw new StorageFailure('record-newer-format');
    if (opened === 'damaged') content[asideKey(slot, generation, 'moved')] = sealed;
    else content[key] = await sealGeneration(to, slot, generation, opened);
  }
  return content;
}
