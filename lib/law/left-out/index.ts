import { leftOutAdmissionExceptionnelle } from './admission-exceptionnelle';
import { leftOutReglesCommunes } from './regles-communes';

/** Rows of the dossiers that are not held as facts of law, each with its reason. One line a register. */
export const LEFT_OUT: readonly { readonly id: string; readonly reason: string }[] = [
  ...leftOutAdmissionExceptionnelle,
  ...leftOutReglesCommunes,
];
