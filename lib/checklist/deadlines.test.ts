import { describe, expect, it } from 'vitest';
import type { FactId, FactValue } from '@/lib/facts';
import { appealDeadline, silenceDay } from './deadlines';

const read = (facts: Partial<Record<FactId, FactValue>>) => (id: FactId) => facts[id];
const decision = (kind: string, notifiedOn: string, constraint?: string) =>
  appealDeadline(
    read({
      'decision.kind': kind,
      'decision.notifiedOn': notifiedOn,
      ...(constraint ? { 'decision.constraint': constraint } : {}),
    }),
  );

describe('until when a decision can be contested', () => {
  it.each([
    ['refus-avec-oqtf', '2024-07-14', 'libre', '2024-08-13', null],
    ['refus-avec-oqtf', '2024-07-15', 'libre', '2024-08-15', null],
    ['oqtf', '2026-01-31', 'libre', '2026-02-28', null],
    ['oqtf', '2026-11-20', 'assigne', '2026-11-27', null],
    ['oqtf', '2026-11-20', 'retention', '2026-11-22', 48],
    ['refus-de-titre', '2026-11-20', 'libre', '2027-01-20', null],
  ])('%s received on %s, %s: until %s', (kind, on, constraint, until, hours) => {
    expect(decision(kind, on, constraint)).toMatchObject({ until, hours, missing: [] });
  });
  it('takes the shortest delay while the constraint is not stated', () => {
    expect(decision('refus-avec-oqtf', '2026-11-20')).toMatchObject({
      until: '2026-11-22',
      hours: 48,
      missing: ['decision.constraint'],
    });
  });
  it('says nothing without a decision or its date', () => {
    expect(decision('aucune', '2026-11-20')).toBeNull();
    expect(appealDeadline(read({ 'decision.kind': 'oqtf' }))).toBeNull();
  });
  it('counts silence in months', () => {
    expect(silenceDay('2026-10-31')?.on).toBe('2027-02-28');
    expect(silenceDay(undefined)).toBeNull();
  });
});
