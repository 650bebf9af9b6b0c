import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/reasoning';
import type { Situation } from '@/lib/situation';

const merge = (base: Situation, changes: Situation): Situation => {
  const merged = { ...base } as Record<string, object>;
  for (const [group, facts] of Object.entries(changes))
    merged[group] = { ...merged[group], ...facts };
  return merged as Situation;
};
const entry = (situation: Situation, on: string, ground: string, stage = 'first-application') =>
  assess(situation, on).routes.find(
    (r) => r.id === 'carte-de-resident' && r.ground === ground && r.stage === stage,
  );
const outcome = (situation: Situation, on: string, ground: string) =>
  entry(situation, on, ground)?.outcome;
const unmet = (situation: Situation, on: string, ground: string) =>
  entry(situation, on, ground)
    ?.criteria.filter((c) => c.status === 'unmet' && c.nature !== 'formality')
    .map((c) => c.id);

const resident: Situation = {
  person: { nationality: 'SN', birthDate: '1985-05-05', departement: '69' },
  permit: { kind: 'carte-pluriannuelle', since: '2021-06-01', expiresOn: '2027-05-31' },
  residence: { regular: true, regularSince: '2021-06-01' },
  conduct: { publicOrderThreat: false },
  integration: {
    engagement: 'pret',
    frenchLevel: 'B1',
    civicExam: 'cr',
    mayorOpinion: 'favorable',
    rejectedValues: false,
    medicalExemption: false,
  },
};
const spouse = merge(resident, {
  permit: { motif: 'conjoint-de-francais' },
  union: {
    kind: 'mariage',
    partnerNationality: 'francaise',
    since: '2021-03-20',
    celebratedIn: 'france',
    livingTogether: true,
    partnerKeptNationality: true,
    polygamy: false,
  },
});

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
      ['residence', 'regular'],
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

describe('parent of a French child', () => {
  const parent = merge(resident, {
    permit: { motif: 'parent-enfant-francais', since: '2022-07-01' },
    child: { any: true, french: true, livesInFrance: true, contribution: 'depuis-la-naissance' },
    union: { kind: 'aucune' },
  });
  it('after three years of cards', () => {
    expect(outcome(parent, '2025-06-30', 'parent-francais')).toBe('conditions-not-met');
    expect(outcome(parent, '2025-07-01', 'parent-francais')).toBe('conditions-met');
  });
  it('five years in Mayotte since 2025-08-13', () => {
    const mayotte = merge(parent, {
      person: { departement: '976' },
      integration: { stableResources: true },
    });
    expect(outcome(mayotte, '2025-08-12', 'parent-francais')).toBe('conditions-met');
    expect(unmet(mayotte, '2025-08-13', 'parent-francais')).toEqual(['RS-MAY-02']);
    expect(outcome(mayotte, '2027-07-01', 'parent-francais')).toBe('conditions-met');
  });
  it('not when the parent has stopped contributing', () => {
    const stopped = merge(parent, { child: { contribution: 'non' } });
    expect(unmet(stopped, '2026-11-22', 'parent-francais')).toEqual(['CF-CR-03']);
  });
  it('years under a multi-year card of spouse count, a temporary one does not', () => {
    const as = (kind: string) =>
      outcome(
        merge(parent, { permit: { kind, motif: 'conjoint-de-francais' } }),
        '2026-11-22',
        'parent-francais',
      );
    expect([as('carte-pluriannuelle'), as('carte-temporaire')]).toEqual([
      'conditions-met',
      'conditions-not-met',
    ]);
  });
});

describe('family reunification', () => {
  const joined = merge(resident, {
    permit: { motif: 'conjoint-regroupement-familial' },
    rf: { authorised: true },
    union: { kind: 'mariage', partnerNationality: 'autre', livingTogether: true, polygamy: false },
    partner: { permit: 'carte-resident' },
  });
  it('three years of lawful residence with a resident', () => {
    expect(outcome(joined, '2024-05-31', 'rf')).toBe('conditions-not-met');
    expect(outcome(joined, '2024-06-01', 'rf')).toBe('conditions-met');
    const temporary = merge(joined, {
      partner: { permit: 'carte-temporaire' },
      parent: { permit: 'aucun' },
    });
    expect(unmet(temporary, '2026-11-22', 'rf')).toEqual(['CRF-R2']);
  });
  it('pays the normal rate', () => {
    expect(entry(joined, '2026-11-22', 'rf')?.fees.total).toBe(250);
  });
});

describe('pension', () => {
  const pensioner: Situation = {
    person: { nationality: 'SN', birthDate: '1970-01-01', departement: '69' },
    permit: { kind: 'vls-ts', motif: 'salarie' },
    residence: { regular: true },
    work: { pension: true, pensionRate: 20 },
    union: { kind: 'aucune' },
    conduct: { publicOrderThreat: false },
    integration: { engagement: 'pret' },
  };
  it('in lawful stay, from 20 %, with neither B1 nor exam', () => {
    expect(outcome(pensioner, '2026-01-01', 'rente')).toBe('conditions-met');
    expect(unmet(merge(pensioner, { work: { pensionRate: 19 } }), '2026-01-01', 'rente')).toEqual([
      'RAT-C2',
    ]);
    expect(
      unmet(merge(pensioner, { residence: { regular: false } }), '2026-01-01', 'rente'),
    ).toEqual(['RAT-C4']);
    const ids = entry(pensioner, '2026-01-01', 'rente')?.criteria.map((c) => c.id);
    expect(ids).not.toContain('COM-12b');
    expect(ids).not.toContain('CF-CR-08');
  });
  it('reduced rate: 150 € first, 100 € when a card is held', () => {
    expect(entry(pensioner, '2026-05-01', 'rente')?.fees.total).toBe(150);
    const held = merge(pensioner, {
      permit: { kind: 'carte-temporaire', motif: 'rente-accident-travail' },
    });
    expect(entry(held, '2026-05-01', 'rente', 'change-of-status')?.fees.total).toBe(100);
  });
  it('has the commission (L426-6), and the survivor’s pension too (L426-7)', () => {
    expect(entry(pensioner, '2026-05-01', 'rente')?.notices.remedies).toContain('REF-6');
    const survivor = merge(pensioner, { work: { pension: false, deathPension: true } });
    expect(outcome(survivor, '2026-05-01', 'ayant-droit-rente')).toBe('conditions-met');
    expect(outcome(pensioner, '2026-05-01', 'ayant-droit-rente')).toBe('incomplete');
  });
});

describe('victims', () => {
  const victim = merge(resident, {
    permit: { kind: 'carte-temporaire', motif: 'victime-traite' },
    union: { kind: 'aucune' },
    protection: { traffickingComplaint: true, finalConviction: true },
  });
  it('after the final conviction, free of charge', () => {
    expect(outcome(victim, '2026-11-22', 'victime')).toBe('conditions-met');
    expect(entry(victim, '2026-11-22', 'victime')?.fees.total).toBe(0);
    expect(
      outcome(merge(victim, { protection: { finalConviction: false } }), '2026-11-22', 'victime'),
    ).toBe('conditions-not-met');
  });
});

describe('treaty with Tunisia', () => {
  const tunisian = merge(spouse, {
    person: { nationality: 'TN' },
    permit: { kind: 'carte-temporaire', since: '2025-12-01' },
    union: { since: '2025-11-02' },
    child: { french: false },
    work: { pension: false, deathPension: false },
    rf: { authorised: false },
    integration: { frenchLevel: 'aucun', civicExam: 'non', engagement: 'refuse' },
  });
  it('one year of marriage, without language, exam or contract', () => {
    expect(outcome(tunisian, '2026-11-01', 'tunisien')).toBe('conditions-not-met');
    expect(outcome(tunisian, '2026-11-02', 'tunisien')).toBe('conditions-met');
    expect(
      entry(tunisian, '2026-11-02', 'tunisien')?.checklist.map((d) => d.document),
    ).not.toContain('contrat-engagement-republicain');
  });
  it('is for Tunisians', () => {
    expect(entry(spouse, '2026-11-22', 'tunisien')).toBeUndefined();
  });
});

describe('long-term resident – UE', () => {
  it('five years, resources, integration', () => {
    const long = merge(resident, {
      permit: { motif: 'salarie' },
      union: { kind: 'aucune' },
      integration: { stableResources: true },
    });
    expect(outcome(long, '2026-05-31', 'longue-duree-ue')).toBe('conditions-not-met');
    expect(outcome(long, '2026-06-01', 'longue-duree-ue')).toBe('conditions-met');
    expect(
      unmet(
        merge(long, { integration: { stableResources: false } }),
        '2026-11-22',
        'longue-duree-ue',
      ),
    ).toEqual(['COM-15']);
  });
});

describe('renewal of the resident card', () => {
  const holder: Situation = {
    person: { nationality: 'SN', birthDate: '1985-05-05', departement: '69' },
    permit: { kind: 'carte-resident', motif: 'conjoint-de-francais', expiresOn: '2027-03-10' },
    entry: { leftSince: false },
    residence: { habitualUnderPermit: true },
    union: { kind: 'aucune' },
    conduct: { graveThreat: false, publicOrderThreat: true },
    integration: { engagement: 'signe' },
  };
  const at = (changes: Situation, on = '2026-11-22') =>
    entry(merge(holder, changes), on, 'conjoint-francais', 'renewal');

  it('is of right: only a grave threat, absence or no habitual residence stop it', () => {
    expect(at({})?.outcome).toBe('conditions-met');
    expect(at({ conduct: { graveThreat: true } })?.outcome).toBe('conditions-not-met');
    expect(at({ entry: { leftSince: true } })?.outcome).toBe('conditions-not-met');
    expect(at({ residence: { habitualUnderPermit: false } })?.outcome).toBe('conditions-not-met');
    expect(at({ residence: { habitualUnderPermit: false } }, '2024-01-27')?.outcome).toBe(
      'conditions-met',
    );
  });
  it('online since 2024-07-04, between the 120th and the 60th day', () => {
    expect(at({}, '2024-07-03')?.filing.channel).toBe('prefecture');
    expect(at({})?.filing).toMatchObject({ channel: 'anef', from: '2026-11-10', to: '2027-01-09' });
  });
});

it('always answers, and sends Algerians to their own route', () => {
  const of = (situation: Situation) =>
    assess(situation, '2026-11-22').routes.filter((r) => r.id === 'carte-de-resident');
  expect(of({}).length).toBeGreaterThan(0);
  expect(new Set(of({}).map((r) => r.outcome))).toEqual(new Set(['incomplete']));
  const algerian = of(merge(spouse, { person: { nationality: 'DZ' } }));
  expect(new Set(algerian.map((r) => r.outcome))).toEqual(new Set(['other-regime']));
});
