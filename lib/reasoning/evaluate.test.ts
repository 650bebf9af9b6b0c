import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACT_IDS, FACTS, type FactId, type FactValue } from '@/lib/facts';
import type { Expr } from '@/lib/law';
import { evaluate, factsOf, flipDay, type Truth, turningDays } from './evaluate';

const ON = '2026-11-24';
const BOOLEANS = FACT_IDS.filter((id) => FACTS[id].type === 'boolean').slice(0, 4) as [
  FactId,
  FactId,
  FactId,
  FactId,
];
const [A, B, C] = BOOLEANS;
const reader = (facts: Partial<Record<FactId, FactValue>>) => (id: FactId) => facts[id];
const value = (v: Truth): Expr => (v === null ? { yes: A } : { constant: v });
const read = (facts: Partial<Record<FactId, FactValue>> = {}) => reader(facts);

const AND: [Truth, Truth, Truth][] = [
  [true, true, true],
  [true, null, null],
  [true, false, false],
  [null, true, null],
  [null, null, null],
  [null, false, false],
  [false, true, false],
  [false, null, false],
  [false, false, false],
];
const OR: [Truth, Truth, Truth][] = [
  [true, true, true],
  [true, null, true],
  [true, false, true],
  [null, true, true],
  [null, null, null],
  [null, false, null],
  [false, true, true],
  [false, null, null],
  [false, false, false],
];

describe('three values', () => {
  it.each(AND)('%s and %s is %s', (a, b, expected) => {
    expect(evaluate({ all: [value(a), value(b)] }, read(), ON).value).toBe(expected);
  });
  it.each(OR)('%s or %s is %s', (a, b, expected) => {
    expect(evaluate({ any: [value(a), value(b)] }, read(), ON).value).toBe(expected);
  });
  it.each([
    [true, false],
    [false, true],
    [null, null],
  ] as [Truth, Truth][])('not %s is %s', (a, expected) => {
    expect(evaluate({ not: value(a) }, read(), ON).value).toBe(expected);
  });
  it('counts « at least n » for every mix of three', () => {
    const values: Truth[] = [true, null, false];
    for (const n of [0, 1, 2, 3, 4])
      for (const a of values)
        for (const b of values)
          for (const c of values) {
            const mix = [a, b, c];
            const yes = mix.filter((v) => v === true).length;
            const maybe = mix.filter((v) => v === null).length;
            const expected = yes >= n ? true : yes + maybe < n ? false : null;
            expect(
              evaluate({ atLeast: n, among: mix.map(value) }, read(), ON).value,
              `${n} among ${mix}`,
            ).toBe(expected);
          }
  });
  it('never takes an unanswered fact for a no', () => {
    expect(evaluate({ no: A }, read(), ON)).toEqual({ value: null, because: [], missing: [A] });
    expect(evaluate({ is: 'union.kind', in: ['aucune'] }, read(), ON).value).toBeNull();
    expect(evaluate({ number: 'work.pensionRate', min: 20 }, read(), ON).value).toBeNull();
  });
  it('misses nothing once decided, and only the open part when not', () => {
    expect(evaluate({ all: [{ yes: A }, { yes: B }] }, read({ [A]: false }), ON)).toEqual({
      value: false,
      because: [A],
      missing: [],
    });
    expect(evaluate({ all: [{ yes: A }, { yes: B }] }, read({ [A]: true }), ON)).toEqual({
      value: null,
      because: [],
      missing: [B],
    });
  });
});

describe('time', () => {
  const since = { 'union.livingTogetherSince': '2026-09-12' } as const;
  const sixMonths: Expr = { elapsed: 'P6M', since: 'union.livingTogetherSince' };
  it.each([
    ['2027-03-11', false],
    ['2027-03-12', true],
    ['2027-03-13', true],
  ])('six months since 12 September, on %s: %s', (on, expected) => {
    expect(evaluate(sixMonths, read(since), on).value).toBe(expected);
  });
  it('counts from day number to day number, and to the last day of a shorter month', () => {
    const late = read({ 'union.livingTogetherSince': '2026-08-31' });
    expect(evaluate(sixMonths, late, '2027-02-27').value).toBe(false);
    expect(evaluate(sixMonths, late, '2027-02-28').value).toBe(true);
  });
  it('tells the day of the flip, and none when nothing changes', () => {
    expect(flipDay(sixMonths, read(since), ON)).toBe('2027-03-12');
    expect(flipDay(sixMonths, read(since), '2027-03-12')).toBeNull();
    expect(
      flipDay({ all: [sixMonths, { yes: A }] }, read({ ...since, [A]: false }), ON),
    ).toBeNull();
  });
  it('ends a right on the birthday', () => {
    const before19: Expr = { before: 'P19Y', since: 'person.birthDate' };
    const born = read({ 'person.birthDate': '2008-02-29' });
    expect(evaluate(before19, born, '2027-02-27').value).toBe(true);
    expect(evaluate(before19, born, '2027-02-28').value).toBe(false);
  });
  it('compares two facts whatever the day', () => {
    const by13: Expr = { between: 'person.birthDate', and: 'residence.since', atMost: 'P13Y' };
    expect(
      evaluate(
        by13,
        read({ 'person.birthDate': '2008-05-01', 'residence.since': '2021-05-01' }),
        ON,
      ).value,
    ).toBe(true);
    expect(
      evaluate(
        by13,
        read({ 'person.birthDate': '2008-05-01', 'residence.since': '2021-05-02' }),
        ON,
      ).value,
    ).toBe(false);
  });
  it('opens and closes by the calendar', () => {
    const period: Expr = { dayFrom: '2024-01-28', dayTo: '2026-12-31' };
    expect(
      ['2024-01-27', '2024-01-28', '2026-12-31', '2027-01-01'].map(
        (d) => evaluate(period, read(), d).value,
      ),
    ).toEqual([false, true, true, false]);
    expect(turningDays(period, read(), '2024-01-01')).toEqual(['2024-01-28', '2027-01-01']);
  });
});

const tree: fc.Arbitrary<Expr> = fc.letrec<{ expr: Expr }>((tie) => ({
  expr: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<Expr>({ yes: A }, { no: B }, { yes: C }, { no: A }),
    fc.array(tie('expr'), { maxLength: 3 }).map((all): Expr => ({ all })),
    fc.array(tie('expr'), { maxLength: 3 }).map((any): Expr => ({ any })),
    tie('expr').map((not): Expr => ({ not })),
    fc
      .tuple(fc.nat({ max: 3 }), fc.array(tie('expr'), { maxLength: 3 }))
      .map(([atLeast, among]): Expr => ({ atLeast, among })),
  ),
})).expr;
const answers = fc.record(
  { [A]: fc.boolean(), [B]: fc.boolean(), [C]: fc.boolean() },
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<Record<FactId, FactValue>>>;

describe('properties', () => {
  it('one more answer never turns a settled test into another value', () => {
    fc.assert(
      fc.property(
        tree,
        answers,
        fc.constantFrom(A, B, C),
        fc.boolean(),
        (expr, facts, id, answer) => {
          const before = evaluate(expr, read(facts), ON);
          if (before.value === null || facts[id] !== undefined) return;
          expect(evaluate(expr, read({ ...facts, [id]: answer }), ON).value).toBe(before.value);
        },
      ),
    );
  });
  it('only the facts said missing can change an open test', () => {
    fc.assert(
      fc.property(
        tree,
        answers,
        fc.constantFrom(A, B, C),
        fc.boolean(),
        (expr, facts, id, answer) => {
          const before = evaluate(expr, read(facts), ON);
          if (facts[id] !== undefined || before.missing.includes(id)) return;
          expect(evaluate(expr, read({ ...facts, [id]: answer }), ON).value).toBe(before.value);
        },
      ),
    );
  });
  it('the order of conditions never matters', () => {
    const reverse = (e: Expr): Expr =>
      'all' in e
        ? { all: e.all.map(reverse).reverse() }
        : 'any' in e
          ? { any: e.any.map(reverse).reverse() }
          : 'among' in e
            ? { atLeast: e.atLeast, among: e.among.map(reverse).reverse() }
            : 'not' in e
              ? { not: reverse(e.not) }
              : e;
    fc.assert(
      fc.property(tree, answers, (expr, facts) => {
        const [one, other] = [
          evaluate(expr, read(facts), ON),
          evaluate(reverse(expr), read(facts), ON),
        ];
        expect(other.value).toBe(one.value);
        expect([...other.missing].sort()).toEqual([...one.missing].sort());
        expect([...other.because].sort()).toEqual([...one.because].sort());
      }),
    );
  });
  it('lists every fact it reads', () => {
    fc.assert(
      fc.property(tree, (expr) => {
        const seen = new Set<FactId>();
        evaluate(
          expr,
          (id) => {
            seen.add(id);
            return undefined;
          },
          ON,
        );
        expect(new Set(factsOf(expr))).toEqual(seen);
      }),
    );
  });
});
