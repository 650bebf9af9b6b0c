/** Names of everything that this room keeps in an area. All begin alike, so that nothing else is touched. */
const OURS = 'ppp.';

/** In clear, harmless (`SettingsSchema`): survives a wipe. */
export const SETTINGS = `${OURS}settings`;
/** The keyring, in two identical copies: losing it would lose everything. */
export const KEYRINGS = [`${OURS}keyring.a`, `${OURS}keyring.b`] as const;
/** Wrong passphrases so far. */
export const TRIES = `${OURS}tries`;
/** `storage.session` only: the unlocked key of passphrase mode. */
export const UNLOCKED = `${OURS}unlocked`;
/** `storage.session` only: when somebody last did something. */
export const ACTIVE = `${OURS}active`;
/** `storage.session` only: the whole content, sealed under the new key, while a change of mode is under way. */
export const MOVING = `${OURS}moving`;

/** The slot of what waits for a choice between two versions. Not one of a dossier. */
export const VERSIONS_SLOT = 'versions';

const RECORDS = `${OURS}r.`;
const SET_ASIDE = `${OURS}aside.`;

export type Generation = 'a' | 'b';

/** The two places of the record called `slot`. */
export function recordKeys(slot: string): { a: string; b: string } {
  return { a: `${RECORDS}${slot}.a`, b: `${RECORDS}${slot}.b` };
}

/** The slot that a key belongs to, or null when the key is not a record's. */
export function slotOf(key: string): string | null {
  return key.startsWith(RECORDS) ? key.slice(RECORDS.length, -2) : null;
}

/** Where text that could not be read is kept, told apart by a fingerprint of it. */
export function asideKey(slot: string, generation: Generation, fingerprint: string): string {
  return `${SET_ASIDE}${slot}.${generation}.${fingerprint}`;
}

/** Is this a key of something set aside? */
export function isAsideKey(key: string): boolean {
  return key.startsWith(SET_ASIDE);
}

/** Does this key carry part of the person's content (sealed), as against keyrings and settings? */
export function isContentKey(key: string): boolean {
  return slotOf(key) !== null || isAsideKey(key);
}
