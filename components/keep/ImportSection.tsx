import { useState } from 'preact/hooks';
import { t } from '@/lib/i18n';
import type { ImportChoice, ImportPreview, ImportReport, Outcome } from '@/lib/storage';
import { usePanel } from '../state';
import { Button, Choices, Disclosure, Field, Notice, StatusBadge } from '../ui';
import { Differences } from './Differences';
import { Refused } from './Refused';

const CHOICES = ['keep-both', 'keep-mine', 'take-theirs'] as const;

/** A file back in: looked at first, then a choice for each dossier that differs. */
export function ImportSection() {
  const { keep } = usePanel();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [preview, setPreview] = useState<Outcome<ImportPreview> | null>(null);
  const [report, setReport] = useState<Outcome<ImportReport> | null>(null);
  const [choices, setChoices] = useState<Record<string, ImportChoice>>({});
  const [busy, setBusy] = useState(false);

  const look = async (event: Event) => {
    event.preventDefault();
    if (!file) return;
    setBusy(true);
    setReport(null);
    setPreview(await keep.preview(new Uint8Array(await file.arrayBuffer()), passphrase));
    setBusy(false);
  };
  const take = async (from: ImportPreview) => {
    setBusy(true);
    setReport(await keep.apply(from, choices));
    setPreview(null);
    setPassphrase('');
    setBusy(false);
  };

  return (
    <Disclosure summary={t('keep.import')} testid="import">
      <form onSubmit={look} autocomplete="off">
        <label class="field">
          <span class="field-label">{t('keep.import.choose')}</span>
          <input
            type="file"
            data-testid="import-file"
            onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
          />
        </label>
        <Field
          label={t('keep.import.passphrase')}
          type="password"
          live
          value={passphrase}
          onChange={setPassphrase}
          testid="import-passphrase"
        />
        <Button type="submit" disabled={busy || !file} testid="import-look">
          {t('keep.import.look')}
        </Button>
      </form>
      <div role="status">
        {busy && <p>{t('shell.loading')}</p>}
        <Refused outcome={preview} />
        <Refused outcome={report} />
        {report?.ok && <Done report={report.value} />}
      </div>
      {preview?.ok && (
        <>
          <ul class="plain">
            {preview.value.items.map((item, index) => {
              const nickname = 'incoming' in item ? item.incoming.nickname : item.nickname;
              return (
                <li
                  key={'incoming' in item ? item.incoming.id : index}
                  class="card"
                  data-testid="import-item"
                  data-status={item.status}
                >
                  <p>
                    <strong dir="auto">{nickname}</strong>{' '}
                    <StatusBadge
                      tone={item.status === 'new' || item.status === 'same' ? 'good' : 'open'}
                    >
                      {t(`keep.import.${item.status}`)}
                    </StatusBadge>
                  </p>
                  {item.status === 'conflict' && (
                    <>
                      <Differences list={item.differences} />
                      <Choices
                        legend={nickname}
                        legendHidden
                        value={choices[item.incoming.id] ?? 'keep-both'}
                        choices={CHOICES.map((value) => ({
                          value,
                          label: t(`keep.import.${value}`),
                        }))}
                        onChange={(value) =>
                          setChoices({ ...choices, [item.incoming.id]: value as ImportChoice })
                        }
                      />
                    </>
                  )}
                </li>
              );
            })}
          </ul>
          <Button
            kind="primary"
            disabled={busy}
            onClick={() => void take(preview.value)}
            testid="import-do"
          >
            {t('keep.import.do')}
          </Button>
        </>
      )}
    </Disclosure>
  );
}

function Done({ report }: { readonly report: ImportReport }) {
  const count = report.added.length + report.replaced.length;
  return (
    <>
      <Notice tone="good">{t('keep.import.done', { count })}</Notice>
      {report.failed.map((one) => (
        <Notice key={one.id} tone="warn">
          {t(`trouble.${one.messageId}`, { seconds: 0 })}
        </Notice>
      ))}
    </>
  );
}
