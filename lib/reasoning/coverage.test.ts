import { describe, expect, it } from 'vitest';
import {
  LATE_FEE,
  lawFact,
  REGULARISATION,
  type Route,
  routesInOrder,
  type StageRules,
  TARIFFS,
} from '@/lib/law';
import { addDuration } from './dates';
import { holds, inForce } from './in-force';

/**
 * Coverage over time: for every quarter, and the days around each known change, exactly one set of rules applies to each
 * stage of each ground that is open. A gap fails; an overlap fails. It does not prove that the rule is the right one.
 */
const CHANGES = [
  '2021-05-01',
  '2021-05-03',
  '2021-08-26',
  '2022-02-09',
  '2023-04-05',
  '2023-06-26',
  '2023-10-02',
  '2024-01-28',
  '2024-07-04',
  '2024-07-15',
  '2024-07-17',
  '2025-01-23',
  '2025-08-13',
  '2026-01-01',
  '2026-05-01',
];
const DAYS = [
  ...Array.from(
    { length: 28 },
    (_, i) => `${2020 + Math.floor(i / 4)}-${String(1 + 3 * (i % 4)).padStart(2, '0')}-01`,
  ),
  ...CHANGES.flatMap((day) => [addDuration(day, '-P1D'), day]),
  '2026-11-24',
].sort();

function faults(stage: StageRules, day: string): string[] {
  const found: string[] = [];
  const channels = stage.channels.filter((rule) => inForce(rule, day));
  if (channels.length !== 1) found.push(`${channels.length} channels`);
  const windows = stage.windows.filter(
    (rule) =>
      inForce(rule, day) &&
      (!('channel' in rule) || !rule.channel || channels.some((c) => c.channel === rule.channel)),
  );
  if (windows.length > 1) found.push(`${windows.length} windows`);
  if (!stage.cards.some((card) => inForce(card, day))) found.push('no card');
  for (const card of stage.cards.filter((c) => inForce(c, day))) {
    const keys = [...stage.documents, ...(card.documents ?? [])]
      .filter((rule) => inForce(rule, day) && !rule.when)
      .map((rule) => `${rule.document} ${rule.at}`);
    for (const key of new Set(keys.filter((k, i) => keys.indexOf(k) !== i)))
      found.push(`twice ${key}`);
    if (keys.length === 0 && stage.fees.tariff !== 'aucun') found.push('no document');
  }
  return found;
}

const grounds = routesInOrder().flatMap((route: Route) =>
  route.grounds.map((ground) => ({ name: `${route.id} / ${ground.id}`, ground })),
);

describe('one set of rules a day', () => {
  it.each(grounds)('$name', ({ ground }) => {
    const found = ground.stages.flatMap((stage) =>
      DAYS.filter((day) => holds(ground.open, day)).flatMap((day) =>
        faults(stage, day).map((fault) => `${stage.stage} ${day}: ${fault}`),
      ),
    );
    expect(found).toEqual([]);
  });
  it('amounts: one a day for each tariff, rate and line', () => {
    for (const [tariff, rates] of Object.entries(TARIFFS))
      for (const lines of Object.values(rates))
        for (const amounts of Object.values(lines)) {
          if (amounts.length === 0) continue;
          for (const day of DAYS)
            expect(
              amounts.filter((a: { from?: string; to?: string }) => holds(a, day)),
              `${tariff} ${day}`,
            ).toHaveLength(1);
        }
    for (const day of DAYS) {
      expect(REGULARISATION.filter((a) => holds(a, day))).toHaveLength(1);
      expect(LATE_FEE.filter((a) => holds(a, day))).toHaveLength(1);
    }
  });
});

describe('every rule rests on facts that are held', () => {
  it.each(grounds)('$name', ({ ground }) => {
    const cited = [
      ...(ground.closedWhere ?? []),
      ...ground.stages.flatMap((s) => [
        ...s.criteria,
        ...s.documents,
        ...s.channels,
        ...s.windows,
        ...s.provisional,
        ...s.remedies,
        ...s.warnings,
        ...s.next,
        s.fees,
        ...(s.closedWhere ?? []),
        ...s.cards,
        ...s.cards.flatMap((c) => [...(c.criteria ?? []), ...(c.documents ?? [])]),
      ]),
    ];
    expect([...new Set(cited.flatMap((item) => item.facts))].filter((id) => !lawFact(id))).toEqual(
      [],
    );
    expect(cited.filter((item) => item.facts.length === 0)).toEqual([]);
  });
  it.each(grounds)(
    '$name ends somewhere: a first card, criteria, and no promise where the préfet decides',
    ({ ground }) => {
      for (const stage of ground.stages) {
        expect(stage.cards.length).toBeGreaterThan(0);
        // The préfet's discretion alone has no condition, only bars and factors.
        const needed = stage.criteria.filter(
          (c) => c.nature === 'condition' || ground.basis === 'discretionary',
        );
        expect(needed.length).toBeGreaterThan(0);
      }
    },
  );
});
