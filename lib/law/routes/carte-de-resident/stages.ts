import { engagement, noPolygamy, noPolygamyOld, regimeCriteria } from '../../common/conditions';
import { ANEF_URL, anytime, counterThenOnline, windowsBeforeExpiry } from '../../common/filing';
import { habitualResidence } from '../../common/multi-year';
import {
  appeals,
  provisionalCounter,
  provisionalOnline,
  remediesWithoutCommission,
  silence,
} from '../../common/remedies';
import type { Expr } from '../../expr';
import type {
  CardRule,
  ChannelRule,
  Criterion,
  DocumentRule,
  FeeRule,
  Notice,
  StageRules,
} from '../../types';
import { barsOfFirstCard } from './conditions';
import { renewalFile } from './documents';

const RESIDENT = ['carte-resident', 'certificat-algerien-10-ans'];
const notYetResident: Expr = { not: { is: 'permit.kind', in: RESIDENT } };

export const tenYears: CardRule = {
  kind: 'carte-resident',
  validity: 'P10Y',
  facts: ['CF-CR-12', 'CF-CR-12b'],
  from: '2020-01-01',
};

/** What differs from one ground to another for a first card. */
export interface FirstCard {
  readonly criteria: readonly Criterion[];
  readonly documents: readonly DocumentRule[];
  readonly fees: FeeRule;
  readonly channels: readonly ChannelRule[];
  readonly remedies: readonly Notice[];
  readonly warnings?: readonly Notice[];
  readonly provisional?: readonly Notice[];
  /** Absent where the contract is not asked (treaty with Tunisia). */
  readonly contract?: false;
  readonly selects?: Expr;
}

/** A first resident card, for someone who does not hold one. */
export const firstCard = (parts: FirstCard): StageRules => ({
  stage: 'first-application',
  selects: parts.selects ?? notYetResident,
  criteria: [
    ...regimeCriteria,
    ...parts.criteria,
    ...barsOfFirstCard,
    ...(parts.contract === false ? [] : [engagement]),
  ],
  documents: parts.documents,
  fees: parts.fees,
  channels: parts.channels,
  windows: [...windowsBeforeExpiry.slice(0, 1), ...anytime('CF-DEL-08').map(from2021)],
  cards: [tenYears],
  provisional: parts.provisional ?? [...provisionalCounter],
  renewal: { validity: 'P10Y' },
  remedies: parts.remedies,
  warnings: parts.warnings ?? [],
  next: [{ facts: ['CF-CR-12'] }, { facts: ['CF-CR-11'] }],
});
function from2021<T extends { from?: string }>(rule: T): T {
  return { ...rule, from: '2021-05-01' };
}

/** Renewal of right, whatever the ground; since 2024-01-28 a grave threat or no habitual residence may stop it. */
export const renewal = (motifs: readonly string[], tariff: FeeRule['tariff']): StageRules => ({
  stage: 'renewal',
  selects: {
    all: [
      { is: 'permit.kind', in: ['carte-resident'] },
      { is: 'permit.motif', in: motifs },
    ],
  },
  criteria: [
    ...regimeCriteria,
    { nature: 'condition', facts: ['CF-CR-12'], test: { no: 'entry.leftSince' } },
    habitualResidence,
    { nature: 'bar', facts: ['COM-2b'], test: { no: 'conduct.graveThreat' } },
    noPolygamyOld,
    noPolygamy,
    engagement,
  ],
  documents: renewalFile,
  fees: { facts: ['CF-CR-12'], tariff, rate: 'renewal' },
  channels: onlineFrom('2024-07-04', '2024-07-03', 'ANE-5'),
  windows: windowsBeforeExpiry,
  cards: [tenYears],
  provisional: [...provisionalCounter, ...provisionalOnline, { facts: ['CF-DEL-19'] }],
  renewal: { validity: 'P10Y' },
  remedies: [...remediesWithoutCommission],
  warnings: [{ facts: ['CF-CR-12a'] }, { facts: ['CF-CR-12b'] }, { facts: ['COM-5b'] }],
  next: [{ facts: ['CF-CR-12'] }],
});

export function onlineFrom(day: string, dayBefore: string, fact: string): readonly ChannelRule[] {
  return counterThenOnline(day, dayBefore, fact, 'AES-DEP-1');
}

/** L423-16 first cards: the counter, then, since its spouse and child cards moved online, to be checked. */
export const familyReunificationChannel: readonly ChannelRule[] = [
  { channel: 'prefecture', facts: ['AES-DEP-1'], from: '2020-01-01', to: '2023-06-25' },
  { channel: 'to-verify', facts: ['ANE-7'], from: '2023-06-26', url: ANEF_URL },
];

/** Not on the list of the commission (REF-5, CF-REF-05). */
export const remediesOutsideList: readonly Notice[] = [
  { facts: ['REF-5'] },
  ...silence,
  ...appeals,
];
