import type { Notice } from '../types';
import { whereNoCommission } from './conditions';

/** Four months without an answer is a refusal; its reasons can be asked. */
export const silence: readonly Notice[] = [{ facts: ['REF-1'] }, { facts: ['AES-REC-15'] }];

const elsewhere = { not: whereNoCommission } as const;

/** The commission, before a refusal to someone who meets the conditions; none in Guyane, Mayotte, Saint-Martin. */
export const commission = (...facts: string[]): readonly Notice[] => [
  ...facts.map((fact): Notice => ({ facts: [fact], when: elsewhere })),
  { facts: ['REF-6'], when: elsewhere },
  { facts: ['REF-7'], when: elsewhere },
  { facts: ['REF-8'], when: elsewhere },
  { facts: ['REF-9'], when: elsewhere },
  { facts: ['REF-10', 'REF-10b'], when: elsewhere },
  { facts: ['CF-REF-10'], when: whereNoCommission },
];

/** Appeals: two months without OQTF; with OQTF, the short delays. */
export const appeals: readonly Notice[] = [
  { facts: ['REF-12'] },
  { facts: ['REF-13', 'AES-REC-8'] },
  { facts: ['AES-REC-9'] },
  { facts: ['AES-REC-10'] },
  { facts: ['REF-20'] },
];

/** What a route with a commission shows when it may be refused. */
export const remediesWithCommission: readonly Notice[] = [
  ...commission('REF-3a', 'REF-3'),
  ...silence,
  ...appeals,
];
/** The others. */
export const remediesWithoutCommission: readonly Notice[] = [...silence, ...appeals];

/** Provisional documents: counter (récépissé) and ANEF (attestations). */
export const provisionalCounter: readonly Notice[] = [{ facts: ['DEP-10'] }];
export const provisionalOnline: readonly Notice[] = [
  { facts: ['CF-DEL-12'] },
  { facts: ['CF-DEL-13'] },
  { facts: ['CF-DEL-14'] },
];
