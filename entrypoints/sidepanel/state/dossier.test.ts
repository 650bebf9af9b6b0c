import { beforeEach, expect, it } from 'vitest';
import { type Dossier, emptyDossier, withFact } from '@/lib/situation';
import type { SaveResult } from '@/lib/storage';
import { dossier, isTyping, leaveField, saved, showDossier, takeNewer, update } from './dossier';
import { trouble } from './trouble';
import { clashesIn, settle, waiting, withMine } from './versions';

const first: Dossier = { ...emptyDossier('a', 'A', '2026-11-22T00:00:00.000Z'), revision: 1 };

/** A store of one dossier that can fail, and be changed behind the panel's back. */
function fakeStore() {
  let held = first;
  const store = {
    isFull: false,
    held: () => held,
    elsewhere(change: (d: Dossier) => Dossier) {
      held = { ...change(held), revision: held.revision + 1 };
      return held;
    },
    async save(mine: Dossier, expected: number): Promise<SaveResult<Dossier>> {
      await Promise.resolve();
      if (store.isFull) return { ok: false, messageId: 'storage-full', mine, theirs: null };
      if (expected !== held.revision)
        return { ok: false, messageId: 'dossier-changed-elsewhere', mine, theirs: held };
      held = { ...mine, revision: expected + 1 };
      return { ok: true, dossier: held };
    },
  };
  return store;
}

const nationality = (code: string) => (d: Dossier) => ({
  ...d,
  situation: withFact(d.situation, 'person.nationality', code),
});
const appointment = (d: Dossier) => ({ ...d, appointment: '2027-04-14' });

beforeEach(() => {
  trouble.value = [];
  showDossier(null);
  waiting.value = [];
  showDossier(first);
});

it('shows a change at once and saves each one', async () => {
  const store = fakeStore();
  void update(store, nationality('TN'));
  expect(dossier.value?.situation).toEqual({ person: { nationality: 'TN' } });
  void update(store, appointment);
  expect(await saved()).toBe(true);
  expect(store.held()).toMatchObject({
    situation: { person: { nationality: 'TN' } },
    appointment: '2027-04-14',
  });
  expect(dossier.value).toEqual(store.held());
});

it('puts its changes on top of what another window saved', async () => {
  const store = fakeStore();
  store.elsewhere(appointment);
  await update(store, nationality('MA'));
  expect(store.held()).toMatchObject({
    situation: { person: { nationality: 'MA' } },
    appointment: '2027-04-14',
    revision: 3,
  });
  expect(dossier.value?.appointment).toBe('2027-04-14');
});

it('keeps on the screen what could not be saved, says so, and saves it later', async () => {
  const store = fakeStore();
  store.isFull = true;
  await update(store, nationality('TN'));
  expect(trouble.value.map((one) => one.message)).toEqual(['trouble.storage-full']);
  expect(dossier.value?.situation).toEqual({ person: { nationality: 'TN' } });
  expect(await saved()).toBe(false);
  store.isFull = false;
  await trouble.value[0]?.retry?.();
  expect(store.held().situation).toEqual({ person: { nationality: 'TN' } });
});

it('loses no answer given while another window’s version arrives', async () => {
  const store = fakeStore();
  const theirs = store.elsewhere(appointment);
  const saving = update(store, nationality('SN'));
  takeNewer(theirs);
  expect(dossier.value).toMatchObject({
    situation: { person: { nationality: 'SN' } },
    appointment: '2027-04-14',
  });
  await saving;
  expect(store.held()).toMatchObject({
    situation: { person: { nationality: 'SN' } },
    appointment: '2027-04-14',
  });
});

it('never takes an older version', () => {
  showDossier({ ...first, revision: 4 });
  takeNewer({ ...first, revision: 3, nickname: 'B' });
  expect(dossier.value?.nickname).toBe('A');
});

const renamed = (nickname: string) => (d: Dossier) => ({ ...d, nickname });
const clashes = () => clashesIn(dossier.value);

it('keeps apart what both windows changed, until the person chooses', async () => {
  const store = fakeStore();
  store.elsewhere((d) => renamed('Là')(appointment(d)));
  await update(store, renamed('Ici'));
  expect(clashes()).toEqual([{ path: ['nickname'], mine: 'Ici', theirs: 'Là' }]);
  expect(store.held()).toMatchObject({ nickname: 'Là', appointment: '2027-04-14' });
  const chosen = clashes();
  settle(chosen.map(({ path }) => path));
  await update(store, (d) => withMine(d, chosen));
  expect(store.held()).toMatchObject({ nickname: 'Ici', appointment: '2027-04-14' });
  expect(clashes()).toEqual([]);
});

it('what was being typed when the other version came is not written over it', async () => {
  const store = fakeStore();
  isTyping();
  takeNewer(store.elsewhere(renamed('Là')));
  await update(store, renamed('Ici'));
  expect(clashes()).toEqual([{ path: ['nickname'], mine: 'Ici', theirs: 'Là' }]);
  expect(store.held().nickname).toBe('Là');
  // Typed again over what is seen now: chosen.
  isTyping();
  leaveField()();
  await update(store, renamed('Ici encore'));
  expect(store.held().nickname).toBe('Ici encore');
  expect(clashes()).toEqual([]);
});

it('leaving one field does not forget what is begun in the next', async () => {
  const store = fakeStore();
  const named = (nickname: string) => (d: Dossier) => ({ ...d, nickname });
  const left = leaveField();
  isTyping();
  // The browser calls it late, after the first key in the next field.
  left();
  takeNewer(store.elsewhere(named('Ailleurs')));
  await update(store, named('Ici'));
  expect(store.held().nickname).toBe('Ailleurs');
  expect(clashesIn(dossier.value)).toMatchObject([{ mine: 'Ici', theirs: 'Ailleurs' }]);
});

it('what is typed while one’s own change is being saved is no clash', async () => {
  const store = fakeStore();
  isTyping();
  const saving = update(store, renamed('R'));
  isTyping();
  await saving;
  await update(store, renamed('Ro'));
  expect([store.held().nickname, clashes()]).toEqual(['Ro', []]);
});

it('a change made while the other version is being taken is lost nowhere', async () => {
  const store = fakeStore();
  store.elsewhere(renamed('Là'));
  const saving = update(store, nationality('TN'));
  await Promise.resolve();
  takeNewer(store.elsewhere(renamed('Là-bas')));
  void update(store, appointment);
  await saving;
  expect(await saved()).toBe(true);
  expect(store.held()).toMatchObject({
    nickname: 'Là-bas',
    appointment: '2027-04-14',
    situation: { person: { nationality: 'TN' } },
  });
  expect(dossier.value).toEqual(store.held());
});

it('what waits goes away by itself when both say the same', async () => {
  const store = fakeStore();
  store.elsewhere(renamed('Là'));
  await update(store, renamed('Ici'));
  takeNewer(store.elsewhere(renamed('Ici')));
  expect(clashes()).toEqual([]);
});
