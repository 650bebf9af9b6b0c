import type { Assessment, RouteEntry } from '@/lib/assess';
import { lawFact, REGIME_FACTS, ROUTE_IDS } from '@/lib/law';
import { PURPOSE_ROUTES } from '@/lib/situation';
import { addDuration, type CriterionResult, type Outcome } from '@/lib/reasoning';

/** What a person should read first. */
const RANK: Record<Outcome, number> = {
  'conditions-met': 0,
  'case-by-case': 1,
  incomplete: 2,
  'conditions-not-met': 3,
  'not-in-force': 4,
  'other-regime': 5,
};
const BASIS = { right: 0, weighed: 1, discretionary: 2 } as const;

/** Name of an entry inside the panel, never shown. */
export const keyOf = (entry: RouteEntry): string =>
  `${entry.id}/${entry.ground}/${entry.stage}/${entry.card.kind}`;

/** One route with its entries, the most telling first. */
export interface RouteGroup {
  readonly id: RouteEntry['id'];
  readonly best: RouteEntry;
  readonly others: readonly RouteEntry[];
}

const missingCount = (entry: RouteEntry): number =>
  new Set([...entry.pending, ...entry.criteria.filter(decides).flatMap((c) => c.missing)]).size;
const decides = (c: CriterionResult): boolean => c.nature === 'condition' || c.nature === 'bar';
const order = (a: RouteEntry, b: RouteEntry): number =>
  RANK[a.outcome] - RANK[b.outcome] ||
  Number(a.fallback) - Number(b.fallback) ||
  BASIS[a.basis] - BASIS[b.basis] ||
  missingCount(a) - missingCount(b);

/** How many answers still stand between « perhaps » and an answer for this entry. */
export const answersMissing = missingCount;

/** Conditions already met by something the person said: the more there are, the more the route is theirs. */
const metCount = (entry: RouteEntry): number =>
  entry.criteria.filter(
    (c) => c.nature === 'condition' && c.status === 'met' && c.because.length > 0,
  ).length;

/**
 * Rights before favours (AES-GEN-11): a right that is settled, a right that the answers point to, what the préfet weighs,
 * what is at the préfet's discretion, then rights about which nothing is known yet.
 */
export function tier(entry: RouteEntry, wanted: number): number {
  if (entry.basis === 'discretionary') return 4;
  if (entry.basis === 'weighed') return 3;
  if (entry.outcome !== 'incomplete') return 0;
  return wanted > 0 || metCount(entry) > 0 ? 2 : 5;
}

/** A closed entry that time alone opens, within the years that matter to a plan. */
function opensSoon(entry: RouteEntry, on: string): boolean {
  const waits = entry.criteria.filter((c) => decides(c) && c.status === 'unmet');
  return (
    !entry.closed &&
    entry.flips !== null &&
    entry.flips <= addDuration(on, 'P5Y') &&
    waits.every((c) => c.flips !== null)
  );
}

/** Routes grouped for reading: open (rights first, see `tier`), closed by a condition, outside the case. */
export function groupRoutes(
  assessment: Assessment,
  purpose?: unknown,
): {
  readonly open: readonly RouteGroup[];
  /** Closed today by a condition that time alone will meet. */
  readonly soon: readonly RouteGroup[];
  readonly closed: readonly RouteGroup[];
  readonly outside: readonly RouteGroup[];
} {
  const wanted = (id: RouteEntry['id']) =>
    Number(PURPOSE_ROUTES[String(purpose)]?.includes(id) ?? false);
  const soonOpen = (entry: RouteEntry) =>
    entry.outcome === 'conditions-not-met' && opensSoon(entry, assessment.on);
  const groups = ROUTE_IDS.flatMap((id): RouteGroup[] => {
    // Of two cases closed today, the one that time opens is the one to read.
    const [best, ...others] = assessment.routes
      .filter((entry) => entry.id === id)
      .sort(
        (a, b) =>
          RANK[a.outcome] - RANK[b.outcome] ||
          Number(soonOpen(b)) - Number(soonOpen(a)) ||
          order(a, b),
      );
    return best ? [{ id, best, others }] : [];
  });
  const within = (outcomes: readonly Outcome[]) =>
    groups.filter((group) => outcomes.includes(group.best.outcome));
  const shut = within(['conditions-not-met']);
  return {
    open: within(['conditions-met', 'case-by-case', 'incomplete']).sort(
      (a, b) =>
        tier(a.best, wanted(a.id)) - tier(b.best, wanted(b.id)) ||
        wanted(b.id) - wanted(a.id) ||
        metCount(b.best) - metCount(a.best) ||
        order(a.best, b.best),
    ),
    soon: shut
      .filter((group) => opensSoon(group.best, assessment.on))
      .sort((a, b) => (String(a.best.flips) < String(b.best.flips) ? -1 : 1)),
    closed: shut.filter((group) => !opensSoon(group.best, assessment.on)),
    outside: within(['not-in-force', 'other-regime']),
  };
}

/** Routes worth looking at, in the order of the screen of routes: rights settled, what time alone opens, then the rest. */
export function inOrder({
  open,
  soon,
}: Pick<ReturnType<typeof groupRoutes>, 'open' | 'soon'>): readonly RouteGroup[] {
  const settled = open.filter((group) => tier(group.best, 0) === 0);
  return [...settled, ...soon, ...open.filter((group) => !settled.includes(group))];
}

/** The two or three criteria that decide, most telling first; the regime is said elsewhere. */
export function decisive(entry: RouteEntry): readonly CriterionResult[] {
  const all = entry.criteria.filter((c) => decides(c) && !REGIME_FACTS.has(c.id) && lawFact(c.id));
  const by = (status: CriterionResult['status'], nature?: 'condition') =>
    all.filter((c) => c.status === status && (!nature || c.nature === nature));
  if (entry.outcome === 'conditions-not-met')
    return [...by('unmet'), ...by('met', 'condition')].slice(0, 3);
  if (entry.outcome === 'incomplete') {
    const open = [...by('met', 'condition').slice(0, 1), ...by('unknown', 'condition')];
    return (by('unknown', 'condition').length > 0 ? open : [...open, ...by('unknown')]).slice(0, 3);
  }
  return by('met', 'condition').slice(0, 3);
}
