import type { Area } from './areas';
import { canonical } from './document';
import { messageOf, StorageFailure } from './failures';

/**
 * Writes items with one `set()` and reads them back.
 * Throws `storage-full`, `storage-write-failed`, or `storage-write-not-kept` when the area says yes and keeps no.
 */
export async function setKept(area: Area, items: Record<string, unknown>): Promise<void> {
  try {
    await area.set(items);
  } catch (cause) {
    throw new StorageFailure(messageOf(cause), { cause });
  }
  const kept = await getFrom(area, Object.keys(items));
  for (const [key, value] of Object.entries(items)) {
    // Chromium gives objects back with their keys sorted: only the values count.
    if (canonical(kept[key]) !== canonical(value)) {
      throw new StorageFailure('storage-write-not-kept');
    }
  }
}

/** Reads keys (null: all); throws `storage-unreachable`. Whatever else an area returns counts as empty. */
export async function getFrom(area: Area, keys: string[] | null): Promise<Record<string, unknown>> {
  try {
    const items: unknown = await area.get(keys);
    return typeof items === 'object' && items !== null ? (items as Record<string, unknown>) : {};
  } catch (cause) {
    throw new StorageFailure('storage-unreachable', { cause });
  }
}

/** Removes keys; throws `storage-write-failed`. */
export async function removeFrom(area: Area, keys: string[]): Promise<void> {
  if (keys.length === 0) return;
  try {
    await area.remove(keys);
  } catch (cause) {
    throw new StorageFailure('storage-write-failed', { cause });
  }
}
