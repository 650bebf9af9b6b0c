import { entry } from './entry.ts';

/** Identity, entry and stay. */
export const IDENTITY = [
  entry(
    '@status',
    'justificatif/piece/document/indication ~ etat civil et nationalite | etat civil et nationalite',
    { rank: 1 },
  ),
  entry(
    '@passport',
    'passeport [biometrique] | passport | document/titre [identite] [et/ou] voyage | sauf conduit | page passeport',
  ),
  entry(
    '@identity',
    'piece/document/titre/justificatif/preuve/papier [officiel] identite | justificatif [de] votre identite | preuve ~ identite | justifi* ~ identite | document ~ etablissant ~ identite',
  ),
  entry(
    '@card',
    'carte [national] [nationalite] identite [national/francai/consulaire] | cni | cin | carte identitaire | carte identite national',
  ),
  entry(
    'attestation-consulaire',
    'attestation/certificat/carte/document/justificatif ~ consulaire | attestation/certificat/document/lettre ~ consulat/ambassade | immatriculation consulaire | consulaire | laissez passer | ' +
      'recepisse/attestation/preuve/justificatif ~ demande/depot/renouvellement [demande] passeport | demande passeport | autre justificatif identite | justificatif ~ demarche ~ passeport | carte identite consulaire | carte/attestation/certificat ~ nationalite ~ delivre* ~ consul*/autorite/ambassade | piece identite pay',
  ),
  entry('passeport', 'justificatif/preuve/document ~ nationalite', { rank: -1 }),
  entry('-', 'avec photo | page ~ visa | cachet entree | cachet ~ visa | nationalite different', {
    rank: 1,
  }),
  entry(
    '@visa',
    'visa long sejour [valant titre sejour] | vlsts [valant titre sejour] | vls | visa ~ valant titre sejour | visa long duree | visa installation | visa etudiant/salarie/conjoint/visiteur | visa ~ portant mention',
  ),
  entry('@visa', 'visa', { rank: -1 }),
  entry(
    '@entry',
    'visa schengen | visa court sejour | visa entree | visa autre ~ sejour | visa tourist* | visa ~ entree | tampon ~ entree | cachet ~ entree ~ passeport | declaration entree | declaration ~ arrivee ~ territoire | ' +
      'justificatif/preuve/document/justifi*/prouv*/attest* ~~ entree [regulier] [en/sur/dan] [france/territoire] | justificatif/preuve/document/justifi*/prouv* ~ entre* regulierement | entree regulier | date entree | date arrivee ~ france | visa ~ schengen | titre sejour ~ autre etat ~ schengen | preuve date ~ entree',
  ),
  entry(
    'preuve-entree-reguliere',
    'billet avion/train/transport | carte embarquement | billet ~ embarquement',
    { last: true },
  ),
  entry(
    'vignette-ofii',
    'vignette [ofii/anaem/omi] | validation ~ visa/vlsts/vls | validation ~ ofii/ligne | attestation/confirmation/preuve/justificatif/certificat ~ validation [en] [ligne] [visa/vlsts/vls] [long] [sejour] [valant] [titre] [sejour] | attestation/certificat/controle/cachet ~ omi/anaem | attestation controle | confirmation ~ enregistrement ~ visa/vlsts | visa valide ~ ofii',
  ),
  entry(
    '@permit',
    'titre [premier] sejour | carte [temporaire/pluriannuelle] sejour | carte resident | carte pluriannuelle/temporaire | certificat residence [algerien/retraite] | autorisation provisoire sejour | aps | titre ~ renouveler | ancien titre | ancienne/ancien carte | ' +
      'carte refugie | carte ~ refugie | titre [sejour] perime/actuel/expire | carte/titre ~ expiration | certificat residence | carte etranger | carte ~ vie privee familial | titre provisoire | dernier titre | titre/carte volee/vole/perdue/perdu | carte sejour/resident ~ renouvel*',
  ),
  entry(
    '@permit',
    'justificatif/preuve/document ~~ sejour regulier | regularite ~ sejour/residence | justificatif/preuve ~ situation regulier | justificatif/preuve/document ~ droit sejour | preuve ~ regularite | justificatif/preuve/document ~ regularite ~ sejour/residence | sejour regulier',
    { needsCue: true, rank: 1, family: true },
  ),
  entry(
    '-',
    'valant titre sejour | deja titulaire ~~ titre/carte/sejour/resident/visa | titulaire ~~ titre/carte/sejour/resident/visa/recepisse sejour/resident/pluriannuelle/temporaire | titulaire ~ titre/carte/visa/recepisse | parent enfant francai | membre famille',
  ),
  entry('-', 'scolarise | passeport talent', { rank: 3 }),
  entry(
    '-',
    'remise ~ titre/carte [sejour/resident/definitif] | remis* ~ titre/carte [sejour/resident] | delivrance ~ titre/carte/document/dcem/tir [sejour/resident/circulation/identite] [ou] [dcem] | delivr* ~ titre/carte sejour/resident | obtention ~ titre/carte [sejour/resident] | refus ~ titre/carte [sejour] | delivrance/obtention/demande ~ visa [long] [sejour] | ' +
      'demande ~ titre/carte [sejour/resident] | demande [initiale] [duplicata/renouvellement/renouveler] [de] [titre/carte/dcem] [sejour/resident] | demande* ~ titre/carte sejour/resident | renouvel* ~ titre/carte/recepisse/aps/autorisation [sejour/resident/provisoire] | duplicata ~ titre/carte/recepisse/document [sejour/resident/circulation] | premier titre/carte [sejour/resident] | retrait ~ titre/carte [sejour/resident] | fabrication ~ titre/carte [sejour/resident] | solliciter ~ titre/carte [sejour/resident] | titre sejour sollicite/demande | carte sollicite/demande | carte sejour demande/sollicite/portant',
  ),
  entry(
    '-',
    'remise ~ dcem/tir | delivrance ~ dcem/tir | delivrance ~ titre identite republicain',
    { rank: 3 },
  ),
  entry(
    'recepisse',
    'recepisse [demande/renouvellement] [de] [renouvellement/titre/carte/premier] [titre/carte/demande] [sejour/titre/carte] [sejour] | attestation [de] prolongation [instruction] | attestation decision favorable | attestation ~ depot ~ titre/sejour/ligne/anef/dossier | attestation ~ demande asile/sejour | document provisoire [sejour] | attestation ~ instruction | confirmation depot [demande/dossier] | attestation prolongation | accuse ~ depot/enregistrement ~ demande',
  ),
  entry(
    'photos-identite',
    'photo identite | photo [d] [identite] [recente/conforme/norme/format/agreee/couleur/papier/face/tete/original] | photo ~ identite | tete nue',
    { rank: -1 },
  ),
  entry(
    'e-photo',
    'ephoto | code ~ photo [numerique] [et/signature] [signature] [numerise*/numerique/electronique] | photo [identite] [et] [signature] numerique/numerise*/dematerialise*/electronique | photo signature [numerise*/numerique] | signature numerise*/numerique/electronique | planche ~ code | photo ~ numerique | numero ephoto | photo ~ code',
    { rank: 1 },
  ),
];
