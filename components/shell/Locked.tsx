import { useState } from 'preact/hooks';
import { t } from '@/lib/i18n';
import { usePanel } from '../state';
import { Button, Disclosure, Field } from '../ui';
import { Wipe } from '../keep/Wipe';

/** Waits for the passphrase. */
export function Locked() {
  const { keep } = usePanel();
  const [passphrase, setPassphrase] = useState('');
  const [isTrying, setTrying] = useState(false);
  const open = async (event: Event) => {
    event.preventDefault();
    setTrying(true);
    const result = await keep.unlock(passphrase);
    setTrying(false);
    if (!result.ok)
      setError(
        t(`trouble.${result.messageId}`, { seconds: Math.ceil((result.waitMs ?? 0) / 1000) }),
      );
  };
  const [error, setError] = useState('');
  return (
    <form class="locked" data-testid="locked" onSubmit={open} autocomplete="off">
      <h1 tabIndex={-1}>{t('locked.title')}</h1>
      <p class="lead">{t('locked.intro')}</p>
      <Field
        label={t('locked.field')}
        type="password"
        value={passphrase}
        onChange={setPassphrase}
        error={error}
        live
        testid="passphrase"
      />
      <p class="note">{t('locked.slow')}</p>
      <Button kind="primary" type="submit" disabled={isTrying} testid="unlock">
        {t(isTrying ? 'shell.loading' : 'locked.open')}
      </Button>
      <Disclosure summary={t('locked.forgotten')}>
        <p>{t('locked.forgotten.text')}</p>
        <Wipe />
      </Disclosure>
    </form>
  );
}

/** Something is kept that cannot be read: nothing is overwritten. */
export function Unreadable() {
  const { keep } = usePanel();
  return (
    <div data-testid="unreadable">
      <h1 tabIndex={-1}>{t('unreadable.title')}</h1>
      <p class="lead">{t('unreadable.text')}</p>
      <Button onClick={() => void keep.saveAside()}>{t('unreadable.save')}</Button>
      <Wipe />
    </div>
  );
}
