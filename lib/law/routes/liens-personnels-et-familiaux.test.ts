import { describe, expect, it } from 'vitest';
import type { Situation } from '@/lib/situation';
import { but, DAY, entry, statusOf } from './famille/testing/cases';

const ROUTE = 'liens-personnels-et-familiaux';
const rooted: Situation = {
  person: { nationality: 'ML', birthDate: '1985-02-02', departement: '93' },
  entry: { mode: 'irreguliere', date: '2019-11-22' },
  residence: { since: '2019-11-22', continuous: true, withSchooledChild: true },
  permit: { kind: 'aucun', held: false },
  union: { kind: 'aucune' },
  child: { any: false },
  integration: { engagement: 'pret', strongTies: true },
  conduct: { publicOrderThreat: false },
};
const e = (s: Situation, on = DAY) => entry(s, on, ROUTE, null);

describe('personal and family ties', () => {
  it('are weighed, even without papers', () => {
    expect([e(rooted).outcome, e(rooted).basis]).toEqual(['case-by-case', 'weighed']);
  });
  it('show the benchmarks of 2012 until 2025-01-22, seven years as a sign after', () => {
    const ids = (day: string) =>
      e(rooted, day)
        .criteria.filter((c) => c.nature === 'factor')
        .map((c) => c.id);
    expect(ids('2025-01-22')).toContain('AES-GEN-7');
    expect(ids('2025-01-22')).not.toContain('AES-GEN-8');
    expect(ids('2025-01-23')).toContain('AES-GEN-8');
    expect(statusOf(e(rooted, '2026-11-21'), 'AES-GEN-8')).toBe('unmet');
    expect(statusOf(e(rooted, '2026-11-22'), 'AES-GEN-8')).toBe('met');
    expect(e(rooted, '2026-11-21').outcome).toBe('case-by-case');
  });
  it.each([
    ['LPF-C3', { integration: { strongTies: false } }],
    ['COM-2', { conduct: { publicOrderThreat: true } }],
    [
      'LPF-C1',
      {
        union: {
          kind: 'mariage',
          partnerNationality: 'autre',
          livingTogether: true,
          polygamy: false,
        },
        partner: { permit: 'carte-resident' },
      },
    ],
    [
      'LPF-C1',
      {
        child: {
          any: true,
          french: true,
          birthDate: '2024-01-01',
          livesInFrance: true,
          contribution: 'depuis-la-naissance',
        },
      },
    ],
  ])('say no for %s', (id, changes) => {
    const closed = e(but(rooted, changes));
    expect([closed.outcome, statusOf(closed, id)]).toEqual(['conditions-not-met', 'unmet']);
  });
  it('stay open to the spouse of a French person who came without a visa', () => {
    const spouse = but(rooted, {
      union: {
        kind: 'mariage',
        partnerNationality: 'francaise',
        celebratedIn: 'france',
        livingTogether: true,
        livingTogetherSince: '2022-01-01',
        partnerKeptNationality: true,
        polygamy: false,
      },
    });
    expect(e(spouse).outcome).toBe('case-by-case');
    expect(e(but(spouse, { entry: { mode: 'visa-court-sejour' } })).outcome).toBe(
      'conditions-not-met',
    );
  });
  it('are not settled without the ties, nor the place of residence', () => {
    expect(e(but(rooted, { integration: { strongTies: undefined } })).outcome).toBe('incomplete');
    expect(e(but(rooted, { person: { departement: undefined } })).outcome).toBe('incomplete');
  });
  it('ask for a visa and seven years in Mayotte since 2025-08-13', () => {
    const there = but(rooted, { person: { departement: '976' } });
    expect(e(there, '2025-08-12').outcome).toBe('case-by-case');
    expect(e(there, '2025-08-13').outcome).toBe('conditions-not-met');
  });
});
