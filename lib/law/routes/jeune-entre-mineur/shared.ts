import { notBlockedOther, refusalPossible, regimeCriteria } from '../../common/conditions';
import type { FeeRule, Notice } from '../../types';

/** What the grounds of this route share. */
export const open = { from: '2020-01-01' };
export const bars = { before: regimeCriteria, after: [...notBlockedOther, ...refusalPossible] };
export const normal = (
  rate: FeeRule['rate'],
  facts: readonly string[],
  regularisation?: FeeRule['regularisation'],
): FeeRule => ({ facts, tariff: 'normal', rate, ...(regularisation ? { regularisation } : {}) });
export const oneYear = (fact: string) =>
  ({ kind: 'carte-temporaire', validity: 'P1Y', facts: [fact] }) as const;
export const isMajorSince = (duration: string) =>
  ({ elapsed: duration, since: 'person.birthDate' }) as const;
export const tooOld: Notice = { facts: ['J13-S1'], when: isMajorSince('P19Y') };
/** The second branch of AES-COUT-10 may be claimed from a young adult who entered regularly: said, not counted. */
export const mayBeAsked: Notice = {
  facts: ['AES-COUT-10'],
  when: { not: { is: 'entry.mode', in: ['irreguliere', 'jamais-entre', 'visa-long-sejour'] } },
};
