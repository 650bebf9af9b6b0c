import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assess';
import type { Situation } from '@/lib/situation';

const worker: Situation = {
  person: { nationality: 'ML', birthDate: '1995-06-01', departement: '93' },
  permit: { kind: 'aucun', held: false },
  entry: { mode: 'irreguliere', date: '2021-03-01' },
  residence: { since: '2021-03-01', continuous: true },
  union: { kind: 'aucune' },
  work: { employed: true, shortageJob: true, shortageMonths: 14 },
  conduct: { publicOrderThreat: false, recordClean: true },
  integration: { engagement: 'pret' },
};
const but = (changes: Situation): Situation => {
  const merged = { ...worker } as Record<string, object>;
  for (const [group, facts] of Object.entries(changes))
    merged[group] = { ...merged[group], ...facts };
  return merged as Situation;
};
const entry = (situation: Situation, on: string) =>
  assess(situation, on).routes.find((r) => r.id === 'metiers-en-tension');
const status = (situation: Situation, on: string, id: string) =>
  entry(situation, on)?.criteria.find((c) => c.id === id)?.status;

describe('in force from 2024-01-28 to 2026-12-31', () => {
  it.each([
    ['2024-01-27', 'not-in-force', 'not-yet'],
    ['2024-01-28', 'case-by-case', null],
    ['2026-12-31', 'case-by-case', null],
    ['2027-01-01', 'not-in-force', 'ended'],
  ])('%s: %s', (on, outcome, notInForce) => {
    expect(entry(worker, on)).toMatchObject({ outcome, notInForce });
  });
  it('says when it ends', () => {
    expect(entry(worker, '2026-11-22')?.flips).toBe('2027-01-01');
    for (const on of ['2026-11-22', '2027-01-01'])
      expect(entry(worker, on)?.notices.warnings).toContain('AES-TENS-C14');
  });
});

describe('marks that bind nobody', () => {
  it('never decide', () => {
    const nothing = but({ work: { employed: false, shortageJob: false, shortageMonths: 0 } });
    expect(entry(nothing, '2026-11-22')?.outcome).toBe('case-by-case');
    expect(status(nothing, '2026-11-22', 'AES-TENS-C3')).toBe('unmet');
  });
  it('twelve months, three years without a break', () => {
    expect(status(but({ work: { shortageMonths: 11 } }), '2026-11-22', 'AES-TENS-C3')).toBe(
      'unmet',
    );
    expect(status(but({ work: { shortageMonths: 12 } }), '2026-11-22', 'AES-TENS-C3')).toBe('met');
    expect(status(worker, '2024-02-29', 'AES-TENS-C5')).toBe('unmet');
    expect(status(worker, '2024-03-01', 'AES-TENS-C5')).toBe('met');
    expect(status(but({ residence: { continuous: false } }), '2026-11-22', 'AES-TENS-C5')).toBe(
      'unmet',
    );
  });
});

describe('what bars it', () => {
  it('a criminal record, a threat, the treaties, Mayotte', () => {
    const outcome = (changes: Situation) => entry(but(changes), '2026-11-22')?.outcome;
    expect(outcome({ conduct: { recordClean: false } })).toBe('conditions-not-met');
    expect(outcome({ conduct: { recordClean: undefined } })).toBe('incomplete');
    expect(outcome({ conduct: { publicOrderThreat: true } })).toBe('conditions-not-met');
    expect(outcome({ person: { nationality: 'MA' } })).toBe('conditions-not-met');
    expect(outcome({ person: { nationality: 'TN' } })).toBe('conditions-not-met');
    expect(outcome({ person: { nationality: 'DZ' } })).toBe('other-regime');
    expect(outcome({ person: { departement: '976' } })).toBe('not-in-force');
  });
});

describe('papers, cost, work while waiting', () => {
  it('asks for the national form since 2024-03-01, and the list of the region since 2025-05-22', () => {
    const documents = (on: string) => entry(worker, on)?.checklist.map((d) => d.document);
    expect(documents('2024-02-29')).not.toContain('formulaire-demande');
    expect(documents('2024-03-01')).toContain('formulaire-demande');
    expect(documents('2024-03-01')).not.toContain('cerfa-autorisation-travail');
    expect(entry(worker, '2025-05-21')?.notices.warnings).toContain('AES-TENS-C11');
    expect(entry(worker, '2025-05-22')?.notices.warnings).toContain('AES-TENS-C12');
  });
  it('costs 650 € since 2026-05-01 and lets the person work', () => {
    expect(entry(worker, '2026-05-01')?.fees).toMatchObject({ total: 650, atFiling: 100 });
    expect(entry(worker, '2026-05-01')?.notices.provisional).toContain('AES-TENS-P7');
    expect(entry(worker, '2026-05-01')?.notices.remedies).not.toContain('AES-CTS-1');
  });
});
