import { t } from '@/lib/i18n';
import type { PageReading } from '@/lib/page';
import { factValue } from '@/lib/situation';
import { entryShown, linesOf, progressOf } from '../documents/model';
import { Sentences } from '../law/Sentences';
import { usePanel } from '../state';
import { Button } from '../ui';

/** A booking page: what to bring, and what the confirmation is worth. The panel never books. */
export function Booking({ page }: { readonly page: PageReading }) {
  const panel = usePanel();
  const assessment = panel.assessment.value;
  const dossier = panel.dossier.value;
  if (page.page !== 'booking' || page.lookalike || !assessment || !dossier) return null;
  const purpose = factValue(dossier.situation, 'person.purpose');
  const entry = entryShown(assessment, panel.chosenEntry.value, purpose);
  const progress = entry ? progressOf(linesOf(entry, dossier, panel.today.value)) : null;
  return (
    <section data-testid="page-booking">
      <h2>{t('page.booking')}</h2>
      <p>{t('page.booking.worth')}</p>
      {page.official && <p>{t('page.booking.free')}</p>}
      {progress && progress.total > 0 && (
        <p>
          <strong>{t('documents.progress', { ...progress })}</strong>
        </p>
      )}
      <Button
        onClick={() => {
          panel.screen.value = 'documents';
        }}
      >
        {t(dossier.appointment ? 'page.booking.bring' : 'page.booking.date')}
      </Button>
    </section>
  );
}

/** After sending on ANEF: what the receipt of the deposit is worth, as the law says it. */
export function AfterSending({ page }: { readonly page: PageReading }) {
  if (page.site !== 'anef' || page.page !== 'online-form') return null;
  return <Sentences ids={['CF-DEL-12']} />;
}
