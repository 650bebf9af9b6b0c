import { useLayoutEffect } from 'preact/hooks';
import { t } from '@/lib/i18n';
import { usePanel } from '../state';
import { doubleEscape } from './quick-key';

/** « Fermer vite »: one tap, or Escape twice, hides everything at once. */
export function QuickClose() {
  const { keep } = usePanel();
  // Before the first paint: whoever sees the panel can already hide it.
  useLayoutEffect(() => {
    const press = doubleEscape(() => keep.quickClose());
    const listen = (event: KeyboardEvent) => press(event.key, event.repeat, event.timeStamp);
    addEventListener('keydown', listen, true);
    return () => removeEventListener('keydown', listen, true);
  }, [keep]);
  return (
    <button
      type="button"
      class="quick-close"
      data-testid="quick-close"
      title={t('shell.quickClose.help')}
      onClick={() => keep.quickClose()}
    >
      {t('shell.quickClose')}
    </button>
  );
}

/** What is left on the screen after it: nothing that says anything. */
export function Blank() {
  const { keep } = usePanel();
  return (
    <main class="blank" data-testid="blank">
      <button
        type="button"
        class="link"
        onClick={() => {
          keep.hidden.value = false;
        }}
      >
        {t('shell.back')}
      </button>
    </main>
  );
}
