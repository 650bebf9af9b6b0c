import { inMayotte, noPolygamy, noPolygamyOld, noPublicOrderThreat } from '../../common/conditions';
import type { Expr } from '../../expr';
import type { Criterion } from '../../types';

/** « De plus de 65 ans »: from the day after the sixty-fifth birthday. */
const over65: Expr = { elapsed: 'P65Y1D', since: 'person.birthDate' };
/** The language alone can be excused by the official medical certificate (CF-P-CR-05, CF-P-CR-06). */
const excused: Expr = { any: [over65, { yes: 'integration.medicalExemption' }] };
const level = (levels: readonly string[]): Expr => ({
  any: [{ is: 'integration.frenchLevel', in: levels }, excused],
});

/** INTEGRATION_CR (routes.md § 1.9): only L423-6, L423-10, L423-16 and the long-term resident's card. */
export const integration: readonly Criterion[] = [
  { nature: 'condition', facts: ['COM-12'], test: level(['A2', 'B1', 'B2', 'C1', 'C2']) },
  { nature: 'condition', facts: ['COM-12b'], test: level(['B1', 'B2', 'C1', 'C2']) },
  {
    nature: 'condition',
    facts: ['CF-CR-08'],
    test: { any: [{ is: 'integration.civicExam', in: ['cr'] }, over65] },
  },
  { nature: 'condition', facts: ['CF-CR-09'], test: { no: 'integration.rejectedValues' } },
  // The préfet asks for it after filing: not given yet is no obstacle, unfavourable is.
  {
    nature: 'condition',
    facts: ['CF-CR-05'],
    test: { not: { is: 'integration.mayorOpinion', in: ['defavorable'] } },
  },
];

/** A first resident card: no threat, no polygamy. */
export const barsOfFirstCard: readonly Criterion[] = [
  noPublicOrderThreat,
  noPolygamyOld,
  noPolygamy,
];

/** Own resources, in Mayotte only (RS-MAY-01). */
export const resourcesInMayotte: Criterion = {
  nature: 'condition',
  facts: ['RS-MAY-01'],
  test: { any: [{ not: inMayotte }, { yes: 'integration.stableResources' }] },
};

/** Married to a French person, together, who stayed French, with a marriage known in France. */
export const marriedToFrench: readonly Criterion[] = [
  {
    nature: 'condition',
    facts: ['CF-VLSTS-C1'],
    test: {
      all: [
        { is: 'union.kind', in: ['mariage'] },
        { is: 'union.partnerNationality', in: ['francaise'] },
      ],
    },
  },
  {
    nature: 'condition',
    facts: ['CF-VLSTS-C2'],
    test: { yes: 'union.livingTogether' },
  },
  { nature: 'condition', facts: ['CF-VLSTS-C3'], test: { yes: 'union.partnerKeptNationality' } },
  {
    nature: 'condition',
    facts: ['CF-VLSTS-C5'],
    test: { any: [{ is: 'union.celebratedIn', in: ['france'] }, { yes: 'union.transcribed' }] },
  },
];
