import { describe, expect, it } from 'vitest';
import { bothGenerations } from './record';
import { CATALOGUE_SLOT, readCatalogue } from './catalogue';
import { Core } from './core';
import { recordKeys } from './keys';
import { openStoreOf } from './store';
import { must, newWorld, noteKind } from './testing/world';

const HOUR = 3_600_000;

async function twoNotes() {
  const world = newWorld();
  const store = await world.open();
  await store.setup('computer');
  const one = must(await store.create('Un'));
  world.clock.now += HOUR;
  const two = must(await store.create('Deux'));
  await store.select(one.id);
  return { world, one, two };
}

async function vaultOf(world: ReturnType<typeof newWorld>) {
  const view = await new Core(world.deps).look();
  if (view.state !== 'open') throw new Error(view.state);
  return view.vault;
}

describe('the first look', () => {
  it('gives the list and the dossier of last time, and writes nothing', async () => {
    const { world, one, two } = await twoNotes();
    const before = JSON.stringify(await world.local.get(null));
    const store = await openStoreOf(world.deps, noteKind, true);
    const { list, dossier } = must(await store.entry());
    expect(list.map(({ id }) => id)).toEqual([two.id, one.id]);
    expect(dossier?.nickname).toBe('Un');
    expect(JSON.stringify(await world.local.get(null))).toBe(before);
  });

  it('goes on to the newest when that of last time cannot be read', async () => {
    const { world, one } = await twoNotes();
    const read = await readCatalogue(await vaultOf(world));
    const slot = read?.catalogue.entries.find(({ id }) => id === one.id)?.slot ?? '';
    const keys = recordKeys(slot);
    await world.local.set({ [keys.a]: 'x', [keys.b]: 'x' });
    const store = await openStoreOf(world.deps, noteKind, true);
    expect(must(await store.entry()).dossier?.nickname).toBe('Deux');
    expect(store.trouble()).toContainEqual({ messageId: 'record-damaged', dossierId: one.id });
  });

  it('leaves the check of the list for later, and before any slot is taken', async () => {
    const { world, two } = await twoNotes();
    const vault = await vaultOf(world);
    const read = await readCatalogue(vault);
    if (!read) throw new Error('no list');
    // As if the browser had stopped between the writing of « Deux » and that of the list.
    const { entries, free } = read.catalogue;
    const orphan = entries.find(({ id }) => id === two.id);
    const list = {
      ...read.catalogue,
      entries: entries.filter((entry) => entry !== orphan),
      free: [orphan?.slot ?? '', ...free],
    };
    await world.local.set(await bothGenerations(vault, CATALOGUE_SLOT, list));

    const early = await openStoreOf(world.deps, noteKind, true);
    expect(must(await early.entry()).list).toHaveLength(1);
    await early.create('Trois');
    expect(must(await early.list()).map(({ nickname }) => nickname)).toContain('Deux');

    await world.local.set(await bothGenerations(vault, CATALOGUE_SLOT, list));
    const late = await openStoreOf(world.deps, noteKind, true);
    await late.entry();
    await late.tidy();
    expect(must(await late.entry()).list.map(({ nickname }) => nickname)).toContain('Deux');
  });
});
