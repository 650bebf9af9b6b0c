import { entry } from './entry.ts';

/** The file itself: forms, payment, formalities on foreign papers. */
export const FILE = [
  entry(
    'formulaire-demande',
    'formulaire/imprime/cerfa [demande CARD/duplicata/renouvellement CARD/sejour sejour] | fiche ~ renseignement | fiche situation/familial/etat/liaison/individuelle/navette | notice renseignement | fiche inscription ~~ complete/rempli*/signe* | questionnaire | demande ~ complete/rempli*/signe*/date/renseigne* | dossier demande ~ complete/rempli*/signe* | imprime ~ demande | demande attestation ofii | dossier ~ rempli*/signe* | demande ecrite',
  ),
  entry(
    'formulaire-demande',
    'formulaire/imprime/cerfa ~ demande visa/attestation/naturalisation [long/court/accueil sejour/duree]',
    { rank: 2 },
  ),
  entry('formulaire-demande', 'declaration ~ nationalite ~~ exemplaire/date/signe*', { rank: 2 }),
  entry('lettre-motivation', 'demande ~~ papier libre', { rank: 2 }),
  entry('-', 'dossier complete/incomplet* | format pdf | telecharge* ~ formulaire', {
    rank: 2,
  }),
  entry(
    'bordereau-pieces',
    'bordereau [recapitulatif piece] | liste ensemble piece | inventaire ~ piece | liste piece/document produit*/joint*/fournie* | recapitulatif ~ piece/document | sommaire',
  ),
  entry(
    'convocation-rdv',
    'convocation [rendezvou/prefecture] | confirmation/accuse/justificatif/preuve/attestation/fiche/recepisse/recu ~ rendezvou | courriel/mail/email/message/sms ~ rendezvou/convocation/confirmation',
  ),
  entry(
    'lettre-motivation',
    'LETTER/note ~ motiv*/justifiant/expli*/personnalise*/personnel/circonstancie*/manuscrit/expos*/presentant/adresse/saisine/detaill* | lettre demande/accompagnement/presentation/circonstancie | courrier demande/accompagnement/presentation | lettre/courrier ~ situation | demande ~ manuscrite/motive*/enoncant/exposant/expliquant/motivant',
  ),
  entry(
    'timbre-fiscal',
    'timbre [fiscal electronique/dematerialise] | acquittement ~ taxe/droit/frai | paiement/reglement/paye/payer/versement ~~ taxe/droit/timbre/frai | droit timbre/regularisation | taxe [sejour/regularisation/ofii] | visa regularisation | droit visa [regularisation] | frai dossier | justificatif/preuve/recu ~ paiement/acquittement/reglement | acquitter ~~ taxe/droit | etimbre/redevance | timbre ~ fiscal | montant taxe',
  ),
  entry('-', 'timbre poste/postal/tarif | enveloppe ~ timbre', {
    rank: 1,
  }),
  entry(
    'enveloppe-timbree',
    'enveloppe [timbre/affranchie vierge] | pret poster | lettre suivie | enveloppe ~ timbre/affranchi* | chronopost/colissimo | timbre poste/postal',
    { rank: 2 },
  ),
  entry(
    'enveloppe-timbree',
    'enveloppe ~ timbre/affranchi*/vierge/libelle ~~ adresse ~ demandeur/interesse | enveloppe timbre/affranchi*/libelle',
    {
      rank: 3,
    },
  ),
  entry(
    'traduction-assermentee',
    'traduction [assermentee/certifie/officielle/francai en francai par traducteur interprete] | traduit*/traduire | traducteur [interprete assermente/agree/expert]',
    { rank: 1 },
  ),
  entry('legalisation-apostille', 'legalis* | apostill* [haye]', {
    rank: 1,
  }),
  entry(
    'declaration-perte-vol',
    'DECL/declarant/attest* ~~ perte/vol/perdu [ou vol CARD/passeport/document sejour/resident/voyage] | recepisse ~ vol/perte | plainte ~ vol | depot plainte ~ vol/perte | proces verbal ~ vol',
    { rank: 1 },
  ),
  entry(
    'declaration-sur-honneur',
    'certificat ~ remariage | celibat | ATTEST/declaration/engagement/certifi*/attest*/declar* ~ honneur | engagement ~ ecrit/exercer/quitter/maintenir/travailler | engagement ~~ exercer/travailler | engagement ~ ne pas | LETTER ~~ vou engagez',
    { rank: -1 },
  ),
  entry(
    'autre-document',
    'attestation droit conduire | assurance ~ voyage | justificatif/preuve ~ residence [habituel/normal] hor | justificatif/preuve ~ residence [habituel/normal] dan [autre] pay/etat | carte inscription ~~ registre | ancien/dernier/precedent titre [identite et/ou] voyage | acte naissance ~ frere/soeur',
    { rank: 2 },
  ),
  // Papers for marriages and partnerships: known, and not in the list of documents.
  entry(
    'autre-document',
    'certificat/attestation ~ coutume/celibat [et/ou coutume/celibat] | ATTEST ~ non pac | repertoire civil | certificat ~ capacite mariage | LETTER ~ consentement | accord/consentement ~ pere/mere/parent',
    { rank: 3 },
  ),
  entry('-', 'imprimez/imprimer | visa prefet/maire/mairie/controleur | integration republicain', {
    rank: 1,
  }),
  entry('autre-document', 'rib | releve identite bancaire', { rank: 1 }),
  entry(
    'autre-document',
    'permi conduire | recensement/mandat/procuration/sirene | convention accueil | carte grise/elect*/combattant/invalidite/diplomatique | certificat immatriculation/participation | journee defense | etat service | livret militaire | convention ~ organisme ~ recherche | business plan | plan affaire | attestation ~ recensement',
    { rank: -1, last: true },
  ),
];
