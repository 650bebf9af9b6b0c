import type { DocumentKind, StoredDocument } from '../document';
import type { AllRead } from '../dossiers';
import { attempt, type Outcome, refuse, type StorageMessageId } from '../failures';
import type { Store } from '../store';
import { type Difference, differences } from './differences';
import { openFile } from './file';

/** One dossier of a file, against what is already here. */
export type ImportItem<D> =
  | { status: 'new'; incoming: D }
  | { status: 'same'; incoming: D; existing: D }
  | { status: 'conflict'; incoming: D; existing: D; differences: Difference[] }
  /** One with this id is here and cannot be read: the file's one can only be put beside it. */
  | { status: 'beside'; incoming: D; messageId: StorageMessageId }
  /** This one of the file cannot be read; the others can be taken all the same. */
  | { status: 'unreadable'; nickname: string; messageId: StorageMessageId };

/** What an import would do; nothing was written yet. */
export interface ImportPreview<D> {
  /** ISO instant of the export. */
  exportedAt: string;
  items: ImportItem<D>[];
}

/** For a dossier that differs: keep the one here, replace it, or keep both (what happens without a choice). */
export type ImportChoice = 'keep-mine' | 'take-theirs' | 'keep-both';

/** What an import did; `failed` names what could not be written and why. */
export interface ImportReport {
  added: string[];
  replaced: string[];
  untouched: string[];
  failed: { id: string; messageId: StorageMessageId }[];
}

/** Opens a file and compares it with the store, which must be open. */
export function previewImport<D extends StoredDocument>(
  store: Pick<Store<D>, 'getAll'>,
  kind: DocumentKind<D>,
  file: Uint8Array,
  passphrase = '',
): Promise<Outcome<ImportPreview<D>>> {
  return attempt<ImportPreview<D>>(async () => {
    const here = await store.getAll();
    if (!here.ok) return here;
    const { exportedAt, dossiers } = await openFile(file, passphrase);
    const items = dossiers.map((value) => itemFor(value, here.value, kind));
    return { ok: true, value: { exportedAt, items } };
  });
}

function itemFor<D extends StoredDocument>(
  value: unknown,
  here: AllRead<D>,
  kind: DocumentKind<D>,
): ImportItem<D> {
  const read = kind.read(value);
  if (!read.ok) {
    const { nickname } = (value ?? {}) as { nickname?: unknown };
    const messageId =
      read.messageId === 'dossier-newer-version' ? read.messageId : 'import-dossier-unreadable';
    return {
      status: 'unreadable',
      nickname: typeof nickname === 'string' ? nickname : '',
      messageId,
    };
  }
  const incoming = read.document;
  const blocked = here.unreadable.find((one) => one.id === incoming.id);
  if (blocked) return { status: 'beside', incoming, messageId: blocked.messageId };
  const existing = here.dossiers.find((one) => one.id === incoming.id);
  if (!existing) return { status: 'new', incoming };
  const found = differences(existing, incoming);
  if (found.length === 0) return { status: 'same', incoming, existing };
  return { status: 'conflict', incoming, existing, differences: found };
}

/**
 * Does what a preview showed. `choices` by dossier id; `copyName` names the second of two that are both kept.
 * A dossier changed here since the preview is not overwritten: it is in `failed`.
 */
export async function applyImport<D extends StoredDocument>(
  store: Pick<Store<D>, 'add' | 'save' | 'newId' | 'state'>,
  preview: ImportPreview<D>,
  choices: Readonly<Record<string, ImportChoice>>,
  copyName: (nickname: string) => string,
): Promise<Outcome<ImportReport>> {
  if (store.state() !== 'open') return refuse('store-locked');
  const report: ImportReport = { added: [], replaced: [], untouched: [], failed: [] };
  const toAdd: D[] = [];
  const beside = (incoming: D) =>
    toAdd.push({ ...incoming, id: store.newId(), nickname: copyName(incoming.nickname) });
  for (const item of preview.items) {
    if (item.status === 'unreadable') continue;
    const { incoming } = item;
    const choice = item.status === 'conflict' ? (choices[incoming.id] ?? 'keep-both') : null;
    if (item.status === 'same' || choice === 'keep-mine') report.untouched.push(incoming.id);
    else if (item.status === 'beside' || choice === 'keep-both') beside(incoming);
    else if (item.status === 'conflict') await replace(store, item, report);
    // The same id twice in one file: neither of the two is dropped.
    else if (toAdd.some((one) => one.id === incoming.id)) beside(incoming);
    else toAdd.push(incoming);
  }
  if (toAdd.length === 0) return { ok: true, value: report };
  const added = await store.add(toAdd);
  for (const { id } of toAdd) {
    if (added.ok) report.added.push(id);
    else report.failed.push({ id, messageId: added.messageId });
  }
  return { ok: true, value: report };
}

async function replace<D extends StoredDocument>(
  store: Pick<Store<D>, 'save'>,
  item: ImportItem<D> & { status: 'conflict' },
  report: ImportReport,
): Promise<void> {
  const { id, revision } = item.existing;
  const saved = await store.save(item.incoming, revision);
  if (saved.ok) report.replaced.push(id);
  else report.failed.push({ id, messageId: saved.messageId });
}
