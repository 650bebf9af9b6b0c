import type { FactId, FactValue, IsoDate, IsoDuration } from '@/lib/facts';
import type { Expr } from '@/lib/law';
import { addDuration, nextDay } from './dates';
import { type FactReader, once } from './memory';

/** Kleene's three values. `null` is « not known yet », never « no ». */
export type Truth = boolean | null;

export interface Verdict {
  readonly value: Truth;
  /** Facts that decided it. Empty when unknown. */
  readonly because: readonly FactId[];
  /** Facts which, once answered, could change it. Empty when decided. */
  readonly missing: readonly FactId[];
}

const NOTHING: readonly FactId[] = [];
const decided = (value: boolean, because: readonly FactId[]): Verdict => ({
  value,
  because,
  missing: NOTHING,
});
const unknown = (missing: readonly FactId[]): Verdict => ({
  value: null,
  because: NOTHING,
  missing,
});
function union(lists: readonly (readonly FactId[])[]): readonly FactId[] {
  if (lists.length === 1) return lists[0] as readonly FactId[];
  const all: FactId[] = [];
  for (const list of lists) for (const id of list) if (!all.includes(id)) all.push(id);
  return all;
}

function leaf(
  ids: readonly FactId[],
  read: FactReader,
  test: (...values: FactValue[]) => boolean,
): Verdict {
  const values = ids.map(read);
  const missing = ids.filter((_, i) => values[i] === undefined);
  return missing.length > 0 ? unknown(missing) : decided(test(...(values as FactValue[])), ids);
}

/** And, or, « at least n »: decided as soon as the unknown ones cannot change the count. */
function count(needed: number, verdicts: readonly Verdict[]): Verdict {
  const yes = verdicts.filter((v) => v.value === true);
  const no = verdicts.filter((v) => v.value === false);
  if (yes.length >= needed) return decided(true, union(yes.map((v) => v.because)));
  if (verdicts.length - no.length < needed) return decided(false, union(no.map((v) => v.because)));
  return unknown(union(verdicts.filter((v) => v.value === null).map((v) => v.missing)));
}

/** The value of a test for what is stated, on a day (ISO). Pure. */
export const evaluate = (expr: Expr, read: FactReader, on: IsoDate): Verdict =>
  once(expr, read, on, work);

function work(expr: Expr, read: FactReader, on: IsoDate): Verdict {
  const sub = (e: Expr) => evaluate(e, read, on);
  if ('all' in expr) return count(expr.all.length, expr.all.map(sub));
  if ('any' in expr) return count(1, expr.any.map(sub));
  if ('among' in expr) return count(expr.atLeast, expr.among.map(sub));
  if ('not' in expr) {
    const v = sub(expr.not);
    return v.value === null ? v : decided(!v.value, v.because);
  }
  if ('yes' in expr) return leaf([expr.yes], read, (v) => v === true);
  if ('no' in expr) return leaf([expr.no], read, (v) => v === false);
  if ('is' in expr) return leaf([expr.is], read, (v) => expr.in.includes(String(v)));
  if ('number' in expr) {
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = expr;
    return leaf([expr.number], read, (v) => Number(v) >= min && Number(v) <= max);
  }
  if ('elapsed' in expr)
    return leaf([expr.since], read, (v) => on >= addDuration(String(v), expr.elapsed));
  if ('before' in expr)
    return leaf([expr.since], read, (v) => on < addDuration(String(v), expr.before));
  if ('between' in expr) {
    return leaf([expr.between, expr.and], read, (a, b) => {
      const [start, end] = [String(a), String(b)];
      return (
        (expr.atMost === undefined || end <= addDuration(start, expr.atMost)) &&
        (expr.minimum === undefined || end >= addDuration(start, expr.minimum))
      );
    });
  }
  if ('constant' in expr) return decided(expr.constant, NOTHING);
  return decided((expr.dayFrom ?? '') <= on && on <= (expr.dayTo ?? '9999'), NOTHING);
}

/** A leaf that the calendar alone can turn. */
type TimeLeaf = { readonly since: FactId; readonly after: IsoDuration } | { readonly day: IsoDate };

const timeLeaves = new WeakMap<Expr, readonly TimeLeaf[]>();

/** The leaves of a tree that the calendar turns: most trees have none. Worked out once a tree. */
function timeLeavesOf(expr: Expr): readonly TimeLeaf[] {
  let leaves = timeLeaves.get(expr);
  if (!leaves) {
    leaves = findTimeLeaves(expr);
    timeLeaves.set(expr, leaves);
  }
  return leaves;
}

function findTimeLeaves(expr: Expr): readonly TimeLeaf[] {
  if ('all' in expr) return expr.all.flatMap(timeLeavesOf);
  if ('any' in expr) return expr.any.flatMap(timeLeavesOf);
  if ('among' in expr) return expr.among.flatMap(timeLeavesOf);
  if ('not' in expr) return timeLeavesOf(expr.not);
  if ('elapsed' in expr) return [{ since: expr.since, after: expr.elapsed }];
  if ('before' in expr) return [{ since: expr.since, after: expr.before }];
  if ('dayFrom' in expr || 'dayTo' in expr)
    return [
      ...(expr.dayFrom ? [{ day: expr.dayFrom }] : []),
      ...(expr.dayTo ? [{ day: nextDay(expr.dayTo) }] : []),
    ];
  return [];
}

const NO_DAYS: readonly IsoDate[] = [];

/** Days after `on` when a leaf of the test changes by the calendar alone, for what is stated. Sorted, unique. */
export function turningDays(expr: Expr, read: FactReader, on: IsoDate): readonly IsoDate[] {
  const leaves = timeLeavesOf(expr);
  if (leaves.length === 0) return NO_DAYS;
  const days = new Set<IsoDate>();
  for (const leaf of leaves) {
    if ('day' in leaf) days.add(leaf.day);
    else {
      const start = read(leaf.since);
      if (start !== undefined) days.add(addDuration(String(start), leaf.after));
    }
  }
  return [...days].filter((day) => day > on).sort();
}

/** The first day after `on` when the value of the test changes if nothing else does; `null` if it never does. */
export function flipDay(expr: Expr, read: FactReader, on: IsoDate): IsoDate | null {
  const days = turningDays(expr, read, on);
  if (days.length === 0) return null;
  const now = evaluate(expr, read, on).value;
  for (const day of days) if (evaluate(expr, read, day).value !== now) return day;
  return null;
}

/** Every fact that a test can read, in the order of the tree. */
export function factsOf(expr: Expr): FactId[] {
  if ('all' in expr) return [...new Set(expr.all.flatMap(factsOf))];
  if ('any' in expr) return [...new Set(expr.any.flatMap(factsOf))];
  if ('among' in expr) return [...new Set(expr.among.flatMap(factsOf))];
  if ('not' in expr) return factsOf(expr.not);
  if ('yes' in expr) return [expr.yes];
  if ('no' in expr) return [expr.no];
  if ('is' in expr) return [expr.is];
  if ('number' in expr) return [expr.number];
  if ('elapsed' in expr) return [expr.since];
  if ('before' in expr) return [expr.since];
  if ('between' in expr) return [expr.between, expr.and];
  return [];
}
