import { assess } from '@/lib/assess';
import type { Situation } from '@/lib/situation';

/** Situations and shortcuts of the tests of this folder. */
export const merge = (base: Situation, changes: Situation): Situation => {
  const merged = { ...base } as Record<string, object>;
  for (const [group, facts] of Object.entries(changes))
    merged[group] = { ...merged[group], ...facts };
  return merged as Situation;
};
export const entry = (
  situation: Situation,
  on: string,
  ground: string,
  stage = 'first-application',
) =>
  assess(situation, on).routes.find(
    (r) => r.id === 'carte-de-resident' && r.ground === ground && r.stage === stage,
  );
export const outcome = (situation: Situation, on: string, ground: string) =>
  entry(situation, on, ground)?.outcome;
export const unmet = (situation: Situation, on: string, ground: string) =>
  entry(situation, on, ground)
    ?.criteria.filter((c) => c.status === 'unmet' && c.nature !== 'formality')
    .map((c) => c.id);

export const resident: Situation = {
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
export const spouse = merge(resident, {
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
