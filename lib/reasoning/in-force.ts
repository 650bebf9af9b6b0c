import type { IsoDate } from '@/lib/facts';
import { type Confidence, type Dated, type LawFact, lawFact, type Period } from '@/lib/law';

/** True on the days of a period, both ends included. */
export const holds = (period: Partial<Period>, on: IsoDate): boolean =>
  (period.from === undefined || period.from <= on) && (period.to === undefined || on <= period.to);

const resolved = new WeakMap<readonly string[], readonly LawFact[]>();

/** The facts of an item, looked up once: rules are data that never changes. */
function factsOf(item: Dated): readonly LawFact[] {
  let facts = resolved.get(item.facts);
  if (!facts) {
    facts = item.facts.flatMap((id) => lawFact(id) ?? []);
    resolved.set(item.facts, facts);
  }
  return facts;
}

/** True when an item of the rules is in force that day (see `Dated`). */
export function inForce(item: Dated, on: IsoDate): boolean {
  if (item.from !== undefined || item.to !== undefined) return holds(item, on);
  return factsOf(item).some((fact) => holds(fact, on));
}

/** What an item rests on that day: its facts in force (all of them when it is dated by hand), who leads, how sure. */
interface Ground {
  readonly on: IsoDate;
  readonly facts: readonly LawFact[];
  readonly lead: LawFact | undefined;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

/** One day a list of facts: an assessment asks the same day again and again. */
const grounds = new WeakMap<readonly string[], Ground>();

function groundOf(item: Dated, on: IsoDate): Ground {
  const known = grounds.get(item.facts);
  if (known?.on === on) return known;
  const all = factsOf(item);
  const held = all.filter((fact) => holds(fact, on));
  const facts = held.length > 0 ? held : all;
  const ground: Ground = {
    on,
    facts,
    lead: facts[0],
    sources: [
      ...new Set(facts.flatMap((fact) => [...(fact.basis ? [fact.basis] : []), ...fact.sources])),
    ],
    confidence: lowest(facts.map((fact) => fact.confidence)),
  };
  grounds.set(item.facts, ground);
  return ground;
}

/** The fact that speaks for an item on a day: the first in force, else the first. */
export const leadingFact = (item: Dated, on: IsoDate): LawFact | undefined =>
  groundOf(item, on).lead;

/** The facts of an item that hold on a day; all of them when none does (an item dated by hand). */
export const factsInForce = (item: Dated, on: IsoDate): readonly LawFact[] =>
  groundOf(item, on).facts;

const RANK: Record<Confidence, number> = { sure: 0, probable: 1, 'to-verify': 2 };

/** The lowest of several confidences; `sure` for none. */
export const lowest = (confidences: readonly Confidence[]): Confidence =>
  confidences.reduce((worst, next) => (RANK[next] > RANK[worst] ? next : worst), 'sure');

/** The lowest confidence of what an item rests on that day. */
export const confidenceOf = (item: Dated, on: IsoDate): Confidence => groundOf(item, on).confidence;

/** Sources of an item on a day: articles first, then the register's keys. */
export const sourcesOf = (item: Dated, on: IsoDate): readonly string[] =>
  groundOf(item, on).sources;

const heldOn = new WeakMap<readonly Dated[], { on: IsoDate; items: readonly Dated[] }>();

/** Those of a list of rules that are in force on a day, in order. One day a list is kept: an assessment asks it again and again. */
export function itemsInForce<Item extends Dated>(
  items: readonly Item[],
  on: IsoDate,
): readonly Item[] {
  const known = heldOn.get(items);
  if (known?.on === on) return known.items as readonly Item[];
  const held = items.filter((item) => inForce(item, on));
  heldOn.set(items, { on, items: held });
  return held;
}

/** Days after `on` when an item starts or stops being in force. */
export function boundaries(
  item: Dated,
  on: IsoDate,
  nextDay: (day: IsoDate) => IsoDate,
): IsoDate[] {
  const periods: readonly Partial<Period>[] =
    item.from !== undefined || item.to !== undefined ? [item] : factsOf(item);
  const days: IsoDate[] = [];
  for (const { from, to } of periods) {
    if (from && from > on) days.push(from);
    if (to && to >= on) days.push(nextDay(to));
  }
  return days;
}
