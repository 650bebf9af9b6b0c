import { describe, expect, it } from 'vitest';
import { evaluate } from '@/lib/reasoning';
import { factValue } from '@/lib/situation';
import { PERSONAS } from '@/tests/personas';
import { compare } from './compare';
import { publicodesEngine } from './publicodes';
import { Leaves, ruleSets } from './rules';

const DAY = '2026-11-24';
const people = PERSONAS.filter((_, i) => i % 12 === 0).map((p) => p.situation);

describe('other engines on the same rules', () => {
  it('publicodes gives each tree of the law the same truth', () => {
    const sets = ruleSets(DAY);
    const leaves = new Leaves();
    const engine = publicodesEngine(sets, leaves);
    const trees = new Map(
      sets.flatMap((s) => [...s.selects, ...s.deciding]).map((e) => [engine.nameOf(e), e] as const),
    );
    for (const situation of people.slice(0, 4)) {
      const read = (id: Parameters<typeof factValue>[1]) => factValue(situation, id);
      const theirs = engine.run(leaves.values(read, DAY));
      for (const [name, expr] of trees)
        expect(theirs.get(name as string), JSON.stringify(expr)).toBe(
          evaluate(expr, read, DAY).value,
        );
    }
  });
  // Ratios of one run, never times: half the goals of `npm run bench`, so that a busy machine does not decide.
  it('is far ahead of them, and not far behind booleans', async () => {
    const { ours, publicodes, jsonRules, booleans } = await compare(people, DAY, { rounds: 3 });
    expect(publicodes / ours).toBeGreaterThan(25);
    expect(jsonRules / ours).toBeGreaterThan(2.5);
    expect(ours / booleans).toBeLessThan(20);
  }, 60_000);
});
