import { computed, signal } from '@preact/signals';
import type { PanelState, Screen } from '@/components/state';
import type { assess } from '@/lib/assess';
import type { FactId } from '@/lib/facts';
import { withFact } from '@/lib/situation';
import { followClock, today } from './clock';
import { dossier, update as updateOver } from './dossier';
import { giveFile } from './files';
import { handoutOpener } from './handout';
import { keepingOver } from './keeping';
import { allowSites, followPage, page, pageOnce, pageRestless, pageState, readAgain } from './page';
import { theStore } from './store';
import { show } from './trouble';

/** The law and the reasoning come in a chunk of their own, after the first screen. */
const assessing = signal<typeof assess | null>(null);

const assessment = computed(() => {
  const one = dossier.value;
  return one && assessing.value
    ? assessing.value(one.situation, today.value, {
        skipped: one.skipped,
        ...(one.lastSeenOn ? { since: one.lastSeenOn } : {}),
      })
    : null;
});

/** Opens everything the panel needs; resolves when the store has answered, before the law is there. */
export async function openPanel(): Promise<PanelState> {
  followClock();
  void import('@/lib/assess').then((law) => {
    assessing.value = law.assess;
  });
  const store = await theStore();
  const keep = keepingOver(store);
  followPage();
  const update: PanelState['update'] = (change) => updateOver(store, change);
  const screen = signal<Screen>('page');
  const asked = signal<FactId | null>(null);
  const chosenEntry = signal<string | null>(null);
  return {
    dossier,
    assessment,
    today,
    page,
    pageState,
    pageOnce,
    pageRestless,
    screen,
    chosenEntry,
    asked,
    keep,
    update,
    answer: (id, value) =>
      update((d) => ({
        ...d,
        situation: withFact(d.situation, id, value),
        skipped: d.skipped.filter((other) => other !== id),
        lastSeenOn: d.lastSeenOn ?? today.value,
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
    saveCalendar,
    openHandout: handoutOpener(keep, chosenEntry),
    readAgain,
    allowSites,
  };
}

async function saveCalendar(
  events: readonly { readonly on: string; readonly text: string }[],
): Promise<void> {
  const { calendarFile, calendarFileName } = await import('@/lib/calendar');
  const days = events.map(({ on, text }, index) => ({
    id: `${on}.${index}`,
    from: on,
    title: text,
    remindDaysBefore: 7,
  }));
  try {
    giveFile(calendarFileName(today.value), await calendarFile(days, Date.now()), 'text/calendar');
  } catch {
    show({ message: 'trouble.calendar' });
  }
}
