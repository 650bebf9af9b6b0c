import type { ReadonlySignal, Signal } from '@preact/signals';
import type { MessageId } from '@/lib/i18n';
import type {
  Difference,
  ImportChoice,
  ImportPreview,
  ImportReport,
  Mode,
  Outcome,
  Settings,
  StoreState,
  Summary,
} from '@/lib/storage';

/** Something that went wrong or could not be read, said in words; `retry` tries the same again. */
export interface Trouble {
  readonly message: MessageId;
  readonly values?: Record<string, string | number>;
  readonly retry?: () => Promise<void>;
}

/** Where things are kept, and the dossiers of the person. Failures are shown through `trouble`. */
export interface Keeping {
  /** null while the store is being opened. */
  readonly state: ReadonlySignal<StoreState | null>;
  readonly mode: ReadonlySignal<Mode | null>;
  readonly dossiers: ReadonlySignal<readonly Summary[]>;
  readonly settings: ReadonlySignal<Settings>;
  readonly trouble: Signal<readonly Trouble[]>;
  /** True after « Fermer vite »: nothing is shown. */
  readonly hidden: Signal<boolean>;
  /** Set for a while after a removal. */
  readonly canUndo: Signal<boolean>;
  /** What was changed here and in another window at once; theirs is in the dossier until the person chooses. */
  readonly clashes: ReadonlySignal<readonly Difference[]>;
  /** Chooses one side for these. */
  settle(clashes: readonly Difference[], side: 'mine' | 'theirs'): Promise<void>;
  /** Puts a copy of the dossier with our side of everything beside it. */
  keepBothVersions(): Promise<void>;
  setup(mode: Mode, passphrase?: string): Promise<Outcome>;
  changeMode(mode: Mode, passphrase?: string): Promise<Outcome>;
  unlock(passphrase: string): Promise<Outcome>;
  lock(): Promise<void>;
  wipe(): Promise<void>;
  /** Hides everything at once, locks when there is a passphrase, closes the panel where the browser lets it. */
  quickClose(): void;
  open(id: string): Promise<void>;
  create(nickname: string): Promise<void>;
  /** A copy under another nickname, shown at once. */
  duplicate(id: string): Promise<void>;
  archive(id: string, archived: boolean): Promise<void>;
  remove(id: string): Promise<void>;
  undo(): Promise<void>;
  changeSettings(changes: Partial<Settings>): Promise<void>;
  /** A protected file of these dossiers, or of all. */
  exportTo(passphrase: string, ids?: string[]): Promise<Outcome>;
  /** The same in clear: anybody can read it. */
  exportReadable(ids?: string[]): Promise<Outcome>;
  preview(file: Uint8Array, passphrase: string): Promise<Outcome<ImportPreview>>;
  apply(
    preview: ImportPreview,
    choices: Readonly<Record<string, ImportChoice>>,
  ): Promise<Outcome<ImportReport>>;
  /** The texts that could not be read, as a file. */
  saveAside(): Promise<void>;
}
