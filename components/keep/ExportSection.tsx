import { useState } from 'preact/hooks';
import { t } from '@/lib/i18n';
import type { Outcome } from '@/lib/storage';
import { usePanel } from '../state';
import { Button, Disclosure, Notice } from '../ui';
import { PassphraseFields } from './PassphraseFields';
import { Refused } from './Refused';

/** Dossiers out to a file: protected, or in clear when the person insists. */
export function ExportSection() {
  const { keep, dossier } = usePanel();
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const [isOne, setOne] = useState(false);
  const shown = dossier.value;
  const ids = isOne && shown ? [shown.id] : undefined;
  const run = async (work: () => Promise<Outcome>) => {
    setBusy(true);
    setOutcome(null);
    setOutcome(await work());
    setBusy(false);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (passphrase !== null) void run(() => keep.exportTo(passphrase, ids));
  };
  return (
    <Disclosure summary={t('keep.export')} testid="export">
      <p>{t('keep.export.help')}</p>
      {shown && keep.dossiers.value.length > 1 && (
        <label class="field">
          <span class="field-label">{t('keep.export.which')}</span>
          <select
            value={isOne ? 'one' : 'all'}
            data-testid="export-which"
            onChange={(event) => setOne(event.currentTarget.value === 'one')}
          >
            <option value="all">
              {t('keep.export.all', { count: keep.dossiers.value.length })}
            </option>
            <option value="one">{shown.nickname}</option>
          </select>
        </label>
      )}
      <form onSubmit={submit} autocomplete="off">
        <PassphraseFields what={t('keep.export')} onChange={setPassphrase} />
        <Button
          kind="primary"
          type="submit"
          disabled={busy || passphrase === null}
          testid="export-do"
        >
          {t('keep.export.do')}
        </Button>
      </form>
      <div role="status">
        {busy && <p>{t('shell.loading')}</p>}
        {outcome?.ok && <Notice tone="good">{t('keep.export.done')}</Notice>}
        <Refused outcome={outcome} />
      </div>
      <Disclosure summary={t('keep.export.readable')} testid="export-clear">
        <Notice tone="warn">{t('keep.export.readable.warn')}</Notice>
        <Button
          kind="danger"
          disabled={busy}
          onClick={() => void run(() => keep.exportReadable(ids))}
          testid="export-readable"
        >
          {t('keep.export.readable.do')}
        </Button>
      </Disclosure>
    </Disclosure>
  );
}
