import { expect, it } from 'vitest';
import type { FactId, FactValue } from '@/lib/facts';
import { daysLeft, delaysFor } from './days';

const reader = (facts: Partial<Record<FactId, FactValue>>) => (id: FactId) => facts[id];
const dates = (facts: Partial<Record<FactId, FactValue>>) =>
  delaysFor(reader(facts)).map(({ constraint, deadline }) => [constraint, deadline.until]);

it('shows the delay of each place until the place is stated', () => {
  const facts = { 'decision.kind': 'oqtf', 'decision.notifiedOn': '2026-11-10' } as const;
  expect(dates(facts)).toEqual([
    ['libre', '2026-12-10'],
    ['assigne', '2026-11-17'],
    ['detenu', '2026-11-17'],
    ['retention', '2026-11-12'],
  ]);
  expect(dates({ ...facts, 'decision.constraint': 'libre' })).toEqual([[null, '2026-12-10']]);
});

it('shows one delay where the place changes nothing, and none without a day', () => {
  expect(dates({ 'decision.kind': 'refus-de-titre', 'decision.notifiedOn': '2026-11-10' })).toEqual(
    [[null, '2027-01-10']],
  );
  expect(dates({ 'decision.kind': 'oqtf' })).toEqual([]);
});

it('counts whole days, over a change of hour too', () => {
  expect(daysLeft('2026-10-24', '2026-10-26')).toBe(2);
  expect(daysLeft('2026-11-24', '2026-11-23')).toBe(-1);
});
