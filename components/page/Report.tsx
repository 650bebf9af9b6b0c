import { useState } from 'preact/hooks';
import { t } from '@/lib/i18n';
import type { PageReading } from '@/lib/page';
import { Button, Disclosure } from '../ui';
import { EXPECTED, type Expected, reportOf } from './report';

/** There is no network: the person copies a few words about the page and sends them where they like. */
export function Report({ page }: { readonly page: PageReading }) {
  const [expected, setExpected] = useState<Expected | null>(null);
  const [outcome, setOutcome] = useState<'copy' | 'done' | 'byHand'>('copy');
  const text = reportOf(page, expected);
  return (
    <Disclosure summary={t('page.wrong')} testid="report">
      <label class="field">
        <span class="field-label">{t('page.wrong.what')}</span>
        <select
          data-testid="report-expected"
          value={expected ?? ''}
          onChange={(event) => {
            setExpected((event.currentTarget.value || null) as Expected | null);
            setOutcome('copy');
          }}
        >
          <option value="">—</option>
          {(Object.keys(EXPECTED) as Expected[]).map((key) => (
            <option key={key} value={key}>
              {t(`page.wrong.${key}`)}
            </option>
          ))}
        </select>
      </label>
      <pre class="report" lang="fr" data-testid="report-text">
        {text}
      </pre>
      <p class="note">{t('page.wrong.explain')}</p>
      <Button
        onClick={() => {
          navigator.clipboard.writeText(text).then(
            () => setOutcome('done'),
            () => setOutcome('byHand'),
          );
        }}
        testid="report-copy"
      >
        {t(`page.wrong.${outcome}`)}
      </Button>
    </Disclosure>
  );
}
