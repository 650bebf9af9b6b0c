import type { Assessment } from '@/lib/assess';
import type { FactId } from '@/lib/facts';

/** How many questions could still be asked at most: every fact that an unsettled route waits for, without those declined. */
export function questionsLeft(
  assessment: Pick<Assessment, 'routes'>,
  skipped: readonly FactId[],
): number {
  const missing = new Set<FactId>();
  for (const route of assessment.routes) {
    if (route.outcome !== 'incomplete') continue;
    for (const id of route.pending) missing.add(id);
    for (const criterion of route.criteria) {
      if (criterion.nature !== 'condition' && criterion.nature !== 'bar') continue;
      for (const id of criterion.missing) missing.add(id);
    }
  }
  for (const id of skipped) missing.delete(id);
  return missing.size;
}
