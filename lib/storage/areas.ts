/**
 * One area of the browser's storage, as `storage.local` and `storage.session` offer it.
 * Handed in by the caller, so that tests can hand in a hostile one.
 */
export interface Area {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  clear(): Promise<void>;
}

/** One changed key, as `storage.onChanged` reports it. */
export interface Change {
  oldValue?: unknown;
  newValue?: unknown;
}

/** `storage.onChanged`: the listener is told of changes made by any window, ours included. */
export interface Changes {
  addListener(listener: (changes: Record<string, Change>, areaName: string) => void): void;
  removeListener(listener: (changes: Record<string, Change>, areaName: string) => void): void;
}

/**
 * A place on disk apart from `storage.local`, whose bytes are gone with it (a file), for the moment in which
 * `storage.local` is emptied and written anew. Holds one text.
 */
export interface Shelter {
  read(): Promise<string | null>;
  write(text: string): Promise<void>;
  remove(): Promise<void>;
}

/** Everything the store needs from outside; nothing in this room reads a global clock or a global area. */
export interface StorageDeps {
  /** `storage.local`: stays on disk. This room is its only writer: a wipe clears it whole. */
  local: Area;
  /** `storage.session`: memory of the browser, gone when it closes. */
  session: Area;
  /** Without one, a browser killed in the middle of a change of mode could lose what was on disk. */
  shelter?: Shelter;
  /** `storage.onChanged`, for live update between two windows. */
  changes?: Changes;
  /** Milliseconds since 1970, UTC. May jump either way: nothing is lost when it does. */
  now: () => number;
  /** `globalThis.crypto`. */
  crypto: Crypto;
  /** Runs one piece of work at a time over all windows; see `webLocks`. */
  exclusive: Exclusive;
}

/** Runs `work` while nobody else, in any window, runs theirs. */
export type Exclusive = <T>(work: () => Promise<T>) => Promise<T>;

/** `Exclusive` made of the Web Locks of the browser: shared by every page of the extension. */
export function webLocks(locks: LockManager, name = 'piece-par-piece.storage'): Exclusive {
  return <T>(work: () => Promise<T>) => locks.request(name, work) as Promise<T>;
}

/** `Exclusive` inside one page only: for tests and for a browser without Web Locks. */
export function oneAtATime(): Exclusive {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
