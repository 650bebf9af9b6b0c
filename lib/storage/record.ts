import type { Area } from './areas';
import { StorageFailure } from './failures';
import { asideKey, type Generation, recordKeys } from './keys';
import { toHex, utf8 } from './sealing/bytes';
import { pack, unpack } from './sealing/packing';
import { open, seal } from './sealing/seal';
import { getFrom, setKept } from './writing';

/** An area and the key that opens what lies in it. */
export interface Vault {
  area: Area;
  key: CryptoKey;
  crypto: Crypto;
}

/**
 * A record as it was found: the later of its two generations that opens.
 * `fellBack`: the other generation was there and did not open, so the last change may be missing.
 */
export type RecordRead =
  | { status: 'read'; sequence: number; generation: Generation; value: unknown; fellBack: boolean }
  | { status: 'absent' }
  | { status: 'damaged' }
  | { status: 'newer' };

/** What is inside the seal of one generation; the number of changes is as secret as the rest. */
interface Content {
  sequence: number;
  value: unknown;
}

const GENERATIONS: Generation[] = ['a', 'b'];

/** Seals one generation of a record for its own place. */
export async function sealGeneration(
  vault: Pick<Vault, 'key' | 'crypto'>,
  slot: string,
  generation: Generation,
  content: Content,
): Promise<string> {
  return seal(vault.crypto, vault.key, contextOf(slot, generation), await pack(content));
}

/** Opens one generation; anything that is not ours, whole and for this place gives the reason. */
export async function openGeneration(
  vault: Pick<Vault, 'key' | 'crypto'>,
  slot: string,
  generation: Generation,
  sealed: unknown,
): Promise<Content | 'newer' | 'damaged'> {
  const opened = await open(vault.crypto, vault.key, contextOf(slot, generation), sealed);
  if (!opened.ok) return opened.why === 'newer-format' ? 'newer' : 'damaged';
  try {
    const content = (await unpack(opened.plain)) as Content;
    return Number.isSafeInteger(content.sequence) ? content : 'damaged';
  } catch {
    return 'damaged';
  }
}

function contextOf(slot: string, generation: Generation): string {
  return `record|${slot}|${generation}`;
}

/** Reads the record of a slot. A generation that does not open is first copied aside, never dropped. */
export async function readRecord(vault: Vault, slot: string): Promise<RecordRead> {
  const keys = recordKeys(slot);
  return readFromItems(vault, slot, await getFrom(vault.area, [keys.a, keys.b]));
}

/** `readRecord` on items already fetched. */
export async function readFromItems(
  vault: Vault,
  slot: string,
  items: Record<string, unknown>,
): Promise<RecordRead> {
  const keys = recordKeys(slot);
  if (items[keys.a] === undefined && items[keys.b] === undefined) return { status: 'absent' };
  let best: (RecordRead & { status: 'read' }) | null = null;
  let unread = 0;
  const contents = await Promise.all(
    GENERATIONS.map((generation) =>
      openGeneration(vault, slot, generation, items[keys[generation]]),
    ),
  );
  for (const [at, generation] of GENERATIONS.entries()) {
    const sealed = items[keys[generation]];
    const content = contents[at] ?? 'damaged';
    // A later version of us wrote here: falling back to our own older text would hide it.
    if (content === 'newer') return { status: 'newer' };
    if (content === 'damaged') {
      unread += 1;
      await setAside(vault, slot, generation, sealed);
    } else if (!best || content.sequence > best.sequence) {
      best = { status: 'read', ...content, generation, fellBack: false };
    }
  }
  return best ? { ...best, fellBack: unread > 0 } : { status: 'damaged' };
}

/**
 * Writes the next generation over the older one, with one `set()` of one value, read back.
 * `before` is what was read; when this fails, what was read is still there.
 */
export async function writeRecord(
  vault: Vault,
  slot: string,
  before: RecordRead,
  value: unknown,
): Promise<void> {
  await setKept(vault.area, await nextGeneration(vault, slot, before, value));
}

/** The next generation of a record, to be written over the older one; several go in one `set()`. */
export async function nextGeneration(
  vault: Pick<Vault, 'key' | 'crypto'>,
  slot: string,
  before: RecordRead,
  value: unknown,
): Promise<Record<string, string>> {
  if (before.status === 'newer') throw new StorageFailure('record-newer-format');
  const last = before.status === 'read' ? before : { sequence: 0, generation: 'b' as const };
  const generation = last.generation === 'a' ? 'b' : 'a';
  const sealed = await sealGeneration(vault, slot, generation, {
    sequence: last.sequence + 1,
    value,
  });
  return { [recordKeys(slot)[generation]]: sealed };
}

/** Both generations of a fresh record, to be written in one `set()`. */
export async function bothGenerations(
  vault: Pick<Vault, 'key' | 'crypto'>,
  slot: string,
  value: unknown,
): Promise<Record<string, string>> {
  const keys = recordKeys(slot);
  return {
    [keys.a]: await sealGeneration(vault, slot, 'a', { sequence: 1, value }),
    [keys.b]: await sealGeneration(vault, slot, 'b', { sequence: 2, value }),
  };
}

async function setAside(vault: Vault, slot: string, generation: Generation, unreadable: unknown) {
  if (unreadable === undefined) return;
  const text = JSON.stringify(unreadable) ?? '';
  const digest = await vault.crypto.subtle.digest('SHA-256', utf8(text));
  const key = asideKey(slot, generation, toHex(new Uint8Array(digest).slice(0, 4)));
  try {
    if ((await getFrom(vault.area, [key]))[key] === undefined) {
      await setKept(vault.area, { [key]: unreadable });
    }
  } catch {
    // No room for the copy: reading goes on all the same, the original is still in its place.
  }
}
