import { useState } from 'preact/hooks';
import { t } from '@/lib/i18n';
import { usePanel } from '../state';
import { Button } from '../ui';

/** Erases everything, in two taps, and says truthfully what may remain. */
export function Wipe() {
  const { keep } = usePanel();
  const [isSure, setSure] = useState(false);
  return (
    <div class="wipe">
      <p>{t('keep.wipe.help')}</p>
      <p class="note">{t(import.meta.env.FIREFOX ? 'keep.wipe.firefox' : 'keep.wipe.chromium')}</p>
      {isSure ? (
        <div class="row">
          <Button kind="danger" onClick={() => void keep.wipe()} testid="wipe-sure">
            {t('keep.wipe.sure')}
          </Button>
          <Button onClick={() => setSure(false)}>{t('keep.wipe.cancel')}</Button>
        </div>
      ) : (
        <Button kind="danger" onClick={() => setSure(true)} testid="wipe">
          {t('keep.wipe')}
        </Button>
      )}
    </div>
  );
}
