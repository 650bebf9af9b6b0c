import { assess } from '@/lib/assess';
import type { Situation } from '@/lib/situation';

/** Situations and shortcuts of the tests of this folder. */
export const base: Situation = {
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
export const but = (changes: Situation): Situation => {
  const merged = { ...base } as Record<string, object>;
  for (const [group, facts] of Object.entries(changes))
    merged[group] = { ...merged[group], ...facts };
  return merged as Situation;
};
export const entry = (situation: Situation, on: string, ground: string) =>
  assess(situation, on).routes.find(
    (r) => r.id === 'admission-exceptionnelle' && r.ground === ground,
  );
export const criterion = (situation: Situation, on: string, ground: string, id: string) =>
  entry(situation, on, ground)?.criteria.find((c) => c.id === id);
