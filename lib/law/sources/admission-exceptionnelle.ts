import { sources } from '../define';

/** Published sources of the file on admission exceptionnelle and métiers en tension. All consulted by 2026-11-22. */
export const admissionExceptionnelleSources = sources({
  'AES:CES': {
    title: 'CESEDA, texte consolidé, versions successives 2018 → 2026-04-03',
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070158/',
    version: 'officiel',
  },
  'AES:L435': {
    title: 'CESEDA L435-1 à L435-4',
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006070158/LEGISCTA000042772028/',
    version: 'officiel, jusqu’au 2026-04-03',
  },
  'AES:L432': {
    title: 'CESEDA L432-1 à L432-15',
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006070158/LEGISCTA000042771934/',
    version: 'officiel',
  },
  'AES:R432': {
    title: 'CESEDA R432-1 à R432-15',
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006070158/LEGISCTA000042801362/',
    version: 'officiel',
  },
  'AES:L412': {
    title: 'CESEDA L412-7 à L412-10',
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006070158/LEGISCTA000049055586/',
    version: 'officiel',
  },
  'AES:L423': {
    title: 'CESEDA L423-23 ; R423-5',
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006070158/LEGISCTA000042771752/',
    version: 'officiel',
  },
  'AES:L436': {
    title: 'CESEDA L436-1 à L436-13 ; anc. L311-13',
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006070158/LEGISCTA000042772036/',
    version: 'officiel, avant LF 2026',
  },
  'AES:A10': {
    title: 'CESEDA, annexe 10 (pièces)',
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000043472320',
    version: 'officiel ; pièces communes relues',
  },
  'AES:CRPA': {
    title: 'Code des relations public-administration',
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000031366350/',
    version: 'officiel, avril 2026',
  },
  'AES:CJA': {
    title: 'Code de justice administrative',
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070933/',
    version: 'officiel, avril 2026',
  },
  'AES:F17146': {
    title: 'Régularisation pour motif humanitaire ou exceptionnel',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F17146',
    version: 'modif. 2025-03-12 ; versions 2019-04-11 et 2021-02-25 relues',
  },
  'AES:F16053': {
    title: 'Régularisation par le travail',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F16053',
    version: 'version postérieure au 2025-05-22',
  },
  'AES:F16053-2020': {
    title: 'Régularisation par le travail, version vérifiée le 2020-01-01',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F16053',
    version: 'archive',
  },
  'AES:F31039': {
    title: 'Liens privés et familiaux invocables',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F31039',
    version: 'versions 2018-10-29 et 2025',
  },
  'AES:F38329': {
    title: 'Contrat d’engagement à respecter les principes de la République',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F38329',
    version: 'citée par F17146',
  },
  'AES:F2209': {
    title: 'Carte de séjour VPF',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209',
    version: 'version 2020-01-21',
  },
  'AES:A18881': {
    title: 'service-public, actualité sur les tarifs au 1er mai 2026',
    url: 'https://www.service-public.gouv.fr/particuliers/actualites/A18881',
    version: 'citée par des tiers, page non relue',
  },
  'AES:CIRC12': {
    title: 'Gisti, page de la circulaire du 28 nov. 2012 (abrogation signalée)',
    url: 'https://www.gisti.org/spip.php?article2957',
    version: 'texte : http://circulaires.legifrance.gouv.fr/pdf/2019/03/cir_44486.pdf',
  },
  'AES:CIRC25': {
    title: 'Circulaire du 23 janv. 2025',
    url: 'https://www.legifrance.gouv.fr/download/pdf/circ?id=45584',
    version:
      'résumés : https://www.idcite.com/Circ-Durcissement-des-regles-de-regularisation-des-sans-papiers-les-orientations-generales-relatives-a-l-admission_a87664.html ; https://kpondjo-avocat.eu/blog/2266748_circulaire-du-23-janvier-2025-nor-intk2435521j-dite-retailleau-quels-changements-pour-les-demandes-d-autorisation-exceptionnelle-de-sejour',
  },
  'AES:CIRC24': {
    title: 'Instruction du 5 févr. 2024 (métiers en tension)',
    url: 'https://www.legifrance.gouv.fr/circulaire/id/45520',
    version:
      'résumé : https://idcite.com/Circ-Admission-au-sejour-des-ressortissants-etrangers-justifiant-d-une-experience-professionnelle-salariee-dans-des_a79029.html',
  },
  'AES:ARR25': {
    title: 'Arrêté du 21 mai 2025, liste des métiers en tension',
    url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000051643488',
    version: 'officiel',
  },
  'AES:CE2022': {
    title: 'CE avis 14 oct. 2022 n° 462784',
    url: 'http://www.conseil-etat.fr/fr/arianeweb/CE/analyse/2022-10-14/462784',
    version: 'officiel',
  },
  'AES:CE2015': {
    title: 'CE 4 févr. 2015 n° 383267, commentaire',
    url: 'https://ladissertation.com/Politique-et-International/Droit/CE-4-f%C3%A9vrier-2015-Min-de-lint%C3%A9rieur-c-345836.html',
    version: 'doctrine',
  },
  'AES:CE2025': {
    title: 'CE 21 nov. 2025 n° 502722',
    url: 'https://www.lemediasocial.fr/regularisation-des-etrangers-rejet-du-recours-contre-la-circulaire-retailleau_hXwuRx',
    version:
      'voir aussi https://kohenavocats.com/2eme-chambre-du-conseil-detat-le-21-novembre-2025-n502722',
  },
  'AES:CE2014': {
    title: 'V. Tchen, AES des Marocains (CE n° 367306 ; rappels Tunisie n° 355208, Mali n° 367908)',
    url: 'https://vincenttchen.typepad.fr/droit_des_etrangers/2014/03/admission-exceptionnelle-au-s%C3%A9jour-des-ressortissants-marocains.html',
    version: '2014',
  },
  'AES:CE2010': {
    title: 'Algériens et AES (CE n° 333679)',
    url: 'https://lexcase-immigration.com/avocat-algeriens-en-france-sejour/',
    version: '—',
  },
  'AES:LEXB10': {
    title: 'Lexbase, avis Saou',
    url: 'https://lexbase.fr/article-juridique/3232355-breves-la-delivrance-des-cartes-de-sejour-temporaire-pour-raisons-humanitaires-ne-sapplique-pas-de-p',
    version: '2010',
  },
  'AES:LEXB14': {
    title: 'Lexbase, S. Slama sur CE n° 367306',
    url: 'https://www.lexbase.fr/article-juridique/14838604-cite-dans-la-rubrique-b-droit-des-etrangers-b-titre-nbsp-i-larticle-l-31314-du-ceseda-nest-pas-appli',
    version: '2014',
  },
  'AES:CAAV16': {
    title: 'CAA Versailles 16 juin 2016 n° 15VE02245',
    url: 'https://decisions.query-juriste.com/decisions/cour-administrative-d-appel-de-versailles-6eme-chambre-16-06-2016-15ve02245-inedit-au-recueil-lebon-15ve02245.html',
    version: '—',
  },
  'AES:ALYODA': {
    title: 'CAA Lyon 15 mai 2025 n° 24LY02003',
    url: 'https://alyoda.eu/index.php?id=9953',
    version: '—',
  },
  'AES:ALEXIA': {
    title: 'Réponse sur l’art. 6, 1° de l’accord algérien',
    url: 'https://alexia.fr/questions/197763/10-ans-de-presence.htm',
    version: '—',
  },
  'AES:QAN': {
    title: 'Contrôle restreint du juge (Algériens)',
    url: 'https://qanounn.blogspot.com/2017/11/soumission-du-pouvoir-de-regularisation.html',
    version: '2017',
  },
  'AES:FERR': {
    title: 'Accord franco-algérien, résolution du 30 oct. 2025',
    url: 'https://www.ferrero-avocats.com/articles/denonciation-laccord-franco-algerien-1968-quelles-consequences-juridiques-1385.htm',
    version: '2025-11-28',
  },
  'AES:MITN': {
    title: 'Ministère de l’Intérieur, accord franco-tunisien',
    url: 'http://www.immigration.interieur.gouv.fr/Europe-et-International/Les-accords-bilateraux/Les-accords-bilateraux-en-matiere-de-circulation-de-sejour-et-d-emploi/L-accord-franco-tunisien',
    version: '2020-06-23',
  },
  'AES:ASHTN': {
    title: 'ASH, avenant franco-tunisien de 2000',
    url: 'https://ash.tm.fr/hebdo/2330/le-social-en-textes/le-statut-des-tunisiens-se-rapproche-de-celui-des-etrangers-de-droit-commun-365521.php',
    version: '2003',
  },
  'AES:LEXSN': {
    title: 'Accord franco-sénégalais et AES',
    url: 'https://lexcase-immigration.com/accord-franco-senegalais/',
    version: '—',
  },
  'AES:GISTISN': {
    title: 'Gisti, accord France-Sénégal',
    url: 'https://gisti.org/spip.php?article1188',
    version: '—',
  },
  'AES:TCHEN25': {
    title: 'V. Tchen, circulaire AES 2025',
    url: 'https://vincenttchen.typepad.fr/droit_des_etrangers/1_conditions_dadmission',
    version: '2025',
  },
  'AES:CLUB': {
    title: 'Club des juristes, circulaire Retailleau',
    url: 'https://www.leclubdesjuristes.com/societe/circulaire-retailleau-sur-ladmission-exceptionnelle-au-sejour-une-infra-reforme-9248/',
    version: '2025',
  },
  'AES:REVDH': {
    title: 'Revue des droits de l’homme, circulaire Retailleau',
    url: 'https://journals.openedition.org/revdh/22527',
    version: 'avril 2025',
  },
  'AES:DIR25': {
    title: 'Directions, recentrage de l’AES',
    url: 'https://www.directions.fr/Piloter/organisation-reglementation-secteur/2025/1/Un-recentrage-de-l-admission-exceptionnelle-au-sejour-decrie-2061173W/',
    version: 'janv. 2025',
  },
  'AES:GISTI25': {
    title: 'Gisti, recours contre la circulaire de 2025',
    url: 'https://gisti.org/article7489',
    version: '2025',
  },
  'AES:GJ26': {
    title: 'Régularisation : le point en 2026 (cabinet Giudicelli-Jahn)',
    url: 'https://www.giudicelli-jahn.com/actualites/articles/regularisation-circulaire-retailleau-le-point-en-2026',
    version: '2026',
  },
  'AES:THAT': {
    title: 'Circulaire 2025, liste des voies rappelées',
    url: 'https://thatianaavocat.wixsite.com/thatiana-munhoz/en/post/circular-retailleau-2025-regularization-of-undocumented-people-even-more-difficult',
    version: '2025',
  },
  'AES:LDH12': {
    title: 'LDH, analyse de la circulaire de 2012',
    url: 'http://www.ldh-france.org/section/paris8-17/accueil/la-question-immigration/la-circulaire-relative-aux-conditions-dexamen-des-demandes-dadmission-au-sejour-deposees-par-des-ressortissants-etrangers-en-situation-irreguliere/',
    version: '2012',
  },
  'AES:SAIDI': {
    title: 'Cas de la circulaire de 2012',
    url: 'https://avocat-saidi.fr/la-circulaire-du-28-novembre-2012-et-cas-de-regulations-evoques/',
    version: '—',
  },
  'AES:HERV': {
    title: 'AES VPF en pratique (G. Hervet)',
    url: 'https://consultation.avocat.fr/blog/gregoire-hervet/article-41600--en-pratique-l-admission-exceptionnelle-au-sejour-aes-au-titre-de-la-vie-privee-et-familiale.html',
    version: '—',
  },
  'AES:ETU12': {
    title: 'Synthèse de la circulaire de 2012 (7 ans)',
    url: 'https://etudier.com/dissertations/Les-Nouveaux-Crit%C3%A8res-De-R%C3%A9gulation/476725.html',
    version: 'secondaire',
  },
  'AES:LEXC': {
    title: 'Régularisation par le travail, critères 2012',
    url: 'https://lexcase-immigration.com/titres-de-sejours-salaries-la-regularisation-travail-des-etrangers',
    version: '—',
  },
  'AES:VITALIS': {
    title: 'Intérim et AES',
    url: 'https://vitalis-medical.com/actualites-recruteurs/droit-des-etrangers',
    version: '—',
  },
  'AES:EFL': {
    title: 'Nouvelle liste des métiers en tension',
    url: 'https://www.efl.fr/actualite/metiers-tension-ministre-interieur-impose-liste-resserree_f2b2753b1-ebbd-43d7-bd4a-4c3bf244f1ef',
    version: 'juin 2025',
  },
  'AES:VOLT': {
    title: 'Immigration et métiers en tension',
    url: 'https://voltaire-avocats.com/fr/immigration-et-metiers-en-tension',
    version: '2024',
  },
  'AES:FAS25': {
    title: 'FAS, arrêté actualisé',
    url: 'https://www.federationsolidarite.org/actualites/metiers-en-tention-la-circulaire-enfin-modifiee',
    version: '2025-05-23',
  },
  'AES:MEDIA': {
    title: 'Le Media social, liste 2025',
    url: 'https://www.lemediasocial.fr/regularisation-des-sans-papiers-l-aide-a-domicile-un-metier-en-tension-dans-toutes-les-regions_SPOUDW',
    version: '2025-05',
  },
  'AES:NETPME': {
    title: 'Instruction des demandes métiers en tension',
    url: 'https://www.netpme.fr/actualite/metiers-en-tension-linstruction-des-demandes-dadmission-exceptionnelle-est-precisee/',
    version: '2024',
  },
  'AES:GILL': {
    title: 'Texte commenté de L435-4',
    url: 'https://gillioen-avocat.com/archives/9123-metiers-en-tension',
    version: '2024',
  },
  'AES:MRM': {
    title: 'Remplir le formulaire métiers en tension',
    url: 'https://mandyrezeaumerah.com/2024/03/24/comment-remplir-le-formulaire-de-demande-dadmission-exceptionnelle-au-sejour-au-titre-des-metiers-en-tension/',
    version: '2024-03-24',
  },
  'AES:QE6781': {
    title: 'Question écrite n° 6781 (Assemblée)',
    url: 'https://questions.assemblee-nationale.fr/dyn/17/questions/QANR5L17QE6781',
    version: '2025',
  },
  'AES:UNAFO': {
    title: 'LF 2026, art. 128, tableau des taxes',
    url: 'https://www.unafo.org/majoration-des-taxes-titre-de-sejour-impacts-de-la-loi-de-finances-2026',
    version: 'févr. 2026',
  },
  'AES:CIM26': {
    title: 'La Cimade, budget 2026',
    url: 'https://www.lacimade.org/budgets-2026-des-titres-de-sejour-toujours-plus-chers-pour-des-personnes-toujours-plus-precaires',
    version: '2026-02-03',
  },
  'AES:EXPAT': {
    title: 'Taxes au 1er janv. 2020',
    url: 'https://expat-elan.fr/rh-info-les-actualites/3397-depuis-le-2-janvier-2020-les-taxes-sur-les-titres-de-sejour-ont-evolues',
    version: '2020',
  },
  'AES:JURA': {
    title: 'Préfecture du Jura, visa de régularisation',
    url: 'https://www.jura.gouv.fr/layout/set/print/Demarches/Immigration-et-integration/11-Droit-de-visa-de-regularisation',
    version: '2020-11-12',
  },
  'AES:LOIRE': {
    title: 'Préfecture de la Loire, rendez-vous AES',
    url: 'https://www.rdv.loire.gouv.fr/booking/create/804',
    version: 'sans date',
  },
  'AES:LOIRET': {
    title: 'Préfecture du Loiret, AES',
    url: 'https://www.loiret.gouv.fr/index.php/Demarches/Ressortissants-etrangers-vos-demarches/Demander-l-admission-exceptionnelle-au-sejour',
    version: 'après 2024',
  },
  'AES:ESS': {
    title: 'Préfecture de l’Essonne, dépôt en ligne métiers en tension',
    url: 'https://www.demarches-simplifiees.fr/commencer/prefecture-de-l-essonne-demande-d-admission-except',
    version: 'après 2024',
  },
  'AES:OISE': {
    title: 'Préfecture de l’Oise, AES',
    url: 'https://www.oise.gouv.fr/Demarches/Etrangers-dans-l-Oise/Admission-exceptionnelle-au-sejour/Admission-exceptionnelle-au-sejour',
    version: '2023-03-02',
  },
  'AES:VDM': {
    title: 'Préfecture du Val-de-Marne, AES',
    url: 'https://www.val-de-marne.gouv.fr/Demarches-administratives/Etrangers-vos-demarches-dans-le-Val-de-Marne/Creteil/L-admission-exceptionnelle-au-sejour',
    version: 'avant 2025',
  },
  'AES:HC': {
    title: 'Préfecture de Haute-Corse, L435-1',
    url: 'https://haute-corse.gouv.fr/Demarches/Pour-les-particuliers/Demarches-des-etrangers/Demande-de-regularisation-exceptionnelle-au-sejour-regularisation/La-regularisation-pour-motif-exceptionnel-ou-humanitaire',
    version: '2024-04-02',
  },
  'AES:S93': {
    title: 'Préfecture de Seine-Saint-Denis, critères AES',
    url: 'http://seine-saint-denis.gouv.fr/Demarches-administratives/Etrangers-Vos-demarches/Admission-exceptionnelle-au-sejour2/Criteres-a-remplir-pour-l-admission-exceptionnelle-au-sejour2',
    version: 'avant 2025',
  },
  'AES:S93P': {
    title: 'Préfecture de Seine-Saint-Denis, admission exceptionnelle : composition du dossier',
    url: 'http://seine-saint-denis.gouv.fr/Demarches-administratives/Etrangers-Vos-demarches/Admission-exceptionnelle-au-sejour2/Composition-du-dossier',
    version: 'avant 2025',
  },
  'AES:YVE': {
    title: 'Préfecture des Yvelines, ASE',
    url: 'https://www.yvelines.gouv.fr/index.php/Demarches/Accueil-des-etrangers-dans-les-Yvelines/Sejour/Je-depends-de-la-prefecture-de-Versailles/Les-cartes-de-sejour/Aide-Sociale-a-l-Enfance',
    version: 'après 2021',
  },
  'AES:PP': {
    title: 'Préfecture de police, titres de séjour',
    url: 'https://www.prefecturedepolice.interieur.gouv.fr/demarches/titres-de-sejour-nous-contacter',
    version: 'citée par F17146',
  },
  'AES:SCRIBD': {
    title: 'Liste préfectorale de pièces AES',
    url: 'https://fr.scribd.com/document/699765579/Aes',
    version: 'avant 2025',
  },
  'AES:DN': {
    title: 'Documentation publique de la plateforme (ex-demarches-simplifiees.fr)',
    url: 'https://github.com/betagouv/doc.demarches-simplifiees.fr',
    version: '2026-08-20 ; nouveau nom déjà en place au 2026-01-15',
  },
  'AES:EVAM': {
    title: 'EVAM, preuves de vie en France',
    url: 'https://assouevam.fr/Preuves-de-vie-en-France?lang=fr',
    version: '—',
  },
  'AES:EVAM2': {
    title: 'EVAM, comparaison L435-1 / L435-4',
    url: 'https://assouevam.fr/Comparaison-AES-Valls-et-AES-metiers-en-tension-nouvelle-loi?lang=fr',
    version: '2024',
  },
  'AES:EVAM3': {
    title: 'EVAM, métiers en tension',
    url: 'https://assouevam.fr/?lang=fr',
    version: '2024',
  },
  'AES:HEAU': {
    title: 'Preuves de présence admises',
    url: 'https://www.heaume-avocat.com/actualite/droit/les-preuves-de-presence-admises-par-la-prefecture-pour-demontrer-la-duree-de-son-sejour',
    version: '—',
  },
  'AES:LEGAV': {
    title: 'Valeur probante des pièces (cite L313-14 et la circ. 2012)',
    url: 'https://legavox.fr/blog/calvin-job/question-valeur-probante-pieces-etrangers-18852.htm',
    version: '—',
  },
  'AES:SOSO': {
    title: 'Prouver 10 ans de présence',
    url: 'https://sos-oqtf.com/actualites-des-oqtf/blog-post-title-three-nclzx-65g76-fskmg-rxh37',
    version: '—',
  },
  'AES:INFO': {
    title: 'InfoMIE, carte salarié / travailleur temporaire des jeunes majeurs',
    url: 'https://infomie.net/spip.php?article6831',
    version: '2024-02-29',
  },
  'AES:INFO22': {
    title: 'InfoMIE, arrêté du 4 mai 2022',
    url: 'http://www.infomie.net/spip.php?article6345',
    version: '2022-06-13',
  },
  'AES:IDE': {
    title: 'Info Droits Étrangers, ex-MNA',
    url: 'https://info-droits-etrangers.org/depots-de-demandes-de-titre-de-sejour-pour-les-anciens-mna-pris-en-charge-par-lase-durant-leur-minorite',
    version: 'après 2023',
  },
  'AES:CARP': {
    title: 'CE 11 déc. (2019), contrôle sur L313-15',
    url: 'https://barreaudecarpentras.fr/blog/l-encadrement-du-pouvoir-du-prefet-sur-une-demande-d-admission-exceptionnelle-au-sejour',
    version: '—',
  },
  'AES:GISTI6502': {
    title: 'Plein droit, L’exception Emmaüs',
    url: 'http://www.gisti.org/spip.php?article6502',
    version: 'oct. 2020',
  },
  'AES:GISTI6837': {
    title: 'Gisti, recours compagnon Emmaüs',
    url: 'https://www.gisti.org/spip.php?article6837',
    version: '2023',
  },
  'AES:BLACHE': {
    title: 'Régularisation par les OACAS',
    url: 'http://blache-avocat-caen.fr/publication-50767-regularisation-par-les-oacas.html',
    version: '—',
  },
  'AES:ASH20': {
    title: 'ASH, CE 10 juin 2020 n° 435594',
    url: 'https://ash.tm.fr/hebdo/3165/actualites-juridiques/les-rendez-vous-en-prefecture-554074.php',
    version: '2020',
  },
  'AES:SCHM': {
    title: 'CE 9 juin 2022 n° 453391',
    url: 'https://consultation.avocat.fr/barreau-grasse/blog/remy-schmitt/article-44218-le-refere-mesures-utiles-en-vue-d-un-rendez-vous-pour-une-demande-de-titre-de-sejour.html',
    version: '2022',
  },
  'AES:LDHT': {
    title: 'LDH, aide juridique (numéro)',
    url: 'http://ldh47.org/2014/02/15/laide-juridique-de-la-ldh/',
    version: '2014',
  },
  'AES:RESF': {
    title: 'LDH / RESF Paris 5-13',
    url: 'https://site.ldh-france.org/paris-5-13/a-propos/resf-paris-5e-13e/',
    version: '—',
  },
  'AES:CFDT': {
    title: 'Guide CFDT de régularisation',
    url: 'https://fdocuments.fr/document/la-rgularisation-des-salaris-sans-papiers-1-un-contrat-de-travail-ou-une-promesse.html',
    version: '2016',
  },
  'AES:PJ': {
    title: 'Point-justice et 3039',
    url: 'https://protection-juridique.pagesjaunes.fr/astuce/voir/599165/permanence-juridique-gratuite',
    version: '—',
  },
  'AES:REGUL': {
    title: 'Exemple de page périmée sur la circulaire Valls',
    url: 'https://www.regul-france.fr/fr/blog/circulaire-valls-2025',
    version: '2025',
  },
});
