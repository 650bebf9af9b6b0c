/** Real addresses of each kind of page, met as they are here; a few made on the same pattern where none was met. */
export const EXAMPLES: Record<string, string[]> = {
  isRepublishedDossier: [
    'http://www.lespignan.fr/Autres-demarches,49.html?xml=N110.xml&xsl=spMainNoeud.xsl',
  ],
  isRepublishedFiche: [
    'https://allinges.fr/infos-utiles/demarches-administratives/particuliers/?xml=F2215',
    'https://bouhet17.fr/demarches/mes-demarches/recensement-citoyen-obligatoire/?xml=F11168',
    'https://champtercier.fr/vie-pratique/service-public?flux_selected=part&tmpl=component&xml=F32776',
    'https://chaufour-notre-dame.fr/vie-pratique/demarches-en-ligne/?xml=F2215',
  ],
  isRepublishingTest: ['https://comarquage.net15.fr/service-public/particuliers/vosdroits/F11168'],
  isStateSiteRepublishingFiche: [
    'https://associations.gouv.fr./cheque-emploi-associatif-cea.html?xml=F21032',
  ],
  isOtherStateQuestions: ['https://faq.gendarmerie.interieur.gouv.fr/en-US/Post/2241'],
  isOtherStateFile: [
    'https://www.culture.gouv.fr/content/download/262637/file/Guide.pdf?inLanguage=fre-FR',
  ],
  isOtherStateHome: [
    'https://www.martinique.developpement-durable.gouv.fr',
    'https://www.pays-de-la-loire.developpement-durable.gouv.fr',
  ],
  isOtherStateTool: [
    'https://cada.data.gouv.fr/search?administration=maire+de+Perpignan&page=1',
    'https://cartographie.societenumerique.gouv.fr/orientation/besoin',
  ],
  isOtherStatePage: [
    'https://travail-emploi.gouv.fr/la-rupture-conventionnelle-du-contrat-de-travail-duree-indeterminee',
    'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006070158/LEGISCTA000042772028/',
  ],
  isTownBookingApi: ['https://pro.rendezvousonline.fr/api'],
  isTownBooking: ['https://rendezvousonline.fr/'],
  isOtherPublicHome: ['https://etudiant-etranger.ameli.fr/'],
  isOtherPublicDocumentList: ['https://www.caf.fr/allocataires/pieces-a-fournir'],
  isOtherPublicPage: ['https://www.francetravail.fr/candidat/mes-droits.html'],
  isForeignStateHome: ['https://service-public.bj/'],
  isForeignStateDocumentList: ['https://service-public.bj/public/pieces-a-fournir'],
  isForeignStatePage: ['https://service-public.bj/public/services/service/PS00001'],
  isCouncilHome: ['https://www.gironde.fr/'],
  isCouncilDocumentList: ['https://www.gironde.fr/pieces-a-fournir'],
  isCouncilPage: [
    'https://www.gironde.fr/associations/les-ressources/les-fiches-pratiques/declaration-la-prefecture',
  ],
  isTownHome: ['https://www.mairie-exemple.fr/'],
  isTownDocumentList: ['https://www.mairie-exemple.fr/passeport/pieces-a-fournir'],
  isTownPage: ['https://commune-de-dieudonne.fr/informations-utiles/demande-actes.html'],
  isThirdPartyHome: ['https://refugies.info/'],
  isThirdPartyDocumentList: [
    'https://fr.scribd.com/document/635352356/Liste-PJ-DCEM-hors-Alge-riens',
    'https://fr.scribd.com/document/639182913/Liste-des-pieces-a-fournir-renouvellement',
  ],
  isThirdPartyPage: [
    'http://doczz.fr/doc/2029191/foire-aux-questions---les-services-de-l-%C3%A9tat-dans-l-essonne',
    'http://web.archive.org/web/20180103005920/http://www.maroc.campusfrance.org/page/le-renouvellement-du-titre-de-s%C3%A9jour',
    'https://formalites-administratives.pagesjaunes.fr/fiche/voir/670917/titre-de-sejour-perdu-que-faire',
    'https://refugies.info/en/procedure/6392ff59bcd2075a379203a9',
  ],
  isPaidServiceHome: ['https://titredesejour.fr/'],
  isPaidServiceDocumentList: ['https://demandedesejour.fr/pieces-a-fournir'],
  isPaidServicePage: [
    'http://www.info-demarches.com/demarches-conditions-renouvellement-titre-sejour-francais.html',
    'https://carte-grise.biz/carte-grise-en-ligne-a-belley-ants/',
    'https://demandedesejour.fr/renouvellement-titre-de-sejour',
    'https://demandedesejour.fr/services/regularisations/renouvellement-titre-de-sejour/',
  ],
  isImitation: [
    'https://example.com/www.service-public.fr/particuliers/vosdroits/F2209',
    'https://rhone-gouv.example/booking/create/717',
    'https://timbres-impots-gouv.example/index.jsp',
    'https://translate.example/translate?u=www.service-public.fr/particuliers/vosdroits/N110',
  ],
  isUnknownHome: ['https://association.example.org/'],
  isUnknownDocumentList: ['https://association.example.org/pieces-a-fournir/'],
  isUnknownPage: ['https://association.example.org/permanences'],
};
