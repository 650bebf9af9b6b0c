import { describe, expect, it } from 'vitest';
import type { Mode } from './keyring';
import { newWorld, PASSPHRASE, must } from './testing/world';

const MODES: Mode[] = ['session', 'computer', 'passphrase'];

describe.each(MODES)('in mode %s', (mode) => {
  it('keeps what was saved until it may forget it', async () => {
    const world = newWorld();
    const store = await world.open();
    expect(store.state()).toBe('new');
    expect(await store.setup(mode, PASSPHRASE)).toMatchObject({ ok: true });
    expect([store.state(), store.mode()]).toEqual(['open', mode]);

    const note = must(await store.create('Ma voisine'));
    expect(note.revision).toBe(1);
    expect(await store.save({ ...note, text: 'un' }, 1)).toMatchObject({ ok: true });

    // Another window, while the browser runs.
    const other = await world.open();
    expect(other.state()).toBe('open');
    expect(must(await other.get(note.id))).toMatchObject({ text: 'un', revision: 2 });

    world.restart();
    const later = await world.open();
    expect(later.state()).toBe({ session: 'new', computer: 'open', passphrase: 'locked' }[mode]);
    if (mode === 'session') return;
    if (mode === 'passphrase') expect(await later.unlock(PASSPHRASE)).toMatchObject({ ok: true });
    expect(must(await later.list())).toMatchObject([{ id: note.id, nickname: 'Ma voisine' }]);
    expect(must(await later.get(note.id)).text).toBe('un');
    expect(later.trouble()).toEqual([]);
  });

  it('never gives the disk a word of the person, not even the nickname or a count', async () => {
    const world = newWorld();
    const store = await world.open();
    await store.setup(mode, PASSPHRASE);
    const shapes: string[] = [];
    for (const nickname of ['CANARI-un', 'CANARI-deux', 'CANARI-trois']) {
      const note = must(await store.create(nickname));
      await store.save({ ...note, text: 'CANARI-texte' }, 1);
      await store.duplicate(note.id, 'CANARI-copie');
      await store.remove(note.id);
      await store.undo();
      const items = [...world.local.items].filter(([key]) => !key.includes('.aside.'));
      shapes.push(
        items
          .map(([key, value]) => `${key} ${String(value).length}`)
          .sort()
          .join(),
      );
    }
    const everWritten = world.local.log.join();
    expect(everWritten).not.toMatch(/CANARI|nickname/);
    expect(everWritten).not.toContain(btoa('CANARI').slice(0, 7));
    expect(new Set(shapes).size).toBe(1);
    if (mode === 'session') expect(world.local.log).toEqual([]);
  });

  it('wipes everything but the harmless settings', async () => {
    const world = newWorld();
    const store = await world.open();
    await store.setup(mode, PASSPHRASE);
    await store.changeSettings({ language: 'ar', autoLockMinutes: 10 });
    await store.create('Ma voisine');
    expect(await store.wipeAll()).toMatchObject({ ok: true });
    expect(store.state()).toBe('new');
    expect([...world.local.items.keys()]).toEqual(['ppp.settings']);
    expect(world.session.items.size).toBe(0);
    expect(await store.settings()).toMatchObject({ language: 'ar', autoLockMinutes: 10 });
    expect(await store.list()).toMatchObject({ ok: false, messageId: 'store-not-set-up' });
  });
});

describe('dossiers', () => {
  const opened = async () => {
    const world = newWorld();
    const store = await world.open();
    await store.setup('computer');
    return { world, store };
  };

  it('duplicates, archives, selects', async () => {
    const { store } = await opened();
    const note = must(await store.create('A'));
    await store.save({ ...note, text: 'x' }, 1);
    const copy = must(await store.duplicate(note.id, 'B'));
    expect(copy).toMatchObject({ nickname: 'B', text: 'x', revision: 1 });
    expect(copy.id).not.toBe(note.id);
    expect(must(await store.archive(copy.id, true))).toMatchObject({
      archived: true,
      revision: 2,
    });
    await store.select(copy.id);
    expect(must(await store.current())).toBe(copy.id);
    await store.remove(copy.id);
    expect(must(await store.current())).toBeNull();
  });

  it('brings back the last removed, and no other', async () => {
    const { world, store } = await opened();
    const first = must(await store.create('A'));
    const second = must(await store.create('B'));
    await store.remove(first.id);
    await store.remove(second.id);
    expect(await store.get(second.id)).toMatchObject({ messageId: 'dossier-not-found' });
    expect(must(await store.undo()).id).toBe(second.id);
    expect(await store.undo()).toMatchObject({ messageId: 'dossier-nothing-to-undo' });
    await store.remove(second.id);
    world.clock.now += 16 * 60_000;
    const later = await world.open();
    expect(await later.undo()).toMatchObject({ messageId: 'dossier-nothing-to-undo' });
  });

  it('erases for good', async () => {
    const { store } = await opened();
    const note = must(await store.create('A'));
    expect(await store.erase(note.id)).toMatchObject({ ok: true });
    expect(must(await store.list())).toEqual([]);
    expect(await store.undo()).toMatchObject({ messageId: 'dossier-nothing-to-undo' });
  });

  it('refuses what is not there, or there already', async () => {
    const { store } = await opened();
    const note = must(await store.create('A'));
    const elsewhere = { ...note, id: 'x' };
    expect(await store.save(elsewhere, 1)).toMatchObject({
      messageId: 'dossier-not-found',
      mine: elsewhere,
    });
    expect(await store.add([note])).toMatchObject({ messageId: 'dossier-already-exists' });
    expect(await store.setup('session')).toMatchObject({ messageId: 'store-already-set-up' });
  });

  it('stays quick with a thousand', async () => {
    const { world, store } = await opened();
    const notes = Array.from({ length: 1000 }, (_, n) => ({
      ...noteNumber(n),
      text: `${n} `.repeat(800),
    }));
    must(await store.add(notes));
    world.local.sets = 0;
    const start = performance.now();
    expect(must(await store.list())).toHaveLength(1000);
    const note = must(await store.get('n500'));
    expect(await store.save({ ...note, text: 'x' }, note.revision)).toMatchObject({ ok: true });
    // 40 ms on the reference machine; the limit only catches a change of order.
    expect(performance.now() - start).toBeLessThan(2000);
    // One record, and no rewriting of the list within the hour.
    expect(world.local.sets).toBe(1);
    expect(JSON.stringify([...world.local.items]).length).toBeLessThan(8_000_000);
  });
});

function noteNumber(n: number) {
  return {
    version: 2,
    id: `n${n}`,
    nickname: `Personne ${n}`,
    archived: false,
    revision: 3,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
  };
}
