import type { StorageMessageId } from './failures';

/** Something that could not be read as it should: said to the person, never hidden, never a reason to stop. */
export interface Trouble {
  messageId: StorageMessageId;
  /** The dossier concerned, when it is known which. */
  dossierId: string | null;
}

/** The list of what went wrong since the store was opened, each thing once. */
export class Troubles {
  private readonly known = new Map<string, Trouble>();

  add(messageId: StorageMessageId, dossierId: string | null = null): void {
    this.known.set(`${messageId} ${dossierId}`, { messageId, dossierId });
  }

  /** Forgets what was said of one dossier (it was saved whole again, or removed). */
  settle(dossierId: string): void {
    for (const [key, trouble] of this.known) {
      if (trouble.dossierId === dossierId) this.known.delete(key);
    }
  }

  clear(): void {
    this.known.clear();
  }

  list(): Trouble[] {
    return [...this.known.values()];
  }
}
