import { expect, it } from 'vitest';
import * as parameters from './parameters';
import { kdfIsAcceptable, passphraseRefusal, wrapKey } from './passphrase';
import { seal } from './seal';
import { fromBase64 } from './bytes';

/* Written out a second time on purpose: weakening one of them must break a test. */

it('no parameter is weaker than it was decided', () => {
  expect(parameters.KEY_BYTES).toBe(32);
  expect(parameters.NONCE_BYTES).toBe(12);
  expect(parameters.TAG_BITS).toBe(128);
  expect(parameters.KDF_ITERATIONS).toBeGreaterThanOrEqual(1_000_000);
  expect(parameters.KDF_MIN_ITERATIONS).toBeGreaterThanOrEqual(1_000_000);
  expect(parameters.SALT_BYTES).toBeGreaterThanOrEqual(16);
  expect(parameters.MIN_PASSPHRASE_LENGTH).toBeGreaterThanOrEqual(10);
  expect(parameters.EXPORT_WORK_FACTOR).toBeGreaterThanOrEqual(18);
});

/** WebCrypto that notes what it is asked for. */
function spied() {
  const asked: Record<string, unknown>[] = [];
  const subtle = new Proxy(crypto.subtle, {
    get(target, name: keyof SubtleCrypto) {
      const method = target[name] as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        asked.push({ name, args });
        return method.apply(target, args);
      };
    },
  });
  const getRandomValues = <T extends ArrayBufferView | null>(array: T) => {
    asked.push({ name: 'random', args: [array?.byteLength] });
    return crypto.getRandomValues(array as never) as T;
  };
  return { asked, crypto: { subtle, getRandomValues } as unknown as Crypto };
}

it('what WebCrypto is really asked for is what was decided', async () => {
  const { asked, crypto: watched } = spied();
  const { kdf } = await wrapKey(
    watched,
    'une phrase de passe',
    crypto.getRandomValues(new Uint8Array(32)),
  );
  const derivation = asked.find(({ name }) => name === 'deriveBits');
  expect(derivation?.args).toMatchObject([
    { name: 'PBKDF2', hash: 'SHA-256', iterations: 1_000_000 },
    {},
    256,
  ]);
  expect(kdf).toMatchObject({ iterations: 1_000_000, hash: 'SHA-256' });
  expect(fromBase64(kdf.salt)).toHaveLength(16);
  const encryption = asked.find(({ name }) => name === 'encrypt');
  expect((encryption as { args: unknown[] }).args[0]).toMatchObject({
    name: 'AES-GCM',
    tagLength: 128,
  });
  const imports = asked.filter(({ name }) => name === 'importKey');
  // None of the keys can be read back out.
  expect(imports.map(({ args }) => (args as unknown[])[3])).toEqual([false, false]);
  expect(asked.filter(({ name }) => name === 'random').map(({ args }) => args)).toEqual([
    [16],
    [12],
  ]);
});

it('takes a new nonce for each seal', async () => {
  const key = await crypto.subtle.importKey('raw', new Uint8Array(32), 'AES-GCM', false, [
    'encrypt',
  ]);
  const sealed = await Promise.all(
    Array.from({ length: 200 }, () => seal(crypto, key, 'x', new Uint8Array(4))),
  );
  expect(new Set(sealed.map((text) => text.slice(0, 24))).size).toBe(200);
});

it('refuses parameters that somebody lowered on disk', () => {
  const kdf = {
    name: 'PBKDF2',
    hash: 'SHA-256',
    iterations: 1_000_000,
    salt: btoa('0123456789abcdef'),
  } as const;
  expect(kdfIsAcceptable(kdf)).toBe(true);
  expect(kdfIsAcceptable({ ...kdf, iterations: 999_999 })).toBe(false);
  expect(kdfIsAcceptable({ ...kdf, iterations: 1e9 })).toBe(false);
  expect(kdfIsAcceptable({ ...kdf, salt: btoa('short') })).toBe(false);
});

it('counts the length of a passphrase as a person would', () => {
  expect(passphraseRefusal(undefined)).toBe('passphrase-missing');
  expect(passphraseRefusal('é'.normalize('NFD').repeat(9))).toBe('passphrase-too-short');
  expect(passphraseRefusal('😀'.repeat(9))).toBe('passphrase-too-short');
  expect(passphraseRefusal('é'.repeat(10))).toBeNull();
});
