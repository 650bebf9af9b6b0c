/** Real addresses of each kind of page, met as they are here; a few made on the same pattern where none was met. */
export const EXAMPLES: Record<string, string[]> = {
  isAnefAccount: [
    'https://administration-etrangers-en-france.interieur.gouv.fr/particuliers/#/espace-personnel/connexion-inscription',
  ],
  isAnefInterface: [
    'https://administration-etrangers-en-france.interieur.gouv.fr/api/anf/dossier-stepper',
  ],
  isAnefOtherProcedure: [
    'https://administration-etrangers-en-france.interieur.gouv.fr/immiprousager/#/information',
  ],
  isAnefForm: [
    'https://administration-etrangers-en-france.interieur.gouv.fr/particuliers/#/vls-ts/demarches/etape-1',
  ],
  isAnefHome: ['https://administration-etrangers-en-france.interieur.gouv.fr/particuliers/#/'],
  isAnefLogin: [
    'https://sso.anef.dgef.interieur.gouv.fr/auth/realms/anef-usagers/protocol/openid-connect/auth?client_id=anef-usagers&theme=portail-anef&redirect_uri=https%3A%2F%2Fadministration-etrangers-en-france.interieur.gouv.fr%2Fparticuliers%2F%23&response_mode=fragment&response_type=code&scope=openid',
  ],
  isAnefTest: [
    'https://qualif.administration-etrangers-en-france.interieur.gouv.fr/particuliers/#/',
  ],
  isNationalBooking: [
    'https://www.rdv-prefecture.interieur.gouv.fr/rdvpref/reservation/demarche/1040/cgu/',
  ],
  isFormStart: [
    'http://demarche.numerique.gouv.fr/commencer/derogation-especes-protegees',
    'https://demarche.numerique.gouv.fr/commencer/d996ffa8-c0a9-45fb-82bf-23431d5b125f',
    'https://www.demarches-simplifiees.fr/commencer/-premier-titre-de-sejour-pour-soins',
  ],
  isFormFilling: ['https://demarche.numerique.gouv.fr/dossiers/123456/brouillon'],
  isFormFile: ['https://demarche.numerique.gouv.fr/dossiers'],
  isFormAdministration: ['https://www.demarches-simplifiees.fr/admin/procedures/88444'],
  isFormAccount: ['https://demarche.numerique.gouv.fr/users/sign_in'],
  isFormsHome: ['https://demarche.numerique.gouv.fr/'],
  isFormsOther: ['https://www.demarches-simplifiees.fr/suivi'],
  isStamps: ['https://timbres.impots.gouv.fr/'],
  isMinistryContactFormForForeigners: [
    'https://contacts-demarches.interieur.gouv.fr/etrangers/renouvellement-recepisse/',
  ],
  isMinistryContactForm: [
    'https://contacts-demarches.interieur.gouv.fr/saisine-par-voie-electronique/demande-de-cliche-de-controle-automatise/',
  ],
  isMinistryContactFormsDoor: ['https://contacts-demarches.interieur.gouv.fr/'],
  isOfiiHome: ['https://www.ofii.fr/'],
  isOfiiContact: ['https://www.ofii.fr/contact/'],
  isOfiiNews: ['https://www.ofii.fr/actualites/'],
  isOfiiFile: ['https://www.ofii.fr/wp-content/uploads/2021/03/notice.pdf'],
  isOfiiPage: [
    'https://www.ofii.fr/le-contrat-d-integration-republicaine/',
    'https://www.ofii.fr/procedure/retourner-dans-son-pays',
  ],
  isAssistantHome: ['http://accueil-etrangers.gouv.fr/'],
  isAssistantDocumentList: [
    'http://91.accueil-etrangers.gouv.fr/voyage-de-mineur-etranger/demander-un-document-de/liste-des-pieces-a-fournir/',
    'http://accueil-etrangers.gouv.fr/demande-de-titre-de-sejour/vous-etes-ressortissant-e-non-europeen-ne/vous-etes-algerien/vous-etes-algerien-e-72/vous-avez-un-certificat-de/article/le-certificat-de-residence-117',
  ],
  isAssistantPage: ['http://accueil-etrangers.gouv.fr/aide/glossaire'],
  isAssistantQuestion: [
    'http://41.accueil-etrangers.gouv.fr/demande-de-titre-de-sejour/vous-etes-ressortissant-e-non-europeen-ne/',
    'http://77.accueil-etrangers.gouv.fr/demande-de-titre-de-sejour/vous-etes-etudiant-e/',
  ],
  isMinistryFile: [
    'https://www.interieur.gouv.fr/content/download/31255/233926/file/Exercices_cadre_et_terrain.pdf',
  ],
  isMinistryHome: ['https://www.interieur.gouv.fr/'],
  isMinistryNews: ['https://www.interieur.gouv.fr/actualites/communiques/exemple'],
  isMinistryContact: ['https://www.immigration.interieur.gouv.fr/contact'],
  isMinistryTheme: ['https://www.interieur.gouv.fr/Immigration'],
  isMinistryPage: [
    'http://www.interieur.gouv.fr/A-votre-service/Mes-demarches/Etranger-Europe/Etrangers-en-France/Titres-de-sejour-des-etrangers-en-France/Cartes-de-sejour-temporaire/Generalites-sur-les-cartes-de-sejour-temporaires',
    'https://www.immigration.interieur.gouv.fr/limmigration-en-france/sejour-des-etrangers/beneficiaires-de-protection-internationale',
  ],
  isVisasHome: [
    'https://france-visas.gouv.fr/',
    'https://france-visas.gouv.fr/en/web/france-visas/',
  ],
  isVisasFile: ['https://france-visas.gouv.fr/documents/formulaire-long-sejour.pdf'],
  isVisasPage: ['https://france-visas.gouv.fr/long-sejour/etudes'],
  isAntsAccount: ['https://ants.gouv.fr/monespace/s-inscrire'],
  isAntsBooking: ['https://rendezvouspasseport.ants.gouv.fr/'],
  isAntsFile: [
    'https://ants.gouv.fr/content/download/516/5665/version/11/file/Specifications-techniques-des-codes-a-barres_2D-Doc_v3.1.3.pdf',
  ],
  isAntsContact: ['https://ants.gouv.fr/contactez-nous/particulier'],
  isAntsHome: ['https://ants.gouv.fr/'],
  isAntsPage: [
    'https://permisdeconduire.ants.gouv.fr/Services-associes/Ou-faire-ma-photo-et-ma-signaturenumerisee',
  ],
};
