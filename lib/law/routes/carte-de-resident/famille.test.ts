import { describe, expect, it } from 'vitest';
import { entry, merge, outcome, resident, unmet } from './test-situations';

describe('parent of a French child', () => {
  const parent = merge(resident, {
    permit: { motif: 'parent-enfant-francais', since: '2022-07-01' },
    child: { any: true, french: true, livesInFrance: true, contribution: 'depuis-la-naissance' },
    union: { kind: 'aucune' },
  });
  it('after three years of cards', () => {
    expect(outcome(parent, '2025-06-30', 'parent-francais')).toBe('conditions-not-met');
    expect(outcome(parent, '2025-07-01', 'parent-francais')).toBe('conditions-met');
  });
  it('five years in Mayotte since 2025-08-13', () => {
    const mayotte = merge(parent, {
      person: { departement: '976' },
      integration: { stableResources: true },
    });
    expect(outcome(mayotte, '2025-08-12', 'parent-francais')).toBe('conditions-met');
    expect(unmet(mayotte, '2025-08-13', 'parent-francais')).toEqual(['RS-MAY-02']);
    expect(outcome(mayotte, '2027-07-01', 'parent-francais')).toBe('conditions-met');
  });
  it('not when the parent has stopped contributing', () => {
    const stopped = merge(parent, { child: { contribution: 'non' } });
    expect(unmet(stopped, '2026-11-22', 'parent-francais')).toEqual(['CF-CR-03']);
  });
  it('years under a multi-year card of spouse count, a temporary one does not', () => {
    const as = (kind: string) =>
      outcome(
        merge(parent, { permit: { kind, motif: 'conjoint-de-francais' } }),
        '2026-11-22',
        'parent-francais',
      );
    expect([as('carte-pluriannuelle'), as('carte-temporaire')]).toEqual([
      'conditions-met',
      'conditions-not-met',
    ]);
  });
});

describe('family reunification', () => {
  const joined = merge(resident, {
    permit: { motif: 'conjoint-regroupement-familial' },
    rf: { authorised: true },
    union: { kind: 'mariage', partnerNationality: 'autre', livingTogether: true, polygamy: false },
    partner: { permit: 'carte-resident' },
  });
  it('three years of lawful residence with a resident', () => {
    expect(outcome(joined, '2024-05-31', 'rf')).toBe('conditions-not-met');
    expect(outcome(joined, '2024-06-01', 'rf')).toBe('conditions-met');
    const temporary = merge(joined, {
      partner: { permit: 'carte-temporaire' },
      parent: { permit: 'aucun' },
    });
    expect(unmet(temporary, '2026-11-22', 'rf')).toEqual(['CRF-R2']);
  });
  it('pays the normal rate', () => {
    expect(entry(joined, '2026-11-22', 'rf')?.fees.total).toBe(250);
  });
});
