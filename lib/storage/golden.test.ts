import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openFile } from './export/file';
import { readRing } from './keyring';
import { KEYRINGS } from './keys';
import { openGeneration, readFromItems } from './record';
import { fromBase64 } from './sealing/bytes';
import { unwrapKey } from './sealing/passphrase';
import { importKey } from './sealing/seal';
import { testArea } from './testing/areas';

/* Written once and committed: what an earlier version of us wrote must open for ever. */

const folder = new URL('../../tests/vectors/', import.meta.url);
const file = (name: string) => readFileSync(new URL(name, folder));
const json = (name: string) => JSON.parse(file(name).toString());

describe('golden vectors', () => {
  it('a record of format 1 gives its value', async () => {
    const vector = json('record-v1.json');
    const key = await importKey(crypto, fromBase64(vector.key) ?? new Uint8Array());
    const vault = { area: testArea('local'), key, crypto };
    for (const generation of ['a', 'b'] as const) {
      const sealed = vector.items[`ppp.r.${vector.slot}.${generation}`];
      const content = await openGeneration(vault, vector.slot, generation, sealed);
      expect(content).toEqual({ sequence: vector.sequences[generation], value: vector.value });
    }
    const read = await readFromItems(vault, vector.slot, vector.items);
    expect(read).toMatchObject({ status: 'read', generation: 'b', sequence: 2, fellBack: false });
    // The two generations of a slot, or two slots, cannot be exchanged.
    const { [`ppp.r.${vector.slot}.a`]: a, [`ppp.r.${vector.slot}.b`]: b } = vector.items;
    const exchanged = { [`ppp.r.${vector.slot}.a`]: b, [`ppp.r.${vector.slot}.b`]: a };
    expect(await readFromItems(vault, vector.slot, exchanged)).toEqual({ status: 'damaged' });
  });

  it('a keyring of version 1 gives its key to its passphrase alone', async () => {
    const vector = json('keyring-v1.json');
    const read = await readRing(
      crypto,
      Object.fromEntries(KEYRINGS.map((key) => [key, vector.text])),
    );
    if (read.status !== 'ok' || read.ring.mode !== 'passphrase') throw new Error('no keyring');
    const { kdf, wrapped } = read.ring;
    expect(await unwrapKey(crypto, vector.passphrase, kdf, wrapped)).toEqual(
      fromBase64(vector.key),
    );
    expect(await unwrapKey(crypto, `${vector.passphrase} `, kdf, wrapped)).toBeNull();
    // The parameters are authenticated with what they protect.
    const salt = btoa('0123456789abcdef');
    expect(await unwrapKey(crypto, vector.passphrase, { ...kdf, salt }, wrapped)).toBeNull();
  });

  // `other-tool…` were made by the age command (1.1.1); it was checked to open `ours.age`.
  it.each(['ours.age', 'other-tool.age', 'other-tool-armored.age'])(
    '%s opens',
    async (name) => {
      const { passphrase } = json('keyring-v1.json');
      const { dossiers } = await openFile(file(name), passphrase);
      expect(dossiers).toEqual(json('bundle-v1.json').dossiers);
    },
    30_000,
  );
});
