/** Areas for tests: an obedient one that remembers every byte it was ever given, and ways to make it hostile. */
import type { Area, Change, Changes, Shelter } from '../areas';

/** How a hostile area misbehaves. Each hook may be changed while a test runs. */
export interface Hostility {
  /** Throws on the nth `set()` from now on (1: the next), then obeys again. */
  failSetAt?: number | undefined;
  /** … and yet keeps what was set. */
  keepWhenFailing?: boolean;
  /** Throws on every `set()` that would make the area larger than this many characters. */
  quota?: number | undefined;
  /** Says yes to `set()` and keeps nothing. */
  forgetful?: boolean;
  /** `get()` throws. */
  unreachable?: boolean;
  /** `clear()` throws. */
  uncleanable?: boolean;
}

export interface TestArea extends Area {
  /** What the area holds now. */
  items: Map<string, unknown>;
  /** Every key and value ever written, as a browser's log keeps them until `clear()`. */
  log: string[];
  hostility: Hostility;
  sets: number;
}

/** An area in memory. Values pass through JSON, as they do in browsers. */
export function testArea(name: 'local' | 'session', changes?: TestChanges): TestArea {
  const items = new Map<string, unknown>();
  const area: TestArea = {
    items,
    log: [],
    hostility: {},
    sets: 0,
    async get(keys) {
      if (area.hostility.unreachable) throw new Error('IO error: corruption');
      const wanted = keys ?? [...items.keys()];
      return Object.fromEntries(
        wanted.filter((key) => items.has(key)).map((key) => [key, structuredClone(items.get(key))]),
      );
    },
    async set(given) {
      area.sets += 1;
      const copy = JSON.parse(JSON.stringify(given)) as Record<string, unknown>;
      const failing = area.hostility.failSetAt !== undefined && --area.hostility.failSetAt === 0;
      if (failing) area.hostility.failSetAt = undefined;
      if (failing && !area.hostility.keepWhenFailing) throw new Error('write failed');
      if (area.hostility.quota !== undefined && sizeWith(items, copy) > area.hostility.quota) {
        throw new Error('QUOTA_BYTES quota exceeded');
      }
      if (area.hostility.forgetful) return;
      const changed: Record<string, Change> = {};
      for (const [key, newValue] of Object.entries(copy)) {
        changed[key] = { oldValue: items.get(key), newValue };
        area.log.push(key, JSON.stringify(newValue));
        items.set(key, newValue);
      }
      changes?.fire(changed, name);
      if (failing) throw new Error('write failed');
    },
    async remove(keys) {
      const changed: Record<string, Change> = {};
      for (const key of keys) {
        if (items.has(key)) changed[key] = { oldValue: items.get(key) };
        items.delete(key);
      }
      changes?.fire(changed, name);
    },
    async clear() {
      if (area.hostility.uncleanable) throw new Error('IO error');
      const changed = Object.fromEntries([...items].map(([key, oldValue]) => [key, { oldValue }]));
      items.clear();
      area.log = [];
      changes?.fire(changed, name);
    },
  };
  return area;
}

/** A shelter in memory; `text` is what it holds. */
export function testShelter(): Shelter & { text: string | null } {
  const shelter = {
    text: null as string | null,
    read: async () => shelter.text,
    write: async (text: string) => {
      shelter.text = text;
    },
    remove: async () => {
      shelter.text = null;
    },
  };
  return shelter;
}

function sizeWith(items: Map<string, unknown>, more: Record<string, unknown>): number {
  return JSON.stringify(Object.fromEntries([...items, ...Object.entries(more)])).length;
}

export interface TestChanges extends Changes {
  fire(changes: Record<string, Change>, areaName: string): void;
}

/** `storage.onChanged` for tests: tells every listener, later. */
export function testChanges(): TestChanges {
  const listeners = new Set<Parameters<Changes['addListener']>[0]>();
  return {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
    fire: (changes, areaName) => {
      if (Object.keys(changes).length === 0) return;
      for (const listener of listeners) queueMicrotask(() => listener(changes, areaName));
    },
  };
}
