import { describe, expect, it } from 'vitest';
import type { Situation } from '@/lib/situation';
import { but, DAY, entries, entry, needed, statusOf } from './famille/testing/cases';

const ROUTE = 'pacse-avec-francais';
const partner: Situation = {
  person: { nationality: 'BR', birthDate: '1992-02-02', departement: '33' },
  entry: { mode: 'dispense-de-visa', date: '2024-01-10' },
  residence: { since: '2024-01-10', continuous: true },
  permit: { kind: 'aucun', held: false },
  union: {
    kind: 'pacs',
    partnerNationality: 'francaise',
    since: '2025-01-05',
    livingTogether: true,
    livingTogetherSince: '2025-11-22',
    relationReal: true,
  },
  child: { any: false },
  integration: { engagement: 'pret', strongTies: true },
  conduct: { publicOrderThreat: false },
};
const pacs = (s: Situation, on = DAY) => entry(s, on, ROUTE, 'pacs');

describe('a partner of a French person', () => {
  it('is weighed, never more, on every day', () => {
    for (const day of ['2024-05-01', '2025-02-01', DAY])
      expect([pacs(partner, day).outcome, pacs(partner, day).basis]).toEqual([
        'case-by-case',
        'weighed',
      ]);
  });
  it('takes a year together as a sign, not a condition', () => {
    const year = (day: string) => statusOf(pacs(partner, day), 'CF-PACS-C3');
    expect([year('2026-11-21'), year('2026-11-22')]).toEqual(['unmet', 'met']);
    expect(pacs(partner, '2026-11-21').outcome).toBe('case-by-case');
  });
  it('has a ground without Pacs', () => {
    const both = but(partner, { union: { kind: 'concubinage' } });
    expect(entries(both, DAY, ROUTE).map((e) => [e.ground, e.outcome])).toEqual([
      ['concubin', 'case-by-case'],
    ]);
    expect(needed(entry(both, DAY, ROUTE, 'concubin'))).not.toContain('convention-pacs');
    expect(needed(pacs(partner))).toContain('convention-pacs');
  });
  it.each([
    ['CF-PACS-C1', { union: { kind: 'mariage', polygamy: false } }],
    ['CF-PACS-C1', { union: { partnerNationality: 'autre' } }],
    ['CF-PACS-C4', { union: { relationReal: false } }],
    [
      'CF-PACS-C6',
      {
        child: {
          any: true,
          french: true,
          birthDate: '2025-01-01',
          livesInFrance: true,
          contribution: 'depuis-la-naissance',
        },
      },
    ],
    ['COM-2', { conduct: { publicOrderThreat: true } }],
    ['CF-COM-C3', { integration: { engagement: 'refuse' } }],
  ])('says no for %s', (id, changes) => {
    const e = pacs(but(partner, changes));
    expect([e.outcome, statusOf(e, id)]).toEqual(['conditions-not-met', 'unmet']);
  });
  it.each([
    ['CF-PACS-C1', { union: { partnerNationality: undefined } }],
    ['CF-PACS-C4', { union: { relationReal: undefined } }],
    ['CF-PACS-C6', { child: { any: undefined } }],
    ['MAY-2', { person: { departement: undefined } }],
  ])('is not settled without what %s needs', (id, changes) => {
    const e = pacs(but(partner, changes));
    expect([e.outcome, statusOf(e, id)]).toEqual(['incomplete', 'unknown']);
  });
  it('asks for a visa and seven years in Mayotte since 2025-08-13', () => {
    const there = but(partner, { person: { departement: '976' } });
    expect(pacs(there, '2025-08-12').outcome).toBe('case-by-case');
    expect(pacs(there, '2025-08-13').outcome).toBe('conditions-not-met');
  });
  it('files at the counter, pays the regularisation visa, with no work meanwhile', () => {
    const e = pacs(partner);
    expect(e.filing.channel).toBe('prefecture');
    expect(e.fees).toMatchObject({ total: 650, atFiling: 100 });
    expect(e.notices.provisional).toContain('ED-10');
  });
  it('renews while the life together lasts', () => {
    const card = but(partner, {
      permit: {
        kind: 'carte-temporaire',
        motif: 'liens-personnels',
        since: '2025-12-20',
        expiresOn: '2026-12-19',
        renewals: 0,
        held: true,
      },
      integration: {
        cirSigned: true,
        cirAttended: true,
        civicExam: 'csp',
        frenchLevel: 'A2',
        studiesInFrance: false,
      },
    });
    const e = entry(card, DAY, ROUTE, 'pacs', 'renewal');
    expect([e.outcome, e.card.kind, e.card.validity]).toEqual([
      'case-by-case',
      'carte-pluriannuelle',
      'P2Y',
    ]);
    const apart = but(card, { union: { livingTogether: false } });
    expect(entry(apart, DAY, ROUTE, 'pacs', 'renewal').outcome).toBe('conditions-not-met');
  });
});
