import { useEffect } from 'preact/hooks';
import { t } from '@/lib/i18n';
import { type Screen, usePanel } from '../state';

export const PLACES = ['page', 'situation', 'routes', 'documents', 'dates'] as const;

/** The five places of the panel; Alt + 1 to 5 from the keyboard, and Alt + 0 for dossiers and settings. */
export function Nav() {
  const panel = usePanel();
  const here = panel.screen.value === 'answers' ? 'situation' : panel.screen.value;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
      if (!digit || !event.altKey || event.ctrlKey || event.metaKey) return;
      const place =
        digit !== '0' ? PLACES[Number(digit) - 1] : panel.isExample ? undefined : 'keep';
      if (!place) return;
      event.preventDefault();
      go(place);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [panel]);
  const go = (place: Screen) => {
    panel.asked.value = null;
    panel.screen.value = place;
  };
  return (
    <nav class="nav" aria-label={t('shell.nav')}>
      {PLACES.map((place, at) => (
        <button
          key={place}
          type="button"
          class="nav-place"
          data-testid={`nav-${place}`}
          aria-keyshortcuts={`Alt+${at + 1}`}
          aria-current={here === place ? 'page' : undefined}
          onClick={() => go(place)}
        >
          {t(`nav.${place}`)}
        </button>
      ))}
    </nav>
  );
}
