import type { IsoDate } from '@/lib/facts';
import { type Confidence, type Dated, type LawFact, lawFact, type Period } from '@/lib/law';

/** True on the days of a period, both ends included. */
export const holds = (period: Partial<Period>, on: IsoDate): boolean =>
  (period.from === undefined || period.from <= on) && (period.to === undefined || on <= period.to);

/** True when an item of the rules is in force that day (see `Dated`). */
export function inForce(item: Dated, on: IsoDate): boolean {
  if (item.from !== undefined || item.to !== undefined) return holds(item, on);
  return item.facts.some((id) => {
    const fact = lawFact(id);
    return fact !== undefined && holds(fact, on);
  });
}

/** The fact that speaks for an item on a day: the first in force, else the first. */
export function leadingFact(item: Dated, on: IsoDate): LawFact | undefined {
  const facts = item.facts.flatMap((id) => lawFact(id) ?? []);
  return facts.find((fact) => holds(fact, on)) ?? facts[0];
}

/** The facts of an item that hold on a day; all of them when none does (an item dated by hand). */
export function factsInForce(item: Dated, on: IsoDate): readonly LawFact[] {
  const facts = item.facts.flatMap((id) => lawFact(id) ?? []);
  const held = facts.filter((fact) => holds(fact, on));
  return held.length > 0 ? held : facts;
}

const RANK: Record<Confidence, number> = { sure: 0, probable: 1, 'to-verify': 2 };

/** The lowest of several confidences; `sure` for none. */
export const lowest = (confidences: readonly Confidence[]): Confidence =>
  confidences.reduce((worst, next) => (RANK[next] > RANK[worst] ? next : worst), 'sure');

/** The lowest confidence of what an item rests on that day. */
export const confidenceOf = (item: Dated, on: IsoDate): Confidence =>
  lowest(factsInForce(item, on).map((fact) => fact.confidence));

/** Sources of an item on a day: articles first, then the register's keys. */
export const sourcesOf = (item: Dated, on: IsoDate): readonly string[] => [
  ...new Set(
    factsInForce(item, on).flatMap((fact) => [
      ...(fact.basis ? [fact.basis] : []),
      ...fact.sources,
    ]),
  ),
];

/** Days after `on` when an item starts or stops being in force. */
export function boundaries(
  item: Dated,
  on: IsoDate,
  nextDay: (day: IsoDate) => IsoDate,
): IsoDate[] {
  const periods: Partial<Period>[] =
    item.from !== undefined || item.to !== undefined
      ? [item]
      : item.facts.flatMap((id) => lawFact(id) ?? []);
  return periods.flatMap(({ from, to }) => [
    ...(from && from > on ? [from] : []),
    ...(to && to >= on ? [nextDay(to)] : []),
  ]);
}
