import { computed, signal } from '@preact/signals';
import type { FactId } from '@/lib/facts';
import { t } from '@/lib/i18n';
import { type Dossier, withFact } from '@/lib/situation';
import type { PanelState, Screen } from '../state';
import { exampleDossier } from './dossier';

/** The places of the walk, in the order in which they are shown. */
export const WALK = [
  'answers',
  'routes',
  'documents',
  'dates',
] as const satisfies readonly Screen[];

/** The panel of the worked example while it is open, else null. */
export const example = signal<PanelState | null>(null);

/**
 * Opens the worked example over the real panel: the same screens, over an invented dossier that lives in this variable
 * only. Nothing of it reaches the store, and nothing of the store is in it.
 */
export async function openExample(real: PanelState): Promise<void> {
  const { assess } = await import('@/lib/assess');
  const dossier = signal<Dossier | null>(exampleDossier(real.today.value, t('example.name')));
  const update: PanelState['update'] = async (change) => {
    if (dossier.value) dossier.value = change(dossier.value);
  };
  const screen = signal<Screen>(WALK[0]);
  const asked = signal<FactId | null>(null);
  example.value = {
    ...real,
    isExample: true,
    dossier,
    assessment: computed(() =>
      dossier.value
        ? assess(dossier.value.situation, real.today.value, { skipped: dossier.value.skipped })
        : null,
    ),
    screen,
    asked,
    chosenEntry: signal<string | null>(null),
    update,
    answer: (id, value) =>
      update((d) => ({
        ...d,
        situation: withFact(d.situation, id, value),
        skipped: d.skipped.filter((other) => other !== id),
      })),
    skip: (id) =>
      update((d) => ({
        ...d,
        situation: withFact(d.situation, id, undefined),
        skipped: [...d.skipped.filter((other) => other !== id), id],
      })),
    ask: (id) => {
      asked.value = id;
      screen.value = 'situation';
    },
    saveCalendar: async () => {},
    openHandout: async () => {},
  };
}

/** Forgets the example and all that was changed in it. */
export function leaveExample(): void {
  example.value = null;
}
