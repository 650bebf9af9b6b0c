import { computed, signal } from '@preact/signals';
import { exampleDossier } from '@/components/example';
import type { Keeping } from '@/components/keeping';
import type { PanelState, Screen } from '@/components/state';
import { assess } from '@/lib/assess';
import type { FactId, FactValue } from '@/lib/facts';
import { type Dossier, withFact } from '@/lib/situation';
import { DEFAULT_SETTINGS, type Mode, type Settings } from '@/lib/storage';

/** The day of the gallery: always the same, so that two pictures can be compared. */
export const DAY = '2026-11-25';

/** A panel over the invented dossier, for looking at: nothing is stored and nothing is read. */
export async function galleryPanel(): Promise<PanelState> {
  const dossier = signal<Dossier | null>(exampleDossier(DAY, 'Mariam'));
  const settings = signal<Settings>(DEFAULT_SETTINGS);
  const update: PanelState['update'] = async (change) => {
    if (dossier.value) dossier.value = change(dossier.value);
  };
  const keep = {
    state: signal('open'),
    mode: signal<Mode | null>('computer'),
    dossiers: signal([]),
    settings,
    trouble: signal([{ message: 'trouble.calendar', retry: async () => {} }]),
    hidden: signal(false),
    canUndo: signal(false),
    quickClose: () => {},
    changeSettings: async (changes: Partial<Settings>) => {
      settings.value = { ...settings.value, ...changes };
    },
  } as unknown as Keeping;
  return {
    dossier,
    assessment: computed(() => dossier.value && assess(dossier.value.situation, DAY)),
    today: signal(DAY),
    page: signal(null),
    pageState: signal('none'),
    screen: signal<Screen>('routes'),
    chosenEntry: signal(null),
    asked: signal(null),
    keep,
    update,
    answer: (id: FactId, value: FactValue | undefined) =>
      update((d) => ({ ...d, situation: withFact(d.situation, id, value) })),
    skip: async () => {},
    ask: () => {},
    saveCalendar: async () => {},
    openHandout: async () => {},
    readAgain: async () => {},
    allowSites: async () => {},
  } as unknown as PanelState;
}
