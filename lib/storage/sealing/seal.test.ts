import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bytes, concat, fromBase64, toBase64 } from './bytes';
import { pack, unpack } from './packing';
import { importKey, open, seal } from './seal';

let key: CryptoKey;
let otherKey: CryptoKey;
beforeAll(async () => {
  key = await importKey(crypto, new Uint8Array(32).fill(7));
  otherKey = await importKey(crypto, new Uint8Array(32).fill(8));
});

const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => concat(array));

/** Sealed text with a sound checksum over changed bytes: what a clever forger would write. */
async function forged(sealed: string, change: (body: Bytes) => void): Promise<string> {
  const whole = fromBase64(sealed) ?? new Uint8Array();
  const body = whole.slice(0, -8);
  change(body);
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', body)).slice(0, 8);
  return toBase64(concat(body, sum));
}

describe('a sealed record', () => {
  it('opens under its key, in its place, and nowhere else', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.string(), fc.string(), async (plain, place, elsewhere) => {
        const sealed = await seal(crypto, key, place, plain);
        expect(await open(crypto, key, place, sealed)).toEqual({ ok: true, plain });
        expect(await open(crypto, otherKey, place, sealed)).toEqual({
          ok: false,
          why: 'wrong-key',
        });
        fc.pre(place !== elsewhere);
        expect((await open(crypto, key, elsewhere, sealed)).ok).toBe(false);
      }),
    );
  });

  it('is refused with any byte changed', async () => {
    const sealed = await seal(
      crypto,
      key,
      'place',
      new TextEncoder().encode('quelques mots').slice(),
    );
    const whole = fromBase64(sealed) ?? new Uint8Array();
    for (let at = 0; at < whole.length; at += 1) {
      for (const bit of [1, 128]) {
        const flipped = whole.slice();
        flipped[at] = (flipped[at] ?? 0) ^ bit;
        expect(await open(crypto, key, 'place', toBase64(flipped))).toEqual({
          ok: false,
          why: 'damaged',
        });
      }
    }
  });

  it('is refused with any byte changed even under a checksum made to fit', async () => {
    const sealed = await seal(
      crypto,
      key,
      'place',
      new TextEncoder().encode('quelques mots').slice(),
    );
    const length = (fromBase64(sealed)?.length ?? 0) - 8;
    for (let at = 0; at < length; at += 1) {
      const text = await forged(sealed, (body) => {
        body[at] = (body[at] ?? 0) ^ 1;
      });
      const why = at < 4 ? 'damaged' : at === 4 ? 'newer-format' : 'wrong-key';
      expect(await open(crypto, key, 'place', text)).toEqual({ ok: false, why });
    }
  });

  it('is refused cut off anywhere, as text and as bytes', async () => {
    const sealed = await seal(crypto, key, 'place', new Uint8Array(20));
    const whole = fromBase64(sealed) ?? new Uint8Array();
    for (let at = 0; at < sealed.length; at += 1) {
      expect((await open(crypto, key, 'place', sealed.slice(0, at))).ok).toBe(false);
    }
    for (let at = 0; at < whole.length; at += 1) {
      expect((await open(crypto, key, 'place', toBase64(whole.slice(0, at)))).ok).toBe(false);
    }
  });

  it('is not anything else that an area may return', async () => {
    const anything = fc.oneof(fc.anything(), fc.base64String());
    await fc.assert(
      fc.asyncProperty(anything, async (value) => {
        expect(await open(crypto, key, 'place', value)).toEqual({ ok: false, why: 'damaged' });
      }),
    );
  });

  it('has one spelling only', () => {
    expect(fromBase64('AA==')).toEqual(new Uint8Array(1));
    for (const text of ['AB==', 'AA', 'AA==\n', ' AA==', 'A_=='])
      expect(fromBase64(text)).toBeNull();
  });
});

describe('packing', () => {
  it('gives back any JSON value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        expect(JSON.stringify(await unpack(await pack(value)))).toBe(JSON.stringify(value));
      }),
    );
  });

  it('hides the length of what it packs', async () => {
    const lengths = await Promise.all(
      ['', 'Mo', 'x'.repeat(5000)].map(async (text) => (await pack(text)).length),
    );
    expect(lengths).toEqual([2048, 2048, 2048]);
  });

  it('does not open what it did not make', async () => {
    await expect(unpack(new Uint8Array(64).fill(255))).rejects.toThrow();
    await expect(unpack(new Uint8Array(2))).rejects.toThrow();
  });
});
