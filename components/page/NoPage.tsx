import { t } from '@/lib/i18n';
import { usePanel } from '../state';
import { Button, OutLink } from '../ui';

const SAMPLE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';

/** No page to speak of: why, and what to do. */
export function NoPage() {
  const panel = usePanel();
  const state = panel.pageState.value;
  if (state === 'asking') return <p class="note">{t('page.asking')}</p>;
  if (state === 'no-hosts')
    return (
      <section class="card card-info" data-testid="page-allow">
        <h2>{t('page.noHosts.title')}</h2>
        <p>{t('page.noHosts.text')}</p>
        <Button kind="primary" onClick={() => void panel.allowSites()}>
          {t('page.noHosts.allow')}
        </Button>
      </section>
    );
  const kind = state === 'refused' ? 'refused' : 'none';
  return (
    <section class="card card-info" data-testid={`page-${kind}`}>
      <h2>{t(`page.${kind}.title`)}</h2>
      <p>{t(`page.${kind}.text`)}</p>
      <OutLink href={SAMPLE}>{t('page.sample')}</OutLink>
    </section>
  );
}
