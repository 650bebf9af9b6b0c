import type { Area, Shelter, StorageDeps } from './areas';
import { done, type Outcome, refuse } from './failures';
import { KEYRINGS, SETTINGS, TRIES, UNLOCKED } from './keys';
import { DEFAULT_SETTINGS, readSettings } from './settings';
import { getFrom, setKept } from './writing';

/** About as long as a keyring. */
const KEYRING_LENGTH = 200;

/**
 * Erases everything of the person: first the key (from then on the rest is unreadable), then the areas whole;
 * then writes back the harmless settings. Each step is done even when another fails; `wipe-incomplete` when
 * something is still found afterwards. What the browser may hold on its own: docs/security.md.
 */
export async function wipe(deps: StorageDeps): Promise<Outcome> {
  const settings = await readSettings(deps.local).catch(() => DEFAULT_SETTINGS);
  const steps = [
    // First: what is left in it could be taken for a change of mode to finish.
    () => deps.shelter?.remove() ?? Promise.resolve(),
    () => deps.session.remove([UNLOCKED]),
    // Over the key first: browsers that only mark removed bytes as free often write the same place anew.
    () =>
      deps.local.set(Object.fromEntries(KEYRINGS.map((key) => [key, '0'.repeat(KEYRING_LENGTH)]))),
    () => deps.local.remove([...KEYRINGS, TRIES]),
    () => deps.session.clear(),
    () => deps.local.clear(),
  ];
  for (const step of steps) await step().catch(() => undefined);
  const clean =
    (await isEmpty(deps.local)) && (await isEmpty(deps.session)) && (await isBare(deps.shelter));
  await setKept(deps.local, { [SETTINGS]: settings }).catch(() => undefined);
  return clean ? done : refuse('wipe-incomplete');
}

/** A shelter that cannot be read was never written to. */
async function isBare(shelter: Shelter | undefined): Promise<boolean> {
  return ((await shelter?.read().catch(() => null)) ?? null) === null;
}

async function isEmpty(area: Area): Promise<boolean> {
  try {
    return Object.keys(await getFrom(area, null)).length === 0;
  } catch {
    return false;
  }
}
