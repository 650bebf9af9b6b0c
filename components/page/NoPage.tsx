import { t } from '@/lib/i18n';
import { usePanel } from '../state';
import { Button, LinkButton, OutLink } from '../ui';

const SAMPLE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';

/** No page to speak of: why, and what to do. */
export function NoPage() {
  const panel = usePanel();
  const state = panel.pageState.value;
  if (state === 'asking' || state === 'read')
    return (
      <p class="note" role="status">
        {t('page.asking')}
      </p>
    );
  if (state === 'no-hosts')
    return (
      <section class="card card-info" data-testid="page-allow">
        <h2>{t('page.noHosts.title')}</h2>
        <p>{t('page.noHosts.text')}</p>
        <Button kind="primary" onClick={() => void panel.allowSites()}>
          {t('page.noHosts.allow')}
        </Button>
        <p class="note">{t('page.noHosts.once')}</p>
      </section>
    );
  return (
    <section class="card card-info" data-testid={`page-${state}`}>
      <h2>{t(`page.${state}.title`)}</h2>
      <p>{t(`page.${state}.text`)}</p>
      {state === 'failed' ? (
        <LinkButton onClick={() => void panel.readAgain()}>{t('page.again')}</LinkButton>
      ) : (
        state !== 'file' && <OutLink href={SAMPLE}>{t('page.sample')}</OutLink>
      )}
    </section>
  );
}
