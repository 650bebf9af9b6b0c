import type { LawFact } from '../types';
import { facts as cadre } from './facts-cadre';
import { facts as viePrivee } from './facts-vie-privee';
import { facts as travail } from './facts-travail';
import { facts as metiersEnTension } from './facts-metiers-en-tension';
import { facts as communautesEtJeunes } from './facts-communautes-et-jeunes';
import { facts as pieces } from './facts-pieces';
import { facts as coutEtDepot } from './facts-cout-et-depot';
import { facts as refusEtSuites } from './facts-refus-et-suites';
import { facts as nationalitesEtAide } from './facts-nationalites-et-aide';

/** The file on admission exceptionnelle and métiers en tension (AES-*). */
export const facts: readonly LawFact[] = [
  ...cadre,
  ...viePrivee,
  ...travail,
  ...metiersEnTension,
  ...communautesEtJeunes,
  ...pieces,
  ...coutEtDepot,
  ...refusEtSuites,
  ...nationalitesEtAide,
];
