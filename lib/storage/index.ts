/** Where dossiers live: sealed, in one of three modes. See docs/security.md for what it promises. */
import type { Dossier } from '@/lib/situation';
import type { StorageDeps } from './areas';
import { dossierKind } from './dossier-kind';
import { type ImportPreview as PreviewOf, previewImport as previewImportOf } from './export/import';
import type { Outcome } from './failures';
import { openStoreOf, type Store as StoreOf } from './store';

/** The store of dossiers; see `openStoreOf` for its states. */
export type Store = StoreOf<Dossier>;

/** Opens the store of dossiers over the browser's areas, clock, random source and locks. */
export function openStore(deps: StorageDeps, tidyLater = false): Promise<Store> {
  return openStoreOf(deps, dossierKind, tidyLater);
}

/** What is in this file, and how does it compare with what is here? Nothing is written. */
export function previewImport(
  store: Store,
  file: Uint8Array,
  passphrase?: string,
): Promise<Outcome<ImportPreview>> {
  return previewImportOf(store, dossierKind, file, passphrase);
}

export type ImportPreview = PreviewOf<Dossier>;

export {
  type Area,
  type Changes,
  oneAtATime,
  type Shelter,
  type StorageDeps,
  webLocks,
} from './areas';
export { readDossier } from './dossier-kind';
export type { SaveResult, Summary } from './dossiers';
export { MESSAGE_IDS, type Outcome, type Refusal, type StorageMessageId } from './failures';
export type { Mode } from './keyring';
export { searchDossiers } from './search';
export { MIN_PASSPHRASE_LENGTH } from './sealing/parameters';
export { DEFAULT_SETTINGS, type Settings } from './settings';
export type { StoreState } from './store';
export type { Trouble } from './trouble';
export type { Waiting } from './waiting';
export type { StoreEvent } from './watch';
export { type Difference, differences } from './export/differences';
export { mergeVersions, valueAt, withValueAt } from './versions';
export { exportFile, exportFileName, needsPassphrase, readableCopy } from './export/file';
export {
  applyImport,
  type ImportChoice,
  type ImportItem,
  type ImportReport,
} from './export/import';
