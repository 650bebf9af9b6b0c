import { describe, expect, it } from 'vitest';
import { clean, integrated, looking, merge, without } from './parts/test-situations';

const ON = '2026-06-15';
const pensioner = merge(clean, {
  person: { birthDate: '1975-02-01' },
  entry: { mode: 'irreguliere', date: '2018-05-01' },
  residence: { regular: false },
  work: { pension: true, pensionRate: 20 },
});

describe('temporary card', () => {
  const { entry, outcome, unmet, documents } = looking('rente-accident-travail', 'cst');
  it('is a right, without visa or regular entry', () =>
    expect(outcome(pensioner, ON)).toBe('conditions-met'));
  it.each([
    ['no pension', { work: { pension: false } }, 'RAT-C1'],
    ['19 %', { work: { pensionRate: 19 } }, 'RAT-C2'],
    ['threat', { conduct: { publicOrderThreat: true } }, 'COM-2'],
    ['a child of 15', { person: { birthDate: '2011-06-16' } }, 'COM-16'],
  ])('is closed: %s', (_, changes, id) =>
    expect(unmet(merge(pensioner, changes), ON)).toEqual([id]),
  );
  it.each([
    ['work', 'pension'],
    ['work', 'pensionRate'],
    ['conduct', 'publicOrderThreat'],
    ['person', 'birthDate'],
  ] as const)('is to be settled without %s.%s', (group, fact) =>
    expect(outcome(without(pensioner, group, fact), ON)).toBe('incomplete'),
  );
  it('a minor from 16 has it only to work, and is asked', () => {
    const minor = merge(pensioner, { person: { birthDate: '2009-06-16' } });
    expect(outcome(minor, ON)).toBe('incomplete');
    expect(outcome(merge(minor, { person: { wantsToWork: true } }), ON)).toBe('conditions-met');
    expect(unmet(merge(minor, { person: { wantsToWork: false } }), ON)).toEqual(['COM-16']);
  });
  it('polygamy bars it since 2021-08-26 only', () => {
    const polygamous = merge(pensioner, { union: { kind: 'mariage', polygamy: true } });
    expect(outcome(polygamous, '2021-08-25')).toBe('conditions-met');
    expect(entry(polygamous, '2021-08-25')?.flips).toBe('2021-08-26');
    expect(outcome(polygamous, '2021-08-26')).toBe('conditions-not-met');
  });
  it('costs the reduced rate and the regularisation visa', () => {
    expect(entry(pensioner, '2026-04-30')?.fees).toMatchObject({ total: 275, atFiling: 50 });
    expect(entry(pensioner, '2026-05-01')?.fees).toMatchObject({ total: 450, atFiling: 100 });
  });
  it('lets the person work, goes to the commission, warns that nothing protects any more', () => {
    expect(entry(pensioner, ON)?.notices.provisional).toContain('RAT-V1');
    expect(entry(pensioner, ON)?.notices.remedies).toContain('REF-3');
    expect(entry(pensioner, '2024-01-27')?.notices.warnings).toContain('REF-18');
    expect(entry(pensioner, '2024-01-28')?.notices.warnings).toContain('RAT-R2');
  });
  it('asks for marriage and children papers when there are any', () => {
    const family = merge(pensioner, {
      union: { kind: 'mariage', polygamy: false },
      child: { any: true },
    });
    expect(documents(pensioner, ON)).not.toContain('acte-de-mariage');
    expect(documents(family, ON)).toEqual(
      expect.arrayContaining(['acte-de-mariage', 'acte-de-naissance-enfant', 'rente-at-mp']),
    );
  });
  it('is renewed for four years', () => {
    const held = merge(merge(pensioner, integrated), {
      permit: {
        kind: 'carte-temporaire',
        motif: 'rente-accident-travail',
        since: '2025-08-01',
        expiresOn: '2026-07-31',
        renewals: 0,
      },
    });
    expect(entry(held, ON, 'renewal')).toMatchObject({
      outcome: 'conditions-met',
      card: { kind: 'carte-pluriannuelle', validity: 'P4Y' },
    });
    expect(entry(held, ON, 'renewal')?.fees.total).toBe(100);
  });
});

describe('resident card at once', () => {
  const { entry, outcome, unmet } = looking('rente-accident-travail', 'cr');
  const regular = merge(pensioner, {
    residence: { regular: true },
    permit: { kind: 'recepisse', held: true },
  });
  it('is a right for who stays regularly', () => {
    expect(entry(regular, ON)).toMatchObject({
      outcome: 'conditions-met',
      card: { kind: 'carte-resident', validity: 'P10Y' },
    });
    expect(unmet(pensioner, ON)).toEqual(['RAT-C4']);
  });
  it('is to be settled without residence.regular', () =>
    expect(outcome(without(regular, 'residence', 'regular'), ON)).toBe('incomplete'));
});
