import { t } from '@/lib/i18n';
import { usePanel } from '../state';

const SIZES = ['normal', 'large', 'larger'] as const;

/** Size of the text: harmless, kept in clear. The language is changed in the header. */
export function DisplaySection() {
  const { keep } = usePanel();
  return (
    <section>
      <h2>{t('keep.display')}</h2>
      <label class="field">
        <span class="field-label">{t('keep.textSize')}</span>
        <select
          value={keep.settings.value.textSize}
          data-testid="text-size"
          onChange={(event) =>
            keep.changeSettings({ textSize: event.currentTarget.value as (typeof SIZES)[number] })
          }
        >
          {SIZES.map((size) => (
            <option key={size} value={size}>
              {t(`keep.textSize.${size}`)}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
