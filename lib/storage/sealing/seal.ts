import { type Bytes, concat, fromBase64, randomBytes, sameBytes, toBase64, utf8 } from './bytes';
import { NONCE_BYTES, SEAL_FORMAT, TAG_BITS } from './parameters';

/*
 * A sealed record is one base64 text of
 *
 *   "PPSR" | format (1 byte) | nonce (12) | AES-256-GCM ciphertext and tag | checksum (8)
 *
 * Authenticated besides the ciphertext: magic, format, nonce, and a context that is not stored (the name
 * of the place where the record lives), so that a record moved to another place is refused.
 * The checksum (first 8 bytes of SHA-256 of all before it) is the same in every format to come: it tells
 * damage from a wrong key, and a damaged format byte from a record of a newer version.
 */
const MAGIC = utf8('PPSR');
const HEADER_BYTES = MAGIC.length + 1 + NONCE_BYTES;
const CHECKSUM_BYTES = 8;

export type OpenFailure = 'damaged' | 'newer-format' | 'wrong-key';
export type Opened = { ok: true; plain: Bytes } | { ok: false; why: OpenFailure };

/** An AES-256-GCM key that cannot be read back out of WebCrypto. */
export function importKey(crypto: Crypto, raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

async function checksum(crypto: Crypto, body: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', body)).slice(0, CHECKSUM_BYTES);
}

/** Seals bytes under a key for one place (`context`). Every call takes a fresh nonce. */
export async function seal(
  crypto: Crypto,
  key: CryptoKey,
  context: string,
  plain: Bytes,
): Promise<string> {
  const nonce = randomBytes(crypto, NONCE_BYTES);
  const header = concat(MAGIC, Uint8Array.of(SEAL_FORMAT), nonce);
  const algorithm = {
    name: 'AES-GCM',
    iv: nonce,
    tagLength: TAG_BITS,
    additionalData: concat(header, utf8(context)),
  };
  const body = concat(header, new Uint8Array(await crypto.subtle.encrypt(algorithm, key, plain)));
  return toBase64(concat(body, await checksum(crypto, body)));
}

/** Opens what `seal` gave for the same key and place; anything else is refused with the reason, never thrown. */
export async function open(
  crypto: Crypto,
  key: CryptoKey,
  context: string,
  sealed: unknown,
): Promise<Opened> {
  const body = await readBody(crypto, sealed);
  if (!body) return { ok: false, why: 'damaged' };
  if (body[MAGIC.length] !== SEAL_FORMAT) return { ok: false, why: 'newer-format' };
  if (body.length < HEADER_BYTES + TAG_BITS / 8) return { ok: false, why: 'damaged' };
  const header = body.slice(0, HEADER_BYTES);
  const iv = header.slice(MAGIC.length + 1);
  const algorithm = {
    name: 'AES-GCM',
    iv,
    tagLength: TAG_BITS,
    additionalData: concat(header, utf8(context)),
  };
  try {
    const plain = await crypto.subtle.decrypt(algorithm, key, body.slice(HEADER_BYTES));
    return { ok: true, plain: new Uint8Array(plain) };
  } catch {
    return { ok: false, why: 'wrong-key' };
  }
}

/** The record without its checksum, or null when it is not a whole record of ours, of whatever format. */
async function readBody(crypto: Crypto, sealed: unknown): Promise<Bytes | null> {
  const bytes = typeof sealed === 'string' ? fromBase64(sealed) : null;
  if (!bytes || bytes.length < MAGIC.length + 1 + CHECKSUM_BYTES) return null;
  const body = bytes.slice(0, bytes.length - CHECKSUM_BYTES);
  if (!sameBytes(body.slice(0, MAGIC.length), MAGIC)) return null;
  return sameBytes(await checksum(crypto, body), bytes.slice(body.length)) ? body : null;
}
