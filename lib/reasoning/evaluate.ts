import type { FactId, FactValue, IsoDate } from '@/lib/facts';
import type { Expr } from '@/lib/law';
import { addDuration, nextDay } from './dates';

/** Looks a stated fact up; `undefined` when it was not answered. */
export type FactReader = (id: FactId) => FactValue | undefined;

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
const union = (lists: readonly (readonly FactId[])[]): readonly FactId[] =>
  lists.length === 1 ? (lists[0] as readonly FactId[]) : [...new Set(lists.flat())];

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
export function evaluate(expr: Expr, read: FactReader, on: IsoDate): Verdict {
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

/** Days after `on` when a leaf of the test changes by the calendar alone, for what is stated. Sorted, unique. */
export function turningDays(expr: Expr, read: FactReader, on: IsoDate): IsoDate[] {
  const days = new Set<IsoDate>();
  collect(expr, read, days);
  return [...days].filter((day) => day > on).sort();
}

function collect(expr: Expr, read: FactReader, days: Set<IsoDate>): void {
  if ('all' in expr) for (const e of expr.all) collect(e, read, days);
  else if ('any' in expr) for (const e of expr.any) collect(e, read, days);
  else if ('among' in expr) for (const e of expr.among) collect(e, read, days);
  else if ('not' in expr) collect(expr.not, read, days);
  else if ('elapsed' in expr) addDay(read(expr.since), expr.elapsed, days);
  else if ('before' in expr) addDay(read(expr.since), expr.before, days);
  else if ('dayFrom' in expr || 'dayTo' in expr) {
    if (expr.dayFrom) days.add(expr.dayFrom);
    if (expr.dayTo) days.add(nextDay(expr.dayTo));
  }
}

function addDay(value: FactValue | undefined, duration: string, days: Set<IsoDate>): void {
  if (value !== undefined) days.add(addDuration(String(value), duration));
}

/** The first day after `on` when the value of the test changes if nothing else does; `null` if it never does. */
export function flipDay(expr: Expr, read: FactReader, on: IsoDate): IsoDate | null {
  const now = evaluate(expr, read, on).value;
  for (const day of turningDays(expr, read, on))
    if (evaluate(expr, read, day).value !== now) return day;
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
