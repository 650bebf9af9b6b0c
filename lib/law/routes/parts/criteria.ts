import { youngAdultAge } from '../../common/conditions';
import type { Expr } from '../../expr';
import type { Criterion, Notice } from '../../types';

/**
 * Of age, or 16 with the wish to work (COM-16). The articles of these routes write no age, but a card is asked of adults
 * only; an age not stated is not known, so it stays to be settled.
 */
export const adult: Criterion = {
  nature: 'condition',
  facts: ['COM-16'],
  test: {
    any: [
      { elapsed: 'P18Y', since: 'person.birthDate' },
      {
        all: [{ elapsed: 'P16Y', since: 'person.birthDate' }, { yes: 'person.wantsToWork' }],
      },
    ],
  },
};

/** In the year of the eighteenth birthday, or from 16 with the wish to work (COM-16, DEP-3). */
export const yearOfMajority: Criterion = {
  nature: 'condition',
  facts: ['COM-16', 'DEP-3', 'DEP-3a'],
  test: youngAdultAge,
};

/** Entry without the visa or document asked for: the only case where a minor who came owes the regularisation visa for sure. */
export const enteredIrregularly: Expr = { is: 'entry.mode', in: ['irreguliere'] };

/** Countries whose treaty speaks of family reunification (SUB-1). */
export const bilateral: Expr = {
  is: 'person.nationality',
  in: ['BJ', 'BF', 'CM', 'CF', 'CG', 'CI', 'GA', 'ML', 'MR', 'NE', 'SN', 'TG'],
};

/** After a refusal an OQTF may follow; who is protected changed on 2024-01-28. */
export const refusalNotices: readonly Notice[] = [
  { facts: ['REF-16'] },
  { facts: ['REF-18', 'REF-19'] },
];

/** A condition of the route, met when the test is true. */
export const condition = (facts: readonly string[], test: Expr): Criterion => ({
  nature: 'condition',
  facts,
  test,
});
/** A mark that never decides. */
export const factor = (facts: readonly string[], test: Expr): Criterion => ({
  nature: 'factor',
  facts,
  test,
});
