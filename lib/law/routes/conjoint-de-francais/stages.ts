import { isMoroccan, isTunisian } from '../../common/conditions';
import { windowAfterEntry, windowsBeforeExpiry } from '../../common/filing';
import { habitualResidence } from '../../common/multi-year';
import { appeals, remediesWithCommission, silence } from '../../common/remedies';
import { usualStage } from '../../common/stages';
import type { Expr } from '../../expr';
import type { CardRule, FeeRule, Notice, StageRules } from '../../types';
import {
  cardsAfterChange,
  familyCards,
  familyChannels,
  familyProvisional,
  nextMultiYear,
  noticesUntil,
  notTooLate,
  oneYearCard,
  onlineHelp,
} from '../famille/stages';
import {
  common,
  guarded,
  otherPermit,
  renewed,
  transcribed,
  validated,
  visa,
  withoutVisa,
} from './criteria';
import * as documents from './documents';

export const MOTIFS = ['conjoint-de-francais'];
const LAST_OLD_DAY = '2021-04-30';

export const held = (...kinds: string[]): Expr => ({
  all: [
    { is: 'permit.kind', in: kinds },
    { is: 'permit.motif', in: MOTIFS },
  ],
});

export const normalFee = (rate: FeeRule['rate'], ...facts: string[]): FeeRule => ({
  facts: ['COU-6', 'CF-COUT-12', ...facts],
  tariff: 'normal',
  rate,
});

const mayWork: readonly Notice[] = [...familyProvisional, { facts: ['DEP-13'] }];
export const remedies: readonly Notice[] = [
  ...remediesWithCommission,
  { facts: ['CF-REF-02'] },
  { facts: ['CF-REC-06'] },
];
const information: readonly Notice[] = [
  { facts: ['CF-DEL-06'] },
  ...onlineHelp,
  { facts: ['CF-COUT-14'] },
  { facts: ['CF-COM-C5'] },
  { facts: ['RS-MA-01'], when: isMoroccan },
];
const toResident: readonly Notice[] = [
  { facts: ['CF-CR-01', 'CF-CR-02'] },
  { facts: ['RS-TN-01'], when: isTunisian },
  { facts: ['RS-TN-04'], when: isTunisian },
  { facts: ['CF-CSP-02a'] },
  { facts: ['CF-DEL-21'] },
];

/** What every stage of the route shares. */
const shared = {
  channels: familyChannels,
  windows: windowsBeforeExpiry,
  provisional: mayWork,
  renewal: { validity: 'P2Y' },
  remedies,
  warnings: information,
  next: toResident,
} as const;

/** Held a VLS-TS of spouse: the card that follows counts as a renewal for the taxes (CF-COUT-04). */
export const afterVlsts: StageRules = {
  ...shared,
  stage: 'first-application',
  selects: held('vls-ts'),
  criteria: guarded([...common, transcribed, visa, validated, ...notTooLate]),
  documents: documents.firstWithVisa,
  fees: normalFee('renewal', 'CF-COUT-04'),
  cards: familyCards(false),
  warnings: [
    { facts: ['CF-VLSTS-C9'] },
    { facts: ['CF-VLSTS-C4'] },
    { facts: ['CF-COUT-05', 'CF-COUT-06'] },
    { facts: ['CF-COUT-15'] },
    ...information,
  ],
};

/** Came with a long-stay visa that is not a permit by itself. */
export const withVisa: StageRules = {
  ...shared,
  stage: 'first-application',
  selects: {
    all: [
      {
        is: 'permit.kind',
        in: ['aucun', 'aps', 'recepisse', 'attestation-demande-asile', 'autre'],
      },
      { is: 'entry.mode', in: ['visa-long-sejour'] },
    ],
  },
  criteria: guarded([...common, transcribed, visa]),
  documents: documents.firstWithVisa,
  fees: normalFee('first'),
  windows: windowAfterEntry,
  cards: [oneYearCard],
  renewal: { validity: 'P1Y' },
  warnings: [{ facts: ['CF-VLSTS-C4'] }, { facts: ['CF-VLSTS-C7'] }, ...information],
};

const expired = (duration: string): Expr => ({
  all: [{ no: 'residence.regular' }, { elapsed: duration, since: 'permit.expiresOn' }],
});
const CARDS = ['carte-temporaire', 'carte-pluriannuelle', 'carte-resident', 'vls-ts'];

/** L423-2. A card that ended too long ago no longer counts as a card held. */
export const withoutVlsts: StageRules = {
  ...shared,
  stage: 'first-application',
  selects: {
    any: [
      {
        is: 'permit.kind',
        in: ['aucun', 'aps', 'recepisse', 'attestation-demande-asile', 'autre'],
      },
      {
        all: [
          { is: 'permit.kind', in: CARDS },
          {
            any: [
              { all: [{ not: { is: 'permit.motif', in: MOTIFS } }, expired('P1D')] },
              expired('P6M1D'),
            ],
          },
        ],
      },
    ],
  },
  criteria: guarded([...common, ...withoutVisa]),
  documents: documents.firstWithoutVisa,
  fees: {
    ...normalFee('first'),
    // Who came without a long-stay visa owes it, after six months in France (CF-COUT-07, COU-11).
    regularisation: { not: { is: 'entry.mode', in: ['visa-long-sejour'] } },
  },
  windows: windowAfterEntry,
  cards: [oneYearCard],
  provisional: [
    ...familyProvisional,
    { facts: ['DEP-13'], from: '2020-01-01', to: LAST_OLD_DAY },
    { facts: ['ED-10'], from: '2021-05-01' },
  ],
  renewal: { validity: 'P1Y' },
  remedies: [
    ...noticesUntil(
      remediesWithCommission.slice(0, -(silence.length + appeals.length)),
      LAST_OLD_DAY,
    ),
    { facts: ['CF-REF-04'] },
    ...silence,
    ...appeals,
    { facts: ['CF-REF-02'] },
    { facts: ['CF-REC-06'] },
  ],
  warnings: [
    { facts: ['CF-SVL-C7'], when: { is: 'entry.mode', in: ['irreguliere'] } },
    { facts: ['CF-SVL-C5'] },
    { facts: ['CF-SVL-C6'] },
    { facts: ['RS-UE-02'], when: { is: 'entry.mode', in: ['titre-schengen'] } },
    { facts: ['CF-VLSTS-C4'] },
    ...information,
  ],
};

export const changeOfMotif: StageRules = {
  ...shared,
  stage: 'change-of-status',
  criteria: guarded([...common, transcribed, otherPermit]),
  documents: documents.change,
  fees: normalFee('renewal'),
  cards: cardsAfterChange,
};

const renewalOf = (kinds: readonly string[], cards: readonly CardRule[]): StageRules => ({
  ...shared,
  stage: 'renewal',
  selects: held(...kinds),
  criteria: guarded([...renewed, ...notTooLate]),
  documents: documents.renewal,
  fees: normalFee('renewal'),
  cards,
  warnings: [{ facts: ['CF-CSP-13'] }, { facts: ['CF-DEL-19'] }, ...information],
});

export const renewalOfTemporary = renewalOf(['carte-temporaire'], familyCards(true));
export const renewalOfMultiYear: StageRules = {
  ...renewalOf(['carte-pluriannuelle'], [nextMultiYear]),
  criteria: guarded([...renewed, ...notTooLate, habitualResidence]),
  documents: documents.renewalOfMultiYear,
};

/** The usual tests, for the grounds that share them. */
export const firstOrChange = (stage: 'first-application' | 'change-of-status'): Expr =>
  usualStage(stage, MOTIFS);
