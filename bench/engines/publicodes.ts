import Engine from 'publicodes';
import { combinations, type Expr, type Leaves, type RuleSet } from './rules';

type Rule = string | { readonly [mechanism: string]: readonly Rule[] };
const ALL = 'toutes ces conditions';
const ANY = 'une de ces conditions';

/** The same tree for publicodes; « not » goes down to the leaves. */
function translate(expr: Expr, leaves: Leaves, negated = false): Rule {
  const each = (list: readonly Expr[]) => list.map((e) => translate(e, leaves, negated));
  if ('all' in expr) return { [negated ? ANY : ALL]: each(expr.all) };
  if ('any' in expr) return { [negated ? ALL : ANY]: each(expr.any) };
  if ('among' in expr)
    return translate(
      { any: combinations(expr.atLeast, expr.among).map((all) => ({ all })) },
      leaves,
      negated,
    );
  if ('not' in expr) return translate(expr.not, leaves, !negated);
  return `${leaves.nameOf(expr)} = ${negated ? 'non' : 'oui'}`;
}

const named = (prefix: string, i: number) =>
  `${prefix}${[...String(i)].map((d) => 'abcdefghij'[Number(d)]).join('')}`;

/** An engine that holds every rule once and evaluates them all for a person. Missing facts come with each value. */
export function publicodesEngine(sets: readonly RuleSet[], leaves: Leaves) {
  const rules: Record<string, unknown> = {};
  const shared = new Map<string, string>();
  const ruleOf = (expr: Expr): string => {
    const key = JSON.stringify(expr);
    const known = shared.get(key);
    if (known) return known;
    const name = named('r', shared.size);
    shared.set(key, name);
    const rule = translate(expr, leaves);
    rules[name] = typeof rule === 'string' ? { valeur: rule } : rule;
    return name;
  };
  const asked: string[] = [];
  sets.forEach((set, i) => {
    const inside = [...set.selects, ...set.deciding].map(ruleOf);
    const name = named('v', i);
    rules[name] = { [ALL]: inside };
    asked.push(name, ...set.others.map(ruleOf), ...inside);
    for (const when of set.documents) if (when) asked.push(ruleOf(when));
  });
  for (const { name } of leaves.names.values()) rules[name] = {};
  const engine = new Engine(rules as never, { logger: { log() {}, warn() {}, error() {} } });
  const wanted = [...new Set(asked)];
  const run = (values: Record<string, boolean>): Map<string, boolean | null> => {
    engine.setSituation(
      Object.fromEntries(Object.entries(values).map(([k, v]) => [k, v ? 'oui' : 'non'])),
    );
    return new Map(
      wanted.map((name) => [
        name,
        (engine.evaluate(name).nodeValue as boolean | undefined) ?? null,
      ]),
    );
  };
  return { run, nameOf: (expr: Expr) => shared.get(JSON.stringify(expr)) };
}
