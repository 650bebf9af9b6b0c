import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Screen } from '@/components/state';

/** Each screen is loaded when it is first opened. */
const SCREENS: Record<Screen, () => Promise<FunctionComponent>> = {
  page: () => import('@/components/page').then((m) => m.PageScreen),
  situation: () => import('@/components/situation').then((m) => m.SituationScreen),
  answers: () => import('@/components/situation').then((m) => m.AnswersScreen),
  routes: () => import('@/components/routes/RoutesScreen').then((m) => m.RoutesScreen),
  documents: () => import('@/components/documents/DocumentsScreen').then((m) => m.DocumentsScreen),
  dates: () => import('@/components/dates/DatesScreen').then((m) => m.DatesScreen),
  urgent: () => import('@/components/urgent').then((m) => m.UrgentScreen),
  keep: () => import('@/components/keep').then((m) => m.KeepScreen),
};

/** True when a screen could not be loaded: the extension was updated while the panel was open. */
export const isOutdated = signal(false);

const loaded = signal<Partial<Record<Screen, FunctionComponent>>>({});

/** The component of a screen, or null while it is being loaded. */
export function useScreen(screen: Screen): FunctionComponent | null {
  useEffect(() => {
    if (loaded.value[screen]) return;
    void SCREENS[screen]().then(
      (View) => {
        loaded.value = { ...loaded.value, [screen]: View };
      },
      () => {
        isOutdated.value = true;
      },
    );
  }, [screen]);
  return loaded.value[screen] ?? null;
}
