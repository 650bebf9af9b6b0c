import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Assessment } from '@/lib/assess';
import type { FactId, FactValue } from '@/lib/facts';
import type { Beside } from '@/lib/messages';
import type { PageReading } from '@/lib/page';
import type { Dossier } from '@/lib/situation';
import type { Keeping } from './keeping';

export type Screen =
  | 'page'
  | 'situation'
  | 'answers'
  | 'routes'
  | 'documents'
  | 'dates'
  | 'urgent'
  | 'keep';

/** What stands beside the panel; each state is told in lib/messages. */
export type PageState = Beside['state'];

/** What every screen can read and do. Made in entrypoints/sidepanel/state. */
export interface PanelState {
  readonly dossier: ReadonlySignal<Dossier | null>;
  /** null while the law is being loaded. */
  readonly assessment: ReadonlySignal<Assessment | null>;
  /** The day, ISO. */
  readonly today: ReadonlySignal<string>;
  readonly page: ReadonlySignal<PageReading | null>;
  readonly pageState: ReadonlySignal<PageState>;
  /** A site of our list that the browser lets us read this once only: the person may allow it. */
  readonly pageOnce: ReadonlySignal<boolean>;
  /** The page changes without end: what is shown is one moment of it. */
  readonly pageRestless: ReadonlySignal<boolean>;
  readonly screen: Signal<Screen>;
  /** Key of the route entry whose documents are shown; see `keyOf` in components/routes. */
  readonly chosenEntry: Signal<string | null>;
  /** The fact asked now when the person chose it, else null: the next best question. */
  readonly asked: Signal<FactId | null>;
  /** States a fact, or withdraws it; saved at once. */
  answer(id: FactId, value: FactValue | undefined): Promise<void>;
  /** « Je ne sais pas »: not asked again, still unknown. */
  skip(id: FactId): Promise<void>;
  /** Changes the dossier; shown at once, then saved sealed. A failure is shown, never thrown. */
  update(change: (dossier: Dossier) => Dossier): Promise<void>;
  /** Opens the question of a fact. */
  ask(id: FactId): void;
  /** Gives the person an .ics file of these days. */
  saveCalendar(events: readonly { readonly on: string; readonly text: string }[]): Promise<void>;
  /** Opens the page made for paper and PDF, in a tab of its own. */
  openHandout(): Promise<void>;
  /** Reads the page beside again. */
  readAgain(): Promise<void>;
  /** Asks the browser for our list of official sites; needs a click. */
  allowSites(): Promise<void>;
  readonly keep: Keeping;
  /** True in the worked example: the dossier is invented and is kept nowhere. */
  readonly isExample?: boolean;
}

const Panel = createContext<PanelState | null>(null);
export { Panel };

/** The state of the panel; only inside `Panel.Provider`. */
export function usePanel(): PanelState {
  const panel = useContext(Panel);
  if (!panel) throw new Error('no panel');
  return panel;
}
