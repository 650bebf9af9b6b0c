import { describe, expect, it } from 'vitest';
import { clean, integrated, looking, merge, without } from '../parts/test-situations';

const ON = '2026-06-15';
const couple = merge(clean, {
  person: { birthDate: '1995-02-01' },
  union: { kind: 'mariage', partnerNationality: 'autre', polygamy: false, livingTogether: true },
});

describe('spouse come by reunification', () => {
  const { entry, entries, outcome, unmet } = looking('conjoint-etranger', 'venu-par-rf');
  const came = merge(couple, {
    rf: { authorised: true },
    entry: { mode: 'visa-long-sejour', date: '2025-07-01' },
    partner: { permit: 'carte-resident' },
  });
  const visa = merge(merge(came, integrated), {
    permit: {
      kind: 'vls-ts',
      motif: 'conjoint-regroupement-familial',
      since: '2025-07-01',
      expiresOn: '2026-07-01',
    },
  });
  it('gets a year, or four at the end of the visa', () => {
    expect(entry(came, ON)).toMatchObject({
      outcome: 'conditions-met',
      card: { kind: 'carte-temporaire', validity: 'P1Y' },
    });
    expect(entry(visa, ON)).toMatchObject({
      outcome: 'conditions-met',
      stage: 'first-application',
      card: { kind: 'carte-pluriannuelle', validity: 'P4Y' },
      filing: { from: '2026-03-03', to: '2026-05-02' },
    });
  });
  it('after the visa pays the renewal rate, probable', () => {
    expect(entry(came, ON)?.fees.total).toBe(150);
    const filed = entry(visa, '2026-05-02')?.fees;
    expect(filed).toMatchObject({ total: 100, confidence: 'probable' });
  });
  it.each([
    ['spouse without a permit', { partner: { permit: 'aucun' } }, 'CRF-C1'],
    ['irregular entry', { entry: { mode: 'irreguliere' } }, 'CRF-C1'],
    ['life together broken', { union: { livingTogether: false, endedBy: 'separation' } }, 'CRF-C2'],
    ['polygamy', { union: { polygamy: true } }, 'COM-3b'],
  ] as const)('is closed: %s', (_, changes, id) =>
    expect(unmet(merge(came, changes), ON)).toEqual([id]),
  );
  it('a death is not a break', () =>
    expect(outcome(merge(came, { union: { livingTogether: false, endedBy: 'deces' } }), ON)).toBe(
      'conditions-met',
    ));
  it.each([
    ['partner', 'permit'],
    ['union', 'livingTogether'],
    ['entry', 'mode'],
    ['union', 'polygamy'],
  ] as const)('is to be settled without %s.%s', (group, fact) =>
    expect(outcome(without(came, group, fact), ON)).toBe('incomplete'),
  );
  it('is renewed: exam and A2 since 2026', () => {
    const held = merge(visa, {
      permit: { kind: 'carte-temporaire', renewals: 0 },
      integration: { civicExam: 'non', frenchLevel: 'aucun' },
    });
    expect(entry(held, '2025-12-31', 'renewal')?.card.kind).toBe('carte-pluriannuelle');
    expect(entries(held, '2025-12-31', 'renewal')).toHaveLength(1);
    expect(entries(held, '2026-01-01', 'renewal').map((e) => e.outcome)).toEqual([
      'conditions-not-met',
      'conditions-met',
    ]);
  });
});

describe('talent (family)', () => {
  const { entry, outcome, unmet } = looking('conjoint-etranger', 'talent-famille');
  const family = merge(couple, {
    rf: { authorised: false },
    entry: { mode: 'visa-long-sejour', date: '2026-05-20' },
    partner: { permit: 'talent', euBlueCard: false },
  });
  it('is a right with a long-stay visa, online, at the full rate', () => {
    expect(entry(family, ON)).toMatchObject({
      outcome: 'conditions-met',
      leadsTo: 'talent-famille',
      card: { kind: 'carte-pluriannuelle', validity: null },
    });
    expect(entry(family, ON)?.filing.channel).toBe('anef');
    expect(entry(family, ON)?.fees.total).toBe(350);
    expect(entry(family, '2026-04-30')?.fees.total).toBe(225);
  });
  it('is closed without the visa, but for the EU blue card within a month', () => {
    const fromEurope = merge(family, { entry: { mode: 'titre-schengen' } });
    expect(unmet(fromEurope, ON)).toEqual(['COM-1']);
    const blue = merge(fromEurope, { partner: { euBlueCard: true } });
    expect(outcome(blue, '2026-06-20')).toBe('conditions-met');
    expect(outcome(blue, '2026-06-21')).toBe('conditions-not-met');
  });
  it('under 18 is closed', () =>
    expect(
      unmet(
        merge(family, { person: { birthDate: '2008-06-16' }, parent: { permit: 'aucun' } }),
        ON,
      ),
    ).toEqual(['TF-C1']));
  it('serves the children who came as minors', () => {
    const child = merge(clean, {
      person: { birthDate: '2008-03-10' },
      entry: { mode: 'visa-long-sejour', date: '2024-05-20' },
      parent: { permit: 'talent' },
    });
    expect(outcome(child, ON)).toBe('conditions-met');
    expect(outcome(child, '2027-03-10')).toBeUndefined();
  });
  it('is renewed as long as the relative’s card, of right for four years after five', () => {
    const held = merge(family, {
      residence: { habitualUnderPermit: true },
      permit: {
        kind: 'carte-pluriannuelle',
        motif: 'talent-famille',
        since: '2021-08-01',
        expiresOn: '2026-09-30',
      },
    });
    expect(entry(held, '2026-07-31', 'renewal')?.outcome).toBe('conditions-not-met');
    expect(entry(held, '2026-08-01', 'renewal')).toMatchObject({
      outcome: 'conditions-met',
      card: { validity: 'P4Y' },
    });
  });
});
