import { facts as admissionExceptionnelle } from './aes/facts';
import { facts as common } from './common/facts';
import { facts as familleDeFrancais } from './famille-de-francais/facts';
import { facts as autresSituations } from './autres-situations/facts';
import type { LawFact } from './types';

/** Every fact of law held, one line a file. */
export const LAW_FACTS: readonly LawFact[] = [
  ...common,
  ...autresSituations,
  ...familleDeFrancais,
  ...admissionExceptionnelle,
];
