import { aMoitieDit } from './a-moitie-dit';
import { coupleFrancais } from './couple-francais';
import { jeunes } from './jeunes';
import { parentsEtFamilleEtrangere } from './parents-et-famille-etrangere';
import { residentEtAccords } from './resident-et-accords';
import { santeTravailProtection } from './sante-travail-protection';
import type { Persona } from './types';

export type { Expected, Persona } from './types';

export const PERSONAS: readonly Persona[] = [
  ...coupleFrancais,
  ...parentsEtFamilleEtrangere,
  ...jeunes,
  ...santeTravailProtection,
  ...residentEtAccords,
  ...aMoitieDit,
];
