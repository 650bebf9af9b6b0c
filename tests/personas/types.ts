import type { Situation } from '@/lib/situation';

/** What the law gives on one route, ground and stage. Only what is written is checked. */
export interface Expected {
  /** `route`, `route/ground` or `route/ground/stage`: at least one entry must fit. */
  readonly entry: string;
  /** Kind of card, where the route has several at the same stage. */
  readonly card?: string;
  readonly outcome?: string;
  readonly basis?: string;
  readonly flips?: string | null;
  /** Canonical ids of criteria, by status. */
  readonly met?: readonly string[];
  readonly unmet?: readonly string[];
  readonly unknown?: readonly string[];
  /** Document → oldest age (null: none written, undefined: not checked). */
  readonly papers?: Readonly<Record<string, string | null | undefined>>;
  readonly noPapers?: readonly string[];
  readonly fees?: readonly [total: number, atFiling: number];
  readonly channel?: string;
  readonly window?: readonly [from: string | null | undefined, to: string | null | undefined];
  readonly leadsTo?: string | null;
}

/** A person, told in plain French and reviewed against the dossiers, with what the law of that day gives. */
export interface Persona {
  readonly name: string;
  readonly story: string;
  readonly on: string;
  readonly situation: Situation;
  /** Every `route/ground` whose conditions are met that day: the list is complete. */
  readonly met: readonly string[];
  /** Every `route/ground` decided case by case that day, when the list is complete. */
  readonly weighed?: readonly string[];
  readonly expect?: readonly Expected[];
}

/** Two levels, the later ones win. */
export function told(...parts: readonly Situation[]): Situation {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const part of parts)
    for (const [group, facts] of Object.entries(part))
      merged[group] = { ...merged[group], ...facts };
  return merged as Situation;
}

/** The day on which most people of these files file. */
export const TODAY = '2026-11-24';

/** Nothing to reproach, the contract signed, nothing else in life that opens a route. */
export const plain: Situation = {
  person: { nationality: 'SN', birthDate: '1990-05-04', bornInFrance: false, departement: '69' },
  permit: { kind: 'aucun', held: false },
  union: { kind: 'aucune' },
  child: { any: false },
  rf: { authorised: false },
  youth: { confided: 'non' },
  parent: { livesWith: false, permit: 'aucun' },
  work: { pension: false, deathPension: false, employed: false, jobOffer: false, talent: false },
  health: { serious: false },
  protection: {
    traffickingComplaint: false,
    prostitutionExit: false,
    order: false,
    forcedMarriageOrder: false,
    housingComplaint: false,
    finalConviction: false,
  },
  integration: { engagement: 'signe', strongTies: false, humanitarian: false },
  conduct: {
    publicOrderThreat: false,
    graveThreat: false,
    oqtfPending: false,
    forgery: false,
    listedOffence: false,
    violenceOfficial: false,
    irtf: false,
    recordClean: true,
  },
};

/** Ready for a multi-year card since 2026: contract of integration attended, civic exam, A2. */
export const integrated: Situation = {
  integration: {
    cirSigned: true,
    cirAttended: true,
    studiesInFrance: false,
    civicExam: 'csp',
    frenchLevel: 'A2',
    medicalExemption: false,
    rejectedValues: false,
  },
  residence: { habitualUnderPermit: true },
};
