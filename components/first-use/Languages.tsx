import { LANGUAGES, language, OFFERED, t } from '@/lib/i18n';
import { usePanel } from '../state';
import { offeredFirst } from './browser-languages';

/** Every language under its own name, those of the browser first; the one chosen is kept as a harmless setting. */
export function Languages() {
  const { keep } = usePanel();
  return (
    <fieldset class="languages" aria-label={t('first.language')}>
      {offeredFirst(OFFERED, navigator.languages).map((one) => (
        <button
          key={one}
          type="button"
          class="language-choice"
          lang={one}
          dir={LANGUAGES[one].direction}
          data-testid="language-choice"
          data-value={one}
          aria-pressed={language.value === one}
          onClick={() => void keep.changeSettings({ language: one })}
        >
          {LANGUAGES[one].name}
        </button>
      ))}
    </fieldset>
  );
}
