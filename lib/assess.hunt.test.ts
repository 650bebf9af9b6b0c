import { describe, expect, it } from 'vitest';
import { FACT_IDS, FACTS, type FactId, type FactValue } from '@/lib/facts';
import { ROUTE_IDS } from '@/lib/law/ids';
import { factValue, impliedFacts, type Situation, withFact } from '@/lib/situation';
import { PERSONAS } from '../tests/personas';
import { falseBecause } from '../tests/personas/oracle';
import { assess, type RouteEntry } from './assess';

/** Personas shaken at random: some answers changed, some taken away, some added, another day. Seeded: the same every time. */
const RUNS = Number(process.env['RUNS'] ?? 400);
const DAYS = [
  '2020-01-21',
  '2020-12-31',
  '2021-04-30',
  '2021-05-03',
  '2021-08-25',
  '2021-08-26',
  '2022-02-09',
  '2023-04-05',
  '2024-01-27',
  '2024-01-28',
  '2024-07-17',
  '2025-08-13',
  '2025-12-31',
  '2026-01-01',
  '2026-05-01',
  '2026-11-24',
  '2027-01-01',
];

function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
function pick<T>(below: (n: number) => number, list: readonly T[]): T {
  return list[below(list.length)] as T;
}
function answerFor(id: FactId, below: (n: number) => number): FactValue {
  const fact = FACTS[id];
  if (fact.type === 'boolean') return below(2) === 0;
  if (fact.type === 'integer') return fact.min + below(fact.max - fact.min + 1);
  if (fact.type === 'choice') return pick(below, Object.keys(fact.values));
  if (fact.type === 'country') return pick(below, ['SN', 'TN', 'DZ', 'MA', 'GB', 'IT', 'FR', 'HT']);
  if (fact.type === 'departement') return pick(below, ['69', '75', '973', '976', '978']);
  const year = id === 'person.birthDate' ? 1955 + below(56) : 2003 + below(25);
  return `${year}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`;
}
const without = (situation: Situation, id: FactId): Situation => {
  const [group, name] = id.split('.') as [string, string];
  const facts = { ...situation[group] };
  delete facts[name];
  return { ...situation, [group]: facts };
};
function shaken(seed: number): { situation: Situation; on: string; from: string } {
  const below = random(seed * 7919 + 1);
  for (let i = 0; i < 5; i++) below(2);
  const persona = pick(below, PERSONAS);
  let situation: Situation = JSON.parse(JSON.stringify(persona.situation));
  const other = pick(below, PERSONAS);
  // Half of the time, a whole part of another life.
  if (below(2) === 0) {
    const group = pick(below, Object.keys(other.situation));
    situation = {
      ...situation,
      [group]: { ...situation[group], ...JSON.parse(JSON.stringify(other.situation[group] ?? {})) },
    };
  }
  for (let i = below(5); i > 0; i--) {
    const id = pick(below, FACT_IDS);
    situation =
      below(3) === 0 ? without(situation, id) : withFact(situation, id, answerFor(id, below));
  }
  return { situation, on: below(2) === 0 ? persona.on : pick(below, DAYS), from: persona.name };
}

/** Two answers that cannot both be true: which one is believed depends on the other. */
const contradictsItself = (situation: Situation, on: string) =>
  [...impliedFacts(situation, on).keys()].some((id) => factValue(situation, id) !== undefined);
const keyOf = (e: RouteEntry) => `${e.id}/${e.ground}/${e.stage}/${e.card.kind}/${e.card.validity}`;
const GOOD = new Set(['conditions-met', 'case-by-case']);
/** Saying these may close what silence leaves open: a refusal, an unfavourable opinion, an age, a day to come. */
const SPEAKS_AGAINST = new Set<FactId>([
  'integration.engagement',
  'health.ofiiOpinion',
  'person.birthDate',
  'person.wantsToWork',
  'union.since',
]);
const seeds = Array.from({ length: RUNS }, (_, i) => i + 1);

describe('shaken personas', () => {
  it('are never told « conditions remplies » against the dossiers', () => {
    const wrong = new Map<string, string>();
    let favourable = 0;
    for (const seed of seeds) {
      const { situation, on, from } = shaken(seed);
      const stated = (id: FactId) => factValue(situation, id);
      for (const entry of assess(situation, on).routes) {
        if (entry.outcome !== 'conditions-met') continue;
        favourable++;
        const reasons = falseBecause(entry, stated, on);
        if (reasons.length > 0)
          wrong.set(`${keyOf(entry)}: ${reasons.join(', ')}`, `seed ${seed} (${from}, ${on})`);
      }
    }
    expect([...wrong]).toEqual([]);
    expect(favourable).toBeGreaterThan(RUNS / 10);
  });

  it('get every route, and outcomes by the precedence of the contract', () => {
    for (const seed of seeds.slice(0, Math.ceil(RUNS / 4))) {
      const { situation, on } = shaken(seed);
      const { routes } = assess(situation, on);
      expect(new Set(routes.map((e) => e.id))).toEqual(new Set(ROUTE_IDS));
      const foreign = ['IT', 'FR', 'PL', 'DZ', 'GB'].includes(
        String(factValue(situation, 'person.nationality')),
      );
      for (const e of routes) {
        const where = `${keyOf(e)} seed ${seed}`;
        const deciding = e.criteria.filter((c) => c.nature === 'condition' || c.nature === 'bar');
        const unmet = deciding.some((c) => c.status === 'unmet');
        if (e.outcome === 'not-in-force') expect(e.notInForce, where).not.toBeNull();
        else if (e.outcome === 'other-regime') expect(foreign && unmet, where).toBe(true);
        else if (e.outcome === 'conditions-not-met') expect(unmet, where).toBe(true);
        else expect(unmet, where).toBe(false);
        if (e.outcome === 'case-by-case')
          expect(e.basis !== 'right' || /malade/.test(`${e.id}${e.ground}`), where).toBe(true);
        if (e.outcome === 'conditions-met') expect(e.basis, where).toBe('right');
        if (e.flips) expect(e.flips > on, where).toBe(true);
        expect(e.fees.atFiling, where).toBeLessThanOrEqual(e.fees.total);
      }
    }
  });

  it('gain nothing by keeping silent, and a settled answer stays settled', () => {
    const wrong = new Map<string, string>();
    for (const seed of seeds.slice(0, Math.ceil(RUNS / 4))) {
      const { situation, on, from } = shaken(seed);
      const below = random(seed);
      if (contradictsItself(situation, on)) continue;
      const full = assess(situation, on).routes;
      const known = FACT_IDS.filter(
        (id) => factValue(situation, id) !== undefined && !SPEAKS_AGAINST.has(id),
      );
      if (known.length === 0) continue;
      const id = pick(below, known);
      const quiet = without(situation, id);
      // What goes without saying contradicts what was said.
      const implied = impliedFacts(quiet, on).get(id)?.value;
      if (implied !== undefined && implied !== factValue(situation, id)) continue;
      const silent = assess(quiet, on).routes;
      for (const entry of silent) {
        const told = full.find((e) => keyOf(e) === keyOf(entry));
        if (!told) continue;
        if (GOOD.has(entry.outcome) && !GOOD.has(told.outcome))
          wrong.set(
            `${keyOf(entry)}: ${told.outcome} → ${entry.outcome} without ${id}`,
            `seed ${seed} (${from}, ${on})`,
          );
        for (const [i, c] of entry.criteria.entries()) {
          const then = told.criteria[i];
          if (then?.id === c.id && c.status !== 'unknown' && then.status !== c.status)
            wrong.set(
              `${keyOf(entry)} ${c.id}: ${c.status} → ${then.status} with ${id}`,
              `seed ${seed} (${from}, ${on})`,
            );
        }
      }
    }
    expect([...wrong]).toEqual([]);
  });
});
