import { FACTS, type FactId } from '@/lib/facts';
import type { Judged } from './candidates';
import type { Judgement } from './types';

/** Facts that open or close whole groups of others: asked first while missing, in this order. */
const FIRST: readonly FactId[] = [
  'person.nationality',
  'permit.kind',
  'union.kind',
  'person.birthDate',
  'child.any',
  'union.partnerNationality',
  'entry.mode',
  'permit.motif',
  'child.french',
];

/** A fact whose question makes sense only after another one is answered. */
export type Prerequisites = Partial<Record<FactId, FactId>>;

/**
 * Answers that settle many others by themselves (« no child », « no permit »): asked before what depends on them even when
 * no rule reads them.
 */
const GATES: ReadonlySet<FactId> = new Set([
  'permit.kind',
  'union.kind',
  'child.any',
  'work.employed',
  'work.jobOffer',
]);

export interface QuestionOptions {
  /** Answered « je ne sais pas » or declined: not asked again. */
  readonly skipped?: ReadonlySet<FactId>;
  readonly prerequisites?: Prerequisites;
  /** Asked after another one while both are useful; makes sense alone. */
  readonly betterAfter?: Prerequisites;
  /** True for a fact that is stated or goes without saying. */
  readonly isKnown?: (id: FactId) => boolean;
  /** Routes that the person's purpose points to: looked at first. */
  readonly wanted?: ReadonlySet<string>;
}

/** Facts missing on one entry, in the order of its criteria. */
function missingOf({ outcome, criteria, pending }: Judgement): readonly FactId[] {
  if (outcome !== 'incomplete') return [];
  const open = criteria.filter(
    (c) => c.status === 'unknown' && (c.nature === 'condition' || c.nature === 'bar'),
  );
  return [...new Set([...pending, ...open.flatMap((c) => c.missing)])];
}

/** How much an entry deserves to be settled next: wanted, a right, already half proved, few answers away. */
function promise(judgement: Judgement, missing: number, wanted: ReadonlySet<string>): number {
  const proved = judgement.criteria.filter(
    (c) => c.nature === 'condition' && c.status === 'met' && c.because.length > 0,
  ).length;
  const basis = judgement.basis === 'right' ? 4 : judgement.basis === 'weighed' ? 2 : 0;
  return (wanted.has(judgement.id) ? 20 : 0) + basis + 6 * Math.min(proved, 4) - missing;
}

/**
 * The fact to ask next, or null when every route is settled. Facts that open or close whole groups come first; then one
 * route at a time is brought to an answer, the most promising first, its sensitive questions last; a fact that settles
 * several routes wins a tie. Only facts missing on an open route are asked. Deterministic.
 */
export function nextQuestion(
  judged: readonly Judged[],
  options: QuestionOptions = {},
): FactId | null {
  const {
    skipped = new Set<FactId>(),
    prerequisites = {},
    betterAfter = {},
    wanted = new Set<string>(),
    isKnown = () => false,
  } = options;
  const isOpenGate = (id: FactId) => GATES.has(id) && !isKnown(id) && !skipped.has(id);
  /** Not asked again, nor what makes no sense without it. */
  const isMoot = (id: FactId): boolean => {
    if (skipped.has(id)) return true;
    const before = prerequisites[id];
    return before !== undefined && !isKnown(before) && isMoot(before);
  };
  const uses = new Map<FactId, number>();
  const entries = judged.flatMap(({ judgement }) => {
    const all = missingOf(judgement);
    const askable = all.filter((id) => !isMoot(id));
    for (const id of askable) uses.set(id, (uses.get(id) ?? 0) + 1);
    // An entry that waits for a declined answer cannot be settled: its other questions come after all the rest.
    return askable.length > 0 ? [{ judgement, askable, blocked: askable.length < all.length }] : [];
  });
  if (uses.size === 0) return null;
  const isReady = (id: FactId) => {
    const first = prerequisites[id];
    if (first !== undefined && (uses.has(first) || isOpenGate(first))) return false;
    const sooner = betterAfter[id];
    return sooner === undefined || !uses.has(sooner);
  };
  const first = FIRST.find((id) => uses.has(id) && isReady(id));
  if (first) return first;

  const rank = (entry: (typeof entries)[number]) =>
    promise(entry.judgement, entry.askable.length, wanted) - (entry.blocked ? 100 : 0);
  const focus = entries.reduce((best, entry) => (rank(entry) > rank(best) ? entry : best));
  const cost = (id: FactId) => (FACTS[id].sensitive ? 1000 : 0) - (uses.get(id) ?? 0);
  const ready = focus.askable.filter(isReady);
  const pool =
    ready.length > 0
      ? ready
      : focus.askable.map((id) =>
          rootOf(id, prerequisites, (before) => uses.has(before) || isOpenGate(before)),
        );
  return pool.reduce((best, id) =>
    cost(id) < cost(best) || (cost(id) === cost(best) && id < best) ? id : best,
  );
}

/** The question to ask before another one, however long the chain. */
function rootOf(
  id: FactId,
  prerequisites: Prerequisites,
  isToAsk: (id: FactId) => boolean,
): FactId {
  const seen = new Set<FactId>();
  let here = id;
  for (;;) {
    const before = prerequisites[here];
    if (before === undefined || !isToAsk(before) || seen.has(before)) return here;
    seen.add(before);
    here = before;
  }
}
