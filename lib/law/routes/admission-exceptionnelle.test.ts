import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/reasoning';
import type { Situation } from '@/lib/situation';

const base: Situation = {
  person: { nationality: 'SN', birthDate: '1990-05-05', departement: '69' },
  permit: { kind: 'aucun', held: false },
  entry: { mode: 'irreguliere', date: '2017-01-10' },
  residence: { since: '2017-01-10', continuous: true },
  union: { kind: 'aucune' },
  child: { any: false },
  work: { employed: true, contract: 'cdi', payAtLeastSmic: true, monthsIn24: 10 },
  conduct: { publicOrderThreat: false, oqtfPending: false, irtf: false },
  integration: { engagement: 'pret' },
};
const but = (changes: Situation): Situation => {
  const merged = { ...base } as Record<string, object>;
  for (const [group, facts] of Object.entries(changes))
    merged[group] = { ...merged[group], ...facts };
  return merged as Situation;
};
const entry = (situation: Situation, on: string, ground: string) =>
  assess(situation, on).routes.find(
    (r) => r.id === 'admission-exceptionnelle' && r.ground === ground,
  );
const criterion = (situation: Situation, on: string, ground: string, id: string) =>
  entry(situation, on, ground)?.criteria.find((c) => c.id === id);

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

describe('talent, humanitarian, community', () => {
  it('opens the grounds that the person names', () => {
    const no = but({ work: { talent: false }, integration: { humanitarian: false } });
    expect(entry(no, '2026-11-22', 'talent-ou-services')).toBeUndefined();
    expect(entry(no, '2026-11-22', 'humanitaire')).toBeUndefined();
    const yes = but({ work: { talent: true }, integration: { humanitarian: true } });
    expect(entry(yes, '2026-11-22', 'talent-ou-services')?.outcome).toBe('case-by-case');
    expect(entry(yes, '2026-11-22', 'humanitaire')?.outcome).toBe('case-by-case');
  });

  it('counts three years without a break in a community', () => {
    const companion = but({ work: { oacasSince: '2023-04-15', oacasContinuous: true } });
    const outcome = (on: string) => entry(companion, on, 'oacas')?.outcome;
    expect([outcome('2026-04-14'), outcome('2026-04-15')]).toEqual([
      'conditions-not-met',
      'case-by-case',
    ]);
    const broken = but({ work: { oacasSince: '2015-04-15', oacasContinuous: false } });
    expect(entry(broken, '2026-11-22', 'oacas')?.outcome).toBe('conditions-not-met');
  });
});

describe('confided between 16 and 18', () => {
  const young = but({
    person: { birthDate: '2004-03-10' },
    youth: {
      confided: 'ase',
      confidedOn: '2021-02-01',
      training: true,
      trainingSince: '2021-11-20',
      structureOpinion: 'favorable',
      closeFamilyAbroad: false,
    },
  });
  const outcome = (situation: Situation, on: string) =>
    entry(situation, on, 'ancien-ase-16-18')?.outcome;

  it('is open from the eighteenth birthday to the eve of the nineteenth', () => {
    expect(outcome(young, '2022-03-09')).toBe('conditions-not-met');
    expect(outcome(young, '2022-05-20')).toBe('case-by-case');
    expect(outcome(young, '2023-03-09')).toBe('case-by-case');
    expect(outcome(young, '2023-03-10')).toBe('conditions-not-met');
  });

  it('asks for six months of training', () => {
    expect(outcome(young, '2022-05-19')).toBe('conditions-not-met');
    expect(outcome(young, '2022-05-20')).toBe('case-by-case');
  });

  it('is not for those confided before 16', () => {
    const earlier = { ...young, youth: { ...young.youth, confidedOn: '2020-03-09' } } as Situation;
    expect(outcome(earlier, '2022-06-01')).toBe('conditions-not-met');
  });

  it('takes a trustworthy third party since 2022-02-09', () => {
    const tiers = {
      ...young,
      person: { ...young.person, birthDate: '2004-01-10' },
      youth: { ...young.youth, confided: 'tiers', trainingSince: '2021-06-01' },
    } as Situation;
    expect([outcome(tiers, '2022-02-08'), outcome(tiers, '2022-02-09')]).toEqual([
      'conditions-not-met',
      'case-by-case',
    ]);
  });
});

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
