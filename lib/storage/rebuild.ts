import {
  CATALOGUE_SLOT,
  type Catalogue,
  type CatalogueRead,
  type Entry,
  emptyCatalogue,
  SlotValueSchema,
  writeCatalogue,
} from './catalogue';
import { recordKeys, slotOf, VERSIONS_SLOT } from './keys';
import { type RecordRead, readFromItems, readRecord, type Vault } from './record';
import type { Troubles } from './trouble';
import { getFrom } from './writing';

/** The line of the list for a document, read gently: it may be of a version that we do not know. */
export function entryFor(slot: string, document: unknown, removedAt: number | null): Entry {
  const { id, nickname, archived, updatedAt } = (document ?? {}) as Record<string, unknown>;
  const text = (value: unknown, otherwise: string) =>
    typeof value === 'string' ? value : otherwise;
  return {
    id: text(id, slot),
    slot,
    nickname: text(nickname, ''),
    archived: archived === true,
    updatedAt: text(updatedAt, ''),
    removedAt,
  };
}

/** Makes the list anew from the slots themselves: it is a convenience, they are the truth. */
export async function rebuildCatalogue(vault: Vault, troubles: Troubles): Promise<CatalogueRead> {
  const items = await getFrom(vault.area, null);
  const slots = new Set(Object.keys(items).map(slotOf));
  const before = await readRecord(vault, CATALOGUE_SLOT);
  const catalogue = { ...emptyCatalogue(), current: currentOf(before) };
  for (const slot of slots) {
    if (slot === null || slot === CATALOGUE_SLOT || slot === VERSIONS_SLOT) continue;
    sortIn(catalogue, slot, await readFromItems(vault, slot, items), troubles);
  }
  troubles.add('list-rebuilt');
  return writeCatalogue(vault, before, catalogue);
}

/** The dossier last shown, if a previous generation of the list still tells. */
function currentOf(record: RecordRead): string | null {
  const value = record.status === 'read' ? (record.value as { current?: unknown } | null) : null;
  return typeof value?.current === 'string' ? value.current : null;
}

function sortIn(catalogue: Catalogue, slot: string, record: RecordRead, troubles: Troubles): void {
  const value = record.status === 'read' ? SlotValueSchema.safeParse(record.value) : null;
  if (!value?.success) {
    catalogue.aside.push(slot);
    troubles.add(record.status === 'newer' ? 'record-newer-format' : 'record-damaged');
  } else if (value.data.kind === 'empty') {
    catalogue.free.push(slot);
  } else {
    const entry = entryFor(slot, value.data.document, value.data.removedAt);
    catalogue.entries.push(entry);
    if (record.status === 'read' && record.fellBack) {
      troubles.add('record-previous-generation', entry.id);
    }
  }
}

/**
 * Finds dossiers in slots that the list still calls free: the browser was stopped between the writing of a
 * dossier and that of the list.
 */
export async function adoptOrphans(
  vault: Vault,
  read: CatalogueRead,
  troubles: Troubles,
): Promise<CatalogueRead> {
  const { catalogue } = read;
  const found: Catalogue = {
    ...catalogue,
    entries: [...catalogue.entries],
    free: [],
    aside: [...catalogue.aside],
  };
  const keys = catalogue.free.flatMap((slot) => Object.values(recordKeys(slot)));
  const items = await getFrom(vault.area, keys);
  const records = await Promise.all(
    catalogue.free.map(async (slot) => ({ slot, record: await readFromItems(vault, slot, items) })),
  );
  for (const { slot, record } of records) {
    // A free slot whose keys are gone held nothing: it is no longer counted, and nobody need be told.
    if (record.status !== 'absent') sortIn(found, slot, record, troubles);
  }
  if (found.free.length === catalogue.free.length) return read;
  return writeCatalogue(vault, read.record, found);
}
