import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must, newWorld, noteKind } from '../testing/world';
import { decryptFile, encryptFile } from './age';
import { readBundle, writeBundle } from './bundle';
import { exportFile, exportFileName, needsPassphrase, openFile, readableCopy } from './file';

const NOW = Date.UTC(2026, 10, 22);
const PASSPHRASE = 'agrafe pile cheval';
const note = {
  ...noteKind.empty('id-1', 'Ma voisine', '2026-11-22T00:00:00.000Z'),
  text: 'secret',
};

/** The same file at a price that a test can pay many times. */
const cheapFile = (text: string) => encryptFile(text, PASSPHRASE, 4);

describe('an exported file', () => {
  it('opens with its passphrase and tells nothing without', async () => {
    const file = must(await exportFile([note], PASSPHRASE, NOW));
    const text = new TextDecoder('latin1').decode(file);
    expect(text).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/);
    expect(text).not.toMatch(/secret|voisine|dossiers/);
    expect(needsPassphrase(file)).toBe(true);
    const bundle = await openFile(file, PASSPHRASE);
    expect(bundle).toEqual({
      exportedAt: '2026-11-22T00:00:00.000Z',
      format: 'piece-par-piece',
      version: 1,
      dossiers: [note],
    });
    await expect(openFile(file, 'agrafe pile chevaux')).rejects.toMatchObject({
      messageId: 'import-wrong-passphrase',
    });
  });

  it('is not made under a passphrase that protects nothing', async () => {
    expect(await exportFile([note], '', NOW)).toMatchObject({ messageId: 'passphrase-missing' });
    expect(await exportFile([note], 'a'.repeat(9), NOW)).toMatchObject({
      messageId: 'passphrase-too-short',
    });
  });

  it('brings any document back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 4 }), async (dossiers) => {
        const file = await cheapFile(writeBundle(dossiers, NOW));
        const back = (await openFile(file, PASSPHRASE)).dossiers;
        expect(JSON.stringify(back)).toBe(JSON.stringify(dossiers));
      }),
      { numRuns: 50 },
    );
  });

  it('is refused with any byte changed and any end cut off, never read wrong', async () => {
    const file = await cheapFile(writeBundle([note], NOW));
    for (let at = 0; at < file.length; at += 1) {
      const flipped = file.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      await expect(openFile(flipped, PASSPHRASE)).rejects.toMatchObject({ messageId: /^import-/ });
      await expect(openFile(file.slice(0, at), PASSPHRASE)).rejects.toMatchObject({
        messageId: /^import-/,
      });
    }
  });

  it('takes é typed either way', async () => {
    const file = await encryptFile('x', 'clé à étoile', 4);
    expect(new TextDecoder().decode(await decryptFile(file, 'clé à étoile'.normalize('NFD')))).toBe(
      'x',
    );
  });
});

describe('another file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  it.each([
    ['a picture', Uint8Array.of(137, 80, 78, 71, 255, 254), 'import-not-our-file'],
    ['nothing', new Uint8Array(), 'import-not-our-file'],
    ['other JSON', bytes('{"dossiers":[]}'), 'import-not-our-file'],
    ['null', bytes('null'), 'import-not-our-file'],
    [
      'a later bundle',
      bytes('{"format":"piece-par-piece","version":2,"boxes":[]}'),
      'import-newer-version',
    ],
    [
      'an age file for a key',
      bytes('age-encryption.org/v1\n-> X25519 abc\nabc\n--- abc\n'),
      'import-not-our-file',
    ],
    [
      'one that would freeze the panel',
      bytes('age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 30\nabc\n'),
      'import-too-costly',
    ],
    ['torn armour', bytes('-----BEGIN AGE ENCRYPTED FILE-----\nYWdl'), 'import-damaged'],
  ])('%s is refused by name', async (_name, file, messageId) => {
    await expect(openFile(file, PASSPHRASE)).rejects.toMatchObject({ messageId });
  });

  it('of ours in another cover is still opened', async () => {
    const inside = await cheapFile('{"format":"autre"}');
    await expect(openFile(inside, PASSPHRASE)).rejects.toMatchObject({
      messageId: 'import-not-our-file',
    });
    const { armor } = await import('age-encryption');
    const armoured = bytes(armor.encode(await cheapFile(writeBundle([note], NOW))));
    expect((await openFile(armoured, PASSPHRASE)).dossiers).toEqual([note]);
  });
});

it('gives a readable copy that can come back', async () => {
  const copy = readableCopy([note], NOW);
  expect(needsPassphrase(copy)).toBe(false);
  expect(readBundle(new TextDecoder().decode(copy)).dossiers).toEqual([note]);
});

it('puts nothing personal into file names', () => {
  expect(exportFileName('2026-11-22')).toBe('piece-par-piece-2026-11-22.age');
  expect(exportFileName('2026-11-22', true)).toBe('piece-par-piece-lisible-2026-11-22.json');
});

it('exports what a store holds', async () => {
  const store = await newWorld().open();
  await store.setup('session');
  const made = must(await store.create('A'));
  expect(must(await store.getAll())).toEqual({ dossiers: [made], unreadable: [] });
  expect(must(await store.getAll(['other'])).dossiers).toEqual([]);
});
