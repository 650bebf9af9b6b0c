import { entry } from './entry.ts';

/** Integration, health, particular situations. */
export const INTEGRATION = [
  entry(
    'preuves-insertion',
    'insertion [social/professionnel et familial/professionnel] | integration ~ societe | preuve/justificatif/element/attestation ~ integration | benevol* | vie/activite associative | attestation/lettre ~ association | engagement associatif/citoyen/social | adhesion ~ association/club | licence sportive | lien personnel ~ familial | lien personnel | intensite ~ lien/attache | attache* [familial/personnel/prive] | participation ~ vie local | lien/attache* ~ france',
    { needsCue: true, family: true },
  ),
  entry(
    'attestations-temoins',
    'temoignage/petition | DECL/lettre ~ proche/ami/voisin/temoin/particulier/collegue/entourage/connaissance/famille/tiers | lettre ~ soutien/recommandation | attestation ~ soutien/temoin | attestation amicale/personne',
    { rank: 0 },
  ),
  entry(
    'contrat-engagement-republicain',
    'charte ~ contrat engagement [respecter principe republicain] | contrat engagement [respecter principe republicain] | engagement/principe republicain | principe/valeur ~ republique | engagement ~ respect* ~ principe/valeur/republique | declaration ~~ respect principe ~ republique [francai] | contrat ~ principe/valeur ~ republique',
    { rank: 2 },
  ),
  entry(
    'cir',
    'contrat integration republicain [cir] | cir/cai | contrat accueil [et] integration | ATTEST ~ ofii ~~ cloture/suivi/integration | ATTEST ~ formation civique/linguistique | ATTEST ~ formation ~~ ofii/cir | formation civique | attestation ~ cloture | attestation ~ assiduite/donne*/delivre*/remis* ~ ofii | assiduite ~~ contrat ~ integration | attestation signature ~ integration',
    { rank: 2 },
  ),
  entry(
    'attestation-niveau-langue',
    'langue francai [niveau] | niveau ~ francai/langue/linguistique | niveau a1/a2/b1/b2/a | ATTEST/diplome/test ~ niveau a1/a2/b1/b2 | dilf/delf/dalf/tcf/tef/a2/b1/comparabilite | test/attestation/certification/diplome/justificatif/preuve ~ linguistique/langue | maitrise ~ francai/langue | connaissance ~~ francai/langue | ATTEST/diplome/test/certification [en] francai | ATTEST/diplome ~ langue ~ francai | diplome/test/certificat ~ niveau ~ francai | attestation reussite ~~ test/tcf/tef/delf ~~ francai',
    { rank: 1 },
  ),
  entry(
    '-',
    'traduction/redige*/sauf langue francai | langue etrangere | autre langue ~ francai | langue francai ~ traduct*',
    { rank: 2 },
  ),
  entry(
    'examen-civique',
    'examen ~ civique | test civique | reussite/attestation ~ examen civique',
    { rank: 3 },
  ),
  entry(
    'certificat-medical',
    'certificat [medical confidentiel] medical [confidentiel] | dossier/ordonnance/prescription/attestation medical | compte rendu ~ hospitalisation/medical | compte rendu | ATTEST/bulletin hospitalisation | imprime/formulaire ~~ rapport/certificat medical | analyse biologique | rapport medical [confidentiel] | document/piece/element/justificatif ~ medical | document/original ~~ situation sante | etat/document ~ sante | examen complementaire | certificat ~ medecin [traitant/agree] | pli confidentiel',
  ),
  entry(
    'certificat-medical-ofii',
    'certificat medical ~ delivre* ~ ofii | certificat medical [remi/etabli/transmi/etablie par] ofii | certificat medical ~ issue ~ visite | certificat ~ visite/controle medical | visite medical ~ ofii | visite/controle medical | ofii ~ certificat medical | certificat medical ~ anaem/omi | certificat medical ~ remettre ~ remise titre',
    { rank: 1 },
  ),
  entry(
    'certificat-medical',
    'certificat medical ~ renseigne*/complete*/rempli* ~ medecin | transm*/envo*/adress*/envoyez ~ ofii ~ certificat medical',
    { rank: 2 },
  ),
  entry('-', 'certificat medical ~ remplir ~~ ofii | medecin ofii | college medecin | avi ~ ofii', {
    rank: 0,
  }),
  entry('rente-at-mp', 'rente [accident travail] | notification/versement/attestation ~ rente', {
    rank: 2,
  }),
  entry(
    'attestation-incapacite-20',
    'incapacite [permanente partielle] | taux ~ incapacite/invalidite | ipp',
    { rank: 1 },
  ),
  entry(
    'casier-judiciaire',
    'casier [judiciaire] | extrait/bulletin ~ casier | certificat ~ judiciaire',
    { rank: 2 },
  ),
  entry(
    'justificatif-motifs-exceptionnels',
    'motif exceptionnel*/humanitaire | consideration/circonstance humanitaire | circonstance exceptionnelle',
    { needsCue: true, rank: 0 },
  ),
];
