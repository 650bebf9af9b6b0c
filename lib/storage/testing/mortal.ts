/** A browser that can be killed: after so many writes nothing answers any more. */
import type { Area, Shelter } from '../areas';

export interface Life {
  /** Writes, removals and clears left before the end. */
  left: number;
}

/** The same shelter, until the same end. */
export function mortalShelter(shelter: Shelter, life: Life): Shelter {
  const area = mortal(
    {
      get: async () => ({ text: await shelter.read() }),
      set: ({ text }) => shelter.write(String(text)),
      remove: () => shelter.remove(),
      clear: () => shelter.remove(),
    },
    life,
  );
  return {
    read: async () => (await area.get(null)).text as string | null,
    write: (text) => area.set({ text }),
    remove: () => area.clear(),
  };
}

/** The same area, until its life is over; the change that ends it is not made. */
export function mortal(area: Area, life: Life): Area {
  const living = <T>(work: () => Promise<T>, cost: number): Promise<T> => {
    if (life.left < cost) life.left = -1;
    if (life.left < 0) return Promise.reject(new Error('killed'));
    life.left -= cost;
    return work();
  };
  return {
    get: (keys) => living(() => area.get(keys), 0),
    set: (items) => living(() => area.set(items), 1),
    remove: (keys) => living(() => area.remove(keys), 1),
    clear: () => living(() => area.clear(), 1),
  };
}
