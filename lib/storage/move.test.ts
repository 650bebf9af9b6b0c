import { describe, expect, it } from 'vitest';
import type { Mode } from './keyring';
import { MOVING } from './keys';
import { openStoreOf } from './store';
import { type Life, mortal, mortalShelter } from './testing/mortal';
import { must, newWorld, noteKind, PASSPHRASE, type World } from './testing/world';

const MODES: Mode[] = ['session', 'computer', 'passphrase'];
const MOVES = MODES.flatMap((from) => MODES.map((to) => ({ from, to }))).filter(
  ({ from, to }) => from !== to || to === 'passphrase',
);
const NEW_PASSPHRASE = 'une autre phrase';

async function filled(mode: Mode) {
  const world = newWorld();
  const store = await world.open();
  await store.setup(mode, PASSPHRASE);
  await store.changeSettings({ language: 'ar' });
  const note = must(await store.create('A'));
  await store.save({ ...note, text: 'gardé' }, 1);
  return { world, store, note };
}

/** Opens what is there, with whichever passphrase is right. */
async function openAny(world: World) {
  const store = await world.open();
  for (const passphrase of [PASSPHRASE, NEW_PASSPHRASE]) {
    if (store.state() === 'locked') await store.unlock(passphrase);
  }
  return store;
}

describe.each(MOVES)('from $from to $to', ({ from, to }) => {
  it('everything comes along under a new key, and nothing of the old key stays', async () => {
    const { world, store, note } = await filled(from);
    const before = [...world.local.items.values(), ...world.session.items.values()].map(String);
    expect(await store.changeMode(to, NEW_PASSPHRASE)).toMatchObject({ ok: true });
    expect([store.state(), store.mode()]).toEqual(['open', to]);
    expect(must(await store.get(note.id)).text).toBe('gardé');
    expect(await store.settings()).toMatchObject({ language: 'ar' });
    // The log is what a browser may keep until `clear()`: none of the former sealed texts or keys is in it.
    const left = world.local.log.join();
    const old = before.filter((value) => value.length > 100 && left.includes(value));
    expect(old).toEqual([]);
    if (to === 'session') expect([...world.local.items.keys()]).toEqual(['ppp.settings']);
    else
      expect([...world.session.items.keys()].filter((key) => key !== 'ppp.unlocked')).toEqual([]);
    if (to === 'computer') expect(world.session.items.size).toBe(0);
  });

  it('a window that dies at any moment loses nothing', async () => {
    for (let writes = 0; writes <= 12; writes += 1) {
      const { world, note } = await filled(from);
      const life: Life = { left: writes };
      const deps = {
        ...world.deps,
        local: mortal(world.local, life),
        session: mortal(world.session, life),
        shelter: mortalShelter(world.shelter, life),
      };
      await (await openStoreOf(deps, noteKind)).changeMode(to, NEW_PASSPHRASE);
      const later = await openAny(world);
      expect(later.state()).toBe('open');
      expect(must(await later.get(note.id)).text).toBe('gardé');
      if (later.mode() === 'session')
        expect([...world.local.items.keys()]).toEqual(['ppp.settings']);
    }
  });

  it('a browser killed at any moment loses nothing that was on disk, and settles what it finds', async () => {
    for (let writes = 0; writes <= 16; writes += 1) {
      const { world, note } = await filled(from);
      const life: Life = { left: writes };
      const deps = {
        ...world.deps,
        local: mortal(world.local, life),
        session: mortal(world.session, life),
        shelter: mortalShelter(world.shelter, life),
      };
      const moved = await (await openStoreOf(deps, noteKind)).changeMode(to, NEW_PASSPHRASE);
      world.restart();
      const later = await openAny(world);
      const isInMemory = from === 'session' || to === 'session';
      // What was to be in memory only is gone with the browser, whole; never in pieces.
      expect(later.state()).toBeOneOf(isInMemory ? ['open', 'new'] : ['open']);
      if (later.state() === 'open') expect(must(await later.get(note.id)).text).toBe('gardé');
      if (moved.ok) expect(later.mode()).toBe(to === 'session' ? null : to);
      expect(world.shelter.text).toBeNull();
      // On the way to memory nothing may be put by on disk: a killed browser may forget the language.
      if (to !== 'session') expect(await later.settings()).toMatchObject({ language: 'ar' });
      const troubles = later.trouble().map(({ messageId }) => messageId);
      expect(troubles.filter((id) => id !== 'keyring-one-copy-damaged')).toEqual([]);
    }
  });

  it('a write that fails changes nothing or is finished later', async () => {
    for (const where of ['local', 'session'] as const) {
      for (let nth = 1; nth <= 5; nth += 1) {
        const { world, store, note } = await filled(from);
        world[where].hostility.failSetAt = nth;
        await store.changeMode(to, NEW_PASSPHRASE);
        const later = await openAny(world);
        expect(must(await later.get(note.id)).text).toBe('gardé');
        expect(world.session.items.has(MOVING)).toBe(false);
      }
    }
  });
});

it('what an earlier move left in the shelter never comes back: not over a keyring, not after a wipe', async () => {
  const { world, store, note } = await filled('computer');
  let sheltered: string | null = null;
  const { write } = world.shelter;
  world.shelter.write = async (text) => {
    sheltered = text;
    return write(text);
  };
  await store.changeMode('passphrase', NEW_PASSPHRASE);
  expect(sheltered).not.toBeNull();
  const before = must(await store.get(note.id));
  await store.save({ ...before, text: 'plus récent' }, before.revision);
  world.shelter.text = sheltered;
  world.restart();
  const later = await openAny(world);
  expect(must(await later.get(note.id)).text).toBe('plus récent');
  expect(world.shelter.text).toBeNull();
  world.shelter.text = sheltered;
  await later.wipeAll();
  expect(world.shelter.text).toBeNull();
  expect((await world.open()).state()).toBe('new');
});

it('a shelter cut off in the middle, or without any, stops no move', async () => {
  const { world, store, note } = await filled('computer');
  world.shelter.text = '{"ring":"ab';
  expect((await world.open()).state()).toBe('open');
  expect(world.shelter.text).toBeNull();
  world.shelter.write = () => Promise.reject(new Error('no room'));
  expect(await store.changeMode('passphrase', NEW_PASSPHRASE)).toMatchObject({ ok: true });
  expect(must(await store.get(note.id)).text).toBe('gardé');
});

it('while the disk refuses, the move is told as unfinished and nothing is lost', async () => {
  const { world, store, note } = await filled('computer');
  world.local.hostility.quota = 500;
  expect(await store.changeMode('passphrase', NEW_PASSPHRASE)).toMatchObject({
    messageId: 'move-unfinished',
  });
  expect(store.state()).toBe('unreadable');
  expect(store.trouble()).toMatchObject([{ messageId: 'move-unfinished' }]);
  world.local.hostility.quota = undefined;
  expect(await store.reload()).toBe('open');
  expect(must(await store.get(note.id)).text).toBe('gardé');
});

it('asks for a passphrase worth the name, and for an open store', async () => {
  const { store } = await filled('computer');
  expect(await store.changeMode('passphrase', 'court')).toMatchObject({
    messageId: 'passphrase-too-short',
  });
  expect(await store.changeMode('computer')).toMatchObject({ ok: true });
  await store.changeMode('passphrase', NEW_PASSPHRASE);
  await store.lock();
  expect(await store.changeMode('computer')).toMatchObject({ messageId: 'store-locked' });
});
