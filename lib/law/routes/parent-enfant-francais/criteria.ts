import { inMayotte, notBlocked, refusalPossible, regimeCriteria } from '../../common/conditions';
import type { Expr } from '../../expr';
import type { Criterion } from '../../types';
import {
  childIsMinor,
  contributes,
  contributesOverseas,
  frenchChild,
  longStayVisa,
  otherParentProved,
  recognisedByOther,
} from '../famille/tests';

/** Mother or father of a French minor who lives in France. */
const child: Criterion = {
  nature: 'condition',
  facts: ['CF-PEF-C1'],
  test: { all: [frenchChild, childIsMinor, { yes: 'child.livesInFrance' }] },
};
/** The child who came of age does not stop the renewal. */
const childAtRenewal: Criterion = {
  nature: 'condition',
  facts: ['CF-PEF-C6'],
  test: { all: [frenchChild, { yes: 'child.livesInFrance' }] },
};
const contribution: readonly Criterion[] = [
  { nature: 'condition', facts: ['CF-PEF-C2'], test: contributes },
  { nature: 'condition', facts: ['CF-PEF-C7'], test: contributesOverseas },
];
/** Not proved, the right is weighed instead (CF-PEF-C4): no obstacle by itself. */
export const otherParent: Criterion = {
  nature: 'factor',
  facts: ['CF-PEF-C3'],
  test: otherParentProved,
};

const provedWhereAsked: Expr = {
  any: [{ not: recognisedByOther }, otherParentProved],
};
/** Mayotte since August 2025: a long-stay visa for the first card, and no fallback without the other parent's proofs. */
const mayotte = (first: boolean): Criterion => ({
  nature: 'condition',
  facts: ['RS-MAY-02'],
  test: {
    any: [{ not: inMayotte }, { all: [...(first ? [longStayVisa] : []), provedWhereAsked] }],
  },
});

export const criteria = (
  stage: 'first' | 'change' | 'renewal',
  more: readonly Criterion[] = [],
): readonly Criterion[] => [
  ...regimeCriteria,
  stage === 'renewal' ? childAtRenewal : child,
  ...contribution,
  ...more,
  mayotte(stage === 'first'),
  ...notBlocked,
  ...refusalPossible,
];
