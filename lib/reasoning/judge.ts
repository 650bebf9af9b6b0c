import type { FactId, IsoDate } from '@/lib/facts';
import type { CardRule, Criterion, Expr, Ground, Route, StageRules } from '@/lib/law';
import { REGIME_FACTS } from '@/lib/law';
import { nextDay } from './dates';
import { evaluate, flipDay, turningDays, type Verdict } from './evaluate';
import {
  boundaries,
  confidenceOf,
  holds,
  inForce,
  itemsInForce,
  leadingFact,
  lowest,
  sourcesOf,
} from './in-force';
import { type FactReader, once } from './memory';
import type { CriterionResult, Judgement, NotInForceReason, Outcome } from './types';

/** What is judged: one ground of one route, at one stage, for one card. */
export interface Candidate {
  readonly route: Route;
  readonly ground: Ground;
  readonly stage: StageRules;
  readonly card: CardRule;
  readonly fallback: boolean;
  /** Tests that put a person here; decided true, or still unknown. */
  readonly selects: readonly Expr[];
  readonly closed: boolean;
}

const criteriaOf = ({ stage, card }: Candidate): readonly Criterion[] =>
  card.criteria ? [...stage.criteria, ...card.criteria] : stage.criteria;

const NONE: readonly Criterion[] = [];
const criteriaOn = ({ stage, card }: Candidate, on: IsoDate): readonly Criterion[] => {
  const usual = itemsInForce(stage.criteria, on);
  const own = itemsInForce(card.criteria ?? NONE, on);
  return own.length > 0 ? [...usual, ...own] : usual;
};

/** Applies a criterion on a day. A refusal makes it unmet; a refused formality becomes a bar, any other never decides. */
export function applyCriterion(
  criterion: Criterion,
  read: FactReader,
  on: IsoDate,
): CriterionResult {
  const refused = criterion.refusedWhen ? evaluate(criterion.refusedWhen, read, on) : undefined;
  const isRefused = refused?.value === true;
  const verdict: Verdict = isRefused
    ? { value: false, because: refused.because, missing: [] }
    : evaluate(criterion.test, read, on);
  return {
    id: leadingFact(criterion, on)?.id ?? (criterion.facts[0] as string),
    nature: isRefused && criterion.nature === 'formality' ? 'bar' : criterion.nature,
    status: verdict.value === null ? 'unknown' : verdict.value ? 'met' : 'unmet',
    because: verdict.because,
    missing: verdict.missing,
    flips: flipDay(isRefused ? (criterion.refusedWhen as Expr) : criterion.test, read, on),
    confidence: criterion.confidence ?? confidenceOf(criterion, on),
    sources: sourcesOf(criterion, on),
  };
}

interface Settled {
  readonly outcome: Outcome;
  readonly notInForce: NotInForceReason | null;
  readonly weighed: boolean;
  readonly pending: readonly FactId[];
}

function existence(
  { ground, stage }: Candidate,
  read: FactReader,
  on: IsoDate,
): { reason: NotInForceReason | null; pending: readonly FactId[] } {
  if (on < ground.open.from) return { reason: 'not-yet', pending: [] };
  if (!holds(ground.open, on)) return { reason: 'ended', pending: [] };
  const pending: FactId[] = [];
  for (const place of [...(ground.closedWhere ?? []), ...(stage.closedWhere ?? [])]) {
    if (!inForce(place, on)) continue;
    const there = evaluate(place.test, read, on);
    if (there.value === true) return { reason: 'territory', pending: [] };
    pending.push(...there.missing);
  }
  return { reason: null, pending };
}

/** What the outcome needs of a criterion. */
type Light = Pick<CriterionResult, 'nature' | 'status'> & { readonly regime: boolean };

/** The statuses alone, for looking ahead in time: no sentence, no source, no flip. */
function lightOn(candidate: Candidate, read: FactReader, on: IsoDate): Light[] {
  return criteriaOn(candidate, on).map((criterion) => {
    const regime = criterion.nature === 'bar' && REGIME_FACTS.has(criterion.facts[0] as string);
    if (criterion.refusedWhen && evaluate(criterion.refusedWhen, read, on).value === true)
      return {
        nature: criterion.nature === 'formality' ? 'bar' : criterion.nature,
        status: 'unmet',
        regime,
      };
    const { value } = evaluate(criterion.test, read, on);
    return {
      nature: criterion.nature,
      status: value === null ? 'unknown' : value ? 'met' : 'unmet',
      regime,
    };
  });
}

const lightOf = (results: readonly CriterionResult[]): Light[] =>
  results.map(({ id, nature, status }) => ({
    nature,
    status,
    regime: nature === 'bar' && REGIME_FACTS.has(id),
  }));

/** The outcome on a day, by the contract's precedence. */
function settle(
  candidate: Candidate,
  read: FactReader,
  on: IsoDate,
  results: readonly Light[],
): Settled {
  const { ground } = candidate;
  const { reason, pending: placePending } = existence(candidate, read, on);
  const selected = candidate.selects.map((test) => evaluate(test, read, on));
  const weighed = ground.weighedWhen ? evaluate(ground.weighedWhen, read, on) : undefined;
  const pending = [
    ...new Set([
      ...placePending,
      ...selected.flatMap((v) => v.missing),
      ...(weighed?.missing ?? []),
    ]),
  ];
  const end = (outcome: Outcome): Settled => ({
    outcome,
    notInForce: outcome === 'not-in-force' ? reason : null,
    weighed: weighed?.value === true,
    pending,
  });

  if (reason !== null) return end('not-in-force');
  const deciding = results.filter((r) => r.nature === 'condition' || r.nature === 'bar');
  if (deciding.some((r) => r.status === 'unmet' && r.regime)) return end('other-regime');
  if (candidate.closed || selected.some((v) => v.value === false)) return end('conditions-not-met');
  if (deciding.some((r) => r.status === 'unmet')) return end('conditions-not-met');
  if (pending.length > 0 || deciding.some((r) => r.status === 'unknown')) return end('incomplete');
  if (ground.basis !== 'right' || weighed?.value === true) return end('case-by-case');
  if (ground.medical && read('health.ofiiOpinion') !== 'favorable') return end('case-by-case');
  return end('conditions-met');
}

function resultsOn(candidate: Candidate, read: FactReader, on: IsoDate): CriterionResult[] {
  return criteriaOn(candidate, on).map((criterion) => once(criterion, read, on, applyCriterion));
}

/** The outcome alone, for looking ahead in time. */
export const outcomeOn = (candidate: Candidate, read: FactReader, on: IsoDate): Outcome =>
  settle(candidate, read, on, lightOn(candidate, read, on)).outcome;

/** The first day after `on` when the outcome changes by the calendar or by a change of law already held; null if none. */
export function outcomeFlip(
  candidate: Candidate,
  read: FactReader,
  on: IsoDate,
  now: Outcome,
): IsoDate | null {
  const { ground, stage } = candidate;
  const days = new Set<IsoDate>();
  for (const criterion of criteriaOf(candidate)) {
    for (const test of [criterion.test, ...(criterion.refusedWhen ? [criterion.refusedWhen] : [])])
      for (const day of turningDays(test, read, on)) days.add(day);
    for (const day of boundaries(criterion, on, nextDay)) days.add(day);
  }
  for (const place of [...(ground.closedWhere ?? []), ...(stage.closedWhere ?? [])])
    for (const day of boundaries(place, on, nextDay)) days.add(day);
  for (const test of [...candidate.selects, ...(ground.weighedWhen ? [ground.weighedWhen] : [])])
    for (const day of turningDays(test, read, on)) days.add(day);
  if (ground.open.from > on) days.add(ground.open.from);
  if (ground.open.to && ground.open.to >= on) days.add(nextDay(ground.open.to));
  for (const day of [...days].filter((d) => d > on).sort())
    if (outcomeOn(candidate, read, day) !== now) return day;
  return null;
}

/** Judges one candidate on a day (ISO). Pure. */
export function judge(candidate: Candidate, read: FactReader, on: IsoDate): Judgement {
  const { route, ground, stage, card } = candidate;
  const criteria = resultsOn(candidate, read, on);
  const { outcome, notInForce, weighed, pending } = settle(candidate, read, on, lightOf(criteria));
  const deciding = criteria.filter((r) => r.nature === 'condition' || r.nature === 'bar');
  return {
    id: route.id,
    ground: ground.id,
    basis: weighed ? 'weighed' : ground.basis,
    stage: stage.stage,
    outcome,
    notInForce,
    flips: candidate.closed ? null : outcomeFlip(candidate, read, on, outcome),
    // A bar that does not apply is not what the answer rests on.
    confidence: lowest([
      ...deciding
        .filter((r) => r.nature === 'condition' || r.status !== 'met')
        .map((r) => r.confidence),
      confidenceOf(card, on),
    ]),
    card: { kind: card.kind, validity: card.validity },
    fallback: candidate.fallback,
    criteria,
    pending,
    closed: candidate.closed,
  };
}
