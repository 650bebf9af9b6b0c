import { entry } from './entry.ts';

/** Where the person lives. */
export const HOME = [
  entry(
    '@home',
    'ATTEST/justificatif/preuve/justification/indication ~ domicile [actuel/recent] | justificatif/preuve/justification ~ adresse/logement/habitation | justificatif ~ residence recent/moin | indication ~ domicile/adresse | attestation titulaire contrat | bail [location/habitation/verbal] | contrat location/bail | taxe habitation [ou fonciere] | taxe fonciere | impot foncier/local | avi ~ impot foncier/local | avi taxe | acte/titre/attestation propriete | assurance [multirisque] habitation/logement/maison | attestation ~ assurance ~ habitation/logement | domicile ~ moin | attestation/echeance loyer | attestation notari* | attestation ~ bailleur/proprietaire | PROOF/piece relati* logement | jouissance ~ logement | attestation ~ surface/superficie | document justifiant/prouvant/attestant/etablissant domicile/adresse',
    { family: true },
  ),
  entry(
    '@home',
    'facture/edf/gdf/engie/electricite/echeancier/loyer | quittance [loyer/edf/gaz/eau/electricite/telephone] | avi echeance | facture ~ electricite/eau/gaz/telephone/internet',
    { rank: -1 },
  ),
  entry('-', 'facture achat/soin/creche/cantine', { rank: 1 }),
  entry(
    'attestation-hebergement',
    'ATTEST/declaration/lettre/justificatif ~ hebergement | ATTEST/LETTER/declaration ~ heberge* | ATTEST/declaration ~~ personne qui heberge* | ATTEST/declaration ~ logeur | ATTEST ~ foyer | hebergement ~ attestation | attestation ~ centre accueil | attestation ~ responsable/directeur ~ etablissement/foyer/centre/residence | attestation accueil | attestation domicile ~ heberge* | DECL honneur ~~ heberge* | attestation ~ mise disposition ~ logement',
    { rank: 1 },
  ),
  entry(
    'attestation-hotelier',
    'ATTEST/facture/note/declaration/justificatif ~ hotel* [et/+/ou] [facture/note] [dernier] [moi] | attestation gerant | hotelier | reservation ~ hotel',
    { rank: 2 },
  ),
  entry(
    'attestation-domiciliation',
    'ATTEST/justificatif/election ~ domiciliation | domiciliation [postale/administrative/ccas] | attestation ~ ccas | election domicile',
    { rank: 2 },
  ),
  entry(
    '@home',
    'facture/quittance ~ nom | justificatif [domicile/loyer/residence] nom | justificatif hebergeant',
  ),
  entry('@home', 'justificatif residence', { rank: -2 }),
  entry('@home', 'condition ~ logement', { needsCue: true, rank: 1 }),
  entry('piece-identite-hebergeant', 'identite ~ hebergeant', { rank: -1 }),
  entry('-', 'quittance ofii/frai', { rank: 2 }),
];
