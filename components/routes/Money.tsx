import type { RouteEntry } from '@/lib/assess';
import { formatEuros, t } from '@/lib/i18n';
import { Explained } from '../glossary';
import { Sentences } from '../law/Sentences';
import { InFrench } from '../ui';

/** The exact sum, line by line: what is paid at filing, what at the handover, what depends on an answer. */
export function Money({ entry }: { readonly entry: RouteEntry }) {
  const { fees } = entry;
  const facts = [...new Set(fees.lines.flatMap((line) => line.facts))];
  return (
    <div class="money">
      <p class="money-total">
        {fees.total === 0 && fees.maybe.length === 0
          ? t('fees.free')
          : t('fees.total', { amount: formatEuros(fees.total) })}
      </p>
      <dl class="money-lines">
        {fees.lines.map((line) => (
          <div key={line.id}>
            <dt>
              <InFrench text={t(`fees.${line.id}`)} />
            </dt>
            <dd>{formatEuros(line.amount)}</dd>
          </div>
        ))}
      </dl>
      {fees.total > 0 && (
        <p>
          <InFrench
            text={
              fees.atFiling > 0
                ? t('fees.atFiling', { amount: formatEuros(fees.atFiling) })
                : t('fees.atHandover')
            }
          />
        </p>
      )}
      {fees.maybe.map((line) => (
        <p key={line.id} class="money-maybe">
          {t('fees.maybe', {
            line: t(`fees.${line.id}`).toLowerCase(),
            amount: formatEuros(line.amount),
          })}
        </p>
      ))}
      {fees.total > 0 && <Explained words={t('fees.stamp')} />}
      <Sentences ids={facts} />
    </div>
  );
}
