import { entry } from './entry.ts';

/** Presence in France, work, income. */
export const WORK = [
  entry(
    '@living',
    'justificatif/preuve/document/piece/element/justifi*/prouv*/attest*/etabli*/demontr* ~~ presence | justificatif/preuve/document/piece/element/justifi*/prouv*/attest* ~~ residence [habituel/ininterrompue/continue/stable/regulier] [et] [regulier/ininterrompue/continue] [en/sur] france/territoire | justificatif/preuve/document/justifi*/prouv*/etabli* ~~ sejour [ininterrompu/habituel/continu] [regulier] [en/sur] [territoire] [france/francai] [depui] | ' +
      'justificatif/preuve/document/justifi*/prouv*/attest* ~~ residence ~ france/territoire | residence ~ interrompue/ininterrompue | anciennete ~ sejour/presence/residence | continuite ~ sejour | residence habituel [demandeur] | presence [continue/habituel/effective] [en/sur] [territoire] france/francai | preuve ~ vie ~ france | preuve/justificatif/document ~ annee [par] [annee] | document/preuve/justificatif ~ par an/annee/semestre/trimestre/moi | preuve presence | resid* habituellement | reside ~ france | duree ~ sejour/residence/presence',
    { needsCue: true, family: true },
  ),
  entry(
    '@living',
    'recu postal/poste | recu ~ mandat | recepisse poste/mandat/recommande | recepisse ~ poste | western union | moneygram | transfert argent | mandat cash | point retraite | releve carriere | facture ~ consultation/hopital/hospitalier*/medical/medicament/soin | facture ~ hospitalier* | ordonnance ~ pharmacie/medecin | enveloppe ~~ adresse demandeur/interesse | enveloppe ~ cachet | ' +
      'abonnement transport/navigo/bus/metro/sport/telephone | pass navigo | navigo | carte transport | ticket caisse | courrier administratif/administration/recu/officiel | courrier ~ caf/cpam/impot | document medical date | passage ~ hopital/urgence | carte fidelite | carte bibliotheque | preuve ~ quotidien | attestation ~ restaurant | document administration',
    { rank: 2, family: true },
  ),
  entry(
    '@living',
    'document/piece/preuve/courrier ~~ emanant ~~ administration/publique/organisme | document/piece ~ remi* ~ institution/organisme/administration | preuve certaine/reelle | correspondance ~ prefecture/administration',
    { rank: 1, family: true },
  ),
  entry(
    'contrat-de-travail',
    'contrat [de] travail | cdi | cdd | contrat ~ signe* ~ employeur | contrat ~ salarie | contrat interim | contrat mission',
  ),
  entry(
    'promesse-embauche',
    'promesse embauche/travail/emploi/employeur | promesse ~ contrat/embauche/employeur | projet contrat [travail] | engagement embauche | offre ~ emploi/embauche | lettre ~ embauche | proposition embauche/emploi/contrat | contrat travail non signe | contrat travail projet',
    { rank: 1 },
  ),
  entry(
    'bulletins-de-salaire',
    'bulletin salaire/paie | fiche paie/salaire | bulletin ~ paie/salaire | fiche ~ paie/salaire | cesu | cheque emploi service | feuille paie | bulletin',
  ),
  entry(
    'cerfa-autorisation-travail',
    'cerfa ~ 15186 [02] | cerfa ~ 15187 | cerfa ~ 15185 | cerfa ~ 13653 | cerfa ~ 15188 | cerfa ~ vise* | cerfa ~~ activite salarie | cerfa ~~ contrat travail | formulaire ~~ activite salarie | cerfa ~~ travailleur etranger | autorisation [de] travail | demande autorisation travail | formulaire ~ autorisation travail | contrat travail ~ vise* | engagement ~ taxe employeur | engagement versement | formulaire ~ 15186 | formulaire ~ 15187 | autorisation ~ travail | formulaire ~ contrat travail ~ salarie',
    { rank: 1 },
  ),
  entry('cerfa-autorisation-travail', 'engagement ~~ taxe', { rank: 2 }),
  entry(
    'attestation-employeur',
    'attestation/certificat/lettre/courrier/declaration ~ employeur | certificat travail | attestation ~ emploi [etablie] [par] [employeur] | attestation ~ travail | attestation ~ activite [salarie/professionnel] | attestation ~ presence ~ emploi ~~ employeur | attestation ~ entreprise | attestation ~ patron | lettre/notification/attestation/preuve ~ licenciement/rupture [contrat] [travail] | attestation assedic |  attestation/certificat concordance ~ employeur',
    { rank: 1 },
  ),
  entry(
    'documents-employeur',
    'extrait [jour] kbis | kbis | registre commerce [societe] | urssaf | statut ~ societe/entreprise/morale/association | carte artisan | extrait jour k | statut ~ personne morale | bordereau [recapitulatif] versement/cotisation | bordereau ~ urssaf/cotisation | recherche ~ recrut*/candidat | lettre ~ employeur ~~ recrut*/motiv*/embauch* | lettre ~ recrut* | registre ~ personnel | rc | repertoire metier | immatriculation ~ registre/repertoire | attestation vigilance | piece/carte/justificatif identite ~ employeur | ' +
      'employeur ~ piece identite | depot/publication/parution ~ offre [emploi] | offre ~ publie* | declaration ~ embauche | dpae | due | avi imposition ~ employeur | declaration ~ cotisation social | attestation ~ conge paye | declaration ~ creation ~ entreprise/activite | imprime ~ logement',
    { rank: 2 },
  ),
  entry('cv', 'cv | curriculum [vitae] | c v'),
  entry(
    'diplomes-qualifications',
    'diplome [ou] [titre] | qualification [professionnel] | titre professionnel | cap | bep | attestation reussite | justificatif/preuve ~ experience | experience professionnel | certificat ~ aptitude professionnel | certificat/attestation ~ qualification | brevet',
    { rank: 0 },
  ),
  entry(
    'autorisation-exercice-profession',
    'profession reglementee | autorisation ~ exerc* | inscription ~ ordre | carte professionnel | autorisation exercer ~ profession | agrement ~ exercer',
    { rank: 1 },
  ),
  entry(
    'avis-imposition',
    'avi [dernier] [non] imposition/impot [ou] [non] [imposition] | avi ~ imposition/impot | imposition ~ avi | declaration ~ impot/revenu | situation fiscale | avi fiscal* | declaration fiscale | avi ~ non imposition | attestation fiscale | feuille impot | justificatif ~ impot/imposition | p 237 | bordereau ~ fiscal*/impot',
  ),
  entry('avis-imposition', 'impot', { needsCue: true, rank: -1 }),
  entry('-', 'service/centre/tresor/recette impot/fiscal/public'),
  entry(
    'releves-bancaires',
    'releve [identite] ~ banc* | releve ~ compte [bancaire] | extrait compte | compte bancaire | livret epargne | releve bancaire',
    { rank: 0 },
  ),
  entry(
    'justificatif-ressources',
    'justificatif/preuve/document/piece/attestation/justifi*/attest*/prouv* ~~ ressource | justificatif/preuve/document/attestation/justifi* ~~ revenu | attestation prise charge [financiere] |  moyen ~ existence/subsistance |  attestation ~ banc* | attestation ~ revenu | titre ~ pension | attestation/avi/justificatif/notification/decision ~ pension [retraite/vieillesse/invalidite] | pension ~ retraite/invalidite/vieillesse/reversion | pole emploi | france travail | assedic | attestation ~ caf | caf | allocation [familial/chomage/adulte] | rsa | aah | bourse | prise charge financiere | solde bancaire | bilan ~ comptable | compte resultat | ressource | attestation ~ chomage | indemnite | revenu foncier | cautio* | justificatif ~ retraite | garantie ~ financiere',
    { needsCue: true, family: true },
  ),
  entry(
    'justificatif-ressources',
    'indemnite journaliere [securite social] | allocation [familial/chomage/adulte] | rsa | aah | bourse [etude] | pension ~ invalidite/retraite/vieillesse/reversion | prise charge ~ garant | attestation/avi/releve/notification ~ pole emploi | attestation/avi/releve/notification ~ france travail',
    { rank: 2 },
  ),
  entry(
    'attestation-assurance-maladie',
    'assurance maladie | couverture [social/maladie/sociale/medical] | securite social | carte vitale | ame | aide medical [etat] | cpam | puma | complementaire sante | mutuelle | css | cmu | attestation ~ droit [assurance] [maladie] | protection social | assurance sante | affiliation ~ social | attestation vitale | carte ~ assure | carte europeenne assurance maladie',
    { rank: 1 },
  ),
];
