import { describe, expect, it } from 'vitest';
import type { Situation } from '@/lib/situation';
import { but, DAY, entries, entry, needed, statusOf } from './famille/testing/cases';

const ROUTE = 'parent-enfant-francais';
/** Came without a visa; a French child born in France, raised since birth. */
const mother: Situation = {
  person: { nationality: 'CI', birthDate: '1995-03-03', departement: '93' },
  entry: { mode: 'irreguliere', date: '2022-01-10' },
  permit: { kind: 'aucun', held: false },
  union: { kind: 'aucune' },
  child: {
    any: true,
    french: true,
    birthDate: '2024-06-15',
    livesInFrance: true,
    contribution: 'depuis-la-naissance',
    otherParentFiliation: 'mariage',
    recognisedByApplicant: false,
  },
  conduct: { publicOrderThreat: false },
  integration: {
    engagement: 'pret',
    studiesInFrance: false,
    medicalExemption: false,
    rejectedValues: false,
  },
};
const later = but(mother, {
  child: { contribution: 'depuis-une-date', contributesSince: '2024-11-22' },
});
const recognised = but(mother, {
  child: { otherParentFiliation: 'reconnaissance', otherParentContribution: 'prouvee' },
});
const card = but(mother, {
  permit: {
    kind: 'carte-temporaire',
    motif: ROUTE,
    since: '2025-12-01',
    expiresOn: '2026-11-30',
    renewals: 0,
    held: true,
  },
  integration: { cirSigned: true, cirAttended: true, civicExam: 'csp', frenchLevel: 'A2' },
});

describe('a first card', () => {
  it('needs no visa and no regular stay', () => {
    const e = entry(mother, DAY, ROUTE, 'naissance');
    expect([e.outcome, e.basis]).toEqual(['conditions-met', 'right']);
    expect(e.filing.channel).toBe('anef');
  });

  it('costs 425 € until 2026-04-30, 650 € from 2026-05-01 to who came without a visa', () => {
    expect(entry(mother, '2026-04-30', ROUTE, 'naissance').fees).toMatchObject({
      total: 425,
      atFiling: 50,
    });
    expect(entry(mother, '2026-05-01', ROUTE, 'naissance').fees).toMatchObject({
      total: 650,
      atFiling: 100,
    });
  });

  it('waits for two years of contribution, of the same day number', () => {
    const on = (day: string) => entry(later, day, ROUTE, 'deux-ans');
    expect([on('2026-11-21').outcome, on('2026-11-21').flips]).toEqual([
      'conditions-not-met',
      '2026-11-22',
    ]);
    expect(on('2026-11-22').outcome).toBe('conditions-met');
    expect(on('2026-11-23').outcome).toBe('conditions-met');
  });

  it('waits for three years in Guyane and Mayotte since 2024-01-28', () => {
    const there = but(later, {
      person: { departement: '973' },
      child: { birthDate: '2021-01-01', contributesSince: '2022-01-27' },
    });
    expect(entry(there, '2024-01-27', ROUTE, 'deux-ans').outcome).toBe('conditions-met');
    const now = entry(there, '2024-01-28', ROUTE, 'deux-ans');
    expect([now.outcome, statusOf(now, 'CF-PEF-C7'), now.flips]).toEqual([
      'conditions-not-met',
      'unmet',
      '2025-01-27',
    ]);
  });

  it('ends the day the child comes of age, but not for a renewal', () => {
    const grown = but(mother, { child: { birthDate: '2008-11-23' } });
    expect(entry(grown, '2026-11-22', ROUTE, 'naissance').outcome).toBe('conditions-met');
    expect(entry(grown, '2026-11-23', ROUTE, 'naissance').outcome).toBe('conditions-not-met');
    const renewal = but(card, { child: { birthDate: '2008-01-01' } });
    expect(entry(renewal, DAY, ROUTE, 'naissance', 'renewal').outcome).toBe('conditions-met');
  });

  it.each([
    ['CF-PEF-C1', { child: { french: false } }],
    ['CF-PEF-C1', { child: { livesInFrance: false } }],
    ['COM-2', { conduct: { publicOrderThreat: true } }],
    ['COM-3b', { union: { kind: 'mariage', polygamy: true } }],
    ['CF-COM-C3', { integration: { engagement: 'refuse' } }],
  ])('says no for %s', (id, changes) => {
    const all = entries(but(mother, changes), DAY, ROUTE);
    expect(all.map((e) => e.outcome)).toEqual(['conditions-not-met']);
    expect(statusOf(all[0] as never, id)).toBe('unmet');
  });
  it('says no without contribution', () => {
    const e = entry(but(mother, { child: { contribution: 'non' } }), DAY, ROUTE, 'deux-ans');
    expect([e.outcome, statusOf(e, 'CF-PEF-C2')]).toEqual(['conditions-not-met', 'unmet']);
  });

  it.each([
    ['CF-PEF-C1', { child: { french: undefined } }],
    ['CF-PEF-C1', { child: { birthDate: undefined } }],
    ['CF-PEF-C1', { child: { livesInFrance: undefined } }],
    ['CF-PEF-C2', { child: { contribution: undefined } }],
    ['COM-2', { conduct: { publicOrderThreat: undefined } }],
  ])('is not settled without what %s needs', (id, changes) => {
    const all = entries(but(mother, changes), DAY, ROUTE);
    expect(all.map((e) => e.outcome)).not.toContain('conditions-met');
    expect(all.some((e) => e.outcome === 'incomplete' && statusOf(e, id) === 'unknown')).toBe(true);
  });
});

describe('a child recognised by the French parent', () => {
  const e = (s: Situation, on = DAY) => entry(s, on, ROUTE, 'reconnaissance');
  it('is a right with proofs or a decision, weighed without', () => {
    expect([e(recognised).outcome, e(recognised).basis]).toEqual(['conditions-met', 'right']);
    const decision = but(recognised, { child: { otherParentContribution: 'decision' } });
    expect(e(decision).outcome).toBe('conditions-met');
    const none = e(but(recognised, { child: { otherParentContribution: 'non' } }));
    expect([none.outcome, none.basis]).toEqual(['case-by-case', 'weighed']);
    const unknown = e(but(recognised, { child: { otherParentContribution: undefined } }));
    expect(unknown.outcome).toBe('incomplete');
  });
  it('asks nothing of the other parent when the applicant is the author', () => {
    const author = but(recognised, {
      child: { recognisedByApplicant: true, otherParentContribution: 'non' },
    });
    expect(entries(author, DAY, ROUTE).map((x) => [x.ground, x.outcome])).toEqual([
      ['naissance', 'conditions-met'],
    ]);
    expect(needed(entry(author, DAY, ROUTE, 'naissance'))).not.toContain(
      'preuves-contribution-autre-parent',
    );
    expect(needed(e(recognised))).toContain('preuves-contribution-autre-parent');
  });
});

describe('Mayotte since 2025-08-13', () => {
  const there = but(mother, {
    person: { departement: '976' },
    child: { birthDate: '2021-01-01' },
    entry: { date: '2020-01-10' },
  });
  it('asks for a long-stay visa', () => {
    expect(entry(there, '2025-08-12', ROUTE, 'naissance').outcome).toBe('conditions-met');
    const now = entry(there, '2025-08-13', ROUTE, 'naissance');
    expect([now.outcome, statusOf(now, 'RS-MAY-02')]).toEqual(['conditions-not-met', 'unmet']);
  });
});

describe('renewal and change', () => {
  it('leads to the two-year card', () => {
    const e = entry(card, DAY, ROUTE, 'naissance', 'renewal');
    expect([e.outcome, e.card.kind, e.card.validity, e.fees.total]).toEqual([
      'conditions-met',
      'carte-pluriannuelle',
      'P2Y',
      250,
    ]);
  });
  it('takes a card of another motif without regularisation', () => {
    const student = but(card, { permit: { motif: 'etudiant' } });
    const e = entry(student, DAY, ROUTE, 'naissance', 'change-of-status');
    expect([e.outcome, e.fees.total]).toEqual(['conditions-met', 250]);
  });
});
