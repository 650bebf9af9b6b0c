import { assess } from '@/lib/assess';
import { parseSituation, type Situation } from '@/lib/situation';

/** Situations and shortcuts of the tests of these routes. */
export const merge = (base: Situation, changes: Situation): Situation => {
  const merged = { ...base } as Record<string, object>;
  for (const [group, facts] of Object.entries(changes))
    merged[group] = { ...merged[group], ...facts };
  return merged as Situation;
};
/** Takes one answer away. */
export const without = (base: Situation, group: keyof Situation, fact: string): Situation => {
  const facts = { ...(base[group] as Record<string, unknown>) };
  delete facts[fact];
  return { ...base, [group]: facts } as Situation;
};

/** Nothing against the person, whatever the day. */
export const clean: Situation = {
  person: { nationality: 'SN', departement: '69' },
  permit: { kind: 'aucun', held: false },
  union: { kind: 'aucune' },
  child: { any: false },
  conduct: {
    publicOrderThreat: false,
    oqtfPending: false,
    forgery: false,
    listedOffence: false,
    violenceOfficial: false,
  },
  integration: { engagement: 'signe' },
};

/** Ready for a multi-year card. */
export const integrated: Situation = {
  integration: {
    engagement: 'signe',
    cirSigned: true,
    cirAttended: true,
    studiesInFrance: false,
    civicExam: 'csp',
    frenchLevel: 'A2',
    medicalExemption: false,
    rejectedValues: false,
  },
  residence: { habitualUnderPermit: true, regular: true },
};

/** The entries of one ground of one route, as a person would get them. */
export const entriesOf =
  (route: string, ground: string | null) => (situation: Situation, on: string, stage?: string) => {
    const parsed = parseSituation(situation);
    if (!parsed.ok) throw new Error(parsed.problems.join(' ; '));
    return assess(parsed.situation, on).routes.filter(
      (r) => r.id === route && r.ground === ground && (stage === undefined || r.stage === stage),
    );
  };
/** What the tests look at, for the first entry of a ground. */
export function looking(route: string, ground: string | null) {
  const entries = entriesOf(route, ground);
  const entry = (situation: Situation, on: string, stage?: string) =>
    entries(situation, on, stage)[0];
  return {
    entries,
    entry,
    outcome: (situation: Situation, on: string, stage?: string) =>
      entry(situation, on, stage)?.outcome,
    unmet: (situation: Situation, on: string, stage?: string) =>
      entry(situation, on, stage)
        ?.criteria.filter((c) => c.status === 'unmet' && ['condition', 'bar'].includes(c.nature))
        .map((c) => c.id),
    status: (situation: Situation, on: string, id: string) =>
      entry(situation, on)?.criteria.find((c) => c.id === id)?.status,
    documents: (situation: Situation, on: string, stage?: string) =>
      entry(situation, on, stage)
        ?.checklist.filter((d) => d.at === 'filing' && d.needed !== 'no')
        .map((d) => d.document)
        .sort(),
  };
}
