import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assess';
import type { Situation } from '@/lib/situation';
import { base, but, entry } from './test-situations';

describe('cost, place, papers', () => {
  const first = (on: string, situation = base) => entry(situation, on, 'vie-privee-et-familiale');

  it('costs 425 €, 50 at filing; 650 €, 100 at filing, from 2026-05-01', () => {
    expect(first('2026-04-30')?.fees).toMatchObject({ total: 425, atFiling: 50 });
    expect(first('2026-05-01')?.fees).toMatchObject({ total: 650, atFiling: 100 });
  });

  it('is filed at the préfecture, with no date to respect', () => {
    expect(first('2026-11-22')?.filing).toMatchObject({
      channel: 'prefecture',
      from: null,
      to: null,
    });
  });

  it('warns before: refusal, OQTF, whom to see', () => {
    expect(first('2026-11-22')?.notices.warnings.slice(0, 2)).toEqual(['AES-AID-1', 'AES-REC-2']);
    expect(first('2025-01-22')?.notices.warnings).not.toContain('AES-REC-2');
    expect(first('2025-01-22')?.notices.warnings).toContain('REF-16');
  });

  it('promises the commission after ten years, except in Guyane and at Saint-Martin', () => {
    const shown = (situation: Situation) => first('2027-01-10', situation)?.notices.remedies;
    expect(first('2027-01-09')?.notices.remedies).not.toContain('AES-CTS-1');
    expect(shown(base)).toContain('AES-CTS-1');
    const guyane = but({ person: { departement: '973' } });
    expect(shown(guyane)).not.toContain('AES-CTS-1');
    expect(shown(guyane)).toContain('AES-CTS-12');
  });

  it('asks for the papers of the family that exists, and no other', () => {
    const needed = (situation: Situation) =>
      first('2026-11-22', situation)
        ?.checklist.filter((d) => d.needed === 'yes' && d.at === 'filing')
        .map((d) => d.document);
    const couple = but({
      union: {
        kind: 'mariage',
        partnerNationality: 'autre',
        endedBy: 'aucune',
        polygamy: false,
        countryAllowsPolygamy: false,
      },
      child: { any: true },
    });
    for (const document of [
      'acte-de-mariage',
      'titre-de-sejour-conjoint',
      'certificat-scolarite-enfant',
    ] as const) {
      expect(needed(base)).not.toContain(document);
      expect(needed(couple)).toContain(document);
    }
    expect(needed(base)).toContain('timbre-fiscal');
    expect(needed(base)).toContain('contrat-engagement-republicain');
  });
});

describe('after a year', () => {
  const holder = but({
    permit: {
      kind: 'carte-temporaire',
      motif: 'admission-exceptionnelle',
      since: '2025-02-01',
      renewals: 0,
      expiresOn: '2027-01-31',
    },
    integration: {
      engagement: 'pret',
      cirSigned: true,
      cirAttended: true,
      civicExam: 'csp',
      frenchLevel: 'A2',
    },
  });
  it('renews into four years, probably', () => {
    const renewal = entry(holder, '2026-12-15', 'vie-privee-et-familiale');
    expect(renewal).toMatchObject({
      stage: 'renewal',
      card: { kind: 'carte-pluriannuelle', validity: 'P4Y' },
      outcome: 'case-by-case',
      confidence: 'probable',
    });
    expect(renewal?.fees.total).toBe(250);
    expect(renewal?.filing).toMatchObject({ from: '2026-11-30', to: '2027-01-31' });
  });
  it('falls back on one year without the civic exam', () => {
    const without = but({
      ...holder,
      integration: {
        ...holder.integration,
        civicExam: 'non',
        studiesInFrance: false,
        medicalExemption: false,
      },
    });
    const kinds = assess(without, '2026-12-15')
      .routes.filter(
        (r) => r.id === 'admission-exceptionnelle' && r.ground === 'vie-privee-et-familiale',
      )
      .map((r) => [r.card.kind, r.outcome]);
    expect(kinds).toEqual([
      ['carte-pluriannuelle', 'conditions-not-met'],
      ['carte-temporaire', 'case-by-case'],
    ]);
  });
  it('does not ask a multi-year card for the exam again', () => {
    const second = but({
      permit: {
        kind: 'carte-pluriannuelle',
        motif: 'admission-exceptionnelle',
        since: '2022-02-01',
        expiresOn: '2027-01-31',
      },
      residence: { habitualUnderPermit: true },
      integration: { engagement: 'pret', civicExam: 'non', frenchLevel: 'aucun' },
    });
    expect(entry(second, '2026-12-15', 'vie-privee-et-familiale')).toMatchObject({
      card: { kind: 'carte-pluriannuelle' },
      outcome: 'case-by-case',
    });
  });
});
