import { describe, expect, it } from 'vitest';
import type browserType from 'webextension-polyfill';
import { applyImport, openStore, previewImport, readableCopy, type StorageDeps } from '.';
import { must, newWorld } from './testing/world';

/** The browser's own areas are areas of ours: this only has to compile. */
function depsOf(browser: typeof browserType): Partial<StorageDeps> {
  const { local, session, onChanged } = browser.storage;
  return { local, session, changes: onChanged };
}

describe('the store of dossiers', () => {
  it('keeps a real dossier, refuses a wrong one, and takes its copy back', async () => {
    const store = await openStore(newWorld().deps);
    await store.setup('computer');
    const dossier = must(await store.create('Élodie'));
    const answered = { ...dossier, situation: { union: { livingTogetherSince: '2024-02-29' } } };
    const saved = await store.save(answered, dossier.revision);
    const wrong = { ...dossier, appointment: 'demain' };
    expect(await store.save(wrong, 2)).toMatchObject({
      messageId: 'dossier-unreadable',
      mine: wrong,
    });
    expect(await store.create('x'.repeat(81))).toMatchObject({ messageId: 'dossier-unreadable' });
    if (!saved.ok) throw new Error(saved.messageId);
    expect(must(await store.get(dossier.id))).toEqual(saved.dossier);

    const copy = readableCopy([{ ...saved.dossier, appointment: '2027-01-12' }], 0);
    const preview = must(await previewImport(store, copy));
    expect(preview.items).toMatchObject([
      {
        status: 'conflict',
        differences: [{ path: ['appointment'], mine: null, theirs: '2027-01-12' }],
      },
    ]);
    await applyImport(store, preview, { [dossier.id]: 'take-theirs' }, (name) => name);
    expect(must(await store.get(dossier.id)).appointment).toBe('2027-01-12');
  });

  it('lies over the areas of the browser as they are', () => {
    const storage = { local: 'L', session: 'S', onChanged: 'C' };
    const deps = depsOf({ storage } as unknown as typeof browserType);
    expect(deps).toEqual({ local: 'L', session: 'S', changes: 'C' });
  });
});
