import {
  addSlots,
  CATALOGUE_SLOT,
  type Catalogue,
  type CatalogueRead,
  type Entry,
  emptySlot,
  type SlotValue,
  SlotValueSchema,
  SLOTS_PER_BLOCK,
  writeCatalogue,
} from './catalogue';
import type { Core } from './core';
import type { DocumentKind, StoredDocument } from './document';
import { messageOf, StorageFailure } from './failures';
import { entryFor } from './rebuild';
import { bothGenerations, nextGeneration, type RecordRead, readRecord, type Vault } from './record';
import { setKept } from './writing';

/** A dossier found in its slot, with what is needed to write its next generation. */
export interface Found<D> {
  entry: Entry;
  record: RecordRead;
  document: D;
}

/** Slots and list together: the operations on dossiers that `dossiers.ts` is made of. One use per piece of work. */
export class Shelf<D extends StoredDocument> {
  private constructor(
    private readonly core: Core,
    readonly vault: Vault,
    private readonly kind: DocumentKind<D>,
    private read: CatalogueRead,
  ) {}

  static async open<D extends StoredDocument>(
    core: Core,
    vault: Vault,
    kind: DocumentKind<D>,
    checkLater = false,
  ) {
    return new Shelf<D>(core, vault, kind, await core.catalogue(vault, checkLater));
  }

  get catalogue(): Catalogue {
    return this.read.catalogue;
  }

  /** The line of a dossier that is not removed; throws `dossier-not-found`. */
  entry(id: string): Entry {
    const entry = this.catalogue.entries.find((one) => one.id === id && one.removedAt === null);
    if (!entry) throw new StorageFailure('dossier-not-found');
    return entry;
  }

  /** Reads a dossier, migrated and validated; throws what stands in the way, and notes it as a trouble. */
  async find(entry: Entry): Promise<Found<D>> {
    const record = await readRecord(this.vault, entry.slot);
    const value = slotValue(record);
    if (value?.kind === 'empty') throw new StorageFailure('dossier-not-found');
    const failure = record.status === 'newer' ? 'record-newer-format' : 'record-damaged';
    if (!value) return this.cannot(failure, entry.id);
    const read = this.kind.read(value.document);
    if (!read.ok) return this.cannot(read.messageId, entry.id);
    if (record.status === 'read' && record.fellBack) {
      this.core.troubles.add('record-previous-generation', entry.id);
    }
    await this.mend(entryFor(entry.slot, value.document, value.removedAt));
    return { entry, record, document: read.document };
  }

  /** The dossier is the truth: a list that says something else of it (a torn write) follows. */
  private async mend(line: Entry): Promise<void> {
    const before = this.lineOf(line.slot);
    if (!before || sameLine(before, line)) return;
    try {
      await this.change({ entries: this.with(before, line) });
    } catch (thrown) {
      this.core.troubles.add(messageOf(thrown), line.id);
    }
  }

  private cannot(messageId: StorageFailure['messageId'], id: string): never {
    this.core.troubles.add(messageId, id);
    throw new StorageFailure(messageId);
  }

  /** Writes the next generation of a dossier that was found, with its line of the list in the same `set()`. */
  async write(found: Found<D>, document: D, removedAt: number | null = null): Promise<void> {
    const { slot } = found.entry;
    const value: SlotValue = { kind: 'dossier', removedAt, document };
    const line = entryFor(slot, document, removedAt);
    const before = this.lineOf(slot);
    const written = await nextGeneration(this.vault, slot, found.record, value);
    if (!before || sameLine(before, line)) return setKept(this.vault.area, written);
    const next = { ...this.catalogue, entries: this.with(before, line) };
    const list = await nextGeneration(this.vault, CATALOGUE_SLOT, this.read.record, next);
    await setKept(this.vault.area, { ...written, ...list });
    this.read = { catalogue: next, record: await readRecord(this.vault, CATALOGUE_SLOT) };
  }

  private lineOf(slot: string): Entry | undefined {
    return this.catalogue.entries.find((one) => one.slot === slot);
  }

  private with(before: Entry, line: Entry): Entry[] {
    return this.catalogue.entries.map((one) => (one === before ? line : one));
  }

  /** Puts new dossiers into free slots, then all of them into the list at once. */
  async put(documents: D[]): Promise<void> {
    for (const document of documents) {
      // What could not be read back (a name too long) must not get in.
      const read = this.kind.read(document);
      if (!read.ok) throw new StorageFailure(read.messageId);
    }
    const free = [...this.catalogue.free];
    const lacking = documents.length - free.length;
    if (lacking > 0)
      free.push(...(await addSlots(this.vault, Math.ceil(lacking / SLOTS_PER_BLOCK))));
    const added: Entry[] = [];
    for (const document of documents) {
      const slot = free.shift() ?? '';
      const value: SlotValue = { kind: 'dossier', removedAt: null, document };
      // Both generations: a new dossier has no earlier text to fall back on.
      await setKept(this.vault.area, await bothGenerations(this.vault, slot, value));
      added.push(entryFor(slot, document, null));
    }
    await this.change({ free, entries: [...this.catalogue.entries, ...added] });
  }

  /** Overwrites removed dossiers for good and gives their slots back. */
  async purge(which: (entry: Entry) => boolean): Promise<void> {
    const gone = this.catalogue.entries.filter((entry) => entry.removedAt !== null && which(entry));
    if (gone.length === 0) return;
    for (const entry of gone) {
      await emptySlot(this.vault, entry.slot);
      this.core.troubles.settle(entry.id);
    }
    await this.change({
      entries: this.catalogue.entries.filter((entry) => !gone.includes(entry)),
      free: [...this.catalogue.free, ...gone.map((entry) => entry.slot)],
    });
  }

  /** Rewrites part of the list. */
  async change(part: Partial<Catalogue>): Promise<void> {
    const next = { ...this.catalogue, ...part };
    this.read = await writeCatalogue(this.vault, this.read.record, next);
    for (const entry of next.entries) this.core.idOfSlot.set(entry.slot, entry.id);
  }
}

/** Does the list already say this, to the hour? */
function sameLine(one: Entry, other: Entry): boolean {
  const line = (entry: Entry) =>
    JSON.stringify([
      entry.id,
      entry.nickname,
      entry.archived,
      entry.removedAt,
      entry.updatedAt.slice(0, 13),
    ]);
  return line(one) === line(other);
}

function slotValue(record: RecordRead): SlotValue | null {
  const value = record.status === 'read' ? SlotValueSchema.safeParse(record.value) : null;
  return value?.success ? value.data : null;
}
