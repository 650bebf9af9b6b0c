import { formatDate, t } from '@/lib/i18n';
import { LAW_REVIEWED_ON } from '@/lib/law';
import type { PageReading } from '@/lib/page';
import { DEPARTEMENTS } from '@/lib/situation';
import { usePanel } from '../state';
import { LinkButton, Notice, OutLink, StatusBadge } from '../ui';

/** What the page is, whether it is official, since when; a warning when it imitates an official one. */
export function Identity({ page }: { readonly page: PageReading }) {
  const panel = usePanel();
  const host = URL.canParse(page.url) ? new URL(page.url).host.replace(/^www\./, '') : '';
  const facts = [
    page.fiche && t('page.fiche', { fiche: page.fiche }),
    page.departement && DEPARTEMENTS[page.departement],
    page.verifiedOn && t('page.verified', { date: formatDate(page.verifiedOn) }),
  ].filter(Boolean);
  return (
    <section
      class={`card page-card ${page.official ? 'card-good' : page.lookalike ? 'card-warn' : 'card-info'}`}
      data-testid="page-card"
      data-fiche={page.fiche ?? ''}
      data-official={page.official ? 'yes' : 'no'}
      data-site={page.site}
    >
      <StatusBadge tone={page.official ? 'good' : 'warn'}>
        {page.official ? t('page.official', { site: host }) : t('page.notOfficial')}
      </StatusBadge>
      <h2 class="page-title" data-testid="page-title" lang="fr">
        {page.title || host}
      </h2>
      {facts.length > 0 && <p class="page-facts">{facts.join(' · ')}</p>}
      {page.lookalike && (
        <Notice tone="warn">
          <p>{t(`page.lookalike.${page.lookalike.reason}`)}</p>
          <OutLink href={page.lookalike.official}>{t('page.lookalike.go')}</OutLink>
        </Notice>
      )}
      {page.residencePermit === false && !page.lookalike && <p>{t('page.notPermit')}</p>}
      {page.verifiedOn && page.verifiedOn > LAW_REVIEWED_ON && (
        <Notice tone="warn">
          <p>{t('page.newer', { date: formatDate(LAW_REVIEWED_ON) })}</p>
        </Notice>
      )}
      {page.truncated && <p class="note">{t('page.truncated')}</p>}
      {page.personal && <p class="note">{t('page.personal')}</p>}
      <LinkButton onClick={() => void panel.readAgain()}>{t('page.again')}</LinkButton>
    </section>
  );
}
