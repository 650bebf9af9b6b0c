import { describe, expect, it } from 'vitest';
import type { Situation } from '@/lib/situation';
import { but, DAY, entries, entry, needed, statusOf } from './famille/testing/cases';

const ROUTE = 'conjoint-de-francais';
/** Married in France, came on a Schengen visa straight to France, together since 2026-01-20. */
const wed: Situation = {
  person: { nationality: 'SN', birthDate: '1990-05-05', departement: '69' },
  entry: { mode: 'visa-court-sejour', date: '2026-01-10', viaSchengen: false },
  permit: { kind: 'aucun', held: false },
  union: {
    kind: 'mariage',
    partnerNationality: 'francaise',
    since: '2026-02-14',
    celebratedIn: 'france',
    partnerKeptNationality: true,
    livingTogether: true,
    livingTogetherSince: '2026-01-20',
    polygamy: false,
  },
  conduct: { publicOrderThreat: false },
  integration: {
    engagement: 'pret',
    studiesInFrance: false,
    medicalExemption: false,
    rejectedValues: false,
  },
};
const vlsts = but(wed, {
  entry: { mode: 'visa-long-sejour', date: '2026-01-10', vlstsValidated: true },
  permit: {
    kind: 'vls-ts',
    motif: ROUTE,
    since: '2026-01-10',
    expiresOn: '2027-01-09',
    held: true,
  },
  integration: { cirSigned: true, cirAttended: true, civicExam: 'csp', frenchLevel: 'A2' },
});
const card = but(vlsts, {
  permit: {
    kind: 'carte-temporaire',
    since: '2025-01-10',
    expiresOn: '2027-01-09',
    renewals: 0,
  },
});
const student = but(wed, {
  permit: {
    kind: 'carte-temporaire',
    motif: 'etudiant',
    since: '2025-10-01',
    expiresOn: '2027-01-31',
    held: true,
  },
  integration: { cirSigned: false, studiesInFrance: true },
});
const withoutVlsts = (s: Situation, on = DAY) => entry(s, on, ROUTE, 'sans-vlsts');

describe('without a long-stay visa', () => {
  it('waits for a wedding that is announced, and says the day', () => {
    const engaged = but(wed, { union: { since: '2026-12-20' } });
    const e = withoutVlsts(engaged, '2026-11-24');
    expect([e.outcome, statusOf(e, 'CF-VLSTS-C1'), e.flips]).toEqual([
      'conditions-not-met',
      'unmet',
      '2026-12-20',
    ]);
  });

  it('meets the conditions, and pays the regularisation visa', () => {
    const e = withoutVlsts(wed);
    expect(e.outcome).toBe('conditions-met');
    expect(e.basis).toBe('right');
    expect(e.fees).toMatchObject({ total: 650, atFiling: 100 });
    expect(e.card).toEqual({ kind: 'carte-temporaire', validity: 'P1Y' });
    expect(withoutVlsts(wed, '2026-08-01').criteria.map((c) => c.id)).toEqual(
      expect.arrayContaining(['CF-SVL-C1', 'CF-SVL-C2', 'CF-SVL-C3', 'CF-SVL-C4']),
    );
  });

  it('waits for six months of life together, of the same day number', () => {
    expect(withoutVlsts(wed, '2026-07-19').outcome).toBe('conditions-not-met');
    expect(withoutVlsts(wed, '2026-07-19').flips).toBe('2026-07-20');
    expect(withoutVlsts(wed, '2026-07-20').outcome).toBe('conditions-met');
    expect(withoutVlsts(wed, '2026-07-21').outcome).toBe('conditions-met');
  });

  it.each([
    ['CF-SVL-C1', { union: { celebratedIn: 'etranger', transcribed: true } }],
    ['CF-SVL-C2', { entry: { mode: 'irreguliere' } }],
    ['CF-SVL-C3', { entry: { viaSchengen: true, declarationMade: false } }],
    ['CF-VLSTS-C1', { union: { partnerNationality: 'autre' } }],
    ['CF-VLSTS-C1', { union: { kind: 'pacs' } }],
    ['CF-VLSTS-C3', { union: { partnerKeptNationality: false } }],
    ['COM-2', { conduct: { publicOrderThreat: true } }],
    ['COM-3b', { union: { polygamy: true, polygamyEndured: false } }],
    ['CF-COM-C3', { integration: { engagement: 'refuse' } }],
  ])('says no for %s', (id, changes) => {
    const e = withoutVlsts(but(wed, changes));
    expect([e.outcome, statusOf(e, id)]).toEqual(['conditions-not-met', 'unmet']);
  });

  it.each([
    ['CF-SVL-C1', { union: { celebratedIn: undefined } }],
    ['CF-SVL-C2', { entry: { mode: undefined } }],
    ['CF-SVL-C3', { entry: { viaSchengen: undefined } }],
    ['CF-SVL-C4', { union: { livingTogetherSince: undefined } }],
    ['CF-VLSTS-C1', { union: { partnerNationality: undefined } }],
    ['CF-VLSTS-C3', { union: { partnerKeptNationality: undefined } }],
    ['COM-2', { conduct: { publicOrderThreat: undefined } }],
    ['COM-3b', { union: { polygamy: undefined } }],
  ])('is not settled without what %s needs', (id, changes) => {
    const e = withoutVlsts(but(wed, changes));
    expect([e.outcome, statusOf(e, id)]).toEqual(['incomplete', 'unknown']);
  });

  it('asks for the declaration of entry only since the new code', () => {
    const undeclared = but(wed, {
      entry: { date: '2020-01-10', viaSchengen: true, declarationMade: false },
      union: { since: '2020-02-14', livingTogetherSince: '2020-01-20' },
    });
    expect(withoutVlsts(undeclared, '2021-04-30').outcome).toBe('conditions-met');
    expect(withoutVlsts(undeclared, '2021-05-01').outcome).toBe('conditions-not-met');
  });

  it('stays open to who let the card of another motif end', () => {
    const ended = but(student, {
      permit: { expiresOn: '2026-10-31' },
      residence: { regular: false },
    });
    expect(withoutVlsts(ended).outcome).toBe('conditions-met');
    expect(entry(ended, DAY, ROUTE, 'changement-de-motif', 'change-of-status').outcome).toBe(
      'conditions-not-met',
    );
  });
});

describe('with a long-stay visa', () => {
  it('leads to the two-year card within the window, filed before the first year ends', () => {
    const e = entry(vlsts, '2026-10-01', ROUTE, 'vlsts');
    expect([e.outcome, e.card.kind, e.card.validity]).toEqual([
      'conditions-met',
      'carte-pluriannuelle',
      'P2Y',
    ]);
    expect(e.fees.total).toBe(250);
    expect(e.filing).toMatchObject({ channel: 'anef', from: '2026-09-11', to: '2026-11-10' });
    expect(entries(vlsts, '2026-10-01', ROUTE)).toHaveLength(1);
  });

  it('falls back on one more year without the exam, asked since 2026 only', () => {
    const none = but(vlsts, { integration: { civicExam: 'non' } });
    const [best, fallback] = entries(none, '2026-10-01', ROUTE);
    expect([best?.outcome, fallback?.outcome, fallback?.card.kind]).toEqual([
      'conditions-not-met',
      'conditions-met',
      'carte-temporaire',
    ]);
    const before = but(none, {
      union: { since: '2024-12-14' },
      permit: { since: '2025-01-10', expiresOn: '2026-01-09' },
    });
    const cardOn = (on: string) => entries(before, on, ROUTE)[0];
    expect(cardOn('2025-12-31')?.outcome).toBe('conditions-met');
    expect(cardOn('2026-01-01')?.outcome).toBe('conditions-not-met');
  });

  it.each([
    ['CF-VLSTS-C2', { union: { livingTogether: false, endedBy: 'separation' } }],
    ['CF-VLSTS-C5', { union: { celebratedIn: 'etranger', transcribed: false } }],
    ['CF-VLSTS-C8', { entry: { vlstsValidated: false } }],
  ])('says no for %s', (id, changes) => {
    const e = entry(but(vlsts, changes), '2026-10-01', ROUTE, 'vlsts');
    expect([e.outcome, statusOf(e, id)]).toEqual(['conditions-not-met', 'unmet']);
  });
});

describe('change of motif', () => {
  const change = (s: Situation, on = DAY) =>
    entry(s, on, ROUTE, 'changement-de-motif', 'change-of-status');
  it('needs no visa while the other permit lasts, last day included', () => {
    expect(change(student).outcome).toBe('conditions-met');
    expect(change(student, '2027-01-31').outcome).toBe('conditions-met');
    expect(change(student, '2027-02-01').outcome).not.toBe('conditions-met');
    expect(change(student).fees.total).toBe(250);
    expect(change(student).checklist.map((i) => i.document)).toContain('titre-de-sejour-actuel');
  });
});

describe('renewal', () => {
  const renewal = (s: Situation, on = DAY, ground = 'vlsts') =>
    entry(s, on, ROUTE, ground, 'renewal');
  it('gives the multi-year card, whatever the way of entry', () => {
    const e = renewal(but(card, { entry: { mode: undefined, vlstsValidated: undefined } }));
    expect([e.outcome, e.card.kind]).toEqual(['conditions-met', 'carte-pluriannuelle']);
  });
  it('asks where the person lived, not the exam, of who already has the multi-year card', () => {
    const two = but(card, {
      permit: { kind: 'carte-pluriannuelle' },
      residence: { habitualUnderPermit: true },
      integration: { civicExam: 'non', frenchLevel: 'aucun' },
    });
    expect(renewal(two).outcome).toBe('conditions-met');
    expect(renewal(but(two, { residence: { habitualUnderPermit: false } })).outcome).toBe(
      'conditions-not-met',
    );
  });
  it('is out of reach six months after the end of the card', () => {
    const late = but(card, { permit: { expiresOn: '2026-05-31' }, residence: { regular: false } });
    expect(statusOf(renewal(late, '2026-11-30'), 'DEP-6')).toBe('met');
    expect(statusOf(renewal(late, '2026-12-01'), 'DEP-6')).toBe('unmet');
  });
  it('moves from the last two months to 120–60 days with the ANEF', () => {
    const old = but(card, { permit: { since: '2022-08-01', expiresOn: '2023-07-31' } });
    expect(renewal(old, '2023-04-04').filing).toMatchObject({
      channel: 'prefecture',
      from: '2023-05-31',
      to: '2023-07-31',
    });
    expect(renewal(old, '2023-04-05').filing).toMatchObject({
      channel: 'anef',
      from: '2023-04-02',
      to: '2023-06-01',
    });
  });
  it('caps renewals of the one-year card since 2024-01-28', () => {
    const fourth = but(card, {
      union: { since: '2019-02-14' },
      permit: { since: '2020-01-10', expiresOn: '2024-03-01', renewals: 3 },
      integration: { cirAttended: false },
    });
    const kinds = (on: string) => entries(fourth, on, ROUTE).map((e) => [e.card.kind, e.outcome]);
    expect(kinds('2024-01-27')).toContainEqual(['carte-temporaire', 'conditions-met']);
    expect(kinds('2024-01-28')).toContainEqual(['carte-temporaire', 'conditions-not-met']);
  });

  it('is kept after the death of the spouse', () => {
    const widow = but(card, { union: { livingTogether: false, endedBy: 'deces' } });
    expect(renewal(widow, DAY, 'veuf').outcome).toBe('conditions-met');
    expect(entries(widow, DAY, ROUTE).map((e) => e.ground)).toEqual(['veuf']);
    expect(needed(renewal(widow, DAY, 'veuf'))).toContain('acte-de-deces');
  });
  it('is kept after violence, free of charge', () => {
    const victim = but(card, { union: { livingTogether: false, endedBy: 'violences' } });
    const e = renewal(victim, DAY, 'violences');
    expect([e.outcome, e.fees.total]).toEqual(['conditions-met', 0]);
    expect(needed(e)).toContain('preuves-violences');
  });
  it('protects who endured polygamy since 2021-08-26 only', () => {
    const endured = but(card, {
      permit: { since: '2020-09-01', expiresOn: '2021-10-31' },
      union: { since: '2019-01-01', polygamy: true, polygamyEndured: true },
    });
    expect(entries(endured, '2021-08-25', ROUTE).map((e) => e.outcome)).not.toContain(
      'conditions-met',
    );
    expect(renewal(endured, '2021-08-26', 'violences').outcome).toBe('conditions-met');
  });
});

describe('violence before the first card', () => {
  const victim = but(vlsts, {
    union: { livingTogether: false, endedBy: 'violences', violenceBeforeFirstCard: true },
  });
  it('asks for the other conditions since the new code', () => {
    expect(entry(victim, DAY, ROUTE, 'violences').outcome).toBe('conditions-met');
    const abroad = but(victim, { union: { celebratedIn: 'etranger', transcribed: false } });
    expect(entry(abroad, DAY, ROUTE, 'violences').outcome).toBe('conditions-not-met');
    const then = but(abroad, { union: { since: '2020-02-14' } });
    expect(entry(then, '2021-04-30', ROUTE, 'violences').outcome).toBe('conditions-met');
  });
});

describe('who is not concerned', () => {
  it('shows one closed answer to an unmarried person, other regimes to Algerians and Europeans', () => {
    const alone = but(wed, { union: { kind: 'aucune', livingTogether: undefined } });
    expect(entries(alone, DAY, ROUTE).map((e) => e.outcome)).toEqual(['conditions-not-met']);
    for (const nationality of ['DZ', 'IT'])
      expect(withoutVlsts(but(wed, { person: { nationality } })).outcome).toBe('other-regime');
    expect(withoutVlsts(but(wed, { person: { nationality: 'GB' } })).outcome).toBe(
      'conditions-met',
    );
    expect(withoutVlsts(but(wed, { person: { nationality: 'GB' } }), '2020-12-31').outcome).toBe(
      'other-regime',
    );
  });

  it('lists the contract since 2024-07-17, a proof of home of six months since 2021-05-03', () => {
    const documents = (on: string) =>
      entry(but(wed, { union: { livingTogetherSince: '2020-01-01' } }), on, ROUTE, 'sans-vlsts')
        .checklist;
    const contract = (on: string) =>
      documents(on).some((i) => i.document === 'contrat-engagement-republicain');
    expect([contract('2024-07-16'), contract('2024-07-17')]).toEqual([false, true]);
    const age = (on: string) =>
      documents(on).find((i) => i.document === 'justificatif-domicile')?.maxAge;
    expect([age('2021-05-02'), age('2021-05-03')]).toEqual(['P3M', 'P6M']);
  });
});
