/** One computer for tests: its two areas, its clock, its locks; windows open the store over them. */
import { oneAtATime, type StorageDeps } from '../areas';
import type { DocumentKind, StoredDocument } from '../document';
import { migrate } from '../migrations';
import { openStoreOf } from '../store';
import { type TestArea, testArea, testChanges, testShelter } from './areas';

/** A document simple enough for tests of the store itself. */
export interface Note extends StoredDocument {
  text: string;
}

/** Version 2 of the note; version 1 called its text `words`. */
export const noteKind: DocumentKind<Note> = {
  empty: (id, nickname, now) => ({
    version: 2,
    id,
    nickname,
    archived: false,
    revision: 0,
    createdAt: now,
    updatedAt: now,
    text: '',
  }),
  read(value) {
    const toSecond = ({ words, ...rest }: Record<string, unknown>) => ({ ...rest, text: words });
    const read = migrate(value, { 1: toSecond }, 2);
    if (!read.ok) return read;
    const note = read.document as Note;
    return typeof note.text === 'string'
      ? { ok: true, document: note }
      : { ok: false, messageId: 'dossier-unreadable' };
  },
};

/** WebCrypto with a derivation of one round, so that a test of the store takes milliseconds. */
export const quickCrypto: Crypto = {
  getRandomValues: (array) => crypto.getRandomValues(array),
  randomUUID: () => crypto.randomUUID(),
  subtle: new Proxy(crypto.subtle, {
    get(subtle, name: keyof SubtleCrypto) {
      if (name !== 'deriveBits') return subtle[name].bind(subtle);
      return (algorithm: Pbkdf2Params, key: CryptoKey, length: number) =>
        subtle.deriveBits({ ...algorithm, iterations: 1 }, key, length);
    },
  }),
};

export interface World {
  local: TestArea;
  session: TestArea;
  shelter: ReturnType<typeof testShelter>;
  clock: { now: number };
  deps: StorageDeps;
  /** Another window of the same browser. */
  open: () => ReturnType<typeof openStoreOf<Note>>;
  /** The browser is closed: memory is gone, the disk stays. */
  restart: () => void;
}

export const PASSPHRASE = 'cheval agrafe pile';

/** A computer on which nothing was ever kept. */
export function newWorld(): World {
  const changes = testChanges();
  const local = testArea('local', changes);
  const session = testArea('session', changes);
  const shelter = testShelter();
  const clock = { now: Date.UTC(2026, 10, 22, 10) };
  const deps: StorageDeps = {
    local,
    session,
    changes,
    shelter,
    now: () => clock.now,
    crypto: quickCrypto,
    exclusive: oneAtATime(),
  };
  return {
    local,
    session,
    shelter,
    clock,
    deps,
    open: () => openStoreOf(deps, noteKind),
    restart: () => {
      session.items.clear();
      session.hostility = {};
      local.hostility = {};
    },
  };
}

/** The value of a good outcome; throws its message id otherwise. */
export function must<T>(outcome: { ok: true; value: T } | { ok: false; messageId: string }): T {
  if (!outcome.ok) throw new Error(outcome.messageId);
  return outcome.value;
}
