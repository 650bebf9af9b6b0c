import type { FactId, IsoDate } from '@/lib/facts';
import { APPEAL_DELAYS, SILENCE } from '@/lib/law';
import { addDuration, type FactReader, inForce, leadingFact } from '@/lib/reasoning';

/** A delay to act against a decision received. */
export interface Deadline {
  /** Last careful day to act (ISO). */
  readonly until: IsoDate;
  /** Set when the law counts in hours: act at once. */
  readonly hours: number | null;
  readonly facts: readonly string[];
  /** Facts of the person that would make it exact: the shortest delay is shown until they are stated. */
  readonly missing: readonly FactId[];
}

/**
 * Until when a decision can be contested, from the facts `decision.*`. The law of the day of reception applies.
 * A constraint not stated is taken as the worst one that the law names, since a delay missed cannot be repaired.
 * Null when no decision, or no date, is stated.
 */
export function appealDeadline(read: FactReader): Deadline | null {
  const kind = read('decision.kind');
  const received = read('decision.notifiedOn') as IsoDate | undefined;
  if (kind === undefined || kind === 'aucune' || received === undefined) return null;
  const constraint = read('decision.constraint');
  const fitting = APPEAL_DELAYS.filter(
    (rule) =>
      inForce(rule, received) &&
      rule.decisions.includes(String(kind)) &&
      (constraint === undefined || rule.constraints.includes(String(constraint))),
  );
  const rule = fitting[0];
  if (!rule) return null;
  const isExact = constraint !== undefined || fitting.length === 1;
  return {
    until: addDuration(received, rule.delay),
    hours: rule.hours ?? null,
    facts: [leadingFact(rule, received)?.id ?? (rule.facts[0] as string)],
    missing: isExact ? [] : ['decision.constraint'],
  };
}

/** The day on which silence becomes a refusal, from the day a complete file was given; null when not stated. */
export function silenceDay(
  filedOn: IsoDate | undefined,
): { readonly on: IsoDate; readonly facts: readonly string[] } | null {
  return filedOn ? { on: addDuration(filedOn, SILENCE.delay), facts: SILENCE.facts } : null;
}
