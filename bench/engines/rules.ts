import type { IsoDate } from '@/lib/facts';
import { type Expr, routesInOrder, usualStage } from '@/lib/law';
import { evaluate, type FactReader, itemsInForce } from '@/lib/reasoning';

/** The rules of one entry, as any engine could hold them. */
export interface RuleSet {
  readonly name: string;
  /** True when all of these and all of `deciding` are. */
  readonly selects: readonly Expr[];
  readonly deciding: readonly Expr[];
  readonly others: readonly Expr[];
  /** Documents: needed when; null: always. */
  readonly documents: readonly (Expr | null)[];
}

/** Every route, ground, stage and card in force on a day, with its criteria and documents; `share` takes one in n. */
export function ruleSets(on: IsoDate, share = 1): RuleSet[] {
  const sets: RuleSet[] = [];
  for (const route of routesInOrder())
    for (const ground of route.grounds)
      for (const stage of ground.stages)
        for (const card of itemsInForce(stage.cards, on)) {
          const criteria = [
            ...itemsInForce(stage.criteria, on),
            ...itemsInForce(card.criteria ?? [], on),
          ];
          const decides = (c: (typeof criteria)[number]) =>
            c.nature === 'condition' || c.nature === 'bar';
          sets.push({
            name: `${route.id}/${ground.id}/${stage.stage}/${card.kind}`,
            selects: [
              ...(ground.selects ? [ground.selects] : []),
              stage.selects ?? usualStage(stage.stage, ground.motifs),
            ],
            deciding: criteria.filter(decides).map((c) => c.test),
            others: criteria.filter((c) => !decides(c)).map((c) => c.test),
            documents: [
              ...itemsInForce(stage.documents, on),
              ...itemsInForce(card.documents ?? [], on),
            ].map((rule) => rule.when ?? null),
          });
        }
  return sets.filter((_, i) => i % share === 0);
}

/**
 * Leaves of a tree as names of booleans. Other engines do not count « de quantième à quantième »: what the calendar or a
 * list of values says is worked out for them beforehand, outside the time measured. This favours them.
 */
export class Leaves {
  readonly names = new Map<string, { name: string; expr: Expr }>();
  nameOf(expr: Expr): string {
    const key = JSON.stringify(expr);
    const known = this.names.get(key);
    if (known) return known.name;
    const name = `f${[...String(this.names.size)].map((d) => 'abcdefghij'[Number(d)]).join('')}`;
    this.names.set(key, { name, expr });
    return name;
  }
  /** The value of each leaf for a person; a leaf that is not known is left out. */
  values(read: FactReader, on: IsoDate): Record<string, boolean> {
    const values: Record<string, boolean> = {};
    for (const { name, expr } of this.names.values()) {
      const { value } = evaluate(expr, read, on);
      if (value !== null) values[name] = value;
    }
    return values;
  }
}

/** « at least n of these » as « any of these alls », for engines that do not count. */
export function combinations(n: number, among: readonly Expr[]): readonly (readonly Expr[])[] {
  if (n === 0) return [[]];
  return among.flatMap((first, i) =>
    combinations(n - 1, among.slice(i + 1)).map((rest) => [first, ...rest]),
  );
}

export type { Expr };
