import { notBlocked, refusalPossible, regimeCriteria } from '../../common/conditions';
import type { Criterion } from '../../types';
import {
  longStayVisa,
  marriageKnownInFrance,
  marriedToFrench,
  notYetUnited,
  permitInCourse,
  regularEntry,
  sixMonthsTogether,
} from '../famille/tests';

export const married: Criterion = {
  nature: 'condition',
  facts: ['CF-VLSTS-C1'],
  test: marriedToFrench,
  refusedWhen: notYetUnited,
};
export const together: Criterion = {
  nature: 'condition',
  facts: ['CF-VLSTS-C2'],
  test: { yes: 'union.livingTogether' },
};
export const stillFrench: Criterion = {
  nature: 'condition',
  facts: ['CF-VLSTS-C3'],
  test: { yes: 'union.partnerKeptNationality' },
};
export const transcribed: Criterion = {
  nature: 'condition',
  facts: ['CF-VLSTS-C5'],
  test: marriageKnownInFrance,
};
/** The visa of L412-1; a VLS-TS stands for the first card (CF-VLSTS-C8). */
export const visa: Criterion = {
  nature: 'condition',
  facts: ['CF-VLSTS-C6', 'CF-VLSTS-C8'],
  test: longStayVisa,
};
/** A VLS-TS is a permit once validated online. */
export const validated: Criterion = {
  nature: 'condition',
  facts: ['CF-VLSTS-C8'],
  test: { yes: 'entry.vlstsValidated' },
};
export const common: readonly Criterion[] = [married, together, stillFrench];

export const withoutVisa: readonly Criterion[] = [
  {
    nature: 'condition',
    facts: ['CF-SVL-C1'],
    test: { is: 'union.celebratedIn', in: ['france'] },
  },
  { nature: 'condition', facts: ['CF-SVL-C2'], test: regularEntry },
  {
    // Only who crossed another Schengen state with a short-stay visa has it to make.
    nature: 'condition',
    facts: ['CF-SVL-C3'],
    test: {
      any: [
        {
          is: 'entry.mode',
          in: ['dispense-de-visa', 'titre-schengen', 'visa-long-sejour'],
        },
        { no: 'entry.viaSchengen' },
        { yes: 'entry.declarationMade' },
      ],
    },
  },
  { nature: 'condition', facts: ['CF-SVL-C4'], test: sixMonthsTogether },
];

/** The card or VLS-TS of another motif is still in course. */
export const otherPermit: Criterion = {
  nature: 'condition',
  facts: ['COM-14'],
  test: permitInCourse,
};

/** Renewal: marriage, life together and nationality last (CF-CSP-13). */
export const renewed: readonly Criterion[] = [
  married,
  { nature: 'condition', facts: ['CF-CSP-13'], test: { yes: 'union.livingTogether' } },
  stillFrench,
];

export const guarded = (criteria: readonly Criterion[]): readonly Criterion[] => [
  ...regimeCriteria,
  ...criteria,
  ...notBlocked,
  ...refusalPossible,
];
