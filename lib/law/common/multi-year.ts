import type { Expr } from '../expr';
import type { CardRule, Criterion, DocumentRule } from '../types';

/** Nobody on these routes signs an integration contract: no A2, no exam, no limit of three renewals (COM-6, COM-8b). */
export const studiedInFrance: Expr = { yes: 'integration.studiesInFrance' };

const examPassed: Expr = {
  any: [
    { is: 'integration.civicExam', in: ['csp', 'cr'] },
    studiedInFrance,
    { elapsed: 'P65Y1D', since: 'person.birthDate' },
    { yes: 'integration.medicalExemption' },
  ],
};
const frenchA2: Expr = {
  any: [{ is: 'integration.frenchLevel', in: ['A2', 'B1', 'B2', 'C1', 'C2'] }, studiedInFrance],
};

/** Conditions of the first multi-year card for those who sign a CIR (routes.md § 1.8). `changeOfStatus`: A2 is not asked (CF-CHG-C4). */
export const multiYearCriteria = (
  options: { readonly changeOfStatus?: boolean } = {},
): readonly Criterion[] => [
  {
    nature: 'condition',
    facts: ['PC-12'],
    test: {
      any: [{ no: 'integration.cirSigned' }, { yes: 'integration.cirAttended' }, studiedInFrance],
    },
  },
  { nature: 'condition', facts: ['COM-7'], test: { no: 'integration.rejectedValues' } },
  { nature: 'condition', facts: ['COM-8', 'COM-8b'], test: examPassed },
  ...(options.changeOfStatus
    ? []
    : [{ nature: 'condition', facts: ['COM-9', 'CF-CSP-08'], test: frenchA2 } satisfies Criterion]),
];

/** Documents of the first multi-year card for those who sign a CIR. */
export const multiYearDocuments = (
  options: { readonly changeOfStatus?: boolean } = {},
): readonly DocumentRule[] => [
  {
    document: 'cir',
    facts: ['PC-12'],
    at: 'filing',
    copies: 'copy',
    when: { all: [{ yes: 'integration.cirSigned' }, { not: studiedInFrance }] },
  },
  {
    document: 'examen-civique',
    facts: ['CF-P-CJR-07'],
    at: 'filing',
    copies: 'copy',
    when: {
      not: {
        any: [
          studiedInFrance,
          { elapsed: 'P65Y1D', since: 'person.birthDate' },
          { yes: 'integration.medicalExemption' },
        ],
      },
    },
  },
  ...(options.changeOfStatus
    ? []
    : [
        {
          document: 'attestation-niveau-langue',
          facts: ['CF-P-CJR-08'],
          at: 'filing',
          copies: 'copy',
          when: { not: studiedInFrance },
        } satisfies DocumentRule,
      ]),
];

/**
 * One year of VLS-TS or of temporary card of the same mention. The demand is filed before the year ends, so a permit that
 * lasts a year counts too: a year's card ends the day before its anniversary, 364 days after its first day at least.
 */
export const oneYearHeld: Criterion = {
  nature: 'condition',
  facts: ['COM-7', 'COM-7b', 'ED-09'],
  test: {
    any: [
      { elapsed: 'P1Y', since: 'permit.since' },
      { between: 'permit.since', and: 'permit.expiresOn', minimum: 'P364D' },
    ],
  },
};

/** At most three renewals in a row of a temporary card of one mention (COM-11), unless exempt from the CIR. */
export const notRenewedThrice: Criterion = {
  nature: 'condition',
  facts: ['COM-11'],
  test: { any: [{ number: 'permit.renewals', max: 2 }, studiedInFrance] },
};

/** Renewal of a multi-year or resident card: habitual residence since 2024-01-28. */
export const habitualResidence: Criterion = {
  nature: 'condition',
  facts: ['COM-13'],
  test: { yes: 'residence.habitualUnderPermit' },
};
export const habitualResidenceProof: DocumentRule = {
  document: 'preuves-presence-en-france',
  facts: ['PC-14'],
  at: 'filing',
  copies: 'copy',
};

const holdsMultiYear: Expr = { is: 'permit.kind', in: ['carte-pluriannuelle'] };

/** The multi-year card: a year, the CIR, exam and A2 for the first one (CF-CSP-07); habitual residence to renew it. */
export const multiYearCard = (
  validity: string | null,
  facts: readonly string[],
  options: { readonly changeOfStatus?: boolean; readonly withoutCir?: boolean } = {},
): CardRule => {
  const first = options.withoutCir ? [oneYearHeld] : [oneYearHeld, ...multiYearCriteria(options)];
  return {
    kind: 'carte-pluriannuelle',
    validity,
    facts,
    criteria: [
      ...first.map((criterion) => ({
        ...criterion,
        test: { any: [holdsMultiYear, criterion.test] },
      })),
      { ...habitualResidence, test: { any: [{ not: holdsMultiYear }, habitualResidence.test] } },
    ],
    documents: [
      ...(options.withoutCir ? [] : multiYearDocuments(options)).map((rule) => ({
        ...rule,
        when: { all: [{ not: holdsMultiYear }, ...(rule.when ? [rule.when] : [])] },
      })),
      { ...habitualResidenceProof, when: holdsMultiYear },
    ],
  };
};

/** The cards that follow a year of VLS-TS or of temporary card, for routes with a CIR: multi-year first, then one more year. */
export const followingCards = (
  validity: string | null,
  validityFacts: readonly string[],
): readonly CardRule[] => [
  multiYearCard(validity, validityFacts),
  { kind: 'carte-temporaire', validity: 'P1Y', facts: ['CF-DUR-01'], criteria: [notRenewedThrice] },
];
