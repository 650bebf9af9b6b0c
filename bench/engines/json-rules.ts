import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { combinations, type Expr, type Leaves, type RuleSet } from './rules';

type Condition = object;

function translate(expr: Expr, leaves: Leaves): Condition {
  if ('all' in expr) return { all: expr.all.map((e) => translate(e, leaves)) };
  if ('any' in expr) return { any: expr.any.map((e) => translate(e, leaves)) };
  if ('among' in expr)
    return {
      any: combinations(expr.atLeast, expr.among).map((all) => ({
        all: all.map((e) => translate(e, leaves)),
      })),
    };
  if ('not' in expr) return { not: translate(expr.not, leaves) };
  return { fact: leaves.nameOf(expr), operator: 'equal', value: true };
}

/** A rule for each criterion, each conditional document and each entry, as its guide writes them. Two values: not known is no. */
export function jsonRulesEngine(sets: readonly RuleSet[], leaves: Leaves) {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const add = (type: string, all: readonly Expr[]) =>
    engine.addRule({
      conditions: { all: all.map((e) => translate(e, leaves)) } as TopLevelCondition,
      event: { type },
    });
  const seen = new Set<string>();
  const once = (expr: Expr) => {
    const key = JSON.stringify(expr);
    if (seen.has(key)) return;
    seen.add(key);
    add(`r${seen.size}`, [expr]);
  };
  for (const set of sets) {
    add(`v ${set.name}`, [...set.selects, ...set.deciding]);
    for (const expr of [...set.selects, ...set.deciding, ...set.others]) once(expr);
    for (const when of set.documents) if (when) once(when);
  }
  return async (values: Record<string, boolean>): Promise<Set<string>> =>
    new Set((await engine.run(values)).events.map((event) => event.type));
}
