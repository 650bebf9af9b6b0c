import {
  inMayotte,
  isTunisian,
  noPolygamy,
  noPublicOrderThreat,
  notBlockedOther,
  refusalPossible,
  regimeCriteria,
} from '../../common/conditions';
import {
  ANEF_URL,
  counter,
  counterThenOnline,
  windowsBeforeExpiry,
  windowYoungAdult,
} from '../../common/filing';
import { remediesWithCommission, remediesWithoutCommission } from '../../common/remedies';
import type { ChannelRule, Criterion, FeeRule, Ground, Notice, WindowRule } from '../../types';
import {
  condition,
  enteredIrregularly,
  factor,
  refusalNotices,
  yearOfMajority,
} from '../parts/criteria';
import { provisional, usualStages } from '../parts/stages';
import * as file from './documents';

const open = { from: '2020-01-01' };
const bars = { before: regimeCriteria, after: [...notBlockedOther, ...refusalPossible] };
const normal = (
  rate: FeeRule['rate'],
  facts: readonly string[],
  regularisation?: FeeRule['regularisation'],
): FeeRule => ({ facts, tariff: 'normal', rate, ...(regularisation ? { regularisation } : {}) });
const oneYear = (fact: string) =>
  ({ kind: 'carte-temporaire', validity: 'P1Y', facts: [fact] }) as const;
const isMajorSince = (duration: string) =>
  ({ elapsed: duration, since: 'person.birthDate' }) as const;
const tooOld: Notice = { facts: ['J13-S1'], when: isMajorSince('P19Y') };
/** The second branch of AES-COUT-10 may be claimed from a young adult who entered regularly: said, not counted. */
const mayBeAsked: Notice = {
  facts: ['AES-COUT-10'],
  when: { not: { is: 'entry.mode', in: ['irreguliere', 'jamais-entre', 'visa-long-sejour'] } },
};

/** The day of 2023 when it moved online was not found (ANE-4). */
const sinceThirteenChannels: readonly ChannelRule[] = [
  { channel: 'prefecture', facts: ['J13-D1'], from: '2020-01-01', to: '2022-12-31' },
  { channel: 'to-verify', facts: ['ANE-4', 'J13-D2'], from: '2023-01-01', url: ANEF_URL },
];
/** Not known whether the ANEF's window applies: the days that suit both (DEP-2). */
const sinceThirteenWindows: readonly WindowRule[] = [
  ...windowsBeforeExpiry,
  {
    kind: 'before-expiry',
    facts: ['DEP-2'],
    opens: 'P120D',
    closes: 'P60D',
    channel: 'to-verify',
  },
];

const withParentSince13: readonly Criterion[] = [
  condition(['J13-C1'], {
    between: 'person.birthDate',
    and: 'residence.since',
    atMost: 'P13Y',
  }),
  condition(['J13-C2'], { yes: 'parent.livesWith' }),
];

export const before13: Ground = {
  id: 'avant-13-ans',
  title: 'Jeune en France depuis l’âge de 13 ans au plus, avec un parent',
  basis: 'right',
  open,
  selects: {
    not: {
      all: [isTunisian, { between: 'person.birthDate', and: 'residence.since', atMost: 'P10Y' }],
    },
  },
  motifs: ['jeune-avant-13-ans'],
  stages: usualStages({
    motifs: ['jeune-avant-13-ans'],
    first: [
      ...withParentSince13,
      condition(['MAY-1'], {
        any: [
          { not: inMayotte },
          { is: 'parent.permit', in: ['carte-temporaire', 'carte-resident'] },
        ],
      }),
      yearOfMajority,
    ],
    lasting: withParentSince13.slice(0, 1),
    bars,
    firstFile: file.before13File,
    renewalFile: file.before13Renewal,
    firstFees: normal('first', ['COU-6', 'J13-K2', 'AES-COUT-10'], enteredIrregularly),
    laterFees: normal('renewal', ['COU-6', 'J13-K2']),
    channels: sinceThirteenChannels,
    firstWindows: windowYoungAdult,
    heldWindows: sinceThirteenWindows,
    temporary: oneYear('J13-V1'),
    multiYear: { validity: 'P4Y', facts: ['J13-V1'], contract: true },
    provisional: provisional(undefined, undefined, [{ facts: ['ED-10'] }]),
    remedies: remediesWithCommission,
    warnings: [{ facts: ['J13-C3'] }, { facts: ['J13-P1'] }, mayBeAsked, ...refusalNotices],
    next: [tooOld],
  }),
};

const tunisianSince10: Criterion = condition(['JTN-C1'], {
  all: [isTunisian, { between: 'person.birthDate', and: 'residence.since', atMost: 'P10Y' }],
});

export const tunisian: Ground = {
  id: 'tunisien-avant-10-ans',
  title: 'Jeune Tunisien en France depuis l’âge de 10 ans au plus',
  basis: 'right',
  open,
  selects: isTunisian,
  motifs: ['jeune-avant-13-ans'],
  stages: usualStages({
    motifs: ['jeune-avant-13-ans'],
    first: [tunisianSince10, yearOfMajority],
    lasting: [tunisianSince10],
    // The contract is optional for this right of the treaty (TUN-4).
    bars: {
      before: regimeCriteria,
      after: [noPublicOrderThreat, noPolygamy, ...refusalPossible],
    },
    firstFile: file.tunisianFile,
    renewalFile: file.tunisianRenewal,
    firstFees: normal('first', ['JTN-K1', 'AES-COUT-10'], enteredIrregularly),
    laterFees: normal('renewal', ['JTN-K1']),
    channels: sinceThirteenChannels,
    firstWindows: windowYoungAdult,
    heldWindows: sinceThirteenWindows,
    temporary: oneYear('JTN-V1'),
    multiYear: { validity: 'P4Y', facts: ['JTN-V1'], contract: true },
    provisional: provisional(undefined, undefined, [{ facts: ['ED-10'] }]),
    remedies: remediesWithCommission,
    warnings: [
      { facts: ['TUN-1'] },
      { facts: ['TUN-4'] },
      { facts: ['JTN-C2'] },
      mayBeAsked,
      ...refusalNotices,
    ],
    next: [tooOld],
  }),
};

const confidedBy16 = (
  to: readonly string[],
  facts: readonly string[],
  days: object,
): Criterion => ({
  ...condition(facts, {
    all: [
      { is: 'youth.confided', in: to },
      { between: 'person.birthDate', and: 'youth.confidedOn', atMost: 'P16Y' },
    ],
  }),
  ...days,
});
const confided: readonly Criterion[] = [
  confidedBy16(['ase'], ['ASE-C1'], { from: '2020-01-01', to: '2022-02-08' }),
  confidedBy16(['ase', 'tiers'], ['ASE-C1', 'ASE-C1b'], { from: '2022-02-09' }),
];
const seriousTraining = { yes: 'youth.training' } as const;
const weighed: readonly Criterion[] = [
  factor(['ASE-C3'], { no: 'youth.closeFamilyAbroad' }),
  factor(['ASE-C4'], { is: 'youth.structureOpinion', in: ['favorable'] }),
];

export const placed: Ground = {
  id: 'confie-ase',
  title: 'Jeune confié à l’aide sociale à l’enfance avant 16 ans',
  basis: 'weighed',
  open,
  selects: { is: 'youth.confided', in: ['ase', 'tiers'] },
  motifs: ['jeune-confie-ase'],
  stages: usualStages({
    motifs: ['jeune-confie-ase'],
    first: [...confided, condition(['ASE-C2'], seriousTraining), yearOfMajority, ...weighed],
    lasting: [...confided, factor(['ASE-C2'], seriousTraining), ...weighed],
    bars,
    firstFile: file.placedFile,
    renewalFile: file.placedRenewal,
    firstFees: { facts: ['COU-8', 'COU-12'], tariff: 'sans-taxe-premiere', rate: 'first' },
    laterFees: { facts: ['COU-6', 'ASE-K2'], tariff: 'sans-taxe-premiere', rate: 'renewal' },
    channels: counterThenOnline(file.ASE_ONLINE, '2023-10-01', 'ASE-D2', 'ASE-D1'),
    firstWindows: windowYoungAdult,
    temporary: oneYear('ASE-V1'),
    multiYear: { validity: 'P4Y', facts: ['ASE-V1'], contract: true },
    provisional: provisional(file.ASE_ONLINE, '2023-10-01', [{ facts: ['ASE-V1'] }]),
    remedies: remediesWithCommission,
    warnings: [{ facts: ['ASE-P1'] }, ...refusalNotices],
    next: [
      {
        facts: ['ASE-C6'],
        when: {
          not: { between: 'person.birthDate', and: 'youth.confidedOn', atMost: 'P16Y' },
        },
      },
      tooOld,
    ],
  }),
};

const bornHere: readonly Criterion[] = [
  condition(['NEF-C1'], { yes: 'person.bornInFrance' }),
  condition(['NEF-C2'], {
    all: [{ elapsed: 'P8Y', since: 'residence.since' }, { yes: 'residence.continuous' }],
  }),
  condition(['NEF-C3'], { number: 'youth.schoolYearsAfter10', min: 5 }),
];

export const bornInFrance: Ground = {
  id: 'ne-en-france',
  title: 'Né en France, 8 ans de résidence et 5 ans d’école',
  basis: 'right',
  open,
  selects: { yes: 'person.bornInFrance' },
  motifs: ['ne-en-france'],
  stages: usualStages({
    motifs: ['ne-en-france'],
    first: [
      ...bornHere,
      // The day of the twenty-first birthday still counts.
      condition(['NEF-C4'], {
        all: [
          { elapsed: 'P16Y', since: 'person.birthDate' },
          { before: 'P21Y1D', since: 'person.birthDate' },
        ],
      }),
    ],
    lasting: bornHere,
    bars,
    firstFile: file.bornFile,
    renewalFile: file.bornRenewal,
    firstFees: normal('first', ['COU-6', 'NEF-K1', 'NEF-K2'], enteredIrregularly),
    laterFees: normal('renewal', ['COU-6', 'NEF-K1', 'NEF-K2']),
    channels: counter('NEF-D1', 'ANE-7'),
    firstWindows: [
      {
        kind: 'birthday',
        facts: ['NEF-C4'],
        opens: 'P16Y',
        closes: 'P21Y',
        inclusive: true,
      },
    ],
    temporary: oneYear('NEF-V1'),
    multiYear: { validity: 'P4Y', facts: ['NEF-V1'], contract: false },
    provisional: provisional(undefined, undefined, [{ facts: ['DEP-13'] }]),
    remedies: remediesWithCommission,
    warnings: [{ facts: ['NEF-O1'] }, { facts: ['NEF-P1'] }, mayBeAsked, ...refusalNotices],
    next: [{ facts: ['NEF-V1'] }],
  }),
};

const residentParent: readonly Criterion[] = [
  condition(['RLD-C1'], { is: 'parent.permit', in: ['resident-ue-autre-etat'] }),
  condition(['RLD-C4'], { yes: 'parent.resourcesAndInsurance' }),
];

export const longTermParent: Ground = {
  id: 'parent-resident-longue-duree-ue',
  title: 'Enfant d’un résident de longue durée – UE d’un autre pays',
  basis: 'right',
  open,
  selects: { is: 'parent.permit', in: ['resident-ue-autre-etat'] },
  motifs: ['famille-resident-ue'],
  stages: usualStages({
    motifs: ['famille-resident-ue'],
    first: [
      ...residentParent.slice(0, 1),
      condition(['RLD-C2'], {
        any: [
          { between: 'person.birthDate', and: 'residence.since', atMost: 'P18Y' },
          { between: 'person.birthDate', and: 'entry.date', atMost: 'P18Y' },
        ],
      }),
      condition(['RLD-C3'], { yes: 'parent.livedTogetherInEu' }),
      ...residentParent.slice(1),
      // Three months after 18, that day included.
      condition(['RLD-C5', 'COM-16'], {
        any: [
          { all: [isMajorSince('P18Y'), { before: 'P18Y3M1D', since: 'person.birthDate' }] },
          {
            all: [
              isMajorSince('P16Y'),
              { before: 'P18Y', since: 'person.birthDate' },
              { yes: 'person.wantsToWork' },
            ],
          },
        ],
      }),
    ],
    lasting: residentParent,
    bars,
    firstFile: file.longTermFile,
    renewalFile: file.longTermRenewal,
    firstFees: normal('first', ['RLD-K1', 'COU-6'], enteredIrregularly),
    laterFees: normal('renewal', ['RLD-K1', 'COU-6']),
    channels: counter('RLD-D1', 'ANE-7'),
    firstWindows: [
      {
        kind: 'birthday',
        facts: ['RLD-C5'],
        opens: 'P16Y',
        closes: 'P18Y3M',
        inclusive: true,
      },
    ],
    temporary: { kind: 'carte-temporaire', validity: null, facts: ['RLD-V1'] },
    multiYear: { validity: 'P4Y', facts: ['RLD-R1'], contract: true },
    provisional: provisional(undefined, undefined, [{ facts: ['RLD-V2'] }]),
    remedies: [{ facts: ['ED-07'] }, ...remediesWithoutCommission],
    warnings: refusalNotices,
    next: [{ facts: ['COM-15'] }],
  }),
};
