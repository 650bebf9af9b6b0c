import { assess } from '@/lib/assess';
import { factValue, type Situation } from '@/lib/situation';
import { booleanEngine } from './booleans';
import { jsonRulesEngine } from './json-rules';
import { publicodesEngine } from './publicodes';
import { Leaves, ruleSets } from './rules';

/** Milliseconds for one whole answer, the best of the rounds for each person, then the median person. */
export interface Compared {
  readonly entries: number;
  readonly criteria: number;
  readonly documents: number;
  readonly ours: number;
  readonly publicodes: number;
  readonly jsonRules: number;
  readonly booleans: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * The same people before four engines, one after the other in the same run, `rounds` times. Ours gives everything (status,
 * reasons, missing facts, turning days, sources, checklist, fees, dates); publicodes gives values and missing facts;
 * json-rules-engine and the booleans give values alone. Building the engines is not counted.
 */
export async function compare(
  people: readonly Situation[],
  on: string,
  { rounds = 5, share = 1 } = {},
): Promise<Compared> {
  const sets = ruleSets(on, share);
  const leaves = new Leaves();
  const booleans = booleanEngine(sets, leaves);
  const jsonRules = jsonRulesEngine(sets, leaves);
  const publicodes = publicodesEngine(sets, leaves);
  const values = people.map((p) => leaves.values((id) => factValue(p, id), on));
  const best = { ours: [], publicodes: [], jsonRules: [], booleans: [] } as Record<
    string,
    number[]
  >;
  const time = async (name: string, i: number, work: () => unknown) => {
    const start = performance.now();
    await work();
    const spent = performance.now() - start;
    const times = best[name] as number[];
    times[i] = Math.min(times[i] ?? Number.POSITIVE_INFINITY, spent);
  };
  for (let round = 0; round < rounds; round++)
    for (const [i, situation] of people.entries()) {
      const facts = values[i] as Record<string, boolean>;
      for (let again = 0; again < 3; again++) {
        await time('ours', i, () => assess(situation, on));
        await time('booleans', i, () => booleans(facts));
      }
      await time('jsonRules', i, () => jsonRules(facts));
      if (round < 2) await time('publicodes', i, () => publicodes.run(facts));
    }
  const count = (of: (set: (typeof sets)[number]) => number) =>
    sets.reduce((sum, set) => sum + of(set), 0);
  return {
    entries: sets.length,
    criteria: count((s) => s.selects.length + s.deciding.length + s.others.length),
    documents: count((s) => s.documents.length),
    ours: median(best.ours as number[]),
    publicodes: median(best.publicodes as number[]),
    jsonRules: median(best.jsonRules as number[]),
    booleans: median(best.booleans as number[]),
  };
}
