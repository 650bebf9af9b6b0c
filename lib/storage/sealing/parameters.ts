/*
 * Every number that the secrecy of the store rests on, in one place.
 * `parameters.test.ts` fails when one of them is weakened; a change needs a new golden vector.
 */

/** AES-256-GCM: bytes of a key. */
export const KEY_BYTES = 32;
/** AES-GCM nonce, NIST SP 800-38D §8.2.2: 96 random bits, at most 2^32 seals under one key. */
export const NONCE_BYTES = 12;
/** AES-GCM tag. */
export const TAG_BITS = 128;
/** PBKDF2-HMAC-SHA256 rounds; OWASP's advice is 600 000. */
export const KDF_ITERATIONS = 1_000_000;
/** Fewer rounds than this are refused when read back: nobody can talk us into a weak derivation. */
export const KDF_MIN_ITERATIONS = 1_000_000;
/** More rounds than this are refused: a damaged number must not freeze the panel. */
export const KDF_MAX_ITERATIONS = 20_000_000;
/** PBKDF2 salt. */
export const SALT_BYTES = 16;
/** A passphrase shorter than this (in characters, after NFC) is refused when it is chosen. */
export const MIN_PASSPHRASE_LENGTH = 10;
/** Sealed texts are padded to a multiple of this, so that their length tells next to nothing. */
export const PADDING_BLOCK = 2048;
/** Format byte of a sealed record. */
export const SEAL_FORMAT = 1;
/** age's scrypt work factor (log2 N) for exported files: age's own default. */
export const EXPORT_WORK_FACTOR = 18;
