import { describe, expect, it } from 'vitest';
import { clean, looking, merge, without } from '../parts/test-situations';

const ON = '2026-06-15';
const ROUTE = 'victime-violences-ou-traite';
const person = merge(clean, {
  person: { birthDate: '1995-02-01' },
  entry: { mode: 'irreguliere', date: '2024-05-01' },
});

describe('trafficking', () => {
  const { entry, outcome, unmet } = looking(ROUTE, 'traite');
  const victim = merge(person, { protection: { traffickingComplaint: true, linksCut: true } });
  it('is a right, free of charge', () => {
    expect(outcome(victim, ON)).toBe('conditions-met');
    expect(entry(victim, ON)?.fees.total).toBe(0);
  });
  it('asks to have cut the links', () => {
    expect(unmet(merge(victim, { protection: { linksCut: false } }), ON)).toEqual(['VTH-C1']);
    expect(outcome(without(victim, 'protection', 'linksCut'), ON)).toBe('incomplete');
  });
  it('gave six months until 2021-04-30, a year since', () => {
    expect(entry(victim, '2021-04-30')?.card.validity).toBe('P6M');
    expect(entry(victim, '2021-05-01')?.card.validity).toBe('P1Y');
  });
  it('moves online on 2023-10-02 and allows work', () => {
    expect(entry(victim, '2023-10-01')?.filing.channel).toBe('prefecture');
    expect(entry(victim, '2023-10-02')?.filing.channel).toBe('anef');
    expect(entry(victim, ON)?.notices.provisional).toContain('DEP-13');
  });
  it('is renewed while the procedure lasts, never for several years', () => {
    const held = merge(victim, {
      permit: { kind: 'carte-temporaire', motif: 'victime-traite', expiresOn: '2026-08-01' },
    });
    const renewal = (procedureOngoing: boolean) =>
      entry(merge(held, { protection: { procedureOngoing } }), ON, 'renewal');
    expect(renewal(true)).toMatchObject({
      outcome: 'conditions-met',
      card: { kind: 'carte-temporaire' },
    });
    expect(renewal(false)?.outcome).toBe('conditions-not-met');
  });
});

describe('way out of prostitution', () => {
  const { entry } = looking(ROUTE, 'sortie-prostitution');
  const victim = merge(person, { protection: { prostitutionExit: true } });
  it('is a favour, six months, free until 2026-04-30', () => {
    expect(entry(victim, ON)).toMatchObject({
      outcome: 'case-by-case',
      card: { kind: 'aps', validity: 'P6M' },
    });
    expect(entry(victim, '2026-04-30')?.fees.total).toBe(0);
    expect(entry(victim, '2026-05-01')?.fees.total).toBe(100);
  });
});

describe('protection orders', () => {
  it.each([
    ['ordonnance-protection', 'order'],
    ['mariage-force', 'forcedMarriageOrder'],
  ] as const)('%s is a right, free, without commission', (ground, fact) => {
    const { entry } = looking(ROUTE, ground);
    const victim = merge(person, { protection: { [fact]: true } });
    expect(entry(victim, ON)).toMatchObject({
      outcome: 'conditions-met',
      card: { kind: 'carte-temporaire', validity: 'P1Y' },
    });
    expect(entry(victim, ON)?.fees.total).toBe(0);
    expect(entry(victim, ON)?.notices.remedies).toContain('REF-5');
    expect(entry(merge(person, { protection: { [fact]: false } }), ON)).toBeUndefined();
  });
  it('is renewed while the order or the procedure lasts', () => {
    const { outcome } = looking(ROUTE, 'ordonnance-protection');
    const held = (protection: object) =>
      outcome(
        merge(person, {
          protection: { forcedMarriageOrder: false, ...protection },
          permit: { kind: 'carte-temporaire', motif: 'ordonnance-protection' },
        }),
        ON,
        'renewal',
      );
    expect(held({ order: false, procedureOngoing: true })).toBe('conditions-met');
    expect(held({ order: true, procedureOngoing: false })).toBe('conditions-met');
    expect(held({ order: false, procedureOngoing: false })).toBe('conditions-not-met');
    expect(held({ order: false })).toBe('incomplete');
  });
});

describe('unworthy housing', () => {
  const { entry } = looking(ROUTE, 'hebergement-indigne');
  const victim = merge(person, { protection: { housingComplaint: true } });
  it('exists since 2024-01-28, at the full rate', () => {
    expect(entry(victim, '2024-01-27')).toMatchObject({
      outcome: 'not-in-force',
      flips: '2024-01-28',
    });
    expect(entry(victim, '2024-01-28')?.outcome).toBe('conditions-met');
    expect(entry(victim, '2026-05-01')?.fees).toMatchObject({
      total: 650,
      confidence: 'to-verify',
    });
  });
});

describe('violence in the couple', () => {
  it('come by reunification: first card if after the arrival, renewal always', () => {
    const { entry, outcome, unmet } = looking(ROUTE, 'violences-rf');
    const spouse = merge(person, {
      entry: { mode: 'visa-long-sejour' },
      rf: { authorised: true },
      union: {
        kind: 'mariage',
        partnerNationality: 'autre',
        livingTogether: false,
        endedBy: 'violences',
        violenceBeforeFirstCard: true,
        polygamy: false,
      },
    });
    expect(outcome(spouse, ON)).toBe('conditions-met');
    expect(entry(spouse, ON)?.fees.total).toBe(0);
    expect(unmet(merge(spouse, { union: { violenceBeforeFirstCard: false } }), ON)).toEqual([
      'CRF-R4',
    ]);
    const held = merge(spouse, {
      union: { violenceBeforeFirstCard: false },
      permit: { kind: 'carte-temporaire', motif: 'conjoint-regroupement-familial' },
    });
    expect(outcome(held, ON, 'renewal')).toBe('conditions-met');
  });
  it('with a French spouse: the same answer as on the spouse’s own route', () => {
    const spouse = merge(person, {
      union: {
        kind: 'mariage',
        partnerNationality: 'francaise',
        livingTogether: false,
        endedBy: 'violences',
        polygamy: false,
        partnerKeptNationality: true,
        celebratedIn: 'france',
      },
      permit: {
        kind: 'carte-temporaire',
        motif: 'conjoint-de-francais',
        since: '2025-08-01',
        expiresOn: '2026-08-01',
      },
    });
    const here = looking(ROUTE, 'violences-conjoint-francais').entry(spouse, ON, 'renewal');
    const there = looking('conjoint-de-francais', 'violences').entry(spouse, ON, 'renewal');
    expect(here?.outcome).toBe(there?.outcome);
    expect(here?.fees.total).toBe(0);
  });
});

describe('nobody is left without an answer', () => {
  it('who is no victim gets one closed entry', () => {
    const none = merge(person, {
      protection: {
        traffickingComplaint: false,
        linksCut: false,
        prostitutionExit: false,
        order: false,
        forcedMarriageOrder: false,
        housingComplaint: false,
      },
      rf: { authorised: false },
    });
    const all = looking(ROUTE, 'traite').entries(none, ON);
    expect(all.map((e) => e.outcome)).toEqual(['conditions-not-met']);
  });
});
