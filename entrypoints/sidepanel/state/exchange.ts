import type { Keeping } from '@/components/keeping';
import { t } from '@/lib/i18n';
import {
  applyImport,
  exportFile,
  exportFileName,
  type Outcome,
  previewImport,
  readableCopy,
  type Store,
} from '@/lib/storage';
import { today } from './clock';
import { saved } from './dossier';
import { giveFile } from './files';
import { show, troubleOf } from './trouble';

type Exchange = Pick<Keeping, 'exportTo' | 'exportReadable' | 'preview' | 'apply' | 'saveAside'>;

/** Dossiers out to a file and in from one. */
export function exchange(store: Store, refresh: () => Promise<void>): Exchange {
  async function wanted(ids?: string[]): Promise<Outcome<unknown[]>> {
    await saved();
    const all = await store.getAll(ids);
    return all.ok ? { ok: true, value: all.value.dossiers } : all;
  }
  return {
    exportTo: async (passphrase, ids) => {
      const all = await wanted(ids);
      if (!all.ok) return all;
      const file = await exportFile(all.value, passphrase, Date.now());
      if (!file.ok) return file;
      giveFile(exportFileName(today.value), file.value, 'application/octet-stream');
      return { ok: true, value: undefined };
    },
    exportReadable: async (ids) => {
      const all = await wanted(ids);
      if (!all.ok) return all;
      giveFile(
        exportFileName(today.value, true),
        readableCopy(all.value, Date.now()),
        'application/json',
      );
      return { ok: true, value: undefined };
    },
    preview: (file, passphrase) => previewImport(store, file, passphrase),
    apply: async (preview, choices) => {
      const report = await applyImport(store, preview, choices, (nickname) =>
        t('keep.copyOf', { nickname }),
      );
      await refresh();
      return report;
    },
    saveAside: async () => {
      const text = await store.setAside();
      if (text.ok)
        giveFile(`piece-par-piece-illisible-${today.value}.json`, text.value, 'application/json');
      else show(troubleOf(text));
    },
  };
}
