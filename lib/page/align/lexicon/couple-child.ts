import { entry } from './entry.ts';

/** Life as a couple, children, young people and family reunification. */
export const COUPLE_CHILD = [
  entry(
    'declaration-communaute-de-vie',
    'DECL/engagement ~~ communaute vie | DECL ~~ vie commun* | declaration ~~ vie couple | DECL conjoint ~~ vie | DECL honneur conjoint [couple] | DECL ~ commun* signe* ~ deux | attestation ~ vie commun*/maritale',
    { rank: 1 },
  ),
  entry(
    'preuves-vie-commune',
    'PROOF/PROVE/element/piece/etabli* ~~ communaute vie | PROOF/PROVE/element/piece/etabli* ~~ vie commun*/maritale/couple | compte [bancaire] joint | compte ~ commun | certificat ~ vie commun* | ATTEST/preuve/justificatif ~ concubinage | concubinage/cohabitation | preuve ~ vie ensemble | communaute ~ vie/affective/materielle | vie commun*/couple | viv* ensemble | realite ~ relation/couple/union | anciennete ~ relation/couple',
    { needsCue: true, family: true },
  ),
  entry(
    'attestation-non-polygamie',
    'DECL/engagement ~~ polygami* | non polygami* | polygami*/monogami* | etat polygamie | declar* ~ honneur ~~ reside ~~ autre conjoint',
    { rank: 2 },
  ),
  entry(
    'preuves-vie-commune',
    'photo ~ voyage/couple/mariage/famille/quotidienne | facture/avi/bail/quittance/courrier/document/contrat ~ deu nom',
    { rank: 1, family: true },
  ),
  entry(
    'preuves-violences',
    'plainte | main courante | condamnation ~ violence/conjoint/auteur | certificat/constatation/attestation ~ violence | PROOF/element/temoignage/message ~~ violence | PROOF/PROVE/message ~~ rapport/relation/comportement/acte/propos violent | certificat medical ~~ violence/coup/blessure | proces verbal ~ audition | condamnation definitive | condamn* ~ violence/auteur | recepisse ~ plainte | depot plainte | photo ~ blessure/coup/lesion/violence',
    { rank: 1 },
  ),
  entry('ordonnance-protection', 'ordonnance ~ juge ~ familial | ordonnance ~ protection', {
    rank: 2,
  }),
  entry(
    '@contribution',
    'contribu* ~~ entretien/education/enfant [et/ou education/entretien] | entretien [et/ou] education | participation/participe* ~ entretien/education | prise charge ~ enfant/mineur | subven* ~~ entretien/besoin ~ enfant | entretien/virement/versement/mandat/compte ~~ enfant | contribution effective | PROOF/recu ~ versement argent ~ enfant | occup*/interet ~ enfant',
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
  // What schools and crèches say of a parent, and money sent.
  entry(
    'preuves-contribution-enfant',
    'attestation ~ personnel/enseignant/directeur/directrice/responsable/maitresse/instituteur/institutrice ~ ecole/creche/scolaire | ATTEST ~~ implication ~ parent/pere/mere | implication ~ parent/pere/mere/enfant/education | versement ~ somme argent',
    { rank: 2, family: true },
  ),
  entry('pension-alimentaire', 'pension alimentaire | contribution financiere', { rank: 2 }),
  entry(
    'decision-garde',
    'autorite parentale | droit garde | jugement/decision/acte/attestation/ordonnance ~ garde | garde ~ enfant/mineur | tutelle/kafala | recueil legal | decision/jugement/acte/ordonnance ~ recueil | droit visite [et/ou hebergement] | delegation ~ autorite/parentale | jugement ~ residence ~ enfant | jugement/decision ~ confi* enfant | decision/jugement ~ juge ~ familial | acte tutelle',
    { rank: 1 },
  ),
  entry('-', 'titulaire autorite parentale | exerc* ~ autorite parentale | representant legal', {
    rank: 2,
  }),
  entry(
    'decision-garde',
    'PROOF/PROVE/etabli*/jugement/declaration/decision/delegation ~~ exerc* ~~ autorite parentale',
    { rank: 3, family: true },
  ),
  entry(
    'decision-garde',
    'PROOF/PROVE/piece ~~ qualite ~ representant/responsable/tuteur [legal]',
    { rank: 3 },
  ),
  entry(
    'preuve-residence-enfant',
    'PROOF/PROVE/piece ~~ residence [habituel en france] enfant/mineur | residence ~ enfant/mineur | presence ~ enfant/mineur ~ france | enfant ~ resid* ~ france | enfant vit ~ france | creche/pmi/vaccin*/nourrice | carnet sante/vaccination | ATTEST/suivi ~ pediatr* | suivi medical ~ enfant | assistante maternelle',
    { needsCue: true, family: true, rank: 1 },
  ),
  entry(
    '@school',
    'PROOF/ATTEST ~~ inscription/preinscription ~~ etudiant | PROOF/PROVE ~~ qualite etudiant | ATTEST/justificatif/inscription/preuve ~ scolarite | ATTEST/justificatif ~ scolaire | scolarisation/preinscription/scolarite | inscription ~ etablissement | ATTEST/justificatif/preuve ~ inscription/preinscription ~ etablissement/universit*/ecole/lycee/formation | carte etudiant | certificat radiation ~ ecole/etablissement | ATTEST inscription | ATTEST ~ scolar*',
  ),
  entry('@school', 'ATTEST/justificatif/preuve ~ etude', { family: true }),
  entry('@school', 'PROOF/PROVE ~~ scolarise', { rank: 4 }),
  entry('-', 'inscription ~~ registre/consul*/liste | certificat inscription ~~ registre', {
    rank: 1,
  }),
  entry(
    'bulletins-scolaires',
    'bulletin scolaire/note/trimestriel/semestriel/annee/trimestre/semestre/premiere/terminale/seconde/lycee/college | bulletin 1 ere | releve note [obtenu*] | resultat scolaire/examen | releve ~ note | assiduite | PROOF/PROVE ~ parcour scolaire',
  ),
  entry(
    'dcem',
    'dcem [ou tir] | document circulation [pour etranger mineur dcem] | titre identite republicain [tir] | tir | ancien document circulation',
    { rank: 2 },
  ),
  entry(
    'autorisation-regroupement-familial',
    'autorisation/decision/accord/attestation/notification/copie/avi ~~ regroupement familial | autorisation regroupement | decision ~ autoris* entree',
    { rank: 1 },
  ),
  entry('-', 'beneficiaire/entre* ~ regroupement familial', { rank: 0 }),
  entry(
    'justificatif-formation',
    'assiduite ~~ formation [prescrite] | contrat apprentissage/professionnalisation/alternance | formation suivi* | ATTEST/justificatif/preuve ~~ formation | attestation ~ stage | caractere reel serieux | suivi/inscription ~ formation | convention ~ formation/stage | apprentissage | justifi*/suivre formation [serieuse/qualifiante/professionnel]',
    { rank: 0 },
  ),
  entry(
    'avis-structure-accueil',
    'avi/rapport/note/lettre/attestation/bilan ~ structure [accueil] | avi/rapport/note ~ educat*/foyer/referent/service | rapport/note ~ social | rapport/avi ~ aide social enfance | avi ~ insertion',
    { rank: 2 },
  ),
  entry(
    'liens-pays-origine',
    'lien ~~ famille ~~ pay/origine | nature ~ lien ~~ famille | famille restee | lien ~ pay origine | absence ~ lien/attache*',
    { rank: 2, family: true },
  ),
  entry(
    'decision-placement-ase',
    'ordonnance/jugement/decision ~ juge enfant | placement/opp/ase | aide social enfance | prise charge ~ ase | ordonnance ~ placement | contrat jeune majeur | accueil provisoire | confie* ~ ase | jugement ~ assistance educative | tiers digne confiance',
    { needsCue: true, rank: 1 },
  ),
  entry(
    'preuves-residence-parents',
    'PROOF/justifi* ~~ residence ~ parent/pere/mere | residence ~ parent/pere/mere | presence ~ parent/pere/mere ~ france',
    { needsCue: true, rank: 1 },
  ),
];
