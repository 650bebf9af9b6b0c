import { describe, expect, it } from 'vitest';
import { must, newWorld, PASSPHRASE, quickCrypto } from './testing/world';
import { readRing, writeRing } from './keyring';

async function locked() {
  const world = newWorld();
  const store = await world.open();
  await store.setup('passphrase', PASSPHRASE);
  const note = must(await store.create('CANARI'));
  await store.lock();
  return { world, store, note };
}

describe('the lock', () => {
  it('leaves no key in memory and closes the other window too', async () => {
    const { world, store, note } = await locked();
    expect(store.state()).toBe('locked');
    expect(world.session.items.size).toBe(0);
    const other = await world.open();
    expect(await other.get(note.id)).toMatchObject({ messageId: 'store-locked' });
    expect(await store.save(note, 1)).toMatchObject({ messageId: 'store-locked', mine: note });
    expect(await store.unlock(PASSPHRASE)).toMatchObject({ ok: true });
    expect(await other.get(note.id)).toMatchObject({ ok: true });
    await store.lock();
    expect(await other.list()).toMatchObject({ messageId: 'store-locked' });
  });

  it('takes away what waited for an undo', async () => {
    const { store, note } = await locked();
    await store.unlock(PASSPHRASE);
    await store.remove(note.id);
    await store.lock();
    await store.unlock(PASSPHRASE);
    expect(await store.undo()).toMatchObject({ messageId: 'dossier-nothing-to-undo' });
  });

  it('is for passphrase mode', async () => {
    const store = await newWorld().open();
    expect(await store.lock()).toMatchObject({ messageId: 'store-not-set-up' });
    await store.setup('computer');
    expect(await store.lock()).toMatchObject({ messageId: 'lock-needs-passphrase' });
    expect(await store.unlock('x')).toMatchObject({ ok: true });
  });

  it('closes by itself when idle, never while somebody types', async () => {
    const { world, store } = await locked();
    await store.unlock(PASSPHRASE);
    await store.changeSettings({ autoLockMinutes: 5 });
    await store.touch();
    world.clock.now += 4 * 60_000;
    expect(await store.lockIfIdle(false)).toBe(false);
    await store.touch();
    world.clock.now += 5 * 60_000;
    expect(await store.lockIfIdle(true)).toBe(false);
    expect(await store.lockIfIdle(false)).toBe(true);
    expect(store.state()).toBe('locked');
  });
});

describe('wrong passphrases', () => {
  it('are counted over restarts and made to wait; the right one too while it waits', async () => {
    const { world } = await locked();
    for (let n = 0; n < 3; n += 1) {
      world.restart();
      expect(await (await world.open()).unlock('faux')).toMatchObject({
        messageId: 'passphrase-wrong',
      });
    }
    world.restart();
    const store = await world.open();
    expect(await store.unlock(PASSPHRASE)).toEqual({
      ok: false,
      messageId: 'passphrase-wait',
      waitMs: 5_000,
    });
    world.clock.now -= 365 * 86_400_000;
    expect(await store.unlock(PASSPHRASE)).toMatchObject({ waitMs: 5_000 });
    world.clock.now += 365 * 86_400_000 + 5_000;
    expect(await store.unlock(PASSPHRASE)).toMatchObject({ ok: true });
    await store.lock();
    expect(await store.unlock('faux')).toMatchObject({ messageId: 'passphrase-wrong' });
    expect(await store.unlock(PASSPHRASE)).toMatchObject({ ok: true });
  });

  it('are counted before they are tried, so that stopping the browser does not help', async () => {
    const { world } = await locked();
    const order: string[] = [];
    const { set } = world.local;
    world.local.set = (items) => {
      order.push(...Object.keys(items));
      return set(items);
    };
    const subtle = new Proxy(quickCrypto.subtle, {
      get(target, name: keyof SubtleCrypto) {
        if (name === 'deriveBits') order.push('derivation');
        return target[name];
      },
    });
    world.deps.crypto = { ...quickCrypto, subtle };
    await (await world.open()).unlock('faux');
    expect(order).toEqual(['ppp.tries', 'derivation']);
  });

  it('do not shut people out of a full disk', async () => {
    const { world, store, note } = await locked();
    world.local.hostility.quota = 0;
    expect(await store.unlock(PASSPHRASE)).toMatchObject({ ok: true });
    expect(await store.get(note.id)).toMatchObject({ ok: true });
    expect(store.trouble()).toMatchObject([{ messageId: 'storage-full' }]);
  });

  it('of a chosen passphrase: empty or short is refused', async () => {
    const store = await newWorld().open();
    expect(await store.setup('passphrase')).toMatchObject({ messageId: 'passphrase-missing' });
    expect(await store.setup('passphrase', 'court')).toMatchObject({
      messageId: 'passphrase-too-short',
    });
    expect(store.state()).toBe('new');
  });
});

it('does not derive with parameters lowered on disk', async () => {
  const { world, store } = await locked();
  const read = await readRing(quickCrypto, Object.fromEntries(world.local.items));
  if (read.status !== 'ok' || read.ring.mode !== 'passphrase') throw new Error('no keyring');
  const kdf = { ...read.ring.kdf, iterations: 1000 };
  await writeRing(quickCrypto, world.local, { ...read.ring, kdf });
  expect(await store.unlock(PASSPHRASE)).toMatchObject({ messageId: 'keyring-too-weak' });
});
