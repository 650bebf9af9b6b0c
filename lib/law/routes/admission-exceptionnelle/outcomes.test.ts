import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assess';
import type { Situation } from '@/lib/situation';
import { base, but, criterion, entry } from './test-situations';

describe('a discretionary route', () => {
  it.each(['2020-01-21', '2021-05-01', '2024-02-01', '2026-11-22'])(
    'is never more than case by case (%s)',
    (on) => {
      const outcomes = assess(base, on)
        .routes.filter((r) => r.id === 'admission-exceptionnelle')
        .map((r) => [r.ground, r.outcome, r.basis]);
      expect(outcomes).toContainEqual(['vie-privee-et-familiale', 'case-by-case', 'discretionary']);
      expect(outcomes).toContainEqual(['travail', 'case-by-case', 'discretionary']);
      expect(outcomes.map(([, outcome]) => outcome)).not.toContain('conditions-met');
    },
  );

  it('waits for what may bar it, and says no when it does', () => {
    const unknown = but({ conduct: { publicOrderThreat: undefined } });
    expect(entry(unknown, '2026-11-22', 'vie-privee-et-familiale')?.outcome).toBe('incomplete');
    const threat = but({ conduct: { publicOrderThreat: true } });
    expect(entry(threat, '2026-11-22', 'vie-privee-et-familiale')?.outcome).toBe(
      'conditions-not-met',
    );
  });

  it('names polygamy by its own article until 2021-08-25, by the general rule after', () => {
    const polygamous = but({ union: { kind: 'mariage', polygamy: true } });
    const bar = (on: string) =>
      entry(polygamous, on, 'vie-privee-et-familiale')
        ?.criteria.filter((c) => c.nature === 'bar' && c.status === 'unmet')
        .map((c) => c.id);
    expect(bar('2021-08-25')).toEqual(['AES-GEN-3']);
    expect(bar('2021-08-26')).toEqual(['COM-3b']);
  });

  it('is closed in Mayotte, and is not the regime of Algerians and Europeans', () => {
    const at = (person: Situation[string]) =>
      assess(but({ person }), '2026-11-22')
        .routes.filter((r) => r.id === 'admission-exceptionnelle')
        .map((r) => r.outcome);
    expect(new Set(at({ departement: '976' }))).toEqual(new Set(['not-in-force']));
    expect(new Set(at({ nationality: 'DZ' }))).toEqual(new Set(['other-regime']));
    expect(new Set(at({ nationality: 'IT' }))).toEqual(new Set(['other-regime']));
  });

  it('does not count factors: an OQTF weighs, without deciding', () => {
    const oqtf = but({ conduct: { oqtfPending: true, oqtfOn: '2025-06-01' } });
    expect(entry(oqtf, '2026-11-22', 'vie-privee-et-familiale')?.outcome).toBe('case-by-case');
    expect(criterion(oqtf, '2026-11-22', 'vie-privee-et-familiale', 'AES-BAR-3')?.status).toBe(
      'unmet',
    );
    const threeYears = (on: string) =>
      criterion(oqtf, on, 'vie-privee-et-familiale', 'AES-BAR-8')?.status;
    expect(threeYears('2028-05-31')).toBe('unmet');
    expect(threeYears('2028-06-01')).toBe('met');
  });
});

describe('marks of the circulaires', () => {
  it('until 2025-01-22: 8 months out of 24 after 5 years; since 2025-01-23: 7 years as an index', () => {
    const ids = (on: string) =>
      entry(base, on, 'travail')
        ?.criteria.filter((c) => c.nature === 'factor' && c.id.startsWith('AES-TRAV'))
        .map((c) => c.id);
    expect(ids('2025-01-22')).toEqual(['AES-TRAV-C2', 'AES-TRAV-C3', 'AES-TRAV-C5', 'AES-TRAV-C7']);
    expect(ids('2025-01-23')).toEqual(['AES-TRAV-C9']);
  });

  it('counts five and seven years from the day of arrival', () => {
    const five = (on: string) => criterion(base, on, 'travail', 'AES-TRAV-C2')?.status;
    expect([five('2022-01-09'), five('2022-01-10')]).toEqual(['unmet', 'met']);
    const late = but({ residence: { since: '2019-03-01' } });
    const seven = (on: string) => criterion(late, on, 'vie-privee-et-familiale', 'AES-VPF-C10');
    expect(seven('2026-02-28')?.status).toBe('unmet');
    expect(seven('2026-02-28')?.flips).toBe('2026-03-01');
    expect(seven('2026-03-01')?.status).toBe('met');
  });
});

describe('work', () => {
  it('needs a job or an offer; until 2025-01-22 seven years could stand for it', () => {
    const jobless = but({ work: { employed: false, contract: 'aucun', jobOffer: false } });
    expect(entry(jobless, '2026-11-22', 'travail')?.outcome).toBe('conditions-not-met');
    const long = but({
      work: { employed: false, contract: 'aucun', jobOffer: false, monthsIn60: 20 },
    });
    expect(entry(long, '2025-01-22', 'travail')?.outcome).toBe('case-by-case');
    expect(entry(long, '2025-01-23', 'travail')?.outcome).toBe('conditions-not-met');
    const silent = but({ work: { employed: undefined, contract: undefined } });
    expect(entry(silent, '2026-11-22', 'travail')?.outcome).toBe('incomplete');
  });

  it.each([
    ['MA', 'AES-SPE-MA1'],
    ['TN', 'AES-SPE-TN1'],
  ])('is closed by treaty to %s, private life is not', (nationality, id) => {
    const person = but({ person: { nationality } });
    expect(criterion(person, '2026-11-22', 'travail', id)?.status).toBe('unmet');
    expect(entry(person, '2026-11-22', 'travail')?.outcome).toBe('conditions-not-met');
    expect(entry(person, '2026-11-22', 'vie-privee-et-familiale')?.outcome).toBe('case-by-case');
  });
});
