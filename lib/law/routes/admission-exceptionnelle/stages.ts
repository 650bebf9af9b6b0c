import { regularisationDue } from '../../common/conditions';
import { anytime, windowsBeforeExpiry } from '../../common/filing';
import type {
  CardRule,
  ChannelRule,
  Criterion,
  DocumentRule,
  Notice,
  StageRules,
  WindowRule,
} from '../../types';
import { against, open } from './conditions';
import { warnings } from './notices';

/** What differs from one ground to another. */
export interface GroundParts {
  readonly criteria: readonly Criterion[];
  readonly documents: readonly DocumentRule[];
  readonly card: CardRule;
  readonly remedies: readonly Notice[];
  readonly provisional: readonly Notice[];
  readonly next: readonly Notice[];
  readonly channels?: readonly ChannelRule[];
  readonly windows?: readonly WindowRule[];
  readonly warnings?: readonly Notice[];
}

/** At the counter or as the préfecture says; never on the ANEF (AES-DEP-1 to 3). */
export const localChannel: readonly ChannelRule[] = [
  { channel: 'prefecture', facts: ['AES-DEP-1', 'AES-DEP-2', 'AES-DEP-3'], from: '2020-01-01' },
];

/** First application, and the same for someone who holds a card of another motif: no regularisation visa then. */
export function firstStages(parts: GroundParts): readonly StageRules[] {
  const shared = {
    criteria: [...open, ...parts.criteria, ...against],
    documents: parts.documents,
    channels: parts.channels ?? localChannel,
    windows: parts.windows ?? anytime('AES-DEP-3'),
    cards: [parts.card],
    provisional: parts.provisional,
    renewal: { validity: 'P1Y' },
    remedies: parts.remedies,
    warnings: [...warnings, ...(parts.warnings ?? [])],
    next: parts.next,
  };
  return [
    {
      stage: 'first-application',
      ...shared,
      fees: {
        facts: ['AES-COUT-6a', 'AES-COUT-6b'],
        tariff: 'normal',
        rate: 'first',
        regularisation: regularisationDue,
      },
    },
    {
      stage: 'change-of-status',
      ...shared,
      fees: { facts: ['COU-6'], tariff: 'normal', rate: 'renewal' },
    },
  ];
}

/** Renewal of a card given by admission exceptionnelle: the conditions must last (AES-SUI-3). */
export const renewalStage = (
  parts: Omit<GroundParts, 'card'> & { readonly cards: readonly CardRule[] },
): StageRules => ({
  stage: 'renewal',
  criteria: [...open, ...parts.criteria, ...against],
  documents: parts.documents,
  fees: { facts: ['COU-6'], tariff: 'normal', rate: 'renewal' },
  channels: localChannel,
  windows: windowsBeforeExpiry,
  cards: parts.cards,
  provisional: [{ facts: ['DEP-10'] }, { facts: ['DEP-13'] }],
  renewal: { validity: 'P1Y' },
  remedies: parts.remedies,
  warnings: [...warnings, ...(parts.warnings ?? [])],
  next: parts.next,
});
