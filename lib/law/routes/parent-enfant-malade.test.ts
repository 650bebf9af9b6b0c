import { describe, expect, it } from 'vitest';
import { clean, looking, merge, without } from './parts/test-situations';

const { entry, outcome, unmet } = looking('parent-enfant-malade', null);
const ON = '2026-06-15';
const parent = merge(clean, {
  person: { birthDate: '1985-02-01' },
  entry: { mode: 'irreguliere', date: '2025-12-01' },
  child: { any: true, ill: true, illParent: true, illLivesWith: true },
});

describe('provisional permit of the parent of an ill child', () => {
  it('waits for the opinion of the OFII', () => {
    expect(outcome(parent, ON)).toBe('case-by-case');
    const given = (ofiiOpinion: 'favorable' | 'defavorable') =>
      outcome(merge(parent, { health: { ofiiOpinion } }), ON);
    expect(given('favorable')).toBe('conditions-met');
    expect(given('defavorable')).toBe('conditions-not-met');
  });
  it.each([
    ['ill', 'APM-C1'],
    ['illParent', 'APM-C2'],
    ['illLivesWith', 'APM-C3'],
  ] as const)('child.%s decides or is to be settled', (fact, id) => {
    expect(unmet(merge(parent, { child: { [fact]: false } }), ON)).toEqual([id]);
    expect(outcome(without(parent, 'child', fact), ON)).toBe('incomplete');
  });
  it('was free, costs 100 € each time since 2026-05-01', () => {
    expect(entry(parent, '2026-04-30')?.fees.total).toBe(0);
    expect(entry(parent, '2026-05-01')?.fees.total).toBe(100);
  });
  it('lasts six months, allows work, leads to no multi-year card', () => {
    expect(entry(parent, ON)?.card).toEqual({ kind: 'aps', validity: 'P6M' });
    expect(entry(parent, ON)?.notices.provisional).toContain('APM-V1');
    expect(entry(parent, ON)?.notices.next).toContain('APM-R1');
    expect(entry(parent, ON)?.notices.remedies).not.toContain('REF-3');
  });
  it('is renewed by who holds it', () => {
    const held = merge(parent, {
      permit: { kind: 'aps', motif: 'parent-enfant-malade', expiresOn: '2026-07-15' },
    });
    expect(entry(held, ON, 'renewal')?.filing).toMatchObject({
      from: '2026-05-15',
      to: '2026-07-15',
    });
    expect(entry(held, ON, 'first-application')).toBeUndefined();
  });
});
