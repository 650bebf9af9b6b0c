import * as z from 'zod/mini';
import type { Area } from './areas';
import { StorageFailure } from './failures';
import { KEYRINGS } from './keys';
import { type Bytes, fromBase64, randomBytes, toBase64, toHex, utf8 } from './sealing/bytes';
import { KEY_BYTES } from './sealing/parameters';
import { KdfSchema, wrapKey } from './sealing/passphrase';
import { setKept } from './writing';

/** Where the key lives: the only thing in which the three modes differ. */
export type Mode = 'session' | 'computer' | 'passphrase';

const RING_VERSION = 1;
const Base = { v: z.literal(RING_VERSION), epoch: z.int() };

/** What is kept about the key. `epoch` grows with every change of mode: the higher one wins. */
export const KeyringSchema = z.union([
  z.strictObject({ ...Base, mode: z.enum(['session', 'computer']), key: z.string() }),
  z.strictObject({ ...Base, mode: z.literal('passphrase'), kdf: KdfSchema, wrapped: z.string() }),
]);
export type Keyring = z.infer<typeof KeyringSchema>;

export type RingRead =
  | { status: 'none' }
  | { status: 'damaged' }
  | { status: 'newer' }
  | { status: 'ok'; ring: Keyring; oneCopyDamaged: boolean };

/** A new random key, kept as its mode says; the passphrase is needed in passphrase mode alone. */
export async function makeKeyring(
  crypto: Crypto,
  mode: Mode,
  epoch: number,
  passphrase = '',
): Promise<{ ring: Keyring; key: Bytes }> {
  const key = randomBytes(crypto, KEY_BYTES);
  const base = { v: RING_VERSION, epoch } as const;
  if (mode !== 'passphrase') return { ring: { ...base, mode, key: toBase64(key) }, key };
  return { ring: { ...base, mode, ...(await wrapKey(crypto, passphrase, key)) }, key };
}

/** The text of a keyring on disk: a checksum, then JSON. */
export async function writeRingText(crypto: Crypto, ring: Keyring): Promise<string> {
  const json = JSON.stringify(ring);
  return `${await checksum(crypto, json)}:${json}`;
}

async function checksum(crypto: Crypto, json: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(json))).slice(0, 8));
}

/** Writes both copies, one after the other, each read back. */
export async function writeRing(crypto: Crypto, area: Area, ring: Keyring): Promise<void> {
  const text = await writeRingText(crypto, ring);
  for (const key of KEYRINGS) await setKept(area, { [key]: text });
}

/** The keyring among the items of an area; of two sound copies, the later. */
export async function readRing(crypto: Crypto, items: Record<string, unknown>): Promise<RingRead> {
  const texts = KEYRINGS.map((key) => items[key]);
  if (texts.every((text) => text === undefined)) return { status: 'none' };
  const copies = await Promise.all(texts.map((text) => readCopy(crypto, text)));
  if (copies.includes('newer')) return { status: 'newer' };
  const sound = copies.filter((copy) => typeof copy === 'object');
  const [first, ...others] = sound.sort((one, other) => other.epoch - one.epoch);
  if (!first) return { status: 'damaged' };
  return { status: 'ok', ring: first, oneCopyDamaged: others.length === 0 };
}

async function readCopy(crypto: Crypto, text: unknown): Promise<Keyring | 'newer' | 'damaged'> {
  if (typeof text !== 'string') return 'damaged';
  const json = text.slice(text.indexOf(':') + 1);
  if (text !== `${await checksum(crypto, json)}:${json}`) return 'damaged';
  const value: unknown = JSON.parse(json);
  if (Number((value as { v?: unknown } | null)?.v) > RING_VERSION) return 'newer';
  const ring = KeyringSchema.safeParse(value);
  return ring.success ? ring.data : 'damaged';
}

/** The key of a keyring that holds it in clear; throws `keyring-damaged` when it is no key. */
export function clearKey(ring: Keyring): Bytes {
  return keyFromText(ring.mode === 'passphrase' ? '' : ring.key);
}

/** The bytes of a key from base64; throws `keyring-damaged` when they are not one. */
export function keyFromText(text: string): Bytes {
  const key = fromBase64(text);
  if (key?.length !== KEY_BYTES) throw new StorageFailure('keyring-damaged');
  return key;
}
