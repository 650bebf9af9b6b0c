import { useState } from 'preact/hooks';
import { t } from '@/lib/i18n';
import type { PageReading } from '@/lib/page';
import { Button, Disclosure } from '../ui';
import { reportOf } from './report';

/** There is no network: the person copies a few words about the page and sends them where they like. */
export function Report({ page }: { readonly page: PageReading }) {
  const [isCopied, setCopied] = useState(false);
  const text = reportOf(page);
  return (
    <Disclosure summary={t('page.wrong')} testid="report">
      <p>{t('page.wrong.explain')}</p>
      <pre class="report" lang="fr">
        {text}
      </pre>
      <Button
        onClick={() => {
          void navigator.clipboard.writeText(text).then(() => setCopied(true));
        }}
        testid="report-copy"
      >
        {t(isCopied ? 'page.wrong.done' : 'page.wrong.copy')}
      </Button>
    </Disclosure>
  );
}
