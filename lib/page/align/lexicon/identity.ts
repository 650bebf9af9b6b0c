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
    'passeport [biometrique] | passport | document/titre [identite et/ou] voyage | sauf conduit | page passeport',
  ),
  entry(
    '@identity',
    'PROOF/piece/titre/papier [officiel] identite | preuve/justifi* ~ identite | document ~ etablissant/attestant/justifiant/prouvant ~ identite',
  ),
  entry('@card', 'carte [national nationalite] identite [national/francai/consulaire] | cni/cin'),
  entry(
    'attestation-consulaire',
    'ATTEST/carte/document/justificatif ~ consulaire | ATTEST/document/lettre ~ consulat/ambassade | consulaire | laissez passer | recepisse/attestation/preuve/justificatif ~ demande/depot/renouvellement [demande] passeport | demande passeport | ATTEST/carte ~ nationalite ~ delivre* ~ consul*/autorite/ambassade',
  ),
  entry(
    'attestation-consulaire',
    'certificat nationalite ~ pay | certificat nationalite algerien*/marocain*/tunisien*/malien*/senegalais*/ivoirien*/etranger/origine',
    { rank: 2 },
  ),
  entry('passeport', 'PROOF ~ nationalite', { rank: -1 }),
  entry(
    '-',
    'avec photo | page/cachet ~ visa | page identite et visa | cachet entree | nationalite different | numero passeport/visa/CARD [sejour/resident] | format passeport/identite',
    {
      rank: 1,
    },
  ),
  entry(
    '@visa',
    'visa long sejour [valant titre sejour] | vlsts [valant titre sejour] | vls | visa installation/etudiant/salarie/conjoint/visiteur | visa ~ portant mention',
  ),
  entry('@visa', 'visa', { rank: -1 }),
  entry(
    '@entry',
    'visa court sejour | visa autre ~ sejour | visa tourist* | visa/tampon ~ entree | declaration entree | declaration ~ arrivee ~ territoire | PROOF/PROVE ~~ entree [regulier en/sur/dan france/territoire] | PROOF/justifi*/prouv* ~ entre* regulierement | entree regulier | visa ~ schengen | titre sejour ~ autre etat ~ schengen',
  ),
  entry('@entry', 'date entree | date arrivee ~ france', { needsCue: true }),
  entry('-', 'condition entree', { rank: 1 }),
  entry(
    'preuve-entree-reguliere',
    'billet avion/train/transport | carte embarquement | billet ~ embarquement',
    { last: true },
  ),
  entry(
    'vignette-ofii',
    'vignette [ofii/anaem/omi] | validation ~ visa/vlsts/vls/ofii/ligne | ATTEST/confirmation/preuve/justificatif ~ validation [en ligne visa/vlsts/vls long sejour valant titre sejour] | ATTEST/controle/cachet ~ omi/anaem | attestation controle',
  ),
  entry(
    '@permit',
    'titre [premier] sejour | carte [temporaire/pluriannuelle] sejour | carte resident/pluriannuelle/temporaire/etranger | certificat residence [algerien/retraite] | autorisation provisoire sejour | aps | titre ~ renouveler | ancien/dernier titre | ancienne/ancien carte | carte ~ refugie | titre [sejour] perime/actuel/expire | CARD ~ expiration | carte ~ vie privee familial | titre provisoire | CARD volee/vole/perdue/perdu | carte sejour/resident ~ renouvel*',
  ),
  entry(
    '@permit',
    'PROOF ~~ sejour regulier | regularite ~ sejour/residence | justificatif/preuve ~ situation regulier | PROOF ~ droit sejour | PROOF ~ regularite ~ sejour/residence | sejour regulier',
    { needsCue: true, rank: 1, family: true },
  ),
  entry('@permit', 'copie [recto verso] titre | recto verso titre', { rank: -2 }),
  entry(
    '-',
    'valant titre sejour | deja titulaire ~~ CARD/sejour/resident/visa | titulaire ~~ CARD/sejour/resident/visa/recepisse sejour/resident/pluriannuelle/temporaire | titulaire ~ CARD/visa/recepisse | parent enfant francai | membre famille',
  ),
  entry('-', 'scolarise | passeport talent', { rank: 3 }),
  entry(
    '-',
    'remise ~ CARD [sejour/resident/definitif] | remis*/obtention/demande/retrait/fabrication/solliciter ~ CARD [sejour/resident] | delivrance ~ CARD/document/dcem/tir [sejour/resident/circulation/identite ou dcem] | delivr* ~ CARD sejour/resident | refus/modification ~ CARD [sejour] | delivrance/obtention/demande ~ visa [long sejour] | demande [initiale duplicata/renouvellement/renouveler CARD/dcem sejour/resident] | renouvel* ~ CARD/recepisse/aps/autorisation [sejour/resident/provisoire] | duplicata ~ CARD/recepisse/document [sejour/resident/circulation] | titre sejour sollicite/demande | carte sollicite/demande',
  ),
  entry('-', 'remise/delivrance ~ dcem/tir | delivrance ~ titre identite republicain', { rank: 3 }),
  entry(
    'recepisse',
    'recepisse [demande/renouvellement CARD/renouvellement/premier CARD/demande CARD/sejour sejour] | attestation prolongation [instruction] | attestation decision favorable | attestation ~ depot ~ titre/sejour/ligne/anef/dossier | justificatif/preuve ~ depot ~ dossier/demande ~~ titre/sejour | attestation ~ demande asile/sejour | document provisoire [sejour] | confirmation depot [demande/dossier] | accuse ~ depot/enregistrement ~ demande',
  ),
  entry(
    'photos-identite',
    'photo [identite recente/conforme/norme/format/agreee/couleur/papier/face/tete/original] | photo ~ identite | tete nue',
    { rank: -1 },
  ),
  entry(
    'e-photo',
    'ephoto | code ~ photo [numerique et/signature signature numerise*/numerique/electronique] | photo [identite et signature] numerique/numerise*/dematerialise*/electronique | photo signature [numerise*/numerique] | signature numerise*/numerique/electronique | planche/photo ~ code | photo ~ numerique | numero ephoto',
    { rank: 1 },
  ),
];
