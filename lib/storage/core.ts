import type { Area, StorageDeps } from './areas';
import { type CatalogueRead, readCatalogue } from './catalogue';
import { StorageFailure, type StorageMessageId } from './failures';
import { clearKey, type Keyring, keyFromText, type Mode, type RingRead, readRing } from './keyring';
import { isContentKey, KEYRINGS, MOVING, SETTINGS, UNLOCKED } from './keys';
import {
  clearAllButSettings,
  comeOutOfShelter,
  finishMove,
  forgetContent,
  restoreSettings,
} from './move';
import { adoptOrphans, rebuildCatalogue } from './rebuild';
import type { Vault } from './record';
import { importKey } from './sealing/seal';
import { Troubles } from './trouble';
import { getFrom } from './writing';

/** What the areas hold at this moment. */
export type View =
  | { state: 'new' }
  | { state: 'locked'; ring: Keyring & { mode: 'passphrase' } }
  | { state: 'open'; mode: Mode; ring: Keyring; vault: Vault }
  | { state: 'unreadable'; messageId: StorageMessageId };

/**
 * Looks at the areas afresh before each piece of work: another window may have locked, wiped or changed the
 * mode meanwhile. Everything here is called inside `deps.exclusive`.
 */
export class Core {
  readonly troubles = new Troubles();
  /** Which dossier lies in which slot, as last read; for those who watch changes. */
  readonly idOfSlot = new Map<string, string>();
  private imported: { text: string; key: CryptoKey } | null = null;
  /** Was looked for what a killed browser left in the shelter? Once is enough. */
  private cameOut = false;
  /** The keyring whose list was already checked against its slots. */
  private checked: string | null = null;

  constructor(readonly deps: StorageDeps) {}

  async look(): Promise<View> {
    try {
      return await this.lookOrThrow();
    } catch (thrown) {
      if (!(thrown instanceof StorageFailure)) throw thrown;
      return { state: 'unreadable', messageId: thrown.messageId };
    }
  }

  private async lookOrThrow(): Promise<View> {
    const { local, session, crypto } = this.deps;
    let inSession = await getFrom(session, [...KEYRINGS, UNLOCKED, MOVING, SETTINGS]);
    if (inSession[SETTINGS] !== undefined) await restoreSettings(this.deps);
    if (inSession[MOVING] !== undefined) {
      await finishMove(this.deps);
      inSession = await getFrom(session, [...KEYRINGS, UNLOCKED]);
    }
    let onDisk = await readRing(crypto, await getFrom(local, [...KEYRINGS]));
    const inMemory = await readRing(crypto, inSession);
    if (!this.cameOut) {
      const isLost = onDisk.status === 'none' || onDisk.status === 'damaged';
      await comeOutOfShelter(this.deps, isLost && inMemory.status === 'none');
      this.cameOut = true;
      onDisk = await readRing(crypto, await getFrom(local, [...KEYRINGS]));
    }
    return this.choose(onDisk, inMemory, inSession[UNLOCKED]);
  }

  private async choose(disk: RingRead, memory: RingRead, unlocked: unknown): Promise<View> {
    const { local, session } = this.deps;
    if (memory.status === 'ok' && !(disk.status === 'ok' && disk.ring.epoch > memory.ring.epoch)) {
      // A change towards this mode that was interrupted before the disk was cleared.
      if (disk.status === 'ok' || (await this.leftOnDisk(disk)))
        await clearAllButSettings(this.deps);
      return this.open(session, memory.ring, clearKey(memory.ring), memory.oneCopyDamaged);
    }
    if (disk.status === 'newer') throw new StorageFailure('keyring-newer-version');
    if (disk.status === 'damaged' || memory.status === 'damaged') {
      throw new StorageFailure('keyring-damaged');
    }
    if (disk.status === 'none') return this.withoutRing();
    if (memory.status === 'ok') await forgetContent(session);
    const { ring, oneCopyDamaged } = disk;
    if (ring.mode !== 'passphrase') return this.open(local, ring, clearKey(ring), oneCopyDamaged);
    const key = unlockedKey(unlocked, ring.epoch);
    if (key) return this.open(local, ring, keyFromText(key), oneCopyDamaged);
    this.forgetKey();
    return { state: 'locked', ring };
  }

  /** Content without a keyring, left by an interrupted change from memory to disk; looked for once. */
  private async leftOnDisk(disk: RingRead): Promise<boolean> {
    return disk.status === 'none' && this.imported === null && (await this.hasContentOnDisk());
  }

  private async hasContentOnDisk(): Promise<boolean> {
    return Object.keys(await getFrom(this.deps.local, null)).some(isContentKey);
  }

  private async withoutRing(): Promise<View> {
    this.forgetKey();
    if (await this.hasContentOnDisk()) throw new StorageFailure('keyring-missing');
    return { state: 'new' };
  }

  private async open(
    area: Area,
    ring: Keyring,
    raw: Uint8Array<ArrayBuffer>,
    damaged: boolean,
  ): Promise<View> {
    if (damaged) this.troubles.add('keyring-one-copy-damaged');
    const text = `${ring.epoch} ${raw.join()}`;
    if (this.imported?.text !== text) {
      this.imported = { text, key: await importKey(this.deps.crypto, raw) };
    }
    const vault = { area, key: this.imported.key, crypto: this.deps.crypto };
    return { state: 'open', mode: ring.mode, ring, vault };
  }

  /** Nothing of the key stays in this window. */
  forgetKey(): void {
    this.imported = null;
    this.checked = null;
    this.idOfSlot.clear();
  }

  /**
   * The list of dossiers; the first time under a key it is checked against the slots. `checkLater`: only to be
   * read from, never to take a free slot, which may hold a dossier that the list does not know.
   */
  async catalogue(vault: Vault, checkLater = false): Promise<CatalogueRead> {
    let read = await readCatalogue(vault);
    const isChecked = this.checked === this.imported?.text;
    if (!read) read = await rebuildCatalogue(vault, this.troubles);
    else if (!isChecked && checkLater) return this.known(read);
    else if (!isChecked) read = await adoptOrphans(vault, read, this.troubles);
    this.checked = this.imported?.text ?? null;
    return this.known(read);
  }

  private known(read: CatalogueRead): CatalogueRead {
    for (const entry of read.catalogue.entries) this.idOfSlot.set(entry.slot, entry.id);
    return read;
  }
}

/** The key that an unlocking left in `storage.session`, if it is the key of this keyring. */
function unlockedKey(value: unknown, epoch: number): string | null {
  const unlocked = value as { epoch?: unknown; key?: unknown } | null | undefined;
  return unlocked?.epoch === epoch && typeof unlocked.key === 'string' ? unlocked.key : null;
}
