import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assess';
import type { Situation } from '@/lib/situation';
import { entry, merge, outcome, resident, spouse, unmet } from './test-situations';

describe('pension', () => {
  const pensioner: Situation = {
    person: { nationality: 'SN', birthDate: '1970-01-01', departement: '69' },
    permit: { kind: 'vls-ts', motif: 'salarie' },
    residence: { regular: true },
    work: { pension: true, pensionRate: 20 },
    union: { kind: 'aucune' },
    conduct: { publicOrderThreat: false },
    integration: { engagement: 'pret' },
  };
  it('in lawful stay, from 20 %, with neither B1 nor exam', () => {
    expect(outcome(pensioner, '2026-01-01', 'rente')).toBe('conditions-met');
    expect(unmet(merge(pensioner, { work: { pensionRate: 19 } }), '2026-01-01', 'rente')).toEqual([
      'RAT-C2',
    ]);
    expect(
      unmet(merge(pensioner, { residence: { regular: false } }), '2026-01-01', 'rente'),
    ).toEqual(['RAT-C4']);
    const ids = entry(pensioner, '2026-01-01', 'rente')?.criteria.map((c) => c.id);
    expect(ids).not.toContain('COM-12b');
    expect(ids).not.toContain('CF-CR-08');
  });
  it('reduced rate: 150 € first, 100 € when a card is held', () => {
    expect(entry(pensioner, '2026-05-01', 'rente')?.fees.total).toBe(150);
    const held = merge(pensioner, {
      permit: { kind: 'carte-temporaire', motif: 'rente-accident-travail' },
    });
    expect(entry(held, '2026-05-01', 'rente', 'change-of-status')?.fees.total).toBe(100);
  });
  it('has the commission (L426-6), and the survivor’s pension too (L426-7)', () => {
    expect(entry(pensioner, '2026-05-01', 'rente')?.notices.remedies).toContain('REF-6');
    const survivor = merge(pensioner, { work: { pension: false, deathPension: true } });
    expect(outcome(survivor, '2026-05-01', 'ayant-droit-rente')).toBe('conditions-met');
    expect(outcome(pensioner, '2026-05-01', 'ayant-droit-rente')).toBe('incomplete');
  });
});

describe('victims', () => {
  const victim = merge(resident, {
    permit: { kind: 'carte-temporaire', motif: 'victime-traite' },
    union: { kind: 'aucune' },
    protection: { traffickingComplaint: true, finalConviction: true },
  });
  it('after the final conviction, free of charge', () => {
    expect(outcome(victim, '2026-11-22', 'victime')).toBe('conditions-met');
    expect(entry(victim, '2026-11-22', 'victime')?.fees.total).toBe(0);
    expect(
      outcome(merge(victim, { protection: { finalConviction: false } }), '2026-11-22', 'victime'),
    ).toBe('conditions-not-met');
  });
});

describe('treaty with Tunisia', () => {
  const tunisian = merge(spouse, {
    person: { nationality: 'TN' },
    permit: { kind: 'carte-temporaire', since: '2025-12-01' },
    union: { since: '2025-11-02' },
    child: { french: false },
    work: { pension: false, deathPension: false },
    rf: { authorised: false },
    integration: { frenchLevel: 'aucun', civicExam: 'non', engagement: 'refuse' },
  });
  it('one year of marriage, without language, exam or contract', () => {
    expect(outcome(tunisian, '2026-11-01', 'tunisien')).toBe('conditions-not-met');
    expect(outcome(tunisian, '2026-11-02', 'tunisien')).toBe('conditions-met');
    expect(
      entry(tunisian, '2026-11-02', 'tunisien')?.checklist.map((d) => d.document),
    ).not.toContain('contrat-engagement-republicain');
  });
  it('is for Tunisians', () => {
    expect(entry(spouse, '2026-11-22', 'tunisien')).toBeUndefined();
  });
});

describe('long-term resident – UE', () => {
  it('five years, resources, integration', () => {
    const long = merge(resident, {
      permit: { motif: 'salarie' },
      union: { kind: 'aucune' },
      integration: { stableResources: true },
    });
    expect(outcome(long, '2026-05-31', 'longue-duree-ue')).toBe('conditions-not-met');
    expect(outcome(long, '2026-06-01', 'longue-duree-ue')).toBe('conditions-met');
    expect(
      unmet(
        merge(long, { integration: { stableResources: false } }),
        '2026-11-22',
        'longue-duree-ue',
      ),
    ).toEqual(['COM-15']);
  });
});

describe('renewal of the resident card', () => {
  const holder: Situation = {
    person: { nationality: 'SN', birthDate: '1985-05-05', departement: '69' },
    permit: { kind: 'carte-resident', motif: 'conjoint-de-francais', expiresOn: '2027-03-10' },
    entry: { leftSince: false },
    residence: { habitualUnderPermit: true },
    union: { kind: 'aucune' },
    conduct: { graveThreat: false, publicOrderThreat: true },
    integration: { engagement: 'signe' },
  };
  const at = (changes: Situation, on = '2026-11-22') =>
    entry(merge(holder, changes), on, 'conjoint-francais', 'renewal');

  it('is of right: only a grave threat, absence or no habitual residence stop it', () => {
    expect(at({})?.outcome).toBe('conditions-met');
    expect(at({ conduct: { graveThreat: true } })?.outcome).toBe('conditions-not-met');
    expect(at({ entry: { leftSince: true } })?.outcome).toBe('conditions-not-met');
    expect(at({ residence: { habitualUnderPermit: false } })?.outcome).toBe('conditions-not-met');
    expect(at({ residence: { habitualUnderPermit: false } }, '2024-01-27')?.outcome).toBe(
      'conditions-met',
    );
  });
  it('online since 2024-07-04, between the 120th and the 60th day', () => {
    expect(at({}, '2024-07-03')?.filing.channel).toBe('prefecture');
    expect(at({})?.filing).toMatchObject({ channel: 'anef', from: '2026-11-10', to: '2027-01-09' });
  });
});

it('always answers, and sends Algerians to their own route', () => {
  const of = (situation: Situation) =>
    assess(situation, '2026-11-22').routes.filter((r) => r.id === 'carte-de-resident');
  expect(of({}).length).toBeGreaterThan(0);
  expect(new Set(of({}).map((r) => r.outcome))).toEqual(new Set(['incomplete']));
  const algerian = of(merge(spouse, { person: { nationality: 'DZ' } }));
  expect(new Set(algerian.map((r) => r.outcome))).toEqual(new Set(['other-regime']));
});
