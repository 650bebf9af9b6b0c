import { describe, expect, it } from 'vitest';
import { clean, looking, merge, without } from './parts/test-situations';

const { entry, outcome, unmet, documents } = looking('etranger-malade', null);
const ON = '2026-06-15';
const ill = merge(clean, {
  person: { birthDate: '1980-02-01' },
  entry: { mode: 'irreguliere', date: '2024-05-01' },
  residence: { since: '2024-05-01' },
  health: { serious: true, noAccess: true },
});
const opinion = (ofiiOpinion: string) => merge(ill, { health: { ofiiOpinion } } as never);

describe('the doctors of the OFII decide', () => {
  it('is never promised before their opinion', () => {
    expect(outcome(ill, ON)).toBe('case-by-case');
    expect(outcome(opinion('attente'), ON)).toBe('case-by-case');
    expect(outcome(opinion('aucun'), ON)).toBe('case-by-case');
  });
  it('is a right after a favourable opinion', () =>
    expect(outcome(opinion('favorable'), ON)).toBe('conditions-met'));
  it('is closed by an unfavourable one', () => {
    expect(outcome(opinion('defavorable'), ON)).toBe('conditions-not-met');
    expect(unmet(opinion('defavorable'), ON)).toEqual(['MAL-C5']);
  });
  it.each([
    ['serious', 'MAL-C2'],
    ['noAccess', 'MAL-C3'],
  ] as const)('health.%s decides or is to be settled', (fact, id) => {
    expect(unmet(merge(ill, { health: { [fact]: false } }), ON)).toEqual([id]);
    expect(outcome(without(ill, 'health', fact), ON)).toBe('incomplete');
  });
});

describe('around it', () => {
  it('about a year of residence, marked as probable', () => {
    expect(outcome(ill, '2025-04-30')).toBe('conditions-not-met');
    expect(entry(ill, '2025-04-30')?.flips).toBe('2025-05-01');
    expect(entry(ill, '2025-05-01')).toMatchObject({
      outcome: 'case-by-case',
      confidence: 'probable',
    });
  });
  it('moves online on 2023-10-02', () => {
    const earlier = merge(ill, { residence: { since: '2020-01-01' } });
    expect(entry(earlier, '2023-10-01')?.filing.channel).toBe('prefecture');
    expect(entry(earlier, '2023-10-02')?.filing.channel).toBe('anef');
  });
  it('pays the stamp only, with the regularisation visa after an irregular entry', () => {
    expect(entry(ill, '2026-04-30')?.fees).toMatchObject({ total: 225, atFiling: 50 });
    expect(entry(ill, '2026-05-01')?.fees).toMatchObject({ total: 350, atFiling: 100 });
    const visa = merge(ill, { entry: { mode: 'visa-long-sejour' } });
    expect(entry(visa, '2026-04-30')?.fees.total).toBe(25);
    expect(entry(visa, '2026-05-01')?.fees.total).toBe(50);
  });
  it('gives nothing medical to the préfecture, and no work meanwhile', () => {
    expect(documents(ill, ON)).not.toContain('certificat-medical');
    expect(entry(ill, ON)?.checklist.find((d) => d.document === 'certificat-medical')?.at).toBe(
      'formality',
    );
    expect(entry(ill, ON)?.notices.warnings).toContain('MAL-P4');
    expect(entry(ill, ON)?.notices.provisional).toContain('ED-10');
    expect(entry(ill, ON)?.notices.remedies).toContain('REF-3');
  });
  it('tells an asylum seeker of the three months', () => {
    expect(entry(ill, ON)?.notices.warnings).not.toContain('MAL-C6');
    const seeker = merge(ill, { permit: { kind: 'attestation-demande-asile' } });
    expect(entry(seeker, ON)?.notices.warnings).toContain('MAL-C6');
  });
  it('is renewed for as long as the care, without exam or A2', () => {
    const held = merge(opinion('favorable'), {
      residence: { habitualUnderPermit: true },
      permit: {
        kind: 'carte-temporaire',
        motif: 'sante',
        since: '2025-09-01',
        expiresOn: '2026-08-31',
        renewals: 6,
      },
    });
    expect(entry(held, ON, 'renewal')).toMatchObject({
      outcome: 'conditions-met',
      card: { kind: 'carte-pluriannuelle', validity: null },
    });
    expect(entry(held, ON, 'renewal')?.fees.total).toBe(250);
  });
});
