import { isMoroccan, isTunisian, regularisationDue } from '../../common/conditions';
import { windowAfterEntry, windowsBeforeExpiry } from '../../common/filing';
import { habitualResidence } from '../../common/multi-year';
import { remediesWithCommission } from '../../common/remedies';
import { route } from '../../define';
import type { Expr } from '../../expr';
import type { Criterion, FeeRule, Ground, Notice, StageRules } from '../../types';
import {
  cardsAfterChange,
  familyCards,
  familyChannels,
  familyProvisional,
  nextMultiYear,
  oneYearCard,
  onlineHelp,
} from '../famille/stages';
import { noFrenchChild, frenchChild, otherParentProved, recognisedByOther } from '../famille/tests';
import { criteria, otherParent } from './criteria';
import * as documents from './documents';

const MOTIFS = ['parent-enfant-francais'];
const held = (kind: string): Expr => ({
  all: [
    { is: 'permit.kind', in: [kind] },
    { is: 'permit.motif', in: MOTIFS },
  ],
});
const fee = (rate: FeeRule['rate']): FeeRule => ({
  facts: ['COU-6', 'CF-COUT-12'],
  tariff: 'normal',
  rate,
});
const notProved: Expr = { is: 'child.otherParentContribution', in: ['non'] };
const notices: readonly Notice[] = [
  { facts: ['CF-PEF-C5'] },
  { facts: ['RS-GUY'], when: { is: 'person.departement', in: ['973'] } },
  { facts: ['MAY-4'], when: { is: 'person.departement', in: ['976'] } },
  ...onlineHelp,
  { facts: ['CF-COUT-14'] },
  { facts: ['CF-COM-C5'] },
  { facts: ['RS-MA-01'], when: isMoroccan },
];

const stages = (more: readonly Criterion[], warnings: readonly Notice[]): readonly StageRules[] => {
  const shared = {
    channels: familyChannels,
    windows: windowsBeforeExpiry,
    provisional: [...familyProvisional, { facts: ['DEP-13'] }],
    renewal: { validity: 'P2Y' },
    remedies: [...remediesWithCommission, { facts: ['CF-REF-02'] }, { facts: ['CF-REC-06'] }],
    warnings: [...warnings, ...notices],
    next: [
      { facts: ['CF-CR-03'] },
      { facts: ['CF-CR-04'] },
      { facts: ['RS-TN-02'], when: isTunisian },
      { facts: ['CF-CSP-02a'] },
      { facts: ['CF-DEL-21'] },
    ],
  } as const;
  return [
    {
      ...shared,
      stage: 'first-application',
      criteria: criteria('first', more),
      documents: documents.first,
      fees: { ...fee('first'), regularisation: regularisationDue },
      windows: windowAfterEntry,
      cards: [oneYearCard],
    },
    {
      ...shared,
      stage: 'change-of-status',
      criteria: criteria('change', more),
      documents: documents.first,
      fees: fee('renewal'),
      cards: cardsAfterChange,
    },
    {
      ...shared,
      stage: 'renewal',
      selects: held('carte-temporaire'),
      criteria: criteria('renewal', more),
      documents: documents.renewal,
      fees: fee('renewal'),
      cards: familyCards(true),
    },
    {
      ...shared,
      stage: 'renewal',
      selects: held('carte-pluriannuelle'),
      criteria: criteria('renewal', [...more, habitualResidence]),
      documents: documents.renewalOfMultiYear,
      fees: fee('renewal'),
      cards: [nextMultiYear],
    },
  ];
};

const ground = (
  parts: Pick<Ground, 'id' | 'title' | 'selects' | 'weighedWhen'>,
  more: readonly Criterion[] = [],
  warnings: readonly Notice[] = [],
): Ground => ({
  ...parts,
  basis: 'right',
  open: { from: '2020-01-01' },
  motifs: MOTIFS,
  stages: stages(more, warnings),
});

const contribution = (...values: string[]): Expr => ({ is: 'child.contribution', in: values });
const notRecognised: Expr = { not: recognisedByOther };

export const parentEnfantFrancais = route({
  id: 'parent-enfant-francais',
  title: 'Parent d’un enfant français',
  summary: 'Pour la mère ou le père d’un enfant français mineur qui vit en France.',
  regime: 'ceseda',
  grounds: [
    ground({
      id: 'naissance',
      title: 'Participation depuis la naissance',
      selects: {
        any: [noFrenchChild, { all: [notRecognised, contribution('depuis-la-naissance')] }],
      },
    }),
    ground({
      id: 'deux-ans',
      title: 'Participation depuis deux ans au moins',
      selects: { all: [frenchChild, notRecognised, contribution('depuis-une-date', 'non')] },
    }),
    ground(
      {
        id: 'reconnaissance',
        title: 'Enfant reconnu par son parent français',
        selects: { all: [frenchChild, recognisedByOther] },
        weighedWhen: { not: otherParentProved },
      },
      [otherParent],
      [{ facts: ['CF-PEF-C4'], when: notProved }],
    ),
  ],
});
