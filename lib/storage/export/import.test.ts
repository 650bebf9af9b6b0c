import { describe, expect, it } from 'vitest';
import { must, type Note, newWorld, noteKind } from '../testing/world';
import { readableCopy } from './file';
import { applyImport, previewImport } from './import';

const NOW = Date.UTC(2026, 10, 22);
const aside = (nickname: string) => `${nickname} (importé)`;

async function withOneDossier() {
  const world = newWorld();
  const store = await world.open();
  await store.setup('computer');
  const here = must(await store.create('Ma voisine'));
  const preview = async (...dossiers: unknown[]) =>
    must(await previewImport(store, noteKind, readableCopy(dossiers, NOW)));
  const texts = async () =>
    must(await store.getAll())
      .dossiers.map((note) => `${note.nickname}: ${note.text}`)
      .sort();
  return { world, store, here, preview, texts };
}

describe('previewImport', () => {
  it('says what is new, the same, different, unreadable — and writes nothing', async () => {
    const { world, here, preview } = await withOneDossier();
    world.local.sets = 0;
    const { items, exportedAt } = await preview(
      { ...here, id: 'new' },
      { ...here, revision: 9, updatedAt: '2027-01-01T00:00:00.000Z' },
      { ...here, text: 'autre' },
      { version: 9, nickname: 'Demain' },
      { version: 2, nickname: 'Cassé' },
      'rien',
    );
    expect(exportedAt).toBe('2026-11-22T00:00:00.000Z');
    expect(items).toMatchObject([
      { status: 'new' },
      { status: 'same' },
      { status: 'conflict', differences: [{ path: ['text'], mine: '', theirs: 'autre' }] },
      { status: 'unreadable', nickname: 'Demain', messageId: 'dossier-newer-version' },
      { status: 'unreadable', nickname: 'Cassé', messageId: 'import-dossier-unreadable' },
      { status: 'unreadable', nickname: '', messageId: 'import-dossier-unreadable' },
    ]);
    expect(world.local.sets).toBe(0);
  });

  it('brings an older document up to date', async () => {
    const { here, preview } = await withOneDossier();
    const { text: _text, ...old } = here;
    const { items } = await preview({ ...old, id: 'old', version: 1, words: 'jadis' });
    expect(items).toMatchObject([{ status: 'new', incoming: { version: 2, text: 'jadis' } }]);
  });

  it('asks for an open store', async () => {
    const store = await newWorld().open();
    expect(await previewImport(store, noteKind, readableCopy([], NOW))).toMatchObject({
      messageId: 'store-not-set-up',
    });
  });
});

describe('applyImport', () => {
  const conflicting = async (choice?: 'keep-mine' | 'take-theirs' | 'keep-both') => {
    const { store, here, preview, texts } = await withOneDossier();
    const shown = await preview({ ...here, text: 'autre' });
    const report = must(
      await applyImport(store, shown, choice ? { [here.id]: choice } : {}, aside),
    );
    return { report, texts: await texts() };
  };

  it('keeps both unless told otherwise', async () => {
    expect((await conflicting()).texts).toEqual(['Ma voisine (importé): autre', 'Ma voisine: ']);
    expect((await conflicting('keep-mine')).texts).toEqual(['Ma voisine: ']);
    const taken = await conflicting('take-theirs');
    expect(taken.texts).toEqual(['Ma voisine: autre']);
    expect(taken.report).toMatchObject({ added: [], failed: [], replaced: [expect.any(String)] });
  });

  it('drops neither of two with one id', async () => {
    const { store, here, preview, texts } = await withOneDossier();
    const twice = await preview({ ...here, id: 'x', text: '1' }, { ...here, id: 'x', text: '2' });
    await applyImport(store, twice, {}, aside);
    expect(await texts()).toEqual(['Ma voisine (importé): 2', 'Ma voisine: ', 'Ma voisine: 1']);
  });

  it('does not overwrite what changed since the preview', async () => {
    const { store, here, preview, texts } = await withOneDossier();
    const shown = await preview({ ...here, text: 'autre' });
    await store.save({ ...here, text: 'entre-temps' }, here.revision);
    const report = must(await applyImport(store, shown, { [here.id]: 'take-theirs' }, aside));
    expect(report.failed).toEqual([{ id: here.id, messageId: 'dossier-changed-elsewhere' }]);
    expect(await texts()).toEqual(['Ma voisine: entre-temps']);
  });

  it('brings back what waits in the bin', async () => {
    const { store, here, preview, texts } = await withOneDossier();
    await store.remove(here.id);
    const report = must(await applyImport(store, await preview(here), {}, aside));
    expect(report.added).toEqual([here.id]);
    expect(await texts()).toEqual(['Ma voisine: ']);
  });

  it('says so when nothing could be written', async () => {
    const { world, store, here, preview, texts } = await withOneDossier();
    const shown = await preview({ ...here, id: 'new' } satisfies Note);
    world.local.hostility.failSetAt = 1;
    const report = must(await applyImport(store, shown, {}, aside));
    expect(report).toMatchObject({
      added: [],
      failed: [{ id: 'new', messageId: 'storage-write-failed' }],
    });
    expect(await texts()).toEqual(['Ma voisine: ']);
  });
});
