import { FACTS, type FactId } from '@/lib/facts';
import type { Judged } from './candidates';

/** Facts that open or close whole groups of others, asked early when still missing. Order is a tie-break only. */
const EARLY: readonly FactId[] = [
  'person.nationality',
  'permit.kind',
  'union.kind',
  'person.birthDate',
  'entry.mode',
  'permit.motif',
];

/** A fact whose question makes sense only after another one is answered. */
export type Prerequisites = Partial<Record<FactId, FactId>>;

/**
 * The fact whose answer settles most, or null when every route is settled.
 * Only facts missing on a route still open count; a right weighs more than a favour; sensitive questions come last;
 * facts answered « je ne sais pas » or declined (`skipped`) are not asked again. Deterministic.
 */
export function nextQuestion(
  judged: readonly Judged[],
  skipped: ReadonlySet<FactId>,
  prerequisites: Prerequisites = {},
): FactId | null {
  const weight = new Map<FactId, number>();
  for (const { judgement } of judged) {
    if (judgement.outcome !== 'incomplete') continue;
    const groups = [
      ...judgement.criteria
        .filter((c) => c.status === 'unknown' && (c.nature === 'condition' || c.nature === 'bar'))
        .map((c) => c.missing),
      ...(judgement.pending.length > 0 ? [judgement.pending] : []),
    ];
    const all = new Set(groups.flat());
    const value =
      (judgement.basis === 'right' ? 3 : judgement.basis === 'weighed' ? 2 : 1) / (1 + all.size);
    for (const group of groups)
      for (const id of group)
        weight.set(id, (weight.get(id) ?? 0) + value / Math.max(1, group.length ** 0.5));
  }
  const askable = [...weight.keys()].filter((id) => !skipped.has(id));
  if (askable.length === 0) return null;
  const pool = new Set(askable);
  const ready = askable.filter((id) => {
    const first = prerequisites[id];
    return first === undefined || !pool.has(first);
  });
  const score = (id: FactId) =>
    (weight.get(id) ?? 0) +
    (EARLY.includes(id) ? 100 - EARLY.indexOf(id) : 0) -
    (FACTS[id].sensitive ? 1000 : 0);
  return ready.reduce(
    (best, id) => (score(id) > score(best) || (score(id) === score(best) && id < best) ? id : best),
    ready[0] as FactId,
  );
}
