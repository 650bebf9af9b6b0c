import { describe, expect, it } from 'vitest';
import type { Area } from './areas';
import { setKept } from './writing';

/** Gives objects back with their keys in order, as Chromium does. */
const sorting = (change: (value: unknown) => unknown = (value) => value): Area => {
  let kept: Record<string, unknown> = {};
  const sorted = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([k, v]) => [k, sorted(v)]),
        )
      : value;
  return {
    get: async () => kept,
    set: async (items) => {
      kept = Object.fromEntries(Object.entries(items).map(([k, v]) => [k, change(sorted(v))]));
    },
    remove: async () => {},
    clear: async () => {},
  };
};

describe('a write that is read back', () => {
  it('is kept whatever the order of the keys', async () => {
    await expect(setKept(sorting(), { a: { z: 1, b: { y: 2, c: 3 } } })).resolves.toBeUndefined();
  });
  it('is refused when a value was not kept', async () => {
    const losing = sorting((value) => ({ ...(value as object), z: 2 }));
    await expect(setKept(losing, { a: { z: 1 } })).rejects.toThrow('storage-write-not-kept');
  });
});
