import { describe, expect, it } from 'vitest';
import { must, newWorld, PASSPHRASE } from './testing/world';

const ONE = [{ path: ['text'], mine: 'canari-serin-7731' }];

describe('what waits for a choice between two versions', () => {
  it('is still there after the browser was closed, sealed, for its own dossier', async () => {
    const world = newWorld();
    const store = await world.open();
    await store.setup('computer');
    const note = must(await store.create('A'));
    await store.keepWaiting(note.id, ONE);
    world.restart();
    const later = await world.open();
    expect(must(await later.waiting(note.id))).toEqual(ONE);
    expect(must(await later.waiting('another'))).toEqual([]);
    expect(world.local.log.join()).not.toContain('canari');
    // It is no dossier, and no damage.
    expect(must(await later.list())).toHaveLength(1);
    world.local.items.set('ppp.r.index.a', 'x');
    world.local.items.set('ppp.r.index.b', 'x');
    const rebuilt = await world.open();
    expect(must(await rebuilt.list())).toHaveLength(1);
    expect(rebuilt.trouble().map(({ messageId }) => messageId)).toEqual(['list-rebuilt']);
    expect(must(await rebuilt.waiting(note.id))).toEqual(ONE);
  });

  it('is gone once settled, and comes along to another mode', async () => {
    const world = newWorld();
    const store = await world.open();
    await store.setup('computer');
    await store.keepWaiting('a', ONE);
    await store.changeMode('passphrase', PASSPHRASE);
    expect(must(await store.waiting('a'))).toEqual(ONE);
    await store.keepWaiting('a', []);
    expect(must(await store.waiting('a'))).toEqual([]);
    await store.lock();
    expect(await store.waiting('a')).toMatchObject({ messageId: 'store-locked' });
  });

  it('of a removed dossier goes with it', async () => {
    const store = await newWorld().open();
    await store.setup('session');
    const note = must(await store.create('A'));
    await store.keepWaiting(note.id, ONE);
    await store.remove(note.id);
    expect(must(await store.waiting(note.id))).toEqual([]);
  });
});
