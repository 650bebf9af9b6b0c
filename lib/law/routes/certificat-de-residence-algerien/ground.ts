import {
  isAlgerian,
  noPublicOrderThreat,
  regimeCriteria,
  regularisationDue,
} from '../../common/conditions';
import { counter, windowAfterEntry, windowsBeforeExpiry } from '../../common/filing';
import {
  appeals,
  commission,
  provisionalCounter,
  provisionalOnline,
  silence,
} from '../../common/remedies';
import type { Expr } from '../../expr';
import type {
  Basis,
  CardRule,
  ChannelRule,
  Criterion,
  DocumentRule,
  FeeRule,
  Ground,
  Notice,
  StageRules,
  Tariff,
} from '../../types';
import { common, held, medical } from './documents';

export const oneYear: CardRule = {
  kind: 'certificat-algerien-1-an',
  validity: 'P1Y',
  facts: ['RS-DZ-01'],
};
export const tenYears: CardRule = {
  kind: 'certificat-algerien-10-ans',
  validity: 'P10Y',
  facts: ['RS-DZ-01'],
};

/** The agreement is for Algerians: a condition of this route, where it is a regime on the others. */
const algerian: Criterion = { nature: 'condition', facts: ['RS-DZ-01'], test: isAlgerian };

/** Europeans have no certificate to ask for; nationality selects the grounds. Polygamy is an alert here, not a bar. */
export const bars = (criteria: readonly Criterion[]): readonly Criterion[] => [
  ...regimeCriteria.filter((criterion) => criterion.facts[0] !== 'RS-DZ-01'),
  algerian,
  ...criteria,
  noPublicOrderThreat,
];

const notices: readonly Notice[] = [
  { facts: ['RS-DZ-09'] },
  { facts: ['ALG-14'] },
  { facts: ['COM-3', 'COM-3b'], when: { yes: 'union.polygamy' } },
  { facts: ['AES-SPE-DZ4'], when: { yes: 'conduct.oqtfPending' } },
  { facts: ['AES-SPE-DZ5'] },
  { facts: ['ALG-11', 'ALG-12'] },
  { facts: ['CF-COUT-14'] },
];

export interface Parts {
  readonly id: string;
  readonly title: string;
  readonly basis?: Basis;
  readonly medical?: true;
  /** Which case the person is in. */
  readonly selects?: Expr;
  readonly motifs: readonly string[];
  readonly first: readonly Criterion[];
  /** Absent: the same conditions. Null: no renewal on this ground. */
  readonly renewal?: readonly Criterion[] | null;
  readonly card?: CardRule;
  readonly documents: readonly DocumentRule[];
  /** Asked at the renewal only. */
  readonly again?: readonly DocumentRule[];
  readonly tariff?: Tariff;
  readonly feeConfidence?: FeeRule['confidence'];
  readonly channels?: readonly ChannelRule[];
  readonly onlineFrom?: string;
  readonly provisional?: readonly Notice[];
  readonly warnings?: readonly Notice[];
}

/** A ground of the treaty, at its stages. Only Algerians are spread over the grounds. */
export function ground(parts: Parts): Ground {
  const tariff = parts.tariff ?? 'normal';
  const fee = (rate: FeeRule['rate']): FeeRule => ({
    facts: ['RS-DZ-08', 'ALG-11', 'ALG-12'],
    tariff,
    rate,
    ...(parts.feeConfidence ? { confidence: parts.feeConfidence } : {}),
  });
  const shared = {
    channels: parts.channels ?? counter('ALG-13'),
    windows: windowsBeforeExpiry,
    cards: [parts.card ?? oneYear],
    provisional: parts.provisional ?? [
      ...provisionalCounter,
      ...(parts.onlineFrom
        ? provisionalOnline.map((notice) => ({ ...notice, from: parts.onlineFrom as string }))
        : []),
    ],
    renewal: { validity: (parts.card ?? oneYear).validity },
    remedies: [{ facts: ['ALG-13'] }, ...commission('REF-3a', 'REF-3'), ...silence, ...appeals],
    warnings: [...(parts.warnings ?? []), ...notices],
    next: [{ facts: ['ALG-10'] }],
  } as const;
  const files = [...common(parts.onlineFrom), ...parts.documents];
  const stages: StageRules[] = [
    {
      ...shared,
      stage: 'first-application',
      criteria: bars(parts.first),
      documents: [...files, ...(parts.medical ? [] : medical)],
      fees: { ...fee('first'), regularisation: regularisationDue },
      windows: windowAfterEntry,
    },
    {
      ...shared,
      stage: 'change-of-status',
      criteria: bars(parts.first),
      documents: [...files, held],
      fees: fee('renewal'),
    },
  ];
  if (parts.renewal !== null)
    stages.push({
      ...shared,
      stage: 'renewal',
      criteria: bars(parts.renewal ?? parts.first),
      documents: [...files, ...(parts.again ?? []), held],
      fees: fee('renewal'),
    });
  return {
    id: parts.id,
    title: parts.title,
    basis: parts.basis ?? 'right',
    open: { from: '2020-01-01' },
    motifs: parts.motifs,
    ...(parts.selects ? { selects: { all: [isAlgerian, parts.selects] } } : {}),
    ...(parts.medical ? { medical: true } : {}),
    stages,
  };
}

/** A ten-year certificate for who holds a one-year certificate of this motif, free. */
export const tenYearsAfter = (
  parts: Omit<Parts, 'card' | 'tariff' | 'renewal'>,
  alsoFirst: boolean,
): Ground => {
  const whole = ground({ ...parts, card: tenYears, tariff: 'certificat-dix-ans' });
  return {
    ...whole,
    stages: whole.stages.filter((stage) => alsoFirst || stage.stage === 'renewal'),
  };
};
