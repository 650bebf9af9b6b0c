import type { LawFact } from '../types';
import { facts as cards } from './facts-cards';
import { facts as conditions } from './facts-conditions';
import { facts as documentsChild } from './facts-documents-child';
import { facts as documentsCommon } from './facts-documents-common';
import { facts as documentsCouple } from './facts-documents-couple';
import { facts as fees } from './facts-fees';
import { facts as filing } from './facts-filing';
import { facts as regimes } from './facts-regimes';

/** The file on the family of a French person (CF-*, RS-*). */
export const facts: readonly LawFact[] = [
  ...conditions,
  ...documentsCommon,
  ...documentsCouple,
  ...documentsChild,
  ...fees,
  ...filing,
  ...cards,
  ...regimes,
];
