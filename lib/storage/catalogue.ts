import * as z from 'zod/mini';
import { StorageFailure } from './failures';
import { randomBytes, toHex } from './sealing/bytes';
import { bothGenerations, type RecordRead, readRecord, type Vault, writeRecord } from './record';
import { setKept } from './writing';

/** The slot of the sealed list of dossiers. */
export const CATALOGUE_SLOT = 'index';
/** Slots are made this many at a time and look alike used or empty: the disk tells no exact count. */
export const SLOTS_PER_BLOCK = 8;

const EntrySchema = z.strictObject({
  id: z.string(),
  slot: z.string(),
  nickname: z.string(),
  archived: z.boolean(),
  /** Last save, exact to the hour only: the list is not rewritten at each answer. */
  updatedAt: z.string(),
  /** When it was removed (ms since 1970), or null; removed ones wait here for an undo. */
  removedAt: z.nullable(z.number()),
});
export type Entry = z.infer<typeof EntrySchema>;

const CatalogueSchema = z.strictObject({
  v: z.literal(1),
  entries: z.array(EntrySchema),
  free: z.array(z.string()),
  /** Slots whose content could not be read: left as they are, never used again. */
  aside: z.array(z.string()),
  /** The dossier last shown. */
  current: z.nullable(z.string()),
});
export type Catalogue = z.infer<typeof CatalogueSchema>;

/** What lies in a slot. */
export const SlotValueSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('empty') }),
  z.strictObject({
    kind: z.literal('dossier'),
    removedAt: z.nullable(z.number()),
    document: z.unknown(),
  }),
]);
export type SlotValue = z.infer<typeof SlotValueSchema>;
export const EMPTY_SLOT: SlotValue = { kind: 'empty' };

export interface CatalogueRead {
  catalogue: Catalogue;
  record: RecordRead;
}

/** A list without dossiers. */
export function emptyCatalogue(free: string[] = []): Catalogue {
  return { v: 1, entries: [], free, aside: [], current: null };
}

/** The list as stored, or null when it has to be rebuilt from the slots (absent, damaged, or a previous one). */
export async function readCatalogue(vault: Vault): Promise<CatalogueRead | null> {
  const record = await readRecord(vault, CATALOGUE_SLOT);
  if (record.status === 'newer') throw new StorageFailure('record-newer-format');
  if (record.status !== 'read' || record.fellBack) return null;
  if (Number((record.value as { v?: unknown } | null)?.v) > 1) {
    throw new StorageFailure('record-newer-format');
  }
  const catalogue = CatalogueSchema.safeParse(record.value);
  return catalogue.success ? { catalogue: catalogue.data, record } : null;
}

/** Writes the list; `record` is what was read of it before. */
export async function writeCatalogue(
  vault: Vault,
  record: RecordRead,
  catalogue: Catalogue,
): Promise<CatalogueRead> {
  await writeRecord(vault, CATALOGUE_SLOT, record, catalogue);
  return { catalogue, record: await readRecord(vault, CATALOGUE_SLOT) };
}

/** Makes `blocks` blocks of empty slots in one `set()` and returns their names. */
export async function addSlots(vault: Vault, blocks: number): Promise<string[]> {
  const slots = Array.from({ length: blocks * SLOTS_PER_BLOCK }, () =>
    toHex(randomBytes(vault.crypto, 8)),
  );
  const items: Record<string, string> = {};
  for (const slot of slots) Object.assign(items, await bothGenerations(vault, slot, EMPTY_SLOT));
  await setKept(vault.area, items);
  return slots;
}

/** Overwrites both generations of a slot with an empty one, in one `set()`. */
export async function emptySlot(vault: Vault, slot: string): Promise<void> {
  await setKept(vault.area, await bothGenerations(vault, slot, EMPTY_SLOT));
}
