import { t } from '@/lib/i18n';
import { usePanel } from '../state';
import { openExample } from './example';

/** The way into the worked example, for the curious and for those who show the panel to others. */
export function ToExample({ onOpen }: { readonly onOpen?: () => void }) {
  const panel = usePanel();
  if (panel.isExample) return null;
  return (
    <div class="to-example">
      <button
        type="button"
        class="link"
        data-testid="example-open"
        onClick={() => {
          onOpen?.();
          void openExample(panel);
        }}
      >
        {t('example.open')}
      </button>
      <p class="note">{t('example.open.help')}</p>
    </div>
  );
}
