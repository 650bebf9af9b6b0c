import { entry } from './entry.ts';

/** The file itself: forms, payment, formalities on foreign papers. */
export const FILE = [
  entry(
    'formulaire-demande',
    'formulaire [de] [demande] [de] [titre/carte/duplicata/renouvellement] [sejour/titre/carte] [sejour] | imprime [demande] | cerfa [demande] | fiche ~ renseignement | fiche situation/familial/etat/liaison/individuelle/navette | notice renseignement | questionnaire | demande ~ complete/rempli*/signe*/date/renseigne* | dossier demande ~ complete/rempli*/signe* | ' +
      'imprime ~ demande | document unique demande | dossier ~ rempli*/signe* | demande admission ~ rempli*/complete/signe* | annexe ~ rempli*/complete/signe* | demande ecrite',
  ),
  entry('-', 'dossier complete | dossier incomplet* | format pdf | telecharge* ~ formulaire', {
    rank: 2,
  }),
  entry(
    'bordereau-pieces',
    'bordereau [recapitulatif] [de] [piece] | liste ensemble piece | inventaire ~ piece | sommaire ~ piece/dossier | liste piece/document produit*/joint*/fournie* | recapitulatif ~ piece/document | sommaire',
  ),
  entry(
    'convocation-rdv',
    'convocation [rendezvou/prefecture] | confirmation ~ rendezvou | courriel/mail/email/message/sms ~ rendezvou/convocation | accuse/justificatif/preuve/attestation/fiche ~ rendezvou | recepisse/recu ~ rendezvou | prise rendezvou imprimee | confirmation prise rendezvou',
  ),
  entry(
    'lettre-motivation',
    'lettre/courrier/note ~ motiv* | lettre/courrier/note ~ expli* | lettre/courrier/note ~ personnalise*/personnel/circonstancie*/manuscrit/expos*/presentant/adresse/saisine/detaill* | lettre demande/accompagnement/presentation/circonstancie | courrier demande/accompagnement/presentation | lettre ~ situation | courrier ~ situation | recit ~ situation/parcour | demande manuscrite/motive',
  ),
  entry(
    'timbre-fiscal',
    'timbre [fiscal] [electronique/dematerialise] | timbre euro | acquittement ~ taxe/droit/frai | paiement/reglement/paye/payer/versement ~~ taxe/droit/timbre/frai | droit timbre | taxe [sejour/regularisation/ofii] | visa regularisation | droit visa [regularisation] | droit regularisation | frai dossier | justificatif/preuve/recu ~ paiement/acquittement/reglement | ' +
      'acquitter ~~ taxe/droit | etimbre | timbre ~ fiscal | contribution forfaitaire | montant taxe | redevance | frai ~ sejour',
  ),
  entry('-', 'timbre poste/postal/tarif | enveloppe ~ timbre | hor taxe | taxe apprentissage', {
    rank: 1,
  }),
  entry(
    'enveloppe-timbree',
    'enveloppe [timbre/affranchie] [vierge] | pret poster | lettre suivie | enveloppe ~ timbre/affranchi* | chronopost | colissimo | timbre poste/postal | lettre recommandee ~ vierge/libelle | carnet timbre',
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
    'traduction [assermentee/certifie/officielle/francai] [en] [francai] [par] [traducteur] [interprete] | traduit* | traducteur [interprete] [assermente/agree/expert] | traduire',
    { rank: 1 },
  ),
  entry(
    'legalisation-apostille',
    'legalis* | apostill* [de] [la] [haye] | legalisation ou apostille',
    { rank: 1 },
  ),
  entry(
    'declaration-perte-vol',
    'declaration/attestation/declarant/attest* ~~ perte/vol/perdu [ou] [vol] [titre/carte/passeport/document] [sejour/resident/voyage] | recepisse ~ vol/perte | plainte ~ vol | vol ~ plainte | attestation ~ perte/vol | declaration ~ deterioration | perte ou vol ~ declaration | depot plainte ~ vol | depot plainte ~ perte | deposer plainte vol | proces verbal ~ vol',
    { rank: 1 },
  ),
  entry(
    'declaration-sur-honneur',
    'certificat ~ remariage | celibat | declaration/attestation/engagement/certificat/certifi*/attest* ~ honneur | attestation/declaration ~ non activite | engagement ~ ecrit | engagement ~ exercer | engagement ~ quitter',
    { rank: -1 },
  ),
  entry('autre-document', 'attestation droit conduire', { rank: 2 }),
  entry('-', 'imprimez/imprimer | visa prefet/maire/controleur | integration republicain', {
    rank: 1,
  }),
  entry('autre-document', 'rib | releve identite bancaire', { rank: 1 }),
  entry(
    'autre-document',
    'permi conduire | recensement | convention accueil | carte grise | certificat immatriculation | journee defense | carte elect* | carte combattant | etat service | livret militaire | convention ~ organisme ~ recherche | business plan | plan affaire | plan ~ logement | ' +
      'carte invalidite | mandat | procuration | justificatif ~ residence [habituel/normal] hor | attestation ~ recensement | certificat participation | photo logement | sirene',
    { rank: -1, last: true },
  ),
];
