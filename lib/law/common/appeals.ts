import type { Dated } from '../types';

/** One delay to go to court, counted from the day the decision was received. */
export interface AppealDelay extends Dated {
  /** Values of decision.kind. */
  readonly decisions: readonly string[];
  /** Values of decision.constraint. */
  readonly constraints: readonly string[];
  /** Calendar duration, or hours when the delay is counted in hours. */
  readonly delay: string;
  readonly hours?: number;
}

const WITH_OQTF = ['refus-avec-oqtf', 'oqtf'];

/** Short delays first. The date shown is the careful one: the delay written on the decision always wins. */
export const APPEAL_DELAYS: readonly AppealDelay[] = [
  {
    decisions: WITH_OQTF,
    constraints: ['retention'],
    delay: 'P2D',
    hours: 48,
    facts: ['AES-REC-9'],
    from: '2024-07-15',
  },
  {
    decisions: WITH_OQTF,
    constraints: ['assigne', 'detenu'],
    delay: 'P7D',
    facts: ['AES-REC-9'],
    from: '2024-07-15',
  },
  {
    decisions: WITH_OQTF,
    constraints: ['libre'],
    delay: 'P1M',
    facts: ['AES-REC-8'],
    from: '2024-07-15',
  },
  {
    decisions: WITH_OQTF,
    constraints: ['retention', 'assigne'],
    delay: 'P2D',
    hours: 48,
    facts: ['REF-13'],
    to: '2024-07-14',
  },
  {
    decisions: ['refus-avec-oqtf'],
    constraints: ['libre', 'detenu'],
    delay: 'P30D',
    facts: ['REF-13'],
    to: '2024-07-14',
  },
  {
    decisions: ['oqtf'],
    constraints: ['libre', 'detenu'],
    delay: 'P15D',
    facts: ['REF-13'],
    to: '2024-07-14',
  },
  {
    decisions: ['refus-de-titre', 'silence'],
    constraints: ['libre', 'assigne', 'detenu', 'retention'],
    delay: 'P2M',
    facts: ['REF-12'],
  },
];

/** Silence of the administration that is worth a refusal. */
export const SILENCE = { delay: 'P4M', facts: ['REF-1'] } as const;
