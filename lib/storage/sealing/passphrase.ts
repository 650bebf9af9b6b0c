import * as z from 'zod/mini';
import { type Bytes, fromBase64, randomBytes, toBase64, utf8 } from './bytes';
import {
  KDF_ITERATIONS,
  KDF_MAX_ITERATIONS,
  KDF_MIN_ITERATIONS,
  KEY_BYTES,
  MIN_PASSPHRASE_LENGTH,
  SALT_BYTES,
} from './parameters';
import { importKey, open, seal } from './seal';

/** How a key was drawn from a passphrase; stored beside what it wraps, and authenticated with it. */
export const KdfSchema = z.strictObject({
  name: z.literal('PBKDF2'),
  hash: z.literal('SHA-256'),
  iterations: z.int(),
  salt: z.string(),
});
export type Kdf = z.infer<typeof KdfSchema>;

/** May this passphrase be chosen? Returns the reason when it may not. */
export function passphraseRefusal(
  passphrase: string | undefined,
): 'passphrase-missing' | 'passphrase-too-short' | null {
  if (!passphrase) return 'passphrase-missing';
  return [...passphrase.normalize('NFC')].length < MIN_PASSPHRASE_LENGTH
    ? 'passphrase-too-short'
    : null;
}

/** Are the stored parameters within what we accept to use? */
export function kdfIsAcceptable(kdf: Kdf): boolean {
  const salt = fromBase64(kdf.salt);
  return (
    kdf.iterations >= KDF_MIN_ITERATIONS &&
    kdf.iterations <= KDF_MAX_ITERATIONS &&
    (salt?.length ?? 0) >= SALT_BYTES
  );
}

/** Were the stored parameters chosen by an older version, so that the key should be wrapped anew? */
export function kdfIsOutdated(kdf: Kdf): boolean {
  return kdf.iterations < KDF_ITERATIONS;
}

async function deriveKey(crypto: Crypto, passphrase: string, kdf: Kdf): Promise<CryptoKey> {
  // NFC: "é" typed as one character or as two opens the same lock.
  const material = await crypto.subtle.importKey(
    'raw',
    utf8(passphrase.normalize('NFC')),
    'PBKDF2',
    false,
    ['deriveBits'],
  );
  const salt = fromBase64(kdf.salt) ?? new Uint8Array();
  const algorithm = { name: kdf.name, hash: kdf.hash, salt, iterations: kdf.iterations };
  return importKey(
    crypto,
    new Uint8Array(await crypto.subtle.deriveBits(algorithm, material, KEY_BYTES * 8)),
  );
}

function contextOf(kdf: Kdf): string {
  return ['keyring', kdf.name, kdf.hash, kdf.iterations, kdf.salt].join('|');
}

/** Wraps the bytes of a key under a passphrase, with a new salt and today's parameters. */
export async function wrapKey(
  crypto: Crypto,
  passphrase: string,
  key: Bytes,
): Promise<{ kdf: Kdf; wrapped: string }> {
  const salt = toBase64(randomBytes(crypto, SALT_BYTES));
  const kdf: Kdf = { name: 'PBKDF2', hash: 'SHA-256', iterations: KDF_ITERATIONS, salt };
  return {
    kdf,
    wrapped: await seal(crypto, await deriveKey(crypto, passphrase, kdf), contextOf(kdf), key),
  };
}

/** The bytes of the key, or null when the passphrase is not the right one. */
export async function unwrapKey(
  crypto: Crypto,
  passphrase: string,
  kdf: Kdf,
  wrapped: string,
): Promise<Bytes | null> {
  const opened = await open(
    crypto,
    await deriveKey(crypto, passphrase, kdf),
    contextOf(kdf),
    wrapped,
  );
  return opened.ok && opened.plain.length === KEY_BYTES ? opened.plain : null;
}
