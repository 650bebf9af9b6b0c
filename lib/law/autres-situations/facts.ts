import type { LawFact } from '../types';
import { facts as familleDeProteges } from './facts-famille-de-proteges';
import { facts as familleEtranger } from './facts-famille-etranger';
import { facts as jeunes } from './facts-jeunes';
import { facts as jeunesNeOuVenu } from './facts-jeunes-ne-ou-venu';
import { facts as liens } from './facts-liens';
import { facts as protection } from './facts-protection';
import { facts as regroupementFamilial } from './facts-regroupement-familial';
import { facts as rente } from './facts-rente';
import { facts as sante } from './facts-sante';

/** The file on the other family and personal situations (sections 2 to 9: RF to PRO). */
export const facts: readonly LawFact[] = [
  ...regroupementFamilial,
  ...familleEtranger,
  ...jeunes,
  ...jeunesNeOuVenu,
  ...rente,
  ...sante,
  ...liens,
  ...protection,
  ...familleDeProteges,
];
