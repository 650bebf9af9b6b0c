import { sources } from '../define';

/** Register of the sources of the « autres situations familiales » facts, seen on 2026-11-22 at the latest. */
export const autresSituationsSources = sources({
  S01: {
    title: 'CESEDA, Légifrance',
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070158/',
    version: 'consolidé',
  },
  S02: {
    title:
      'CESEDA, historique daté article par article tiré des données ouvertes LEGI (2016 → 2026)',
    url: 'https://github.com/legalize-dev/legalize-fr',
    version: "état du 03/04/2026, complet jusqu'au 16/06/2025",
  },
  S05: {
    title: 'Loi 2019-1479 du 28/12/2019 de finances pour 2020, art. 26 (taxes)',
    url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000039683959',
    version: '29/12/2019',
  },
  S06: {
    title: 'Unafo, majoration des taxes de titre de séjour, loi de finances 2026',
    url: 'https://www.unafo.org/majoration-des-taxes-titre-de-sejour-impacts-de-la-loi-de-finances-2026',
    version: 'février 2026',
  },
  S07: {
    title: 'Fédération des acteurs de la solidarité, budget 2026 : hausse des taxes',
    url: 'https://www.federationsolidarite.org/actualites/budget-2026-hausse-des-taxes-pour-lobtention-dun-titre-de-sejour',
    version: '2026',
  },
  S08: {
    title:
      'Service-public, actualité : nouveaux tarifs des titres de séjour (citée par des veilles, page à rouvrir)',
    url: 'https://www.service-public.gouv.fr/particuliers/actualites/A18881',
    version: '2026',
  },
  S09: {
    title:
      'Préfecture des Alpes-Maritimes, tarifs des titres de séjour (citée par des veilles, page à rouvrir)',
    url: 'https://www.alpes-maritimes.gouv.fr/Demarches/Immigration-et-integration/Tarifs-des-titres-de-sejour',
    version: '2026',
  },
  S10: {
    title: 'Assemblée nationale, amendement gouvernemental n° 3457 (texte 2247, PLF 2026)',
    url: 'https://www.assemblee-nationale.fr/dyn/17/amendements/2247/AN/3457',
    version: '10/01/2026',
  },
  S11: {
    title: 'Fiche F2209, version vérifiée le 21/01/2020 (copie communale)',
    url: 'https://www.berrelesalpes.fr/particuliers/?xml=F2209',
    version: '21/01/2020',
  },
  S12: {
    title: 'Fiche F2209, version actuelle (et copie communale récente, introduction seule vue)',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209',
    version: '2026',
  },
  S13: {
    title: 'Fiche F17164, titre de séjour pour soins, version actuelle (reprise)',
    url: 'https://chatbot.illicoweb.com/service-public/fiche/F17164',
    version: '2025-2026',
  },
  S14: {
    title: "Fiche F17336, APS parent d'enfant malade, version actuelle (copie communale)",
    url: 'https://le-creusot.fr/vos-demarches-en-ligne?xml=F17336',
    version: '2025-2026',
  },
  S15: {
    title: 'Fiche F17164, version postérieure à 2024 (copie communale, Mamoudzou)',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F17164',
    version: 'après 01/2024',
  },
  S16: {
    title: 'Fiche F35792, talent (famille) (copie communale)',
    url: 'https://ville-pornichet.fr/guide-des-demarches-particuliers?xml=F35792',
    version: '2025-2026',
  },
  S17: {
    title: 'La Cimade, dématérialisation des demandes de titre',
    url: 'https://lacimade.org/dematerialisation-des-demandes-de-titre-de-sejour-les-pouvoirs-publics-font-lautruche',
    version: '28/06/2023',
  },
  S18: {
    title: 'Gisti, dossier sur la dématérialisation (ANEF)',
    url: 'https://www.gisti.org/spip.php?article6721',
    version: '05/07/2024',
  },
  S19: {
    title: 'Arrêté du 30/04/2021, annexe 10 du CESEDA (pièces)',
    url: 'https://juriblio.fr/arretes/arrete-du-30-avril-2021/177684592',
    version: 'JO 02/05/2021',
  },
  S20: {
    title: "InfoMIE, arrêté du 04/05/2022 (INTV2212654A) modifiant l'annexe 10",
    url: 'http://www.infomie.net/spip.php?article6345',
    version: 'JO 11/05/2022',
  },
  S21: {
    title: 'Fiche F39530, examen civique (copie communale)',
    url: 'https://www.brouzet-les-quissac.info/infra-communales/la-mairie/service-public.html?audience=Particuliers&xml=F39530',
    version: '2026',
  },
  S22: {
    title: 'Info Droits Étrangers, entrée en vigueur du CEPR',
    url: 'https://www.info-droits-etrangers.org/entree-en-vigueur-du-contrat-dengagement-au-respect-des-principes-de-la-republique',
    version: '07/2024',
  },
  S23: {
    title: 'Info Droits Étrangers, durcissements CSP et CR',
    url: 'https://info-droits-etrangers.org/durcissements-dacces-aux-carte-de-sejour-pluriannuelles-et-aux-cartes-de-resident',
    version: '2024-2025',
  },
  S24: {
    title: "Ministère de l'Intérieur, titres aux jeunes majeurs entrés mineurs",
    url: 'https://immigration.interieur.gouv.fr/fr/Immigration/L-immigration-familiale/Le-sejour-des-mineurs-etrangers/La-delivrance-d-un-titre-de-sejour-aux-jeunes-majeurs-entres-mineurs-en-France',
    version: '22/03/2021',
  },
  S25: {
    title: 'Fiche F31037, titre du mineur isolé à sa majorité',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F31037',
    version: '13/10/2020 et suivantes',
  },
  S26: {
    title: 'A. Monkam, mineur étranger de 13 ans ou moins (avocat)',
    url: 'https://consultation.avocat.fr/blog/alain-monkam/article-2973754-mineur-etranger-de-13-ans-ou-moins.html',
    version: '2023-2024',
  },
  S27: {
    title: 'Fiches F11166 et F11168, regroupement familial',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F11166',
    version: 'versions de 2020',
  },
  S28: {
    title: 'Simulation-impots, SMIC au 01/01/2026 (décret 2025-1228)',
    url: 'https://www.simulation-impots.net/smic-au-1er-janvier-2026-une-augmentation-de-118-pour-un-pouvoir-dachat-renforce',
    version: '12/2025',
  },
  S29: {
    title: 'La Gazette des communes, revalorisation du SMIC',
    url: 'https://www.lagazettedescommunes.com/1016493/revalorisation-du-smic-les-fonctionnaires-vont-etres-alignes',
    version: '12/2025',
  },
  S30: {
    title:
      'Fiche F33052, justificatif de domicile pour un titre de séjour (3 mois en 2020, 6 mois le 03/05/2021)',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F33052',
    version: '2020 et 03/05/2021',
  },
  S31: {
    title:
      'Préfecture de Mayotte, texte du module de rendez-vous « liens personnels et familiaux » (reprise)',
    url: 'https://prefecture-rendez-vous.fr/mayotte/1ere-demande-de-titre-de-sejour/1929/?page=6',
    version: 'non daté, postérieur à octobre 2023',
  },
  S32: {
    title: "Ministère de l'Intérieur, « L'accord franco-tunisien » (rubrique accords bilatéraux)",
    url: 'https://www.immigration.interieur.gouv.fr/fr/Europe-et-International/Les-accords-bilateraux',
    version: '23/06/2020',
  },
  S33: {
    title: 'InfoMIE, carte VPF des jeunes confiés avant 16 ans',
    url: 'https://infomie.net/spip.php?article6834',
    version: '29/02/2024',
  },
  S34: {
    title: 'InfoMIE, taxes dues pour un titre de séjour',
    url: 'https://infomie.net/spip.php?article6837',
    version: '29/02/2024',
  },
  S35: {
    title: 'Préfecture du Pas-de-Calais, dématérialisation des demandes « vulnérabilité »',
    url: 'https://www.pas-de-calais.gouv.fr/index.php/Actualites/Actualites/Dematerialisation-des-demandes-de-titres-de-sejour-des-etrangers-en-situation-de-vulnerabilite/(theme)/39',
    version: '10/2023',
  },
  S36: {
    title: 'Arrêté du 01/07/2024 (téléservice, cartes de résident)',
    url: 'https://juriblio.fr/arretes/arrete-du-1er-juillet-2024/184079609',
    version: 'JO 07/2024',
  },
  S37: {
    title: "Ministère de l'Intérieur, droit au séjour au titre des liens personnels et familiaux",
    url: 'https://immigration.interieur.gouv.fr/Immigration/L-immigration-familiale/Le-droit-au-sejour-au-titre-des-liens-personnels-et-familiaux',
    version: '22/03/2021',
  },
  S38: {
    title: 'Fiche F31039, liens privés et familiaux (versions 2018, 2024 et récente)',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F31039',
    version: '29/10/2018 → 2025',
  },
  S39: {
    title: 'Le Média social, rejet du recours contre la circulaire du 23/01/2025',
    url: 'https://www.lemediasocial.fr/regularisation-des-etrangers-rejet-du-recours-contre-la-circulaire-retailleau_hXwuRx',
    version: '11/2025',
  },
  S40: {
    title: 'V. Tchen, actualité légale et réglementaire (blog de doctrine)',
    url: 'https://vincenttchen.typepad.fr/droit_des_etrangers/2025/08/actualit%C3%A9-l%C3%A9gale-et-r%C3%A8glementaire-juillet-ao%C3%BBt-2025.html',
    version: '2025',
  },
  S41: {
    title: 'Alexia, recours contre un refus de titre',
    url: 'https://alexia.fr/fiche/12782',
    version: '–',
  },
  S42: {
    title: "Fiche F34953, demandeur d'asile et titre de séjour à un autre titre",
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F34953',
    version: '2020',
  },
  S43: {
    title:
      "Women for Women France, « Le droit au séjour pour les bénéficiaires d'une ordonnance de protection »",
    url: 'https://www.womenforwomenfrance.org',
    version: '2024-2025',
  },
  S44: {
    title: "Ministère de l'Intérieur, bénéficiaire d'une ordonnance de protection",
    url: 'https://www.immigration.interieur.gouv.fr/Immigration/L-immigration-familiale/Beneficiaire-d-une-ordonnance-de-protection',
    version: '2021',
  },
  S45: {
    title: 'Comede, guide, 7.3 droit au séjour pour raison médicale',
    url: 'https://guide.comede.org/7-3-droit-au-sejour-pour-raison-medicale/',
    version: '02/05/2023',
  },
  S46: {
    title: 'Comede, brève sur le dépôt en ligne',
    url: 'https://comede.org/breve-dexil-je-suis-desole-je-te-fais-perdre-ton-temps',
    version: '07/2024',
  },
  S47: {
    title: 'Préfecture du Bas-Rhin, cartes temporaires et pluriannuelles',
    url: 'https://www.bas-rhin.gouv.fr/Actions-de-l-Etat/Delivrance-des-titres/Etrangers/Liste-des-pieces-a-fournir-pour-un-titre-de-sejour/Les-cartes-de-sejour-temporaire-et-pluriannuel',
    version: '03/10/2023',
  },
  S48: {
    title: 'Fiche F17336, versions du 28/01/2020 et du 11/05/2021 (copie communale)',
    url: 'https://theneuille.fr/guichet-virtuel/particuliers/?xml=F17336',
    version: '11/05/2021',
  },
  S49: {
    title: 'Préfecture de la Seine-Maritime, formulaire APS L425-10',
    url: 'https://www.demarches-simplifiees.fr/commencer/76-enfant-malade',
    version: 'consulté 11/2026',
  },
  S50: {
    title: 'Gisti, accord franco-algérien du 27/12/1968 consolidé (reprise)',
    url: 'https://fr.readkong.com',
    version: "avenants jusqu'au 11/07/2001",
  },
  S51: {
    title: "Fiche F2215, certificat de résidence algérien d'un an (2020 et version récente)",
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2215',
    version: '2020 → 2025-2026',
  },
  S52: {
    title: 'Fiche F2257, certificat de résidence algérien de 10 ans',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2257',
    version: '25/09/2019 → 2025-2026',
  },
  S53: {
    title: "Ministère de l'Intérieur, accords bilatéraux de circulation et de séjour",
    url: 'https://www.immigration.interieur.gouv.fr/fr/Europe-et-International/Les-accords-bilateraux',
    version: '2020-2021',
  },
  S54: {
    title: 'Le Média social, nouveaux textes réglementaires asile et immigration',
    url: 'https://www.lemediasocial.fr/asile-et-immigration-parution-de-nouveaux-textes-reglementaires_zpzXJ3',
    version: '2025',
  },
  S55: {
    title: "Actualité droit des étrangers, appréciation de la condition d'intégration",
    url: 'https://actualite-droit-des-etrangers.fr/2025/10/29/appreciation-de-la-condition-dintegration',
    version: '29/10/2025',
  },
  S57: {
    title: 'CESEDA, dispositions propres à Mayotte (L441-7 à jour de la loi du 11/08/2025)',
    url: 'https://juriblio.fr/codes/code-de-l-entree-et-du-sejour-des-etrangers-et-du-droit-d-asile/partie-legislative/livre-iv/titre-iv/chapitre-i/section-2',
    version: 'après 08/2025',
  },
  S58: {
    title: 'Actualité droit des étrangers, Mayotte (séjour des parents ; autorisation spéciale)',
    url: 'https://actualite-droit-des-etrangers.fr/2025/10/29/sejour-des-parents-etrangers-dun-enfant-francais-mayotte',
    version: '29/10/2025',
  },
  S59: {
    title: 'Assemblée nationale, amendement CF545 (taxe APS)',
    url: 'https://www.assemblee-nationale.fr/dyn/17/amendements/2247/CION_FIN/CF545',
    version: '01/2026',
  },
  S65: {
    title:
      'Arrêté du 28/09/2023 (téléservice : L423-22, L425-1, L425-3, L425-6 à L425-9, CRA 6-7, à compter du 02/10/2023)',
    url: 'https://juriblio.fr/arretes/arrete-du-28-septembre-2023/182337168',
    version: 'JO du 29/09/2023',
  },
  S64: {
    title: 'CESEDA, demande de titre (R431-1 s.), Pappers Justice',
    url: 'https://justice.pappers.fr/loi/LEGITEXT000006070158/section/LEGISCTA000042807014',
    version: 'consolidé',
  },
});
