import type { LawFact } from '../types';
import { facts as obstacles } from './facts-obstacles';
import { facts as cartes } from './facts-cartes';
import { facts as depot } from './facts-depot';
import { facts as couts } from './facts-couts';
import { facts as pieces } from './facts-pieces';
import { facts as refus } from './facts-refus';
import { facts as nationalites } from './facts-nationalites';
import { facts as edition } from './facts-edition';

/** Facts common to every route: COM, PC, DEP, ANE, COU, REF, regimes by nationality, and ED. */
export const facts: readonly LawFact[] = [
  ...obstacles,
  ...cartes,
  ...depot,
  ...couts,
  ...pieces,
  ...refus,
  ...nationalites,
  ...edition,
];
