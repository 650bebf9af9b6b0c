/** Ids of the messages that this room asks the interface to show; the words live in the catalogues. */
export const MESSAGE_IDS = [
  // the browser's storage itself
  'storage-unreachable',
  'storage-full',
  'storage-write-failed',
  'storage-write-not-kept',
  // the key
  'keyring-damaged',
  'keyring-missing',
  'keyring-newer-version',
  'keyring-one-copy-damaged',
  'keyring-too-weak',
  // records
  'record-damaged',
  'record-previous-generation',
  'record-newer-format',
  'list-rebuilt',
  // dossiers
  'dossier-unreadable',
  'dossier-newer-version',
  'dossier-not-found',
  'dossier-changed-elsewhere',
  'dossier-already-exists',
  'dossier-nothing-to-undo',
  // states and modes
  'store-locked',
  'store-not-set-up',
  'store-already-set-up',
  'store-unreadable',
  'passphrase-missing',
  'passphrase-too-short',
  'passphrase-wrong',
  'passphrase-wait',
  'lock-needs-passphrase',
  'move-unfinished',
  'wipe-incomplete',
  'settings-unreadable',
  // files
  'import-not-our-file',
  'import-wrong-passphrase',
  'import-damaged',
  'import-newer-version',
  'import-too-large',
  'import-too-costly',
  'import-dossier-unreadable',
] as const;

export type StorageMessageId = (typeof MESSAGE_IDS)[number];

/** What went wrong, as an id whose text the interface holds. Never carries personal words. */
export class StorageFailure extends Error {
  override readonly name = 'StorageFailure';
  constructor(
    readonly messageId: StorageMessageId,
    options?: { cause?: unknown },
  ) {
    super(messageId, options);
  }
}

/** A refused request: why, and for `passphrase-wait` how long to wait. */
export interface Refusal {
  ok: false;
  messageId: StorageMessageId;
  /** Only with `passphrase-wait`: milliseconds before the next try is looked at. */
  waitMs?: number;
}

export type Outcome<T = undefined> = { ok: true; value: T } | Refusal;

export const done: { ok: true; value: undefined } = { ok: true, value: undefined };

/** Shorthand for a refusal. */
export function refuse(messageId: StorageMessageId): Refusal {
  return { ok: false, messageId };
}

/** The message for whatever was thrown; what we did not throw ourselves came from the browser's storage. */
export function messageOf(thrown: unknown): StorageMessageId {
  if (thrown instanceof StorageFailure) return thrown.messageId;
  return /quota|no space|disk full|ENOSPC/i.test(String((thrown as Error)?.message ?? thrown))
    ? 'storage-full'
    : 'storage-write-failed';
}

/** Runs `work` and turns anything thrown into a refusal. */
export async function attempt<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (thrown) {
    return refuse(messageOf(thrown));
  }
}
