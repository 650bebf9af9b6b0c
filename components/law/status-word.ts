import type { MessageId } from '@/lib/i18n';
import type { CriterionResult } from '@/lib/reasoning';

/**
 * The word of a status. « Met » favours the person, so « rempli » fits a condition alone: an obstacle applies or not, a
 * weight counts for the person or not, and what no answer decides is a thing to know.
 */
export function statusWord({ nature, status, because }: CriterionResult): MessageId {
  if (nature === 'bar') return `status.bar.${status}`;
  if (nature !== 'factor') return `status.${status}`;
  return status !== 'unknown' && because.length === 0
    ? 'status.factor.always'
    : `status.factor.${status}`;
}
