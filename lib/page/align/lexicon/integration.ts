import { entry } from './entry.ts';

/** Integration, health, particular situations. */
export const INTEGRATION = [
  entry(
    'preuves-insertion',
    'insertion [social/professionnel] [et] [familial/professionnel] | integration ~ societe | preuve/justificatif/element/attestation ~ integration | benevol* | vie associative | activite associative | attestation ~ association | engagement associatif/citoyen/social | adhesion ~ association/club | licence sportive | lien personnel ~ familial | lien personnel | intensite ~ lien | participation ~ vie local | lien ~ france | attache* ~ france | famille ~ france ~ preuve',
    { needsCue: true, family: true },
  ),
  entry(
    'attestations-temoins',
    'temoignage | attestation/lettre/declaration ~ proche/ami/voisin/temoin/particulier/collegue/entourage/connaissance/famille/tiers | lettre ~ soutien/recommandation | attestation ~ soutien | attestation amicale | attestation ~ temoin | petition',
    { rank: 0 },
  ),
  entry(
    'contrat-engagement-republicain',
    'contrat engagement [respecter] [principe] [republicain] | engagement republicain | principe ~ republique | valeur ~ republique | engagement ~ respect* ~ principe/valeur/republique | principe republicain | declaration ~~ respect principe ~ republique [francai] | declaration/attestation honneur ~~ republique [francai] | contrat ~ principe/valeur ~ republique',
    { rank: 2 },
  ),
  entry(
    'cir',
    'contrat integration republicain [cir] | cir | contrat accueil [et] integration | cai | attestation/certificat ~ ofii ~~ cloture/suivi/integration | attestation/certificat ~ formation civique/linguistique | certificat/attestation ~ formation ~~ ofii/cir | formation civique | attestation ~ cloture | attestation ~ suivi ~ formation ~~ ofii | attestation ~ assiduite ~ ofii | attestation signature ~ integration',
    { rank: 2 },
  ),
  entry(
    'attestation-niveau-langue',
    'langue francai [niveau] | niveau ~ francai/langue/linguistique | niveau a1/a2/b1/b2 | diplome/test/certificat/attestation ~ niveau a1/a2/b1/b2 |  niveau a | dilf | delf | dalf | tcf | tef | test/attestation/certification/diplome/justificatif/preuve ~ linguistique/langue | maitrise ~ francai/langue | connaissance ~~ francai/langue | diplome/test/certificat/attestation/certification [en] francai | diplome/attestation/certificat ~ langue ~ francai | diplome/test/certificat ~ niveau ~ francai | a2 | b1',
    { rank: 1 },
  ),
  entry(
    '-',
    'traduction langue francai | langue etrangere | redige* langue francai | autre langue ~ francai | sauf langue francai | langue francai ~ traduct*',
    { rank: 2 },
  ),
  entry(
    'examen-civique',
    'examen ~ civique | test civique | reussite ~ examen civique | attestation ~ examen civique',
    { rank: 3 },
  ),
  entry(
    'certificat-medical',
    'certificat [medical] [confidentiel] medical [confidentiel] | dossier medical | compte rendu ~ hospitalisation/medical | compte rendu | analyse biologique | rapport medical [confidentiel] | document/piece/element/justificatif ~ medical | document/original ~~ situation sante | etat ~ sante | examen complementaire | ordonnance medical | prescription medical | certificat ~ medecin [traitant/agree] | document ~ sante | attestation medical | pli confidentiel',
  ),
  entry(
    'certificat-medical-ofii',
    'certificat medical ~ delivre* ~ ofii | certificat medical [remi/etabli/transmi/etablie] [par] ofii | certificat medical ~ issue ~ visite | certificat ~ visite medical | visite medical ~ ofii | visite medical | certificat ~ controle medical | ofii ~ certificat medical | certificat medical ~ anaem/omi | controle medical | certificat medical ~ remettre ~ remise titre',
    { rank: 1 },
  ),
  entry('-', 'certificat medical ~ remplir ~~ ofii | medecin ofii | college medecin | avi ~ ofii', {
    rank: 0,
  }),
  entry(
    'rente-at-mp',
    'rente [accident] [travail] | notification ~ rente | organisme ~ versant ~ rente | versement ~ rente | attestation ~ rente',
    { rank: 2 },
  ),
  entry(
    'attestation-incapacite-20',
    'incapacite [permanente] [partielle] | taux ~ incapacite | ipp',
    { rank: 1 },
  ),
  entry(
    'casier-judiciaire',
    'casier [judiciaire] | extrait ~ casier | bulletin ~ casier | certificat ~ judiciaire',
    { rank: 2 },
  ),
  entry(
    'justificatif-motifs-exceptionnels',
    'motif exceptionnel* | consideration humanitaire | circonstance humanitaire | motif humanitaire | circonstance exceptionnelle',
    { needsCue: true, rank: 0 },
  ),
];
