import { appealDeadline, type Deadline } from '@/lib/checklist';
import { FACTS, type FactId, type FactValue } from '@/lib/facts';

export type Read = (id: FactId) => FactValue | undefined;

/** Until when a decision can be contested, for one place where the person may be; null when the place changes nothing. */
export interface Delay {
  readonly constraint: string | null;
  readonly deadline: Deadline;
}

/** Whole days from one ISO day to another; negative when it is past. */
export const daysLeft = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** The delay of the decision stated; while the place is not stated, the delay of each place, so that nobody reads another's. */
export function delaysFor(read: Read): Delay[] {
  const plain = appealDeadline(read);
  if (!plain) return [];
  if (plain.missing.length === 0) return [{ constraint: null, deadline: plain }];
  const fact = FACTS['decision.constraint'];
  const places = fact.type === 'choice' ? Object.keys(fact.values) : [];
  return places.flatMap((constraint): Delay[] => {
    const deadline = appealDeadline((id) => (id === 'decision.constraint' ? constraint : read(id)));
    return deadline ? [{ constraint, deadline }] : [];
  });
}
