import fc from 'fast-check';
import Engine from 'publicodes';
import { describe, expect, it } from 'vitest';
import type { FactId, FactValue } from '@/lib/facts';
import type { Expr } from '@/lib/law';
import { addDuration } from './dates';
import { evaluate } from './evaluate';

/** publicodes, another engine of French rules, must agree on truth: it knows yes, no and not known too. */
const NAMES: Partial<Record<FactId, string>> = {
  'child.any': 'a',
  'rf.authorised': 'b',
  'work.pension': 'c',
};
const FACTS = Object.keys(NAMES) as FactId[];

type Rule = string | { readonly [mechanism: string]: readonly Rule[] };

/** The same tree for publicodes; « not » goes down to the leaves, where it is an equality with « non ». */
function translate(expr: Expr, negated = false): Rule {
  if ('all' in expr)
    return {
      [negated ? 'une de ces conditions' : 'toutes ces conditions']: expr.all.map((e) =>
        translate(e, negated),
      ),
    };
  if ('any' in expr)
    return {
      [negated ? 'toutes ces conditions' : 'une de ces conditions']: expr.any.map((e) =>
        translate(e, negated),
      ),
    };
  if ('not' in expr) return translate(expr.not, !negated);
  if ('yes' in expr) return `${NAMES[expr.yes]} = ${negated ? 'non' : 'oui'}`;
  if ('no' in expr) return `${NAMES[expr.no]} = ${negated ? 'oui' : 'non'}`;
  throw new Error('not translated');
}

const tree: fc.Arbitrary<Expr> = fc.letrec<{ expr: Expr }>((tie) => ({
  expr: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...FACTS).map((yes): Expr => ({ yes })),
    fc.constantFrom(...FACTS).map((no): Expr => ({ no })),
    fc.array(tie('expr'), { minLength: 1, maxLength: 3 }).map((all): Expr => ({ all })),
    fc.array(tie('expr'), { minLength: 1, maxLength: 3 }).map((any): Expr => ({ any })),
    tie('expr').map((not): Expr => ({ not })),
  ),
})).expr;
const answers = fc.record(Object.fromEntries(FACTS.map((id) => [id, fc.boolean()])), {
  requiredKeys: [],
}) as fc.Arbitrary<Partial<Record<FactId, FactValue>>>;
const quiet = { log() {}, warn() {}, error() {} };

describe('other engines agree', () => {
  it('publicodes, on truth', () => {
    fc.assert(
      fc.property(tree, answers, (expr, facts) => {
        const rule = translate(expr);
        const engine = new Engine(
          { a: {}, b: {}, c: {}, r: typeof rule === 'string' ? { valeur: rule } : rule } as never,
          { logger: quiet },
        );
        engine.setSituation(
          Object.fromEntries(
            Object.entries(facts).map(([id, value]) => [
              NAMES[id as FactId],
              value ? 'oui' : 'non',
            ]),
          ),
        );
        const theirs = engine.evaluate('r').nodeValue ?? null;
        expect(evaluate(expr, (id) => facts[id], '2026-11-24').value).toBe(theirs);
      }),
      { numRuns: 150, seed: 7 },
    );
  });
  it('the calendar, on durations', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 60 }),
        (date, months) => {
          const from = date.toISOString().slice(0, 10);
          // « De quantième à quantième », counted by hand: the same day number, or the last day of a shorter month.
          const [y, m, d] = from.split('-').map(Number) as [number, number, number];
          const last = new Date(Date.UTC(y, m - 1 + months + 1, 0)).getUTCDate();
          const expected = new Date(Date.UTC(y, m - 1 + months, Math.min(d, last)))
            .toISOString()
            .slice(0, 10);
          expect(addDuration(from, `P${months}M`)).toBe(expected);
        },
      ),
      { numRuns: 500, seed: 7 },
    );
  });
});
