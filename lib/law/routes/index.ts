import type { Route } from '../types';
import { admissionExceptionnelle } from './admission-exceptionnelle';
import { carteDeResident } from './carte-de-resident';
import { metiersEnTension } from './metiers-en-tension';
import { conjointDeFrancais } from './conjoint-de-francais';
import { parentEnfantFrancais } from './parent-enfant-francais';
import { pacseAvecFrancais } from './pacse-avec-francais';
import { liensPersonnelsEtFamiliaux } from './liens-personnels-et-familiaux';
import { conjointEtranger } from './conjoint-etranger';
import { jeuneRegroupementFamilial } from './jeune-regroupement-familial';
import { jeuneEntreMineur } from './jeune-entre-mineur';
import { renteAccidentTravail } from './rente-accident-travail';
import { etrangerMalade } from './etranger-malade';
import { parentEnfantMalade } from './parent-enfant-malade';
import { victimeViolencesOuTraite } from './victime-violences-ou-traite';
import { certificatDeResidenceAlgerien } from './certificat-de-residence-algerien';

/** Every route, one line each. Order of display is that of ROUTE_IDS. */
export const ROUTES: readonly Route[] = [
  carteDeResident,
  admissionExceptionnelle,
  metiersEnTension,
  conjointDeFrancais,
  parentEnfantFrancais,
  pacseAvecFrancais,
  liensPersonnelsEtFamiliaux,
  conjointEtranger,
  jeuneRegroupementFamilial,
  jeuneEntreMineur,
  renteAccidentTravail,
  etrangerMalade,
  parentEnfantMalade,
  victimeViolencesOuTraite,
  certificatDeResidenceAlgerien,
];
