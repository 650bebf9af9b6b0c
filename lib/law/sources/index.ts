import type { Source } from '../types';
import { admissionExceptionnelleSources } from './admission-exceptionnelle';
import { autresSituationsSources } from './autres-situations';
import { familleDeFrancaisSources } from './famille-de-francais';

/** Every published source, by the key under which facts cite it. One line a register. */
export const SOURCES: Readonly<Record<string, Source>> = {
  ...autresSituationsSources,
  ...familleDeFrancaisSources,
  ...admissionExceptionnelleSources,
};
