import { noPolygamyOld, refusalPossible, regimeCriteria } from '../../common/conditions';
import { habitualResidence } from '../../common/multi-year';
import type { Criterion, FeeRule, StageRules } from '../../types';
import { notBlockedVictim, notTooLate } from '../famille/stages';
import { guarded, married, otherPermit, stillFrench, transcribed, visa } from './criteria';
import {
  afterVlsts,
  changeOfMotif,
  firstOrChange,
  held,
  renewalOfMultiYear,
  renewalOfTemporary,
} from './stages';

/** Death of the French spouse: the end of the marriage is not held against the person (L423-4). */
const widowed: readonly Criterion[] = [
  married,
  { nature: 'condition', facts: ['CF-VEU-C1'], test: { is: 'union.endedBy', in: ['deces'] } },
  ...notTooLate,
];

export const diedRules: readonly StageRules[] = [
  {
    ...renewalOfTemporary,
    selects: held('carte-temporaire', 'vls-ts'),
    criteria: guarded(widowed),
    warnings: [],
  },
  {
    ...renewalOfMultiYear,
    criteria: guarded([...widowed, habitualResidence]),
    warnings: [],
  },
];

const exempt: FeeRule = { facts: ['COU-9'], tariff: 'exonere', rate: 'renewal' };

/** Before the ban of 2021 polygamy stays a condition of the article; endured, it is not held against the victim since. */
const guardedVictim = (criteria: readonly Criterion[]): readonly Criterion[] => [
  ...regimeCriteria,
  ...criteria,
  noPolygamyOld,
  ...notBlockedVictim,
  ...refusalPossible,
];

const violence: Criterion = {
  nature: 'condition',
  facts: ['CF-VIO-C1', 'CF-VIO-C2'],
  test: {
    any: [
      { is: 'union.endedBy', in: ['violences'] },
      {
        all: [
          { dayFrom: '2021-08-26' },
          { yes: 'union.polygamy' },
          { yes: 'union.polygamyEndured' },
        ],
      },
    ],
  },
};
const beforeFirstCard: Criterion = {
  nature: 'condition',
  facts: ['CF-VIO-C3', 'CF-VIO-C4'],
  test: {
    all: [{ is: 'union.endedBy', in: ['violences'] }, { yes: 'union.violenceBeforeFirstCard' }],
  },
};
/** The other conditions of L423-1, written since the new code only. */
const since2021 = (criterion: Criterion): Criterion => ({ ...criterion, from: '2021-05-01' });

const victimRenewal = [married, stillFrench, violence, ...notTooLate];

export const violenceRules: readonly StageRules[] = [
  {
    ...afterVlsts,
    selects: firstOrChange('first-application'),
    criteria: guardedVictim([
      married,
      beforeFirstCard,
      ...[stillFrench, transcribed, visa].map(since2021),
    ]),
    fees: exempt,
    cards: renewalOfTemporary.cards.slice(-1).map((card) => ({ ...card, criteria: [] })),
  },
  {
    ...changeOfMotif,
    criteria: guardedVictim([
      married,
      beforeFirstCard,
      ...[stillFrench, transcribed, otherPermit].map(since2021),
    ]),
    fees: exempt,
    cards: changeOfMotif.cards.slice(-1),
  },
  {
    ...renewalOfTemporary,
    criteria: guardedVictim(victimRenewal),
    fees: exempt,
    warnings: [],
  },
  {
    ...renewalOfMultiYear,
    criteria: guardedVictim([...victimRenewal, habitualResidence]),
    fees: exempt,
    warnings: [],
  },
];
