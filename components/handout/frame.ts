import { formatDate, t } from '@/lib/i18n';
import type { Pair } from './blocks';
import type { Subject } from './model';

/** The words around the hand-out, in the language shown now. `time`: « 14:05 », on the day of the assessment. */
export function frameOf({ dossier, assessment }: Subject, time: string) {
  return {
    title: t('handout.title'),
    printed: t('handout.printed', { date: formatDate(assessment.on), time }),
    notice: t('handout.notice'),
    law: [
      t('handout.law', { date: formatDate(assessment.lawReviewedOn) }),
      assessment.lawIsOld ? t('handout.lawOld') : '',
    ]
      .filter(Boolean)
      .join(' '),
    outlives: t('handout.outlives'),
    file: t('handout.file', { nickname: dossier.nickname }),
  };
}

/** The same words in two languages, side by side. */
export function paired<K extends string>(
  french: Readonly<Record<K, string>>,
  own: Readonly<Record<K, string>>,
): Record<K, Pair> {
  const keys = Object.keys(french) as K[];
  return Object.fromEntries(
    keys.map((key) => [
      key,
      { french: french[key], own: own[key] === french[key] ? null : own[key] },
    ]),
  ) as Record<K, Pair>;
}
