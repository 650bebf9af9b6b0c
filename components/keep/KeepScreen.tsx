import { formatDate, t } from '@/lib/i18n';
import { usePanel } from '../state';
import { DisplaySection } from './DisplaySection';
import { DossiersSection } from './DossiersSection';
import { ExportSection } from './ExportSection';
import { ImportSection } from './ImportSection';
import { ModeSection } from './ModeSection';
import { Wipe } from './Wipe';

/** « Dossiers et réglages »: the dossiers, where they are kept, files, language, the end of it all. */
export function KeepScreen() {
  const { assessment } = usePanel();
  const reviewed = assessment.value?.lawReviewedOn;
  return (
    <>
      <h1 tabIndex={-1}>{t('keep.title')}</h1>
      <DossiersSection />
      <ModeSection />
      <DisplaySection />
      <section>
        <h2>{t('keep.files')}</h2>
        <ExportSection />
        <ImportSection />
      </section>
      <section>
        <h2>{t('keep.wipe')}</h2>
        <Wipe />
      </section>
      <section>
        <h2>{t('keep.law')}</h2>
        {reviewed && <p>{t('keep.law.reviewed', { date: formatDate(reviewed) })}</p>}
        <p>{t('keep.about')}</p>
        <h2>{t('keep.keys')}</h2>
        <ul>
          <li>{t('keep.keys.escape')}</li>
          <li>{t('keep.keys.numbers')}</li>
        </ul>
      </section>
    </>
  );
}
