import {
  inMayotte,
  isTunisian,
  noPolygamy,
  noPublicOrderThreat,
  refusalPossible,
  regimeCriteria,
} from '../../common/conditions';
import { ANEF_URL, windowsBeforeExpiry, windowYoungAdult } from '../../common/filing';
import { remediesWithCommission } from '../../common/remedies';
import type { ChannelRule, Criterion, Ground, WindowRule } from '../../types';
import { condition, enteredIrregularly, refusalNotices, yearOfMajority } from '../parts/criteria';
import { provisional, usualStages } from '../parts/stages';
import * as file from './documents';
import { bars, mayBeAsked, normal, oneYear, open, tooOld } from './shared';

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
