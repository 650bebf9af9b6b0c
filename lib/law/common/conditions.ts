import type { Expr } from '../expr';
import type { Criterion } from '../types';

/** European Union, European Economic Area, Switzerland. */
export const EUROPEAN_COUNTRIES = [
  'AT',
  'BE',
  'BG',
  'CH',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IS',
  'IT',
  'LI',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'NO',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
] as const;

export const isAlgerian: Expr = { is: 'person.nationality', in: ['DZ'] };
export const isTunisian: Expr = { is: 'person.nationality', in: ['TN'] };
export const isMoroccan: Expr = { is: 'person.nationality', in: ['MA'] };
export const inMayotte: Expr = { is: 'person.departement', in: ['976'] };
export const inGuyane: Expr = { is: 'person.departement', in: ['973'] };
/** No commission du titre de séjour there (CF-REF-10). */
export const whereNoCommission: Expr = { is: 'person.departement', in: ['973', '976', '978'] };

/** Regime: the test of these two decides `other-regime`, never `conditions-not-met`. */
export const regimeCriteria: readonly Criterion[] = [
  {
    nature: 'bar',
    facts: ['UE-1'],
    test: { not: { is: 'person.nationality', in: EUROPEAN_COUNTRIES } },
  },
  { nature: 'bar', facts: ['UE-2'], test: { not: { is: 'person.nationality', in: ['GB'] } } },
  { nature: 'bar', facts: ['RS-DZ-01'], test: { not: isAlgerian } },
];

/** Public order. Card of resident at renewal: use `graveThreat` with COM-2b instead. */
export const noPublicOrderThreat: Criterion = {
  nature: 'bar',
  facts: ['COM-2'],
  test: { no: 'conduct.publicOrderThreat' },
};

/** Polygamy cannot exist for someone who has no spouse. */
const notPolygamous: Expr = {
  any: [{ no: 'union.polygamy' }, { is: 'union.kind', in: ['aucune', 'pacs', 'concubinage'] }],
};

/** Until 2021-08-25, only for the routes that name it (conjoint, parent, pacse, liens, carte de résident, RF, admission exceptionnelle). */
export const noPolygamyOld: Criterion = { nature: 'bar', facts: ['COM-3'], test: notPolygamous };
/** Since 2021-08-26, for every document. */
export const noPolygamy: Criterion = { nature: 'bar', facts: ['COM-3b'], test: notPolygamous };

/** Contract to sign since 2024-07-17: a formality, which becomes a bar only when the person refuses. */
export const engagement: Criterion = {
  nature: 'formality',
  facts: ['CF-COM-C3'],
  test: { is: 'integration.engagement', in: ['signe'] },
  refusedWhen: { is: 'integration.engagement', in: ['refuse'] },
};

/** « NON BLOQUE » of the routes that name polygamy themselves. */
export const notBlocked: readonly Criterion[] = [
  noPublicOrderThreat,
  noPolygamyOld,
  noPolygamy,
  engagement,
];
/** « NON BLOQUE » of the other routes (polygamy counts only since 2021-08-26). */
export const notBlockedOther: readonly Criterion[] = [noPublicOrderThreat, noPolygamy, engagement];

/** Reasons for which a refusal is possible, not automatic, since 2024-01-28 (ED-02: temporary and multi-year cards only). Shown as factors. */
export const refusalPossible: readonly Criterion[] = [
  { nature: 'factor', facts: ['AES-BAR-3'], test: { no: 'conduct.oqtfPending' } },
  { nature: 'factor', facts: ['AES-BAR-4'], test: { no: 'conduct.forgery' } },
  { nature: 'factor', facts: ['AES-BAR-5'], test: { no: 'conduct.listedOffence' } },
  { nature: 'factor', facts: ['AES-BAR-6'], test: { no: 'conduct.violenceOfficial' } },
];

/** Right after 16 with the wish to work, else after 18 and before 19 (COM-16, DEP-3). */
export const youngAdultAge: Expr = {
  any: [
    {
      all: [
        { elapsed: 'P18Y', since: 'person.birthDate' },
        { before: 'P19Y', since: 'person.birthDate' },
      ],
    },
    {
      all: [
        { elapsed: 'P16Y', since: 'person.birthDate' },
        { before: 'P18Y', since: 'person.birthDate' },
        { yes: 'person.wantsToWork' },
      ],
    },
  ],
};

/** Entered without the visa or document asked for, or over 18 with no card three months after entry (AES-COUT-10). */
export const regularisationDue: Expr = {
  all: [
    { not: { is: 'entry.mode', in: ['jamais-entre', 'visa-long-sejour'] } },
    {
      any: [
        { is: 'entry.mode', in: ['irreguliere'] },
        {
          all: [
            { elapsed: 'P18Y', since: 'person.birthDate' },
            { elapsed: 'P3M', since: 'entry.date' },
            {
              any: [
                {
                  is: 'permit.kind',
                  in: ['aucun', 'recepisse', 'attestation-demande-asile', 'autre'],
                },
              ],
            },
            { no: 'permit.held' },
          ],
        },
      ],
    },
  ],
};
