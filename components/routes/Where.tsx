import type { RouteEntry } from '@/lib/assess';
import { formatDate, t } from '@/lib/i18n';
import { Explained } from '../glossary';
import { Sentences } from '../law/Sentences';

/** Where and when to file. */
export function Where({ entry, today }: { readonly entry: RouteEntry; readonly today: string }) {
  const { filing } = entry;
  const isPast = filing.to !== null && filing.to < today;
  return (
    <div>
      <Explained words={t(`filing.${filing.channel}`)} />
      <p>
        {filing.missing.length > 0
          ? t('filing.missing')
          : filing.from && filing.to
            ? t('filing.window', { from: formatDate(filing.from), to: formatDate(filing.to) })
            : filing.to
              ? t('filing.until', { to: formatDate(filing.to) })
              : t('filing.noWindow')}{' '}
        {isPast && <strong>{t('filing.past')}</strong>}{' '}
        {isPast && filing.lateAllowed && t('filing.lateAllowed')}
      </p>
      <Sentences ids={[...filing.facts, ...entry.notices.provisional]} />
    </div>
  );
}
