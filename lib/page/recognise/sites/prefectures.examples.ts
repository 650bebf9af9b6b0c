/** Real addresses of each kind of page, met as they are here; a few made on the same pattern where none was met. */
export const EXAMPLES: Record<string, string[]> = {
  isPrefectureHome: ['http://www.bas-rhin.gouv.fr/'],
  isPrefectureFile: [
    'https://www.haute-garonne.gouv.fr/contenu/telechargement/29843/200662/file/Rapport%20et%20conclusions%20enqu%C3%AAte%20TUS.pdf',
  ],
  isPrefectureSearch: ['https://www.rhone.gouv.fr/content/search?SearchText=sejour'],
  isPrefectureNews: [
    'http://www.allier.gouv.fr/strategie-locale-de-deconfinement-a2967.html',
    'http://www.ariege.gouv.fr/Actualites/Covid-19-Intensification-du-port-du-masque-et-controle-du-respect-des-mesures-barriere',
    'http://www.aude.gouv.fr/coronavirus-r2462.html',
    'http://www.aveyron.gouv.fr/covid-19-r396.html',
  ],
  isPrefectureAppointmentsDoor: [
    'https://www.pyrenees-orientales.gouv.fr/Prendre-un-rendez-vous',
    'https://www.seine-saint-denis.gouv.fr/Prendre-un-rendez-vous',
    'https://www.yvelines.gouv.fr/Prendre-un-rendez-vous',
  ],
  isPrefectureContact: ['https://www.vendee.gouv.fr/contacts-r51.html'],
  isPrefectureQuestions: [
    'http://www.hauts-de-seine.gouv.fr/Demarches-administratives/Etrangers-en-France/FAQ-Sejour-des-etrangers-demarches-a-Nanterre',
    'http://www.nievre.gouv.fr/faq-r237.html',
    'https://www.hauts-de-seine.gouv.fr/Demarches-administratives/Etrangers-en-France/FAQ-naturalisations',
    'https://www.ille-et-vilaine.gouv.fr/Demarches/Les-demarches-sejour/Informations-diverses/Foire-aux-questions2/Foire-aux-questions',
  ],
  isPrefectureDocumentList: [
    'http://www.haute-loire.gouv.fr/depot-des-dossiers-de-premiere-demande-de-titre-de-a3194.html',
    'https://www.bas-rhin.gouv.fr/Actions-de-l-Etat/Delivrance-des-titres/Etrangers/Liste-des-pieces-a-fournir-pour-un-titre-de-sejour/Les-cartes-de-sejour-temporaire-et-pluriannuel',
  ],
  isPrefectureRegister: [
    'https://www.aisne.gouv.fr/Actions-de-l-Etat/Consultations-et-Enquetes-publiques/Enquetes-publiques/PPR?utm_',
    'https://www.ariege.gouv.fr/Actions-de-l-Etat/Securite-et-protection-de-la-population/Risques-naturels-et-technologiques/Plans-de-prevention-des-risques-naturels',
    'https://www.charente.gouv.fr/Actions-de-l-Etat/Environnement-Chasse-Eau-Risques/Prevention-des-risques-naturels-et-technologiques/L-Etat-face-aux-risques/Les-Plans-de-Prevention-des-Risques',
    'https://www.correze.gouv.fr/Action-de-l-Etat/Securite-et-protection-des-populations/Securite-Civile/Risques-naturels-et-technologiques/Risque-Inondation/PPRI-approuves',
  ],
  isPrefectureSection: [
    'http://www.seine-et-marne.gouv.fr/Demarches-administratives/Toutes-les-demarches/Accueil-des-Etrangers',
    'https://www.moselle.gouv.fr/Demarches/Demarches-de-l-etranger-en-France/Titre-de-sejour-et-documents-de-voyage',
  ],
  isPrefecturePage: [
    'http://herault.gouv.fr/Politiques-publiques/Jeunesse-sport-et-associations/Associations2/Greffe-des-associations',
    'http://www.loire.gouv.fr/permis-internationaux-et-echanges-de-permis-a6424.html',
    'http://www.lot-et-garonne.gouv.fr/les-points-numeriques-en-lot-et-garonne-a4861.html',
    'http://www.orne.gouv.fr/Demarches/Ressortissants-etrangers/Vos-demarches/Duplicata-de-titre-de-sejour-suite-a-un-vol-ou-une-perte',
  ],
  isPolicePrefectureAudience: [
    'https://www.prefecturedepolice.interieur.gouv.fr/Demarches/Association',
  ],
  isPolicePrefectureNews: [
    'https://www.prefecturedepolice.interieur.gouv.fr/Nous-connaitre/Actualites/Prevention/Coronavirus-Covid-19-fermeture-des-services-accueillant-le-public',
  ],
  isPolicePrefectureHome: ['https://www.prefecturedepolice.interieur.gouv.fr/'],
  isPolicePrefectureFile: [
    'https://www.prefecturedepolice.interieur.gouv.fr/content/download/123/456/liste.pdf',
  ],
  isPolicePrefectureSearch: ['https://www.prefecturedepolice.interieur.gouv.fr/recherche?q=sejour'],
  isPolicePrefectureAppointmentsDoor: [
    'https://www.prefecturedepolice.interieur.gouv.fr/Demarches/Prendre-un-rendez-vous',
  ],
  isPolicePrefectureContact: [
    'https://www.prefecturedepolice.interieur.gouv.fr/Nous-connaitre/Nous-contacter',
  ],
  isPolicePrefectureQuestions: [
    'https://www.prefecturedepolice.interieur.gouv.fr/Demarches/Particulier/Ressortissants-etrangers/FAQ',
  ],
  isPolicePrefectureDocumentList: [
    'https://www.prefecturedepolice.interieur.gouv.fr/Demarches/Particulier/Ressortissants-etrangers/Liste-des-pieces-a-fournir',
  ],
  isPolicePrefectureRegister: [
    'https://www.prefecturedepolice.interieur.gouv.fr/Publications/Recueil-des-actes-administratifs',
  ],
  isPolicePrefectureSection: ['https://www.prefecturedepolice.interieur.gouv.fr/Demarches'],
  isPolicePrefecturePage: [
    'http://www.prefecturedepolice.interieur.gouv.fr/Demarches/Particulier/Permis-de-conduire-et-papiers-du-vehicule/Permis-de-conduire#ancre-6',
    'https://www.prefecturedepolice.interieur.gouv.fr/Demarches/Particulier/Autres-demarches/Le-service-des-objets-trouves#ancre-2',
  ],
  isPrefectureBooking: [
    'http://www.guyane.gouv.fr/booking/create/4150',
    'http://www.haute-garonne.gouv.fr/booking/create/7736/',
    'http://www.hauts-de-seine.gouv.fr/booking/create/11776/0',
    'http://www.hauts-de-seine.gouv.fr/layout/set/print/booking/create/10674',
  ],
  isForeignersBooking: ['https://rdv-etrangers-94.interieur.gouv.fr/e-rdv/cjr/creneau'],
  isOwnHostBookingDoor: ['https://www.rdv.loire.gouv.fr/'],
  isPoliceBooking: ['http://pprdv.interieur.gouv.fr/booking/create/953'],
  isRegionHome: ['https://www.prefectures-regions.gouv.fr/'],
  isRegionFile: [
    'https://www.prefectures-regions.gouv.fr/irecontenu/telechargement/131694/967059/file/CP-ComptageHamsters-091025.pdf',
  ],
  isRegionPage: [
    'https://www.prefectures-regions.gouv.fr/centre-val-de-loire/Actualites/Principales/Inondations-en-region-Centre-Val-de-Loire',
  ],
};
