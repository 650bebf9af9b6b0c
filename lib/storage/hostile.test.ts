import { describe, expect, it } from 'vitest';
import type { Mode } from './keyring';
import { openStoreOf } from './store';
import { type Life, mortal } from './testing/mortal';
import { must, type Note, newWorld, noteKind, PASSPHRASE, type World } from './testing/world';

const MODES: Mode[] = ['session', 'computer', 'passphrase'];
type OpenStore = Awaited<ReturnType<World['open']>>;

/** A burst of work; stops at the first refusal. Returns what was confirmed last. */
async function burst(store: OpenStore): Promise<Note[]> {
  const kept: Note[] = [];
  const first = await store.create('A');
  if (!first.ok) return kept;
  kept.push(first.value);
  for (let n = 1; n <= 4; n += 1) {
    const last = kept.at(-1) ?? first.value;
    const next = { ...last, text: `texte ${n}`, nickname: n === 3 ? 'B' : last.nickname };
    const saved = await store.save(next, last.revision);
    if (!saved.ok) return kept;
    kept.push(saved.dossier);
  }
  return kept;
}

async function reopened(world: World, mode: Mode): Promise<OpenStore> {
  if (mode !== 'session') world.restart();
  const store = await world.open();
  if (mode === 'passphrase') await store.unlock(PASSPHRASE);
  return store;
}

describe.each(MODES)('in mode %s', (mode) => {
  const area = (world: World) => (mode === 'session' ? world.session : world.local);

  it('a write that fails, whichever it is, is told and loses nothing', async () => {
    for (const keepWhenFailing of [false, true]) {
      for (let nth = 1; nth <= 14; nth += 1) {
        const world = newWorld();
        const store = await world.open();
        await store.setup(mode, PASSPHRASE);
        area(world).hostility = { failSetAt: nth, keepWhenFailing };
        const before = await burst(store);
        area(world).hostility = {};
        // What was refused is simply asked again.
        const last = before.at(-1) ?? must(await store.create('A'));
        expect(await store.save({ ...last, text: 'encore' }, last.revision)).toMatchObject(
          // A write that failed and was kept all the same shows as a newer version: both are given.
          keepWhenFailing && before.length > 0 && before.length < 5
            ? { messageId: 'dossier-changed-elsewhere', theirs: { text: `texte ${before.length}` } }
            : { ok: true },
        );
        const later = await reopened(world, mode);
        const { dossiers, unreadable } = must(await later.getAll());
        expect(unreadable).toEqual([]);
        expect(dossiers.map(({ id }) => id)).toContain(last.id);
        expect(later.trouble()).toEqual([]);
      }
    }
  });

  it('killed at any write, every dossier opens and at most the last change is missing', async () => {
    for (let writes = 0; writes <= 14; writes += 1) {
      const world = newWorld();
      await (await world.open()).setup(mode, PASSPHRASE);
      const life: Life = { left: writes };
      const deps = {
        ...world.deps,
        local: mortal(world.local, life),
        session: mortal(world.session, life),
      };
      const confirmed = (await burst(await openStoreOf(deps, noteKind))).at(-1);
      const later = await reopened(world, mode);
      const { dossiers, unreadable } = must(await later.getAll());
      expect(unreadable).toEqual([]);
      expect(later.trouble()).toEqual([]);
      if (!confirmed) continue;
      const found = dossiers.find(({ id }) => id === confirmed.id);
      expect((found?.revision ?? 0) - confirmed.revision).toBeOneOf([0, 1]);
      expect(must(await later.list()).map(({ id }) => id)).toContain(confirmed.id);
    }
  });

  it('says that the space is full, and keeps what there was', async () => {
    const world = newWorld();
    const store = await world.open();
    await store.setup(mode, PASSPHRASE);
    const note = must(await store.create('A'));
    area(world).hostility.quota = 1;
    const refused = await store.save({ ...note, text: 'x' }, 1);
    expect(refused).toMatchObject({ messageId: 'storage-full', mine: { text: 'x' } });
    expect(must(await store.get(note.id))).toEqual(note);
    area(world).hostility.quota = undefined;
    expect(await store.save({ ...note, text: 'x' }, 1)).toMatchObject({ ok: true });
  });

  it('notices a storage that says yes and keeps nothing', async () => {
    const world = newWorld();
    const store = await world.open();
    await store.setup(mode, PASSPHRASE);
    const note = must(await store.create('A'));
    area(world).hostility.forgetful = true;
    expect(await store.save(note, 1)).toMatchObject({ messageId: 'storage-write-not-kept' });
  });

  it('says that the storage cannot be reached, and goes on when it can', async () => {
    const world = newWorld();
    const store = await world.open();
    await store.setup(mode, PASSPHRASE);
    const note = must(await store.create('A'));
    area(world).hostility.unreachable = true;
    expect(await store.get(note.id)).toMatchObject({ messageId: 'storage-unreachable' });
    expect(await store.reload()).toBe('unreadable');
    expect(store.trouble()).toMatchObject([{ messageId: 'storage-unreachable' }]);
    area(world).hostility.unreachable = false;
    expect(await store.reload()).toBe('open');
    expect(must(await store.get(note.id))).toEqual(note);
  });

  it('does not begin when the first writing fails', async () => {
    for (let nth = 1; nth <= 4; nth += 1) {
      const world = newWorld();
      area(world).hostility.failSetAt = nth;
      const store = await world.open();
      expect(await store.setup(mode, PASSPHRASE)).toMatchObject({
        messageId: 'storage-write-failed',
      });
      expect(await store.setup(mode, PASSPHRASE)).toMatchObject({ ok: true });
      expect(await store.create('A')).toMatchObject({ ok: true });
      expect(store.trouble()).toEqual([]);
    }
  });

  it('takes any clock', async () => {
    const world = newWorld();
    const store = await world.open();
    await store.setup(mode, PASSPHRASE);
    let note = must(await store.create('A'));
    const removed = must(await store.create('B'));
    await store.remove(removed.id);
    for (const now of [0, Date.UTC(2099, 0), -1e12, Date.UTC(2026, 10, 22)]) {
      world.clock.now = now;
      const saved = await store.save({ ...note, text: `${now}` }, note.revision);
      if (!saved.ok) throw new Error(saved.messageId);
      note = saved.dossier;
    }
    expect(must(await store.undo()).id).toBe(removed.id);
    expect(must(await store.list())).toHaveLength(2);
  });
});

it('a wipe that leaves something says so', async () => {
  const world = newWorld();
  const store = await world.open();
  await store.setup('computer');
  await store.create('A');
  world.local.hostility.uncleanable = true;
  expect(await store.wipeAll()).toMatchObject({ messageId: 'wipe-incomplete' });
  // The key is gone all the same: what stays cannot be opened, and is not taken for a new start.
  expect(store.state()).toBe('unreadable');
  expect(store.trouble()).toMatchObject([{ messageId: 'keyring-missing' }]);
  world.local.hostility.uncleanable = false;
  expect(await store.wipeAll()).toMatchObject({ ok: true });
  expect(store.state()).toBe('new');
});

it('a dossier written just before the browser was stopped is found again', async () => {
  const world = newWorld();
  await (await world.open()).setup('computer');
  const life: Life = { left: 1 };
  const deps = { ...world.deps, local: mortal(world.local, life) };
  expect(await (await openStoreOf(deps, noteKind)).create('A')).toMatchObject({ ok: false });
  world.restart();
  const later = await world.open();
  expect(must(await later.list())).toMatchObject([{ nickname: 'A' }]);
  expect(await later.create('B')).toMatchObject({ ok: true });
  expect(must(await later.list())).toHaveLength(2);
});
