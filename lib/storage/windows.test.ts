import { describe, expect, it } from 'vitest';
import { must, newWorld, PASSPHRASE } from './testing/world';
import type { StoreEvent } from './watch';

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

async function twoWindows() {
  const world = newWorld();
  const one = await world.open();
  await one.setup('passphrase', PASSPHRASE);
  const note = must(await one.create('A'));
  return { world, one, other: await world.open(), note };
}

describe('two windows on one dossier', () => {
  it('never overwrite each other silently: the late one gets both versions', async () => {
    const { one, other, note } = await twoWindows();
    const results = await Promise.all([
      one.save({ ...note, text: 'ici' }, note.revision),
      other.save({ ...note, text: 'là' }, note.revision),
    ]);
    const refused = results.filter((result) => !result.ok);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ messageId: 'dossier-changed-elsewhere' });
    expect(refused[0]).toMatchObject({
      mine: { text: 'là' },
      theirs: { text: 'ici', revision: 2 },
    });
    expect(must(await one.get(note.id)).text).toBe('ici');
  });

  it('agree when they say the same', async () => {
    const { one, other, note } = await twoWindows();
    await one.save({ ...note, text: 'pareil' }, 1);
    expect(await other.save({ ...note, text: 'pareil' }, 1)).toMatchObject({
      ok: true,
      dossier: { revision: 2 },
    });
  });

  it('both make dossiers at the same time and keep them all', async () => {
    const { one, other } = await twoWindows();
    const names = Array.from({ length: 12 }, (_, n) => `D${n}`);
    await Promise.all(names.map((name, n) => (n % 2 ? one : other).create(name)));
    const kept = must(await one.list()).map(({ nickname }) => nickname);
    expect(kept).toEqual(expect.arrayContaining(names));
    expect(kept).toHaveLength(13);
  });
});

describe('subscribe', () => {
  it('tells the other window, not the one that did it', async () => {
    const { one, other, note } = await twoWindows();
    await other.list();
    await settled();
    const told: Record<string, StoreEvent[]> = { one: [], other: [] };
    one.subscribe((event) => told.one?.push(event));
    const stop = other.subscribe((event) => told.other?.push(event));
    await one.save({ ...note, text: 'x' }, 1);
    await settled();
    expect(told).toEqual({ one: [], other: [{ kind: 'dossier', id: note.id }] });
    await one.create('B');
    await one.changeSettings({ textSize: 'large' });
    await settled();
    expect(told.one).toEqual([]);
    expect(told.other).toContainEqual({ kind: 'list' });
    expect(told.other).toContainEqual({ kind: 'settings' });
    stop();
    const before = told.other?.length;
    await one.create('C');
    await settled();
    expect(told.other).toHaveLength(before ?? -1);
  });

  it.each(['lock', 'wipeAll'] as const)('the other window follows a %s', async (act) => {
    const { one, other } = await twoWindows();
    const states: string[] = [];
    other.subscribe(({ kind }) => states.push(`${kind} ${other.state()}`));
    await one[act]();
    await settled();
    expect(states).toContain(act === 'lock' ? 'state locked' : 'state new');
  });
});
