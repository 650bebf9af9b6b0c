import type { Assessment } from '@/lib/assess';
import { type TimelineEvent, timeline } from '@/lib/checklist';
import { type Dossier, factValue } from '@/lib/situation';

/** What is coming for this dossier after a day (ISO). */
export function eventsFor(
  assessment: Assessment,
  dossier: Dossier,
  today: string,
): readonly TimelineEvent[] {
  return timeline(
    {
      entries: assessment.routes,
      documents: dossier.documents,
      appointment: dossier.appointment,
      steps: dossier.steps,
    },
    (id) => factValue(dossier.situation, id),
    today,
  );
}

/** Days between two ISO dates. */
export const daysUntil = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** Farther than this, a change by the calendar alone is of no use today. */
const FAR = 5 * 366;

/** Kinds that say nothing when they are far away. */
const FLEETING: ReadonlySet<string> = new Set(['route-changes', 'child-adult', 'adult']);

/** One line a day and meaning: the same window or flip of several cards is said once;
 * a criterion that changes without changing the answer is left to the route's own card. */
export function merged(events: readonly TimelineEvent[], today: string): readonly TimelineEvent[] {
  const seen = new Set<string>();
  return events.filter((event) => {
    if (
      event.kind === 'criterion-changes' ||
      (FLEETING.has(event.kind) && daysUntil(today, event.on) > FAR)
    )
      return false;
    const key = `${event.on} ${event.kind} ${event.route ?? ''} ${event.document ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}
