import { useState } from 'preact/hooks';
import { t } from '@/lib/i18n';
import type { Mode, Outcome } from '@/lib/storage';
import { usePanel } from '../state';
import { Button, Card, Disclosure, Notice } from '../ui';
import { PassphraseFields } from './PassphraseFields';
import { Refused } from './Refused';

const MINUTES = [0, 5, 15, 60] as const;

/** Where the answers are kept, in words; another way; the lock. */
export function ModeSection() {
  const { keep } = usePanel();
  const mode = keep.mode.value;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  if (!mode) return null;
  const change = async (wanted: Mode, passphrase?: string) => {
    setOutcome(null);
    setOutcome(await keep.changeMode(wanted, passphrase));
  };
  return (
    <section>
      <h2>{t('keep.where')}</h2>
      <Card>
        <p>
          <strong>{t(`mode.${mode}`)}</strong>
        </p>
        <p>{t(`mode.${mode}.meaning`)}</p>
        <div role="status">
          {outcome?.ok && <Notice tone="good">{t('keep.changed')}</Notice>}
          <Refused outcome={outcome} />
        </div>
        <Disclosure summary={t('keep.change')} testid="keep-change">
          {mode !== 'session' && (
            <>
              <Button onClick={() => change('session')} testid="to-session">
                {t('keep.to.session')}
              </Button>
              <p class="note">{t('keep.to.session.warn')}</p>
            </>
          )}
          {mode !== 'computer' && (
            <>
              <Button onClick={() => change('computer')} testid="to-computer">
                {t('keep.to.computer')}
              </Button>
              <p class="note">{t('mode.computer.meaning')}</p>
            </>
          )}
          <ToPassphrase already={mode === 'passphrase'} onChange={change} />
        </Disclosure>
        {mode === 'passphrase' && <Locks />}
      </Card>
    </section>
  );
}

interface ToPassphraseProps {
  readonly already: boolean;
  readonly onChange: (mode: Mode, passphrase: string) => Promise<void>;
}

function ToPassphrase({ already, onChange }: ToPassphraseProps) {
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (passphrase === null) return;
    await onChange('passphrase', passphrase);
    // What was typed does not stay on the screen.
    setPassphrase(null);
    setRound(round + 1);
  };
  return (
    <form onSubmit={submit} autocomplete="off">
      <h3>{t(already ? 'keep.newPassphrase' : 'keep.to.passphrase')}</h3>
      <PassphraseFields
        key={round}
        what={t(already ? 'keep.newPassphrase' : 'keep.to.passphrase')}
        onChange={setPassphrase}
      />
      <Button type="submit" disabled={passphrase === null} testid="to-passphrase">
        {t('first.pass.save')}
      </Button>
    </form>
  );
}

function Locks() {
  const { keep } = usePanel();
  return (
    <>
      <Button kind="primary" onClick={() => keep.lock()} testid="lock">
        {t('keep.lock')}
      </Button>
      <label class="field">
        <span class="field-label">{t('keep.autoLock')}</span>
        <select
          value={String(keep.settings.value.autoLockMinutes)}
          onChange={(event) =>
            keep.changeSettings({ autoLockMinutes: Number(event.currentTarget.value) })
          }
        >
          {MINUTES.map((count) => (
            <option key={count} value={String(count)}>
              {count === 0 ? t('keep.autoLock.never') : t('keep.autoLock.after', { count })}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
