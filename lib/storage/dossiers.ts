import type { StorageDeps } from './areas';
import type { Catalogue, Entry } from './catalogue';
import type { Core, View } from './core';
import { type DocumentKind, type StoredDocument, sameContent } from './document';
import { attempt, done, messageOf, type Outcome, refuse, type StorageMessageId } from './failures';
import { randomBytes, toHex } from './sealing/bytes';
import { Shelf } from './shelf';

/** A line of the list of dossiers. `updatedAt` (ISO 8601, UTC) is exact to the hour. */
export interface Summary {
  id: string;
  nickname: string;
  archived: boolean;
  updatedAt: string;
}

/** What a save gives: the dossier as stored, or why not, with what was to be saved and what is stored. */
export type SaveResult<D> =
  | { ok: true; dossier: D }
  | { ok: false; messageId: 'dossier-changed-elsewhere'; mine: D; theirs: D }
  | { ok: false; messageId: StorageMessageId; mine: D; theirs: null };

/** Dossiers read together. */
export interface AllRead<D> {
  dossiers: D[];
  unreadable: { id: string; nickname: string; messageId: StorageMessageId }[];
}

/** Why work on dossiers cannot be done in this state. */
export function refusalFor(view: Exclude<View, { state: 'open' }>): StorageMessageId {
  if (view.state === 'new') return 'store-not-set-up';
  return view.state === 'locked' ? 'store-locked' : view.messageId;
}

/** Operations on dossiers of one kind; each one alone, over all windows. */
export function dossierOperations<D extends StoredDocument>(core: Core, kind: DocumentKind<D>) {
  const { deps } = core;

  const onShelf = <T>(
    work: (shelf: Shelf<D>) => Promise<Outcome<T>>,
    checkLater = false,
  ): Promise<Outcome<T>> =>
    deps.exclusive(() =>
      attempt(async () => {
        const view = await core.look();
        if (view.state !== 'open') return refuse(refusalFor(view));
        return work(await Shelf.open(core, view.vault, kind, checkLater));
      }),
    );

  const now = () => new Date(deps.now()).toISOString();
  const stamped = (document: D, revision: number): D => ({
    ...document,
    revision,
    updatedAt: now(),
  });

  async function put(shelf: Shelf<D>, document: D): Promise<Outcome<D>> {
    await shelf.put([document]);
    return { ok: true, value: document };
  }

  async function saveOn(
    shelf: Shelf<D>,
    mine: D,
    expectedRevision: number,
  ): Promise<SaveResult<D>> {
    const found = await shelf.find(shelf.entry(mine.id));
    const theirs = found.document;
    if (theirs.revision !== expectedRevision) {
      // The same words twice are no conflict: an earlier try that was written though it seemed to fail.
      if (sameContent(theirs, mine)) return { ok: true, dossier: theirs };
      return { ok: false, messageId: 'dossier-changed-elsewhere', mine, theirs };
    }
    const read = kind.read(stamped(mine, expectedRevision + 1));
    if (!read.ok) return { ok: false, messageId: read.messageId, mine, theirs: null };
    await shelf.write(found, read.document);
    core.troubles.settle(mine.id);
    return { ok: true, dossier: read.document };
  }

  async function setRemoved(
    shelf: Shelf<D>,
    entry: Entry,
    removedAt: number | null,
  ): Promise<void> {
    const found = await shelf.find(entry);
    await shelf.write(found, found.document, removedAt);
  }

  return {
    /** Every dossier that is not removed, the last changed first. */
    list: () =>
      onShelf<Summary[]>(async (shelf) => ({ ok: true, value: summaries(shelf.catalogue) })),

    /**
     * What is shown first, in one look: the list, and the dossier of last time, else the newest that can be read.
     * The list is checked against its slots later, by whatever is asked next.
     */
    entry: () =>
      onShelf<{ list: Summary[]; dossier: D | null }>(async (shelf) => {
        const list = summaries(shelf.catalogue);
        const newest = list.filter((one) => !one.archived).map((one) => one.id);
        for (const id of new Set([shelf.catalogue.current, ...newest])) {
          const line = shelf.catalogue.entries.find(
            (one) => one.id === id && one.removedAt === null,
          );
          const found = line && (await shelf.find(line).catch(() => null));
          if (found) return { ok: true, value: { list, dossier: found.document } };
        }
        return { ok: true, value: { list, dossier: null } };
      }, true),

    /** One dossier, migrated and validated. */
    get: (id: string) =>
      onShelf<D>(async (shelf) => ({
        ok: true,
        value: (await shelf.find(shelf.entry(id))).document,
      })),

    /** All dossiers, or those named; what cannot be read is told apart and does not stop the rest. */
    getAll: (ids?: string[]) =>
      onShelf<AllRead<D>>(async (shelf) => {
        const value: AllRead<D> = { dossiers: [], unreadable: [] };
        for (const entry of shelf.catalogue.entries) {
          if (entry.removedAt !== null || (ids && !ids.includes(entry.id))) continue;
          try {
            value.dossiers.push((await shelf.find(entry)).document);
          } catch (thrown) {
            value.unreadable.push({
              id: entry.id,
              nickname: entry.nickname,
              messageId: messageOf(thrown),
            });
          }
        }
        return { ok: true, value };
      }),

    /** An id for a new dossier: random, says nothing. */
    newId: () => newId(deps),

    /** A new empty dossier under a nickname. */
    create: (nickname: string) =>
      onShelf<D>((shelf) => put(shelf, stamped(kind.empty(newId(deps), nickname, now()), 1))),

    /** Puts dossiers from a file, ids kept; refused as a whole when one of the ids is already there. */
    add: (documents: D[]) =>
      onShelf(async (shelf) => {
        const ids = new Set(documents.map((document) => document.id));
        // One in the bin does not stand in the way of the same one coming back.
        await shelf.purge((entry) => ids.has(entry.id));
        const known = shelf.catalogue.entries.some((entry) => ids.has(entry.id));
        if (known || ids.size < documents.length) return refuse('dossier-already-exists');
        await shelf.put(documents.map((document) => stamped(document, document.revision + 1)));
        return done;
      }),

    /** A copy under another nickname and a new id. */
    duplicate: (id: string, nickname: string) =>
      onShelf<D>(async (shelf) => {
        const { document } = await shelf.find(shelf.entry(id));
        const fresh = { id: newId(deps), nickname, archived: false, createdAt: now() };
        return put(shelf, stamped({ ...document, ...fresh }, 1));
      }),

    /** Saves over the revision that was read; a stale one is refused and both versions are given back. */
    save: async (dossier: D, expectedRevision: number): Promise<SaveResult<D>> => {
      let result: SaveResult<D> | null = null;
      const outcome = await onShelf(async (shelf) => {
        result = await saveOn(shelf, dossier, expectedRevision);
        return done;
      });
      if (!outcome.ok)
        return { ok: false, messageId: outcome.messageId, mine: dossier, theirs: null };
      return result ?? { ok: false, messageId: 'store-unreadable', mine: dossier, theirs: null };
    },

    /** Puts a dossier in the archive, or takes it out; its revision grows. */
    archive: (id: string, archived: boolean) =>
      onShelf<D>(async (shelf) => {
        const found = await shelf.find(shelf.entry(id));
        const document = stamped({ ...found.document, archived }, found.document.revision + 1);
        await shelf.write(found, document);
        return { ok: true, value: document };
      }),

    /** Removes a dossier; it waits, sealed, for `undo` until another is removed, the store is locked, or a while passed. */
    remove: (id: string) =>
      onShelf(async (shelf) => {
        const entry = shelf.entry(id);
        await shelf.purge(() => true);
        await setRemoved(shelf, entry, deps.now());
        if (shelf.catalogue.current === id) await shelf.change({ current: null });
        return done;
      }),

    /** Brings back the dossier removed last. */
    undo: () =>
      onShelf<D>(async (shelf) => {
        const entry = shelf.catalogue.entries.find((one) => one.removedAt !== null);
        if (!entry) return refuse('dossier-nothing-to-undo');
        await setRemoved(shelf, entry, null);
        return { ok: true, value: (await shelf.find(shelf.entry(entry.id))).document };
      }),

    /** Removes a dossier for good, at once and even if it cannot be read: both generations are overwritten. */
    erase: (id: string) =>
      onShelf(async (shelf) => {
        const entry = shelf.entry(id);
        const entries = shelf.catalogue.entries.map((one) =>
          one === entry ? { ...one, removedAt: 0 } : one,
        );
        const current = shelf.catalogue.current === id ? null : shelf.catalogue.current;
        await shelf.change({ entries, current });
        await shelf.purge((one) => one.id === id);
        return done;
      }),

    /** Overwrites removed dossiers that nobody can want back: all, or those removed at least so long ago (ms). */
    emptyBin: (olderThanMs = 0) =>
      onShelf(async (shelf) => {
        const since = (entry: Entry) => deps.now() - (entry.removedAt ?? 0);
        await shelf.purge((entry) => olderThanMs === 0 || since(entry) >= olderThanMs);
        return done;
      }),

    /** Remembers (sealed) which dossier is shown, for the next opening. */
    select: (id: string | null) =>
      onShelf(async (shelf) => {
        if (shelf.catalogue.current !== id) await shelf.change({ current: id });
        return done;
      }),

    /** The id of the dossier shown last, if it is still there. */
    current: () =>
      onShelf<string | null>(async (shelf) => {
        const id = shelf.catalogue.current;
        const there = shelf.catalogue.entries.some(
          (entry) => entry.id === id && entry.removedAt === null,
        );
        return { ok: true, value: there ? id : null };
      }),
  };
}

/** The lines of the list that are not removed, the last changed first. */
function summaries(catalogue: Catalogue): Summary[] {
  return catalogue.entries
    .filter((entry) => entry.removedAt === null)
    .sort(
      (one, other) =>
        Number(one.updatedAt < other.updatedAt) - Number(one.updatedAt > other.updatedAt),
    )
    .map(({ id, nickname, archived, updatedAt }) => ({ id, nickname, archived, updatedAt }));
}

function newId(deps: StorageDeps): string {
  return toHex(randomBytes(deps.crypto, 16));
}
