import { assess } from '@/lib/assess';
import { FACT_IDS } from '@/lib/facts';
import { factValue, type Situation, withFact } from '@/lib/situation';
import { PERSONAS } from '@/tests/personas';
import { compare } from './engines/compare';

const DAY = '2026-11-24';
const ms = (n: number) => n.toFixed(n >= 10 ? 0 : n >= 1 ? 1 : 3).replace('.', ',');
const times = (n: number) => `× ${n.toFixed(n >= 10 ? 0 : 1).replace('.', ',')}`;
const head = (...cells: string[]) => `| ${cells.join(' | ')} |\n|${' --- |'.repeat(cells.length)}`;

const best = (work: () => unknown, calls = 40): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < calls; i++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
};

/** The same people and rules before four engines, with more and more of the rules. */
export async function enginesTable(): Promise<string> {
  const people = PERSONAS.filter((_, i) => i % 5 === 0).map((p) => p.situation);
  const rows: string[] = [];
  for (const share of [8, 4, 2, 1]) {
    const c = await compare(people, DAY, { rounds: 4, share });
    const cells = [`${c.entries}`, `${c.criteria}`, `${c.documents}`];
    if (share > 1) cells.push('', ms(c.publicodes), ms(c.jsonRules), ms(c.booleans), '', '', '');
    else
      cells.push(
        ms(c.ours),
        ms(c.publicodes),
        ms(c.jsonRules),
        ms(c.booleans),
        times(c.publicodes / c.ours),
        times(c.jsonRules / c.ours),
        times(c.ours / c.booleans),
      );
    rows.push(`| ${cells.join(' | ')} |`);
  }
  return [
    `Une réponse entière, ${people.length} personnes, médiane, en ms. Objectifs : publicodes ≥ × 50, json-rules-engine ≥ × 5, booléens ≤ × 10.`,
    '',
    head(
      'entrées',
      'critères',
      'pièces',
      'nous',
      'publicodes',
      'json-rules-engine',
      'booléens',
      'publicodes / nous',
      'json-rules / nous',
      'nous / booléens',
    ),
    ...rows,
  ].join('\n');
}

/** How the time of an answer follows what is stated: from nothing to everything a person said. */
export function growthTable(): string {
  const whole = PERSONAS.map((p) => p.situation).reduce((a, b) =>
    FACT_IDS.filter((id) => factValue(b, id) !== undefined).length >
    FACT_IDS.filter((id) => factValue(a, id) !== undefined).length
      ? b
      : a,
  );
  const stated = FACT_IDS.filter((id) => factValue(whole, id) !== undefined);
  const rows: string[] = [];
  for (const share of [0, 0.1, 0.25, 0.5, 0.75, 1]) {
    const ids = stated.slice(0, Math.round(stated.length * share));
    const situation = ids.reduce<Situation>((s, id) => withFact(s, id, factValue(whole, id)), {});
    const { routes } = assess(situation, DAY);
    const spent = best(() => assess(situation, DAY));
    const criteria = routes.reduce((sum, r) => sum + r.criteria.length, 0);
    rows.push(
      `| ${ids.length} | ${routes.length} | ${criteria} | ${ms(spent)} | ${ms((spent * 1000) / routes.length)} µs |`,
    );
  }
  return [head('faits dits', 'entrées ouvertes', 'critères', 'ms', 'par entrée'), ...rows].join(
    '\n',
  );
}
