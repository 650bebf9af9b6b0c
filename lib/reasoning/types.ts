import type { FactId, IsoDate, IsoDuration } from '@/lib/facts';
import type { Basis, CardKind, Confidence, Nature, RouteId, StageId } from '@/lib/law';

/** In the order of precedence of the contract. */
export const OUTCOMES = [
  'not-in-force',
  'other-regime',
  'conditions-not-met',
  'incomplete',
  'case-by-case',
  'conditions-met',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type Status = 'met' | 'unmet' | 'unknown';

/** Why a route does not exist that day for this person. */
export type NotInForceReason = 'not-yet' | 'ended' | 'territory' | 'law-not-held';

export interface CriterionResult {
  /** Canonical fact id. */
  readonly id: string;
  readonly nature: Nature;
  /** `met` always favours the person. */
  readonly status: Status;
  readonly because: readonly FactId[];
  readonly missing: readonly FactId[];
  readonly flips: IsoDate | null;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

/** One route, ground and stage (and card) that the facts still allow. */
export interface Judgement {
  readonly id: RouteId;
  readonly ground: string | null;
  readonly basis: Basis;
  readonly stage: StageId;
  readonly outcome: Outcome;
  readonly notInForce: NotInForceReason | null;
  readonly flips: IsoDate | null;
  readonly confidence: Confidence;
  readonly card: { readonly kind: CardKind; readonly validity: IsoDuration | null };
  /** A lesser card offered while the better one is not settled. */
  readonly fallback: boolean;
  readonly criteria: readonly CriterionResult[];
  /** Facts that would tell whether this ground and stage are the person's. */
  readonly pending: readonly FactId[];
  /** True when no ground of the route fits what is stated: shown for completeness only. */
  readonly closed: boolean;
}
