import { entry } from './entry.ts';

/** Where the person lives. */
export const HOME = [
  entry(
    '@home',
    'justificatif/preuve/justification/attestation/indication/certificat ~ domicile [actuel/recent] | justificatif/preuve/justification ~ adresse/logement/habitation | justificatif ~ residence recent/moin | indication ~ domicile/adresse | adresse postal | attestation titulaire contrat | titulaire contrat ~ energie/electricite/edf | bail [location/habitation/verbal] | contrat [de] location/bail | ' +
      'taxe habitation [ou] [fonciere] | taxe fonciere | avi taxe | acte/titre/attestation propriete | assurance [multirisque] habitation/logement/maison | attestation ~ assurance ~ habitation/logement | domicile ~ moin | attestation loyer | echeance loyer | attestation notari* | attestation ~ bailleur | attestation ~ proprietaire | justificatif/preuve ~ domicile',
    { family: true },
  ),
  entry(
    '@home',
    'facture | quittance [loyer/edf/gaz/eau/electricite/telephone] | edf | gdf | engie | electricite | echeancier | loyer | avi echeance | facture ~ electricite/eau/gaz/telephone/internet',
    { rank: -1 },
  ),
  entry('-', 'facture achat/soin/creche/cantine | hotelier facture', { rank: 1 }),
  entry(
    'attestation-hebergement',
    'attestation/certificat/declaration/lettre/justificatif ~ hebergement | attestation/certificat/declaration/lettre/courrier ~ heberge* | attestation/certificat/declaration ~~ personne qui heberge* | attestation/certificat/declaration ~ logeur | attestation/certificat ~ foyer | hebergement ~ attestation | attestation ~ centre accueil | attestation ~ responsable/directeur ~ etablissement/foyer/centre/residence | attestation ~ cada/cph/chr | attestation accueil | attestation domicile ~ heberge* | attestation/declaration honneur ~~ heberge*',
    { rank: 1 },
  ),
  entry(
    'attestation-hotelier',
    'attestation/certificat/facture/note/declaration/justificatif ~ hotel* [et/+/ou] [facture/note] [dernier] [moi] | attestation gerant | hotelier',
    { rank: 2 },
  ),
  entry(
    'attestation-domiciliation',
    'attestation/certificat/justificatif/election ~ domiciliation | domiciliation [postale/administrative/ccas] | attestation ~ ccas | election domicile',
    { rank: 2 },
  ),
  entry('@home', 'facture/quittance/justificatif ~ nom | justificatif hebergeant'),
  entry('piece-identite-hebergeant', 'identite ~ hebergeant', { rank: -1 }),
  entry('-', 'quittance ofii', { rank: 2 }),
];
