import { counter, windowAfterEntry, windowsBeforeExpiry } from '../../common/filing';
import {
  habitualResidence,
  habitualResidenceProof,
  multiYearCriteria,
  multiYearDocuments,
  notRenewedThrice,
  oneYearHeld,
} from '../../common/multi-year';
import { provisionalCounter, provisionalOnline } from '../../common/remedies';
import { usualStage } from '../../common/stages';
import { notTooLate } from '../famille/stages';
import { permitInCourse } from '../famille/tests';
import type { Expr } from '../../expr';
import type {
  CardRule,
  ChannelRule,
  Criterion,
  DocumentRule,
  FeeRule,
  Notice,
  StageRules,
  WindowRule,
} from '../../types';

/** Nothing that counts as a card or a long-stay visa worth one. */
export const holdsNoCard: Expr = {
  is: 'permit.kind',
  in: ['aucun', 'aps', 'recepisse', 'attestation-demande-asile', 'autre'],
};
const holding = (kind: string, motifs: readonly string[]): Expr => ({
  all: [
    { is: 'permit.kind', in: [kind] },
    { is: 'permit.motif', in: motifs },
  ],
});

/** How the multi-year card follows, and whether the route goes with an integration contract (COM-6). */
export interface MultiYear {
  readonly validity: string | null;
  readonly facts: readonly string[];
  readonly contract: boolean;
}

/** The facts that say it for a change of motif (L433-6). */
const CHANGE_FACTS: Readonly<Record<string, readonly string[]>> = {
  'PC-12': ['CF-CHG-C3', 'PC-12'],
  'COM-8': ['CF-CHG-C4', 'COM-8b'],
};
const integration = (changeOfStatus: boolean): readonly Criterion[] =>
  multiYearCriteria({ changeOfStatus }).map((criterion) =>
    changeOfStatus
      ? { ...criterion, facts: CHANGE_FACTS[criterion.facts[0] as string] ?? criterion.facts }
      : criterion,
  );

const noRejection: Criterion = {
  nature: 'condition',
  facts: ['COM-7'],
  test: { no: 'integration.rejectedValues' },
};

/** The multi-year card first, then one more year of temporary card (at most three times where a contract is signed). */
export const cardsAfterOneYear = (
  multiYear: MultiYear,
  temporary: CardRule,
  options: { readonly changeOfStatus?: boolean } = {},
): readonly CardRule[] => [
  {
    kind: 'carte-pluriannuelle',
    validity: multiYear.validity,
    facts: multiYear.facts,
    from: options.changeOfStatus ? '2021-05-01' : '2020-01-01',
    criteria: multiYear.contract
      ? [oneYearHeld, ...integration(options.changeOfStatus ?? false)]
      : [oneYearHeld, noRejection],
    documents: multiYear.contract ? multiYearDocuments(options) : [],
  },
  multiYear.contract && !options.changeOfStatus
    ? { ...temporary, criteria: [notRenewedThrice] }
    : temporary,
];

/** What proves the filing, before and after the route moved to the ANEF. */
export const provisional = (
  onlineFrom: string | undefined,
  dayBefore: string | undefined,
  work: readonly Notice[],
): readonly Notice[] => [
  ...provisionalCounter.map((notice) =>
    dayBefore ? { ...notice, from: '2020-01-01', to: dayBefore } : notice,
  ),
  ...(onlineFrom ? provisionalOnline.map((notice) => ({ ...notice, from: onlineFrom })) : []),
  ...work,
];

/** What the usual stages of one ground need to know. */
export interface Usual {
  readonly motifs: readonly string[];
  /** Conditions of a first card; then those that must still hold at renewal. */
  readonly first: readonly Criterion[];
  readonly lasting: readonly Criterion[];
  readonly bars: { readonly before: readonly Criterion[]; readonly after: readonly Criterion[] };
  readonly firstFile: readonly DocumentRule[];
  readonly renewalFile: readonly DocumentRule[];
  readonly firstFees: FeeRule;
  readonly laterFees: FeeRule;
  readonly channels?: readonly ChannelRule[];
  readonly firstWindows?: readonly WindowRule[];
  readonly heldWindows?: readonly WindowRule[];
  readonly temporary: CardRule;
  readonly multiYear: MultiYear;
  readonly provisional: readonly Notice[];
  readonly remedies: readonly Notice[];
  readonly warnings: readonly Notice[];
  readonly next: readonly Notice[];
  /** A long-stay visa of the same motif leads to the multi-year card at once (COM-7). */
  readonly afterVisa?: boolean;
  readonly asksForVisa?: boolean;
}

/** Late renewal: the fee; six months late, the visa again, where the route asks for one (DEP-6). */
const lateWarnings = (asksForVisa: boolean): readonly Notice[] => [
  { facts: ['COU-13'] },
  ...(asksForVisa ? [{ facts: ['DEP-6', 'CF-DEL-10'] }] : []),
];

/** First card; first card after a VLS-TS; change of motif; renewal of a temporary, then of a multi-year card. */
export function usualStages(parts: Usual): readonly StageRules[] {
  const { motifs, multiYear, temporary } = parts;
  const criteria = (own: readonly Criterion[]) => [
    ...parts.bars.before,
    ...own,
    ...parts.bars.after,
  ];
  const held = parts.heldWindows ?? windowsBeforeExpiry;
  // Six months late, the conditions of entry are asked again where the route has one (DEP-6).
  const late = parts.asksForVisa ? notTooLate : [];
  const shared = {
    channels: parts.channels ?? counter('AES-DEP-1'),
    provisional: parts.provisional,
    renewal: { validity: multiYear.validity },
    remedies: parts.remedies,
    warnings: parts.warnings,
    next: parts.next,
  };
  const first: StageRules = {
    ...shared,
    stage: 'first-application',
    ...(parts.afterVisa ? { selects: holdsNoCard } : {}),
    criteria: criteria(parts.first),
    documents: parts.firstFile,
    fees: parts.firstFees,
    windows: parts.firstWindows ?? windowAfterEntry,
    cards: [temporary],
  };
  const renewed = {
    ...shared,
    stage: 'renewal',
    fees: parts.laterFees,
    windows: held,
    warnings: [...parts.warnings, ...lateWarnings(parts.asksForVisa ?? false)],
  } as const;
  return [
    first,
    ...(parts.afterVisa
      ? [
          {
            ...first,
            selects: holding('vls-ts', motifs),
            fees: {
              ...parts.laterFees,
              facts: [...parts.laterFees.facts, 'CF-COUT-04'],
              confidence: 'probable' as const,
            },
            windows: held,
            cards: cardsAfterOneYear(multiYear, temporary),
          },
        ]
      : []),
    {
      ...first,
      stage: 'change-of-status',
      selects: usualStage('change-of-status', motifs),
      criteria: criteria([...parts.first, ...(parts.asksForVisa ? [permitHeldInCourse] : [])]),
      documents: [...parts.firstFile, heldCard],
      fees: parts.laterFees,
      windows: held,
      cards: cardsAfterOneYear(multiYear, temporary, { changeOfStatus: true }),
      next: [{ facts: ['COM-14'] }, ...parts.next],
    },
    {
      ...renewed,
      selects: holding('carte-temporaire', motifs),
      criteria: criteria([...parts.lasting, ...late]),
      documents: parts.renewalFile,
      cards: cardsAfterOneYear(multiYear, temporary),
    },
    {
      ...renewed,
      selects: holding('carte-pluriannuelle', motifs),
      criteria: criteria([...parts.lasting, ...late, habitualResidence]),
      documents: [...parts.renewalFile, habitualResidenceProof],
      cards: [
        {
          kind: 'carte-pluriannuelle',
          validity: multiYear.validity,
          facts: multiYear.facts,
          from: '2020-01-01',
        },
      ],
    },
  ];
}

/** No visa is asked of who holds a permit of another motif, while it is in course (COM-14). */
const permitHeldInCourse: Criterion = {
  nature: 'condition',
  facts: ['COM-14'],
  test: permitInCourse,
};

/** The card or visa of another motif, shown when the motif changes. */
const heldCard: DocumentRule = {
  document: 'titre-de-sejour-actuel',
  facts: ['PC-9'],
  at: 'filing',
  copies: 'original-and-copy',
};
