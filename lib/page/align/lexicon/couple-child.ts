import { entry } from './entry.ts';

/** Life as a couple, children, young people and family reunification. */
export const COUPLE_CHILD = [
  entry(
    'declaration-communaute-de-vie',
    'declaration/attestation/engagement ~~ communaute vie | declaration/attestation ~~ vie commun* | declaration ~~ vie couple | declaration/attestation conjoint ~~ vie | declaration/attestation honneur conjoint [couple] | declaration/attestation ~ commun* signe* ~ deux | attestation ~ vie commun*/maritale',
    { rank: 1 },
  ),
  entry(
    'preuves-vie-commune',
    'justificatif/preuve/document/element/piece/justifi*/prouv*/etabli*/attest* ~~ communaute vie | justificatif/preuve/document/element/piece/justifi*/prouv*/etabli*/attest* ~~ vie commun*/maritale/couple | compte joint | certificat ~ vie commun* | certificat/attestation/preuve/justificatif ~ concubinage | concubinage | cohabitation | preuve ~ vie ensemble | communaute ~ vie/affective/materielle | vie commun* | vie couple | viv* ensemble',
    { needsCue: true, family: true },
  ),
  entry(
    'attestation-non-polygamie',
    'declaration/attestation/engagement ~~ polygami* | non polygami* | polygami* | monogami* | etat polygamie',
    { rank: 2 },
  ),
  entry(
    'preuves-vie-commune',
    'photo ~ voyage/couple/mariage/famille/quotidienne | photo commune/ensemble',
    { rank: 1, family: true },
  ),
  entry(
    'preuves-violences',
    'plainte | main courante | condamnation ~ violence/conjoint/auteur | certificat ~ violence | preuve/justificatif/element/document/temoignage ~~ violence | violence ~ preuve | constatation ~ violence | certificat medical ~~ violence/coup/blessure | attestation ~ violence | proces verbal ~ audition | condamnation definitive | condamn* ~ violence/auteur | recepisse ~ plainte | depot plainte',
    { rank: 1 },
  ),
  entry(
    'ordonnance-protection',
    'ordonnance [de] protection | ordonnance ~ juge ~ familial | ordonnance ~ protection',
    { rank: 2 },
  ),
  entry(
    '@contribution',
    'contribu* ~~ entretien/education/enfant [et/ou] [education/entretien] | entretien [et/ou] education | participation ~ entretien/education | participe* ~ entretien/education | prise charge ~ enfant/mineur | subven* ~~ entretien/besoin ~ enfant | entretien ~~ enfant | entretien ou education | virement/versement/mandat/compte ~~ enfant |  contribution effective | charge ~ enfant ~ effective | occup* ~ enfant | interet ~ enfant | lien ~ affectif ~ enfant',
    { needsCue: true, family: true, rank: 1 },
  ),
  entry(
    'preuves-contribution-enfant',
    'preuve/facture/ticket ~ achat | lien affectif | suivi scolaire',
    { needsCue: true, rank: 0, last: true },
  ),
  entry(
    'preuves-contribution-enfant',
    'facture/ticket/preuve/recu ~ achat ~ nourriture/vetement/jouet/livre/fourniture/alimentation/couche',
    { rank: 2, family: true },
  ),
  entry('pension-alimentaire', 'pension alimentaire | contribution financiere', { rank: 2 }),
  entry(
    'decision-garde',
    'autorite parentale | droit garde | jugement/decision/acte/attestation/ordonnance ~ garde | garde ~ enfant/mineur | tutelle | droit visite [et/ou] [hebergement] | kafala | delegation ~ autorite/parentale | jugement ~ residence ~ enfant | jugement/decision ~ confi* enfant | decision ~ juge ~ familial | acte tutelle | jugement ~ juge ~ familial | acte divorce ~ garde',
    { rank: 1 },
  ),
  entry(
    '-',
    'titulaire autorite parentale | exerc* autorite parentale | exerc* ~ autorite parentale | representant legal',
    { rank: 2 },
  ),
  entry(
    'decision-garde',
    'attest*/justifi*/prouv*/etabli*/jugement/declaration/decision/delegation/document/justificatif/preuve ~~ exerc* ~~ autorite parentale | declaration ~ exercice ~ autorite parentale',
    { rank: 3, family: true },
  ),
  entry(
    'preuve-residence-enfant',
    'justificatif/preuve/document/piece/justifi*/prouv*/attest* ~~ residence [habituel] [en] [france] [de] enfant/mineur | residence ~ enfant/mineur | presence ~ enfant/mineur ~ france | enfant ~ resid* ~ france | enfant vit ~ france | creche | pmi | carnet sante | carnet vaccination | vaccin* | certificat/attestation/suivi ~ pediatr* | suivi medical ~ enfant | assistante maternelle | halte garderie | nourrice | residence habituel ~ enfant',
    { needsCue: true, family: true, rank: 1 },
  ),
  entry(
    '@school',
    'certificat/attestation/justificatif/inscription/preuve ~ scolarite | justificatif/attestation/certificat/preuve ~ etude | certificat/attestation/justificatif ~ scolaire | scolarisation | inscription ~ etablissement | attestation/certificat/justificatif/preuve ~ inscription/preinscription ~ etablissement/universit*/ecole/lycee/formation | preinscription | carte etudiant | certificat/attestation inscription | inscription scolaire/universitaire | attestation ~ etablissement scolaire | certificat/attestation ~ scolar* | scolarite',
  ),
  entry(
    'bulletins-scolaires',
    'bulletin scolaire/note/trimestriel/semestriel | bulletin ~ scolaire/note | releve note [obtenu*] | resultat scolaire/examen | releve ~ note | assiduite',
  ),
  entry(
    'dcem',
    'dcem [ou] [tir] | document circulation [pour] [etranger] [mineur] [dcem] | titre identite republicain [tir] | tir | ancien document circulation',
    { rank: 2 },
  ),
  entry(
    'autorisation-regroupement-familial',
    'autorisation/decision/accord/attestation/notification/copie/avi ~~ regroupement familial | autorisation regroupement | decision favorable ~ regroupement',
    { rank: 1 },
  ),
  entry('-', 'beneficiaire ~ regroupement familial | entre* ~ regroupement familial', { rank: 0 }),
  entry(
    'justificatif-formation',
    'assiduite ~~ formation [prescrite] | contrat [de] apprentissage | contrat [de] professionnalisation/alternance | formation suivi* | justificatif/preuve/attestation/certificat ~~ formation | convention stage | attestation ~ stage | caractere reel serieux | suivi ~ formation | certificat ~ apprentissage | convention ~ formation/stage | inscription ~ formation | apprentissage',
    { rank: 0 },
  ),
  entry(
    'avis-structure-accueil',
    'avi/rapport/note/lettre/attestation/bilan ~ structure [accueil] | avi/rapport/note ~ educat* | avi/rapport ~ ase | avi/rapport/note ~ foyer/referent/service | rapport/note ~ social | rapport/avi ~ aide social enfance | avi ~ tiers digne | avi ~ insertion',
    { rank: 2 },
  ),
  entry(
    'liens-pays-origine',
    'lien ~~ famille ~~ pay/origine | nature ~ lien ~~ famille | famille restee | lien ~ pay origine | lien ~ parent ~ pay',
    { rank: 2 },
  ),
  entry(
    'decision-placement-ase',
    'ordonnance/jugement/decision ~ juge enfant | placement | opp | aide social enfance | ase | prise charge ~ ase | ordonnance ~ placement | contrat jeune majeur | accueil provisoire | confie* ~ ase | jugement ~ assistance educative | tiers digne confiance',
    { needsCue: true, rank: 1 },
  ),
  entry(
    'preuves-residence-parents',
    'justificatif/preuve/document/justifi* ~~ residence ~ parent/pere/mere | residence ~ parent/pere/mere | presence ~ parent/pere/mere ~ france',
    { needsCue: true, rank: 1 },
  ),
];
