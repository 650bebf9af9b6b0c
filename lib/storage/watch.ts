import type { Area, Change, StorageDeps } from './areas';
import { CATALOGUE_SLOT } from './catalogue';
import { canonical } from './document';
import { KEYRINGS, MOVING, SETTINGS, slotOf, UNLOCKED, VERSIONS_SLOT } from './keys';

/** What another window did. `dossier` without a known id is a change of the list. */
export type StoreEvent =
  | { kind: 'state' }
  | { kind: 'list' }
  | { kind: 'dossier'; id: string }
  | { kind: 'settings' };

const STATE_KEYS: string[] = [...KEYRINGS, MOVING, UNLOCKED];

/** The same area, remembering what this window wrote last, so that it is not told of its own doing. */
export function remembering(area: Area, written: Map<string, string>): Area {
  return {
    get: (keys) => area.get(keys),
    remove: (keys) => area.remove(keys),
    clear: () => area.clear(),
    set: (items) => {
      for (const [key, value] of Object.entries(items)) written.set(key, canonical(value));
      return area.set(items);
    },
  };
}

/** Turns changes of the areas into events, without those that this window made itself. */
export function eventsOf(
  changes: Record<string, Change>,
  written: ReadonlyMap<string, string>,
  idOfSlot: ReadonlyMap<string, string>,
): StoreEvent[] {
  const events = new Map<string, StoreEvent>();
  for (const [key, { newValue }] of Object.entries(changes)) {
    if (newValue !== undefined && written.get(key) === canonical(newValue)) continue;
    const event = eventOf(key, idOfSlot);
    if (event) events.set(JSON.stringify(event), event);
  }
  return [...events.values()];
}

function eventOf(key: string, idOfSlot: ReadonlyMap<string, string>): StoreEvent | null {
  if (STATE_KEYS.includes(key)) return { kind: 'state' };
  if (key === SETTINGS) return { kind: 'settings' };
  const slot = slotOf(key);
  if (slot === null || slot === VERSIONS_SLOT) return null;
  const id = slot === CATALOGUE_SLOT ? undefined : idOfSlot.get(slot);
  return id === undefined ? { kind: 'list' } : { kind: 'dossier', id };
}

/** Listens to the two areas until the returned function is called. */
export function watch(
  deps: StorageDeps,
  onChanges: (changes: Record<string, Change>) => void,
): () => void {
  const listener = (changes: Record<string, Change>, areaName: string) => {
    if (areaName === 'local' || areaName === 'session') onChanges(changes);
  };
  deps.changes?.addListener(listener);
  return () => deps.changes?.removeListener(listener);
}
