import { describe, expect, it } from 'vitest';
import type { Situation } from '@/lib/situation';
import { but, DAY, entries, entry, statusOf } from './famille/testing/cases';

const ROUTE = 'certificat-de-residence-algerien';
const base: Situation = {
  person: { nationality: 'DZ', birthDate: '1990-05-05', departement: '69', bornInFrance: false },
  entry: { mode: 'visa-court-sejour', date: '2026-01-10' },
  residence: { since: '2026-01-10', continuous: true, regular: true, studentPart: false },
  permit: { kind: 'aucun', held: false },
  union: { kind: 'aucune' },
  child: { any: false, french: false, ill: false },
  rf: { authorised: false },
  youth: { confided: 'non' },
  work: { pension: false, deathPension: false },
  health: { serious: false },
  protection: { order: false, forcedMarriageOrder: false, traffickingComplaint: false },
  conduct: { publicOrderThreat: false },
  integration: { strongTies: true },
};
const wed = but(base, {
  union: {
    kind: 'mariage',
    partnerNationality: 'francaise',
    since: '2025-11-22',
    celebratedIn: 'etranger',
    transcribed: true,
    partnerKeptNationality: true,
    livingTogether: true,
  },
});
const parent = but(base, {
  entry: { mode: 'irreguliere' },
  residence: { regular: false },
  child: {
    any: true,
    french: true,
    birthDate: '2025-01-01',
    livesInFrance: true,
    contribution: 'depuis-une-date',
    contributesSince: '2025-11-22',
    parentalAuthority: false,
    recognisedAfterBirth: true,
  },
});
const grounds = (s: Situation, on = DAY) => entries(s, on, ROUTE).map((e) => e.ground);

describe('the spouse of a French person', () => {
  it('needs a regular entry, neither a long-stay visa nor six months', () => {
    const e = entry(wed, DAY, ROUTE, 'conjoint-francais');
    expect([e.outcome, e.card.kind, e.fees.total]).toEqual([
      'conditions-met',
      'certificat-algerien-1-an',
      650,
    ]);
    const irregular = but(wed, { entry: { mode: 'irreguliere' } });
    expect(entry(irregular, DAY, ROUTE, 'conjoint-francais').outcome).toBe('conditions-not-met');
  });
  it('has the ten-year certificate after a year of marriage, free', () => {
    const on = (day: string) => entry(wed, day, ROUTE, 'conjoint-francais-un-an-de-mariage');
    expect([on('2026-11-21').outcome, on('2026-11-21').flips]).toEqual([
      'conditions-not-met',
      '2026-11-22',
    ]);
    expect(on('2026-11-22').outcome).toBe('conditions-met');
    expect(on('2026-11-23').card.kind).toBe('certificat-algerien-10-ans');
    expect(on('2026-11-22').fees.lines.find((l) => l.id === 'taxe')).toBeUndefined();
  });
  it.each([
    { union: { partnerKeptNationality: false } },
    { union: { transcribed: false } },
    { union: { livingTogether: false, endedBy: 'separation' } },
    { conduct: { publicOrderThreat: true } },
  ])('says no: %o', (changes) => {
    expect(entry(but(wed, changes), DAY, ROUTE, 'conjoint-francais').outcome).toBe(
      'conditions-not-met',
    );
  });
  it('signs no contract, passes no exam', () => {
    const e = entry(
      but(wed, { integration: { engagement: 'refuse' } }),
      DAY,
      ROUTE,
      'conjoint-francais',
    );
    expect(e.outcome).toBe('conditions-met');
    expect(e.checklist.map((i) => i.document)).not.toContain('contrat-engagement-republicain');
  });
});

describe('the parent of a French child', () => {
  it('recognised after birth: waits for a year of needs met', () => {
    const on = (day: string) => entry(parent, day, ROUTE, 'parent-enfant-francais').outcome;
    expect([on('2026-11-21'), on('2026-11-22')]).toEqual(['conditions-not-met', 'conditions-met']);
  });
  it('otherwise: authority alone is enough', () => {
    const e = but(parent, {
      child: { recognisedAfterBirth: false, parentalAuthority: true, contribution: 'non' },
    });
    expect(entry(e, DAY, ROUTE, 'parent-enfant-francais').outcome).toBe('conditions-met');
  });
  it('has the ten-year certificate when the first ends', () => {
    const held = but(parent, {
      permit: {
        kind: 'certificat-algerien-1-an',
        motif: 'parent-enfant-francais',
        since: '2025-12-01',
        expiresOn: '2026-11-30',
        held: true,
      },
    });
    const e = entry(held, DAY, ROUTE, 'parent-enfant-francais-dix-ans', 'renewal');
    expect([e.outcome, e.fees.total]).toEqual(['conditions-met', 0]);
  });
});

describe('the other grounds', () => {
  it('counts ten years of residence, fifteen with a part as a student', () => {
    const long = but(base, { residence: { since: '2016-11-22' } });
    const on = (s: Situation, day: string) => entry(s, day, ROUTE, 'dix-ans').outcome;
    expect([on(long, '2026-11-21'), on(long, '2026-11-22')]).toEqual([
      'conditions-not-met',
      'conditions-met',
    ]);
    const student = but(long, { residence: { studentPart: true } });
    expect(on(student, DAY)).toBe('conditions-not-met');
    expect(on(but(student, { residence: { since: '2011-11-22' } }), DAY)).toBe('conditions-met');
  });
  it('is ten years for who arrived at ten at most', () => {
    const young = but(base, {
      person: { birthDate: '2008-01-01' },
      residence: { since: '2018-01-01' },
    });
    expect(entry(young, DAY, ROUTE, 'avant-10-ans').outcome).toBe('conditions-met');
    expect(grounds(but(young, { residence: { since: '2018-01-02' } }))).not.toContain(
      'avant-10-ans',
    );
  });
  it('is open to who was born here until the day of 21', () => {
    const born = but(base, {
      person: { birthDate: '2005-11-22', bornInFrance: true },
      entry: { mode: 'jamais-entre' },
      residence: { since: '2005-11-22' },
      youth: { schoolYearsAfter10: 5 },
    });
    expect(entry(born, '2026-11-22', ROUTE, 'ne-en-france').outcome).toBe('conditions-met');
    expect(entry(born, '2026-11-23', ROUTE, 'ne-en-france').outcome).toBe('conditions-not-met');
    expect(entry(born, DAY, ROUTE, 'ne-en-france').fees.lines.map((l) => l.id)).not.toContain(
      'regularisation',
    );
  });
  it('is ten years and free with a pension of 20 % and a regular stay', () => {
    const pensioner = but(base, { work: { pension: true, pensionRate: 20 } });
    expect(entry(pensioner, DAY, ROUTE, 'rente').outcome).toBe('conditions-met');
    const low = but(pensioner, { work: { pensionRate: 19 } });
    expect(entry(low, DAY, ROUTE, 'rente').outcome).toBe('conditions-not-met');
  });
  it('never judges illness without the OFII', () => {
    const ill = but(base, { health: { serious: true, noAccess: true, ofiiOpinion: 'attente' } });
    const e = entry(ill, DAY, ROUTE, 'malade');
    expect([e.outcome, e.fees.lines.find((l) => l.id === 'droit-de-timbre')?.amount]).toEqual([
      'case-by-case',
      50,
    ]);
    const opinion = (ofiiOpinion: string) =>
      entry(but(ill, { health: { ofiiOpinion } }), DAY, ROUTE, 'malade').outcome;
    expect([opinion('favorable'), opinion('defavorable')]).toEqual([
      'conditions-met',
      'conditions-not-met',
    ]);
    expect(entry(ill, '2023-10-01', ROUTE, 'malade').filing.channel).toBe('prefecture');
    expect(entry(ill, '2023-10-02', ROUTE, 'malade').filing.channel).toBe('anef');
  });
  it('leaves the ties weighed and the rest to the préfet', () => {
    expect(entry(base, DAY, ROUTE, 'liens').outcome).toBe('case-by-case');
    expect(entry(base, DAY, ROUTE, 'pouvoir-discretionnaire').basis).toBe('discretionary');
    expect(grounds(base)).toEqual(['dix-ans', 'liens', 'pouvoir-discretionnaire']);
  });
  it('renews the ten-year certificate online since 2024-07-04', () => {
    const held = but(base, {
      permit: { kind: 'certificat-algerien-10-ans', expiresOn: '2027-03-01', held: true },
      entry: { leftSince: false },
    });
    const e = entry(held, DAY, ROUTE, 'renouvellement-dix-ans', 'renewal');
    expect([e.outcome, e.filing.channel, e.fees.total]).toEqual(['conditions-met', 'anef', 0]);
    expect(grounds(held)).toEqual(['renouvellement-dix-ans']);
  });
});

describe('who is not Algerian', () => {
  it('has one closed answer; a European is of another regime', () => {
    const malian = entries(but(wed, { person: { nationality: 'ML' } }), DAY, ROUTE);
    expect(malian.map((e) => e.outcome)).toEqual(['conditions-not-met']);
    expect(malian[0]?.criteria.find((c) => c.status === 'unmet')?.because).toContain(
      'person.nationality',
    );
    const italian = entries(but(wed, { person: { nationality: 'IT' } }), DAY, ROUTE);
    expect(italian.map((e) => e.outcome)).toEqual(['other-regime']);
  });
  it('waits for the nationality', () => {
    const unknown = entries(but(wed, { person: { nationality: undefined } }), DAY, ROUTE);
    expect(new Set(unknown.map((e) => e.outcome))).not.toContain('conditions-met');
    expect(statusOf(unknown[0] as never, 'UE-1')).toBe('unknown');
  });
});
