import { useEffect } from 'preact/hooks';
import { t } from '@/lib/i18n';
import { type Screen, usePanel } from '../state';

export const PLACES = ['page', 'situation', 'routes', 'documents', 'dates'] as const;

/** The five places of the panel; Alt + 1 to 5 from the keyboard. */
export function Nav() {
  const panel = usePanel();
  const here = panel.screen.value === 'answers' ? 'situation' : panel.screen.value;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const place =
        event.altKey && !event.ctrlKey && !event.metaKey
          ? PLACES[Number(event.code.replace('Digit', '')) - 1]
          : undefined;
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
      {PLACES.map((place) => (
        <button
          key={place}
          type="button"
          class="nav-place"
          data-testid={`nav-${place}`}
          aria-current={here === place ? 'page' : undefined}
          onClick={() => go(place)}
        >
          {t(`nav.${place}`)}
        </button>
      ))}
    </nav>
  );
}
