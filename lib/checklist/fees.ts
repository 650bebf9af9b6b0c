import type { FactId, IsoDate } from '@/lib/facts';
import {
  type Amount,
  type Confidence,
  type FeeRule,
  LATE_FEE,
  REGULARISATION,
  TARIFFS,
} from '@/lib/law';
import {
  confidenceOf,
  evaluate,
  type FactReader,
  factsInForce,
  holds,
  lowest,
} from '@/lib/reasoning';

export interface FeeLine {
  readonly id: 'taxe' | 'droit-de-timbre' | 'regularisation' | 'retard';
  /** Euros. */
  readonly amount: number;
  readonly facts: readonly string[];
}

export interface Fees {
  /** What is certain, in euros; `maybe` is not in it. */
  readonly total: number;
  /** The part paid at filing, not given back. The rest is paid when the card is handed over. */
  readonly atFiling: number;
  readonly currency: 'EUR';
  readonly lines: readonly FeeLine[];
  /** Lines that depend on a fact not stated. */
  readonly maybe: readonly (FeeLine & { readonly missing: readonly FactId[] })[];
  readonly confidence: Confidence;
}

const amountOn = <T extends Amount>(amounts: readonly T[], on: IsoDate): T | undefined =>
  amounts.find((amount) => holds(amount, on));

/**
 * The sum for this person on a day (ISO): taxe, droit de timbre, visa de régularisation, late fee, line by line.
 * `late` is true when a renewal is out of its window, null when not known.
 */
export function feesFor(rule: FeeRule, late: boolean | null, read: FactReader, on: IsoDate): Fees {
  const lines: FeeLine[] = [];
  const maybe: (FeeLine & { missing: readonly FactId[] })[] = [];
  const confidences: Confidence[] = rule.confidence ? [rule.confidence] : [];
  const line = (id: FeeLine['id'], amount: Amount): FeeLine => {
    confidences.push(confidenceOf({ facts: amount.facts }, on));
    return {
      id,
      amount: amount.euros,
      facts: [
        ...new Set([...factsInForce({ facts: amount.facts }, on).map((f) => f.id), ...rule.facts]),
      ],
    };
  };

  const tariff = TARIFFS[rule.tariff][rule.rate];
  for (const id of ['taxe', 'droit-de-timbre'] as const) {
    const amount = amountOn(tariff[id], on);
    if (amount && (amount.euros > 0 || rule.tariff === 'exonere')) lines.push(line(id, amount));
  }

  let atFiling = 0;
  const regularisation = amountOn(REGULARISATION, on);
  if (rule.regularisation && regularisation) {
    const due = evaluate(rule.regularisation, read, on);
    if (due.value === true) {
      lines.push(line('regularisation', regularisation));
      atFiling = regularisation.atFiling;
    } else if (due.value === null)
      maybe.push({ ...line('regularisation', regularisation), missing: due.missing });
  }

  const lateFee = amountOn(LATE_FEE, on);
  if (rule.rate === 'renewal' && rule.tariff !== 'exonere' && rule.tariff !== 'aps' && lateFee) {
    if (late === true) lines.push(line('retard', lateFee));
    else if (late === null)
      maybe.push({
        ...line('retard', lateFee),
        missing: ['permit.expiresOn', 'permit.lateExcused'],
      });
  }

  return {
    total: lines.reduce((sum, l) => sum + l.amount, 0),
    atFiling,
    currency: 'EUR',
    lines,
    maybe,
    confidence: lowest(confidences),
  };
}
