import { entry } from './entry.ts';

/** Presence in France, work, income. */
export const WORK = [
  entry(
    'preuves-presence-en-france',
    'facture ~ etablissement sante | facture ~ hopital/pharmacie',
    {
      rank: 1,
      family: true,
    },
  ),
  entry(
    '@living',
    'PROOF/PROVE/piece/element/etabli*/demontr* ~~ presence | PROOF/PROVE/piece/element ~~ residence [habituel/ininterrompue/continue/stable/regulier et regulier/ininterrompue/continue en/sur] france/territoire | PROOF/justifi*/prouv*/etabli* ~~ sejour [ininterrompu/habituel/continu regulier en/sur territoire france/francai depui] | PROOF/PROVE ~~ residence ~ france/territoire | residence ~ interrompue/ininterrompue | anciennete ~ sejour/presence/residence | continuite ~ sejour | residence habituel [demandeur] | presence [continue/habituel/effective en/sur territoire] france/francai | preuve ~ vie ~ france | PROOF ~ annee [par annee] | PROOF ~ par an/annee/semestre/trimestre/moi | resid* habituellement | reside ~ france | residence/presence/sejour ~ prouv*/demontr*/justifi* | duree ~ sejour/residence/presence',
    { needsCue: true, family: true },
  ),
  entry(
    '@living',
    'recu postal/poste | recepisse poste/mandat/recommande | recepisse ~ poste | western union | moneygram/navigo | mandat cash | point retraite | releve carriere | facture ~ consultation/hopital/hospitalier*/medical/medicament/soin/transport/navigo | ordonnance ~ pharmacie/medecin | enveloppe ~~ adresse demandeur/interesse | enveloppe ~ cachet | abonnement transport/navigo/bus/metro/sport/telephone | pass navigo | carte transport/fidelite/bibliotheque | PROOF ~~ sejour ~ ininterrompu* | courrier administratif/administration/recu/officiel | courrier ~ caf/cpam/impot | document medical date | passage ~ hopital/urgence',
    { rank: 2, family: true },
  ),
  entry(
    '@living',
    'document/piece/preuve/courrier ~~ emanant ~~ administration/publique/organisme | document/piece ~ remi* ~ institution/organisme/administration | preuve certaine/reelle | valeur probante | document personnel | correspondance ~ prefecture/administration',
    { rank: 1, family: true },
  ),
  entry(
    'contrat-de-travail',
    'contrat travail/interim/mission | cdi/cdd | contrat ~ signe* ~ employeur | contrat ~ salarie',
  ),
  entry(
    'promesse-embauche',
    'promesse embauche/travail/emploi/employeur | promesse ~ contrat/embauche/employeur | projet contrat [travail] | engagement embauche | offre ~ emploi/embauche | lettre ~ embauche | proposition embauche/emploi/contrat',
    { rank: 1 },
  ),
  entry(
    'bulletins-de-salaire',
    'bulletin/fiche ~ paie/salaire | cesu/bulletin | cheque emploi service | feuille paie',
  ),
  entry(
    'cerfa-autorisation-travail',
    'cerfa ~ 15186 [02] | cerfa ~ 15187/15185/13653/15188/vise* | cerfa/formulaire ~~ activite salarie | cerfa ~~ contrat travail | demande autorisation travail | formulaire ~ autorisation travail | contrat travail ~ vise* | engagement ~ taxe employeur | engagement versement | formulaire ~ 15186/15187 | autorisation ~ travail',
    { rank: 1 },
  ),
  entry('cerfa-autorisation-travail', 'engagement ~~ taxe | avi ~ dreet/direccte', { rank: 2 }),
  entry(
    'attestation-employeur',
    'ATTEST/LETTER/declaration ~ employeur | certificat travail | attestation ~ emploi [etablie par employeur] | attestation ~ travail/entreprise/patron | attestation ~ activite [salarie/professionnel] | attestation ~ presence ~ emploi ~~ employeur | LETTER/notification/attestation/preuve ~ licenciement | LETTER/notification/attestation/preuve ~ rupture ~ contrat/conventionnelle/travail',
    { rank: 1 },
  ),
  entry(
    'documents-employeur',
    'extrait [jour] kbis | kbis/urssaf/rc/dpae/due | registre commerce [societe] | statut ~ societe/entreprise/morale/association | carte artisan | extrait jour k | bordereau [recapitulatif] versement/cotisation | bordereau ~ urssaf/cotisation | recherche ~ recrut*/candidat | lettre ~ employeur ~~ recrut*/motiv*/embauch* | lettre ~ recrut* | registre ~ personnel | repertoire metier | immatriculation ~ registre/repertoire | attestation vigilance | piece/carte/justificatif identite ~ employeur | PROOF ~ concernant entreprise/employeur/societe | depot/publication/parution ~ offre [emploi] | offre ~ publie* | declaration ~ embauche | avi imposition ~ employeur | declaration ~ creation ~ entreprise/activite | imprime ~ logement',
    { rank: 2 },
  ),
  // « Prouver que vous avez travaillé », « justifier d'une activité professionnelle ».
  entry(
    'bulletins-de-salaire',
    'PROOF/PROVE/demontr* ~~ travaille | PROOF/PROVE/demontr* ~ activite professionnel/salarie/remuneree',
    { rank: -1, family: true },
  ),
  entry('cv', 'cv | curriculum [vitae] | c v'),
  entry(
    'diplomes-qualifications',
    'diplome [ou titre] | qualification [professionnel] | titre/experience professionnel | cap/bep/brevet | attestation reussite | justificatif/preuve ~ experience | certificat ~ aptitude professionnel | ATTEST ~ qualification',
    { rank: 0 },
  ),
  entry('diplomes-qualifications', 'reussite ~~ concour [entree]', { rank: 1 }),
  entry(
    'autorisation-exercice-profession',
    'profession reglementee | condition ~ exercice ~ profession | autorisation ~ exerc* | inscription ~ ordre | carte professionnel | agrement ~ exercer',
    { rank: 1 },
  ),
  entry(
    'avis-imposition',
    'avi [dernier non] imposition/impot [ou non imposition] | avi ~ imposition/impot | declaration ~ impot/revenu | situation/declaration/attestation fiscale | avi fiscal* | justificatif ~ impot/imposition | ATTEST ~ imposition | p 237 | bordereau ~ fiscal*/impot',
  ),
  entry('avis-imposition', 'impot', { needsCue: true, rank: -1 }),
  entry('-', 'service/centre/tresor/recette impot/fiscal/public'),
  entry(
    'releves-bancaires',
    'releve [identite] ~ banc* | releve ~ compte [bancaire] | extrait compte | compte bancaire | livret epargne',
    { rank: 0 },
  ),
  entry(
    'justificatif-ressources',
    'PROOF/PROVE/piece/attestation ~~ ressource | PROOF/attestation/justifi* ~~ revenu | attestation/document/engagement prise charge [financiere] | moyen ~ existence/subsistance | attestation ~ banc*/revenu/caf/chomage | titre ~ pension | attestation/avi/justificatif/notification/decision ~ pension [retraite/vieillesse/invalidite] | pension ~ retraite/invalidite/vieillesse/reversion | pole emploi | france travail | assedic/caf/rsa/aah/bourse/ressource/indemnite/cautio* | allocation [familial/chomage/adulte] | prise charge financiere | solde bancaire | bilan [comptable] | avi/attestation/justificatif ~ versement/paiement ~ organisme/caisse/prestation/indemnite/pension/conge | revenu foncier | justificatif ~ retraite | ATTEST/releve/notification ~ carsat/cnav/crav/cram/cramif/agirc/arrco | caisse complementaire | garantie ~ financiere | soutien ~ financier | moyen financier',
    { needsCue: true, family: true },
  ),
  entry(
    'justificatif-ressources',
    'attestation ouverture droit ~~ indemnis*/chomage/allocation* | bilan/attestation comptable | compte annuel | indemnite journaliere [securite social] | allocation [familial/chomage/adulte] | rsa/aah | bourse [etude] | pension ~ invalidite/retraite/vieillesse/reversion | prise charge ~ garant | engagement ~ prendre en charge | attestation/avi/releve/notification ~ pole emploi | attestation/avi/releve/notification ~ france travail',
    { rank: 2 },
  ),
  entry(
    'attestation-assurance-maladie',
    'assurance [maladie] maladie/sante/medical/voyage | couverture [social/maladie/sociale/medical] | securite/protection social | carte/attestation vitale | ame/cpam/puma/mutuelle/css/cmu | aide medical [etat] | complementaire sante | attestation ~ droit [assurance maladie] | affiliation ~ social | carte ~ assure | carte europeenne assurance maladie',
    { rank: 1 },
  ),
];
