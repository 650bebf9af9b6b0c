import { formatDate, t } from '@/lib/i18n';
import type { PageReading } from '@/lib/page';
import { DEPARTEMENTS, factValue } from '@/lib/situation';
import { usePanel } from '../state';
import { Button, LinkButton, Notice, OutLink, StatusBadge } from '../ui';
import { ageOf, officialFiche } from './age';
import { Facts } from './Facts';

const KINDS = new Set(['booking', 'online-form', 'document-list', 'payment', 'faq', 'news']);

/** What the page is and is for, whether it is official, since when; a warning when it imitates an official one. */
export function Identity({ page }: { readonly page: PageReading }) {
  const panel = usePanel();
  const host = URL.canParse(page.url) ? new URL(page.url).host.replace(/^www\./, '') : '';
  const copied = page.official || page.lookalike ? null : officialFiche(page);
  const facts = [
    KINDS.has(page.page) && t(`page.kind.${page.page as 'booking'}`),
    page.fiche && t('page.fiche', { fiche: page.fiche }),
    page.departement && DEPARTEMENTS[page.departement],
    // The date of an imitation would only make it look true.
    !page.lookalike && page.verifiedOn && t('page.verified', { date: formatDate(page.verifiedOn) }),
  ].filter((fact) => typeof fact === 'string');
  const tone = page.official ? 'good' : page.lookalike ? 'warn' : 'info';
  return (
    <section
      class={`card page-card card-${tone}`}
      data-testid="page-card"
      data-fiche={page.fiche ?? ''}
      data-official={page.official ? 'yes' : 'no'}
      data-site={page.site}
    >
      <StatusBadge tone={page.official ? 'good' : page.lookalike ? 'warn' : 'info'}>
        {page.official ? t('page.official', { site: host }) : t('page.notOfficial', { site: host })}
      </StatusBadge>
      <h2 class="page-title" data-testid="page-title" lang="fr">
        {page.title || host}
      </h2>
      <Facts facts={facts} class="page-facts" />
      {page.lookalike && (
        <Notice tone="warn">
          <p>{t(`page.lookalike.${page.lookalike.reason}`)}</p>
          <OutLink href={page.lookalike.official}>
            {t('page.lookalike.go', { site: new URL(page.lookalike.official).host })}
          </OutLink>
        </Notice>
      )}
      {copied && (
        <>
          <p>{t('page.copy')}</p>
          <OutLink href={copied}>{t('page.copy.go')}</OutLink>
        </>
      )}
      {page.page === 'download' ? (
        <p data-testid="page-file">{t('page.file.text')}</p>
      ) : (
        page.residencePermit === false && !page.lookalike && <p>{t('page.notPermit')}</p>
      )}
      <Where page={page} />
      {!page.lookalike && !copied && <Age page={page} />}
      {panel.pageRestless.value && (
        <p class="note" data-testid="page-restless">
          {t('page.restless')}
        </p>
      )}
      {page.truncated && <p class="note">{t('page.truncated')}</p>}
      {page.personal && <p class="note">{t('page.personal')}</p>}
      {panel.pageOnce.value && (
        <div data-testid="page-once">
          <p>{t('page.once')}</p>
          <Button onClick={() => void panel.allowSites()}>{t('page.noHosts.allow')}</Button>
        </div>
      )}
      <LinkButton onClick={() => void panel.readAgain()}>{t('page.again')}</LinkButton>
    </section>
  );
}

/** Another département's préfecture: its rules are not those of the person's own. */
function Where({ page }: { readonly page: PageReading }) {
  const dossier = usePanel().dossier.value;
  const home = dossier && factValue(dossier.situation, 'person.departement');
  if (page.residencePermit === false) return null;
  if (!page.departement || typeof home !== 'string' || home === page.departement) return null;
  return (
    <p data-testid="page-elsewhere">
      {t('page.elsewhere', { departement: DEPARTEMENTS[home] ?? home })}
    </p>
  );
}

/** The page's date against the day on which our law was reviewed. */
function Age({ page }: { readonly page: PageReading }) {
  const age = ageOf(page);
  if (!age) return null;
  return (
    <Notice tone={age.kind === 'older' ? 'info' : 'warn'} testid={`page-${age.kind}`}>
      <p>{t(`page.${age.kind}`, { date: formatDate(age.reviewedOn) })}</p>
      {age.kind === 'newer' && <p>{t('page.newer.tell')}</p>}
    </Notice>
  );
}
