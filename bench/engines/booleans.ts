import { combinations, type Expr, type Leaves, type RuleSet } from './rules';

function code(expr: Expr, leaves: Leaves): string {
  const join = (list: readonly Expr[], op: string, empty: string) =>
    list.length === 0 ? empty : `(${list.map((e) => code(e, leaves)).join(op)})`;
  if ('all' in expr) return join(expr.all, ' && ', 'true');
  if ('any' in expr) return join(expr.any, ' || ', 'false');
  if ('among' in expr)
    return code({ any: combinations(expr.atLeast, expr.among).map((all) => ({ all })) }, leaves);
  if ('not' in expr) return `!${code(expr.not, leaves)}`;
  return `f.${leaves.nameOf(expr)}`;
}

/**
 * What a hand would write with booleans alone: for each entry its answer, the status of each criterion and the documents
 * needed. No « not known », no reason, no date, no source. Written by a machine from the same trees, for the bench only.
 */
export function booleanEngine(sets: readonly RuleSet[], leaves: Leaves) {
  const lines = sets.map((set) => {
    const inside = [...set.selects, ...set.deciding].map((e) => code(e, leaves));
    const others = set.others.map((e) => code(e, leaves));
    const documents = set.documents.map((e) => (e ? code(e, leaves) : 'true'));
    return `out.push({ met: ${inside.join(' && ')}, criteria: [${[...inside, ...others]}], documents: [${documents}] });`;
  });
  return new Function('f', `const out = [];\n${lines.join('\n')}\nreturn out;`) as (
    values: Record<string, boolean>,
  ) => { met: boolean; criteria: boolean[]; documents: boolean[] }[];
}
