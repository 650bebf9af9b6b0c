import { describe, expect, it } from 'vitest';
import { CATALOGUE_SLOT } from './catalogue';
import { isAsideKey, KEYRINGS, recordKeys, slotOf } from './keys';
import { concat, fromBase64, toBase64 } from './sealing/bytes';
import { must, newWorld, noteKind } from './testing/world';
import { openStoreOf } from './store';

const GARBAGE: unknown[] = ['', 'n’importe quoi', 0, null, [], { a: 1 }, btoa('PPSR'.repeat(20))];

/** A computer with two dossiers, the first of them saved several times. */
async function withTwo() {
  const world = newWorld();
  const store = await world.open();
  await store.setup('computer');
  let first = must(await store.create('A'));
  const second = must(await store.create('B'));
  for (const text of ['un', 'deux', 'trois']) {
    const saved = await store.save({ ...first, text }, first.revision);
    if (!saved.ok) throw new Error(saved.messageId);
    first = saved.dossier;
  }
  return { world, store, first, second };
}

describe('one damaged value', () => {
  it('never costs more than the last change, whatever key and whatever garbage', async () => {
    const { world, first, second } = await withTwo();
    const sound = new Map(world.local.items);
    for (const key of sound.keys()) {
      for (const garbage of GARBAGE) {
        await world.local.clear();
        await world.local.set({ ...Object.fromEntries(sound), [key]: garbage });
        const store = await world.open();
        expect(store.state()).toBe('open');
        const { dossiers, unreadable } = must(await store.getAll());
        expect(unreadable).toEqual([]);
        const found = dossiers.find(({ id }) => id === first.id);
        expect(found?.text).toBeOneOf(['deux', 'trois']);
        expect(dossiers.find(({ id }) => id === second.id)?.nickname).toBe('B');
        if (found?.text === 'deux') {
          expect(store.trouble()).toContainEqual({
            messageId: 'record-previous-generation',
            dossierId: first.id,
          });
        }
      }
    }
  });

  it('is kept aside before anything is written in its place', async () => {
    const { world, first } = await withTwo();
    const keys = [...world.local.items.keys()].filter(
      (key) => slotOf(key) && slotOf(key) !== CATALOGUE_SLOT,
    );
    await world.local.set(
      Object.fromEntries(keys.filter((key) => key.endsWith('.a')).map((key) => [key, 'abîmé'])),
    );
    const store = await world.open();
    const now = must(await store.get(first.id));
    await store.save({ ...now, text: 'quatre' }, now.revision);
    await store.save({ ...now, text: 'cinq' }, now.revision + 1);
    expect(
      [...world.local.items].filter(([key]) => isAsideKey(key)).map(([, value]) => value),
    ).toContain('abîmé');
    expect(must(await store.setAside())).toContain('abîmé');
  });
});

describe('a dossier lost in both generations', () => {
  it('is told, left where it is, and does not stop the rest', async () => {
    const { world, first, second } = await withTwo();
    const store = await world.open();
    const slot = await slotHolding(world, first.id);
    const keys = recordKeys(slot);
    await world.local.set({ [keys.a]: 'abîmé', [keys.b]: 'abîmé aussi' });
    expect(await store.get(first.id)).toMatchObject({ messageId: 'record-damaged' });
    expect(await store.save({ ...first, text: 'x' }, first.revision)).toMatchObject({
      messageId: 'record-damaged',
      mine: { text: 'x' },
    });
    expect(must(await store.getAll())).toMatchObject({
      dossiers: [{ id: second.id }],
      unreadable: [{ id: first.id, nickname: 'A', messageId: 'record-damaged' }],
    });
    expect(store.trouble()).toEqual([{ messageId: 'record-damaged', dossierId: first.id }]);
    expect(world.local.items.get(keys.a)).toBe('abîmé');
    expect(await store.erase(first.id)).toMatchObject({ ok: true });
    expect(store.trouble()).toEqual([]);
  });
});

/** The slot whose damage makes this dossier unreadable, found by trying. */
async function slotHolding(world: ReturnType<typeof newWorld>, id: string): Promise<string> {
  for (const key of [...world.local.items.keys()]) {
    const slot = slotOf(key);
    if (!slot || slot === CATALOGUE_SLOT || !key.endsWith('.a')) continue;
    const keys = recordKeys(slot);
    const before = await world.local.get([keys.a, keys.b]);
    await world.local.set({ [keys.a]: 'x', [keys.b]: 'x' });
    const broken = !(await (await world.open()).get(id)).ok;
    await world.local.set(before);
    for (const name of world.local.items.keys())
      if (isAsideKey(name)) world.local.items.delete(name);
    if (broken) return slot;
  }
  throw new Error('no such dossier');
}

describe('the keyring', () => {
  it('lost in both copies is no new start: nothing is overwritten', async () => {
    const { world } = await withTwo();
    await world.local.set(Object.fromEntries(KEYRINGS.map((key) => [key, 'abîmé'])));
    const before = JSON.stringify([...world.local.items]);
    const store = await world.open();
    expect(store.state()).toBe('unreadable');
    expect(store.trouble()).toEqual([{ messageId: 'keyring-damaged', dossierId: null }]);
    expect(await store.setup('computer')).toMatchObject({ messageId: 'keyring-damaged' });
    expect(await store.create('C')).toMatchObject({ messageId: 'keyring-damaged' });
    expect(JSON.stringify([...world.local.items])).toBe(before);
    expect(must(await store.setAside())).toContain('abîmé');
    expect(await store.wipeAll()).toMatchObject({ ok: true });
  });

  it('damaged in one copy is told and still opens', async () => {
    const { world, first } = await withTwo();
    await world.local.set({ [KEYRINGS[0]]: 'abîmé' });
    const store = await world.open();
    expect(must(await store.get(first.id)).text).toBe('trois');
    expect(store.trouble()).toContainEqual({
      messageId: 'keyring-one-copy-damaged',
      dossierId: null,
    });
  });
});

describe('what a later version wrote', () => {
  it('as a document is refused politely and kept', async () => {
    const { world, first } = await withTwo();
    const later = {
      ...noteKind,
      read: (value: unknown) => ({ ok: true as const, document: value as typeof first }),
    };
    const future = await openStoreOf(world.deps, later);
    await future.save({ ...first, version: 3 }, first.revision);
    const before = JSON.stringify([...world.local.items]);
    const store = await world.open();
    expect(await store.get(first.id)).toMatchObject({ messageId: 'dossier-newer-version' });
    expect(await store.save(first, first.revision)).toMatchObject({
      messageId: 'dossier-newer-version',
    });
    expect(must(await store.list())).toHaveLength(2);
    expect(store.trouble()).toEqual([{ messageId: 'dossier-newer-version', dossierId: first.id }]);
    expect(JSON.stringify([...world.local.items])).toBe(before);
  });

  it('as a sealed record is not hidden behind our own older one', async () => {
    const { world, first } = await withTwo();
    const slot = await slotHolding(world, first.id);
    const { a } = recordKeys(slot);
    await world.local.set({ [a]: await inFormat(2, world.local.items.get(a)) });
    const store = await world.open();
    expect(await store.get(first.id)).toMatchObject({ messageId: 'record-newer-format' });
    expect(await store.changeMode('session')).toMatchObject({ messageId: 'record-newer-format' });
    expect(store.mode()).toBe('computer');
  });

  it('as a list of dossiers stops us before we write', async () => {
    const { world } = await withTwo();
    const { a } = recordKeys(CATALOGUE_SLOT);
    await world.local.set({ [a]: await inFormat(2, world.local.items.get(a)) });
    const store = await world.open();
    expect(await store.create('C')).toMatchObject({ messageId: 'record-newer-format' });
  });
});

/** A record as a later format would look from outside: sound checksum, another format byte. */
async function inFormat(format: number, sealed: unknown): Promise<string> {
  const body = (fromBase64(String(sealed)) ?? new Uint8Array()).slice(0, -8);
  body[4] = format;
  return toBase64(
    concat(body, new Uint8Array(await crypto.subtle.digest('SHA-256', body)).slice(0, 8)),
  );
}

it('a list that lags behind its dossier (a torn write) is mended when the dossier is opened', async () => {
  const world = newWorld();
  const store = await world.open();
  await store.setup('computer');
  const note = must(await store.create('Avant'));
  const index = ['ppp.r.index.a', 'ppp.r.index.b'].map(
    (key) => [key, world.local.items.get(key)] as const,
  );
  await store.save({ ...note, nickname: 'Après' }, note.revision);
  for (const [key, value] of index) world.local.items.set(key, value);
  world.restart();
  const later = await world.open();
  expect(must(await later.list())).toMatchObject([{ nickname: 'Avant' }]);
  await later.get(note.id);
  expect(must(await later.list())).toMatchObject([{ nickname: 'Après' }]);
  expect(later.trouble()).toEqual([]);
});

it('a dossier and its line in the list are written together', async () => {
  const world = newWorld();
  const store = await world.open();
  await store.setup('computer');
  const note = must(await store.create('Avant'));
  world.local.sets = 0;
  await store.save({ ...note, nickname: 'Après' }, note.revision);
  expect(world.local.sets).toBe(1);
  expect(must(await store.list())).toMatchObject([{ nickname: 'Après' }]);
});
