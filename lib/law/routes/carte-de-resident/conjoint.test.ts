import { describe, expect, it } from 'vitest';
import type { Situation } from '@/lib/situation';
import { entry, merge, outcome, spouse } from './test-situations';

describe('spouse of a French person', () => {
  const at = (changes: Situation, on = '2026-11-22') =>
    outcome(merge(spouse, changes), on, 'conjoint-francais');

  it('a clear yes, and a clear no for each condition', () => {
    expect(at({})).toBe('conditions-met');
    for (const changes of [
      { union: { partnerKeptNationality: false } },
      { union: { livingTogether: false } },
      { union: { partnerNationality: 'autre' } },
      { union: { celebratedIn: 'etranger', transcribed: false } },
      { union: { polygamy: true } },
      { residence: { regular: false } },
      { conduct: { publicOrderThreat: true } },
      { integration: { engagement: 'refuse' } },
      { integration: { frenchLevel: 'A2' } },
      { integration: { civicExam: 'csp' } },
      { integration: { mayorOpinion: 'defavorable' } },
    ] satisfies Situation[])
      expect(at(changes), JSON.stringify(changes)).toBe('conditions-not-met');
  });

  it('an honest « to be settled » for each missing fact', () => {
    for (const [group, fact] of [
      ['union', 'since'],
      ['union', 'livingTogether'],
      ['union', 'polygamy'],
      ['residence', 'regularSince'],
      ['integration', 'frenchLevel'],
      ['integration', 'civicExam'],
      ['integration', 'mayorOpinion'],
      ['conduct', 'publicOrderThreat'],
      ['person', 'nationality'],
      ['person', 'departement'],
    ] as const)
      expect(at({ [group]: { [fact]: undefined } }), `${group}.${fact}`).toBe('incomplete');
  });

  it('three years of marriage, counted to the day', () => {
    const regular = { residence: { regular: true, regularSince: '2019-01-01' } };
    expect([at(regular, '2024-03-19'), at(regular, '2024-03-20')]).toEqual([
      'conditions-not-met',
      'conditions-met',
    ]);
  });

  it('three years of lawful residence are written since 2021-05-01 only', () => {
    const early = {
      union: { since: '2018-01-01' },
      residence: { regular: true, regularSince: '2019-06-01' },
    };
    expect([at(early, '2021-04-30'), at(early, '2021-05-01')]).toEqual([
      'conditions-met',
      'conditions-not-met',
    ]);
    expect([at(early, '2022-05-31'), at(early, '2022-06-01')]).toEqual([
      'conditions-not-met',
      'conditions-met',
    ]);
  });

  it('A2 until 2025-12-31, B1 and the civic exam from 2026-01-01; over 65, neither', () => {
    const a2 = { integration: { frenchLevel: 'A2', civicExam: 'non' } };
    expect([at(a2, '2025-12-31'), at(a2, '2026-01-01')]).toEqual([
      'conditions-met',
      'conditions-not-met',
    ]);
    const old = { person: { birthDate: '1961-02-10' }, ...a2 };
    expect([at(old, '2026-02-10'), at(old, '2026-02-11')]).toEqual([
      'conditions-not-met',
      'conditions-met',
    ]);
  });

  it('needs own resources in Mayotte', () => {
    const mayotte = (stableResources: boolean) =>
      at({ person: { departement: '976' }, integration: { stableResources } });
    expect([mayotte(false), mayotte(true)]).toEqual(['conditions-not-met', 'conditions-met']);
  });

  it('costs a renewal, is filed online since 2023-04-05, at any time', () => {
    expect(entry(spouse, '2026-11-22', 'conjoint-francais')?.fees.total).toBe(250);
    expect(entry(spouse, '2023-04-04', 'conjoint-francais')?.filing.channel).toBe('prefecture');
    expect(entry(spouse, '2023-04-05', 'conjoint-francais')?.filing).toMatchObject({
      channel: 'anef',
      from: null,
      to: null,
    });
  });

  it('has no commission, and asks for the exam certificate in 2026 only', () => {
    const one = entry(spouse, '2026-11-22', 'conjoint-francais');
    expect(one?.notices.remedies).toContain('REF-5');
    expect(one?.notices.remedies).not.toContain('REF-6');
    const documents = (on: string) =>
      entry(spouse, on, 'conjoint-francais')?.checklist.map((d) => d.document);
    expect(documents('2025-12-31')).not.toContain('examen-civique');
    expect(documents('2026-01-01')).toContain('examen-civique');
  });
});
