import { sources } from '../define';

/** Register of the sources of the « famille de Français » facts, read on 2026-11-22. */
export const familleDeFrancaisSources = sources({
  LEG: {
    title: 'Légifrance, CESEDA consolidé, versions successives',
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070158/',
    version: '2018 → mi-juillet 2025 (+ 2026-01-01)',
  },
  LEG20: {
    title: 'Légifrance, CESEDA au 1ᵉʳ janvier 2020 (ancienne numérotation)',
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070158/2020-01-01/',
    version: '2020-01-01',
  },
  SP20: {
    title: 'Service-public, F2209 (fiche fondatrice du projet)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F2209',
    version: '2020-01-21',
  },
  SP24: {
    title: 'Service-public, F2209',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F2209',
    version: '2024-10-04',
  },
  SPCR20: {
    title: 'Service-public, F2208 Carte de résident',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F2208',
    version: '2020-10-27',
  },
  SPCR: {
    title: 'Service-public, F2208 (reprise mairie)',
    url: 'https://sotteville-les-rouen.fr/service-public/particuliers-108?xml=F2208',
    version: 'non datée (après déc. 2022)',
  },
  SPDZ1: {
    title: 'Service-public, F2215 Certificat de résidence 1 an (Algériens)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F2215',
    version: '2020-08-11',
  },
  SPDZ10: {
    title: 'Service-public, F2257 Certificat de résidence 10 ans (Algériens)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F2257',
    version: '2019-09-25',
  },
  SPEX: {
    title: 'Service-public, F39530 Examen civique (reprise mairie)',
    url: 'https://www.brouzet-les-quissac.info/infra-communales/la-mairie/service-public.html?audience=Particuliers&xml=F39530',
    version: '2026',
  },
  SPFR: {
    title: 'Service-public, F34501 Connaissance du français (reprise mairie)',
    url: 'https://www.bayonne.fr/informations-pratiques/particuliers?xml=F34501',
    version: '2026',
  },
  SPLIEN: {
    title: 'Service-public, F31039 Liens privés et familiaux (reprise)',
    url: 'https://guide-administratif.fr/etranger-europe/entree-en-france/F31039',
    version: 'après juil. 2024',
  },
  FCIV: {
    title: 'Ministère de l’Intérieur, informations générales sur l’examen civique',
    url: 'https://formation-civique.interieur.gouv.fr/examen-civique/informations-g%C3%A9n%C3%A9rales-sur-lexamen-civique',
    version: '2025-2026',
  },
  AR2510: {
    title: 'Arrêté du 10 octobre 2025 (examen civique), NOR INTV2527907A, texte reproduit',
    url: 'https://francoismunier.name/2025/10/le-dernier-cadeau-de-retailleau-aux-etrangers-un-examen-guillotine.html',
    version: '2025-10',
  },
  D647: {
    title: 'Centre Inffo, décret 2025-647 du 15 juillet 2025',
    url: 'https://www.centre-inffo.fr/site-droit-formation/actualites-droit/integration-republicaine-des-etrangers-de-nouvelles-exigences-definies',
    version: '2025-07-18',
  },
  TCH647: {
    title: 'V. Tchen, appréciation de la condition d’intégration',
    url: 'https://actualite-droit-des-etrangers.fr/2025/10/29/appreciation-de-la-condition-dintegration',
    version: '2025-10-29',
  },
  AVCIV: {
    title: 'Avec Vous Avocats, examen civique',
    url: 'https://www.avecvous-avocats.fr/articles/examen-civique-nouvelle-condition-acces-titres-sejour-pluriannuels-cartes-resident-1063.htm',
    version: '2026-01-08',
  },
  REFI: {
    title: 'Réfugiés.info, préparer et passer l’examen civique',
    url: 'https://refugies.info/fr/demarche/69947fe741807e63ce7a7030',
    version: '2026',
  },
  MAGH: {
    title: 'Maghrebactu, Algériens et nouvelles exigences (cite la préfecture du Loiret)',
    url: 'https://maghrebactu.com/titres-de-sejour-en-france-ce-qui-change-pour-les-algeriens',
    version: '2026',
  },
  UNAFO: {
    title: 'UNAFO, loi de finances 2026 art. 128, tableau des taxes',
    url: 'https://www.unafo.org/majoration-des-taxes-titre-de-sejour-impacts-de-la-loi-de-finances-2026',
    version: '2026',
  },
  CIM26: {
    title: 'La Cimade, budgets 2026 et titres de séjour',
    url: 'https://www.lacimade.org/budgets-2026-des-titres-de-sejour-toujours-plus-chers-pour-des-personnes-toujours-plus-precaires',
    version: '2026-02-03',
  },
  FAS26: {
    title: 'Fédération des acteurs de la solidarité, hausse des taxes',
    url: 'https://www.federationsolidarite.org/actualites/budget-2026-hausse-des-taxes-pour-lobtention-dun-titre-de-sejour',
    version: '2026',
  },
  VIA26: {
    title: 'Vialto Partners, alerte taxes',
    url: 'https://vialtopartners.com/regional-alerts/france-immigration-increase-of-most-government-fees-and-taxes',
    version: '2026-02-16',
  },
  AN26: {
    title: 'Assemblée nationale, question écrite 12942',
    url: 'https://www.assemblee-nationale.fr/dyn/17/questions/QANR5L17QE12942',
    version: '2026',
  },
  ELAN20: {
    title: 'Expat-Élan, taxes au 2 janvier 2020',
    url: 'https://expat-elan.fr/rh-info-les-actualites/3397-depuis-le-2-janvier-2020-les-taxes-sur-les-titres-de-sejour-ont-evolues',
    version: '2020-01',
  },
  LMS23: {
    title: 'Le Média Social, arrêté du 31 mars 2023 (ANEF)',
    url: 'https://lemediasocial.fr/demandes-en-ligne-la-liste-des-titres-de-sejour-concernes-est-completee_5XpCod',
    version: '2023-04',
  },
  MOB23: {
    title: 'Mobility Compliance, arrêté du 31 mars 2023 (ANEF)',
    url: 'https://www.mobility-compliance.com/anef-nouveautes/',
    version: '2023',
  },
  LMS23B: {
    title: 'Le Média Social, arrêté du 1ᵉʳ août 2023 (accompagnement, substitution)',
    url: 'https://lemediasocial.fr/demande-de-titre-de-sejour-precisions-sur-les-solutions-alternatives-aux-demarches-en-ligne_kilI62',
    version: '2023-08',
  },
  MRZ24: {
    title: 'M. Rezeau Merah, arrêté du 1ᵉʳ juillet 2024 (ANEF, cartes de résident)',
    url: 'https://mandyrezeaumerah.com/2024/07/03/dematerialisation-anef-des-demandes-de-renouvellement-de-cartes-de-resident',
    version: '2024-07-03',
  },
  GISTIA: {
    title: 'GISTI, dématérialisation des demandes',
    url: 'https://www.gisti.org/spip.php?article6721',
    version: '2024-07-05',
  },
  P62: {
    title: 'Préfecture du Pas-de-Calais, titres dématérialisés',
    url: 'https://www.pas-de-calais.gouv.fr/index.php/Actualites/Actualites/Dematerialisation-des-demandes-de-titres-de-sejour-des-etrangers-en-situation-de-vulnerabilite/(theme)/39',
    version: '2023-10-03',
  },
  IDE24: {
    title: 'Info Droits Étrangers, contrat d’engagement',
    url: 'https://www.info-droits-etrangers.org/entree-en-vigueur-du-contrat-dengagement-au-respect-des-principes-de-la-republique',
    version: '2024',
  },
  IMIE24: {
    title: 'InfoMIE, contrat d’engagement (art. 46)',
    url: 'https://www.infomie.net/article6960.html?lang=fr',
    version: '2024',
  },
  IMIE22: {
    title:
      'InfoMIE, arrêté du 4 mai 2022 (pièces) NOR INTV2212654A, remplace l’arrêté du 30 avril 2021',
    url: 'http://www.infomie.net/spip.php?article6345',
    version: '2022-06-13',
  },
  P34: {
    title: 'Préfecture de l’Hérault, listes de pièces (arrêté du 30 avril 2021)',
    url: 'https://www.herault.gouv.fr/Demarches-administratives/Demarches-etrangers-titres-de-sejour/Liste-des-pieces-pour-un-depot-de-dossier',
    version: '2022-11-30',
  },
  CR1: {
    title: 'Liste officielle CR.1 (cartes de résident), postérieure à 2021',
    url: 'https://fr.scribd.com/document/674558734/CR1-Cartes-de-resident-subordonnees-a-une-anciennete-de-sejour-regulier-ou-de-mariage',
    version: 'après 2021',
  },
  MI21: {
    title: 'Ministère de l’Intérieur, Les conjoints de Français',
    url: 'https://www.immigration.interieur.gouv.fr/Immigration/L-immigration-familiale/Les-conjoints-de-Francais',
    version: '2021-03-22',
  },
  MITN: {
    title: 'Ministère de l’Intérieur, L’accord franco-tunisien',
    url: 'http://www.immigration.interieur.gouv.fr/Europe-et-International/Les-accords-bilateraux/Les-accords-bilateraux-en-matiere-de-circulation-de-sejour-et-d-emploi/L-accord-franco-tunisien',
    version: '2020-06-23',
  },
  PACS04: {
    title: 'Legavox (Me Babou), droit au séjour du partenaire, circulaire du 30 oct. 2004',
    url: 'https://legavox.fr/blog/parlonsimmigration/quel-droit-sejour-pour-partenaire-28093.htm',
    version: '2019-2020',
  },
  DDD25: {
    title: 'Défenseur des droits, règlement amiable RA-2025-004 (PACS)',
    url: 'https://juridique.defenseurdesdroits.fr/index.php?lvl=notice_display&id=53384&opac_view=-1',
    version: '2025-01-15',
  },
  TCHMAY: {
    title: 'V. Tchen, parents d’enfant français à Mayotte (loi 2025-797)',
    url: 'https://actualite-droit-des-etrangers.fr/2025/10/29/sejour-des-parents-etrangers-dun-enfant-francais-mayotte',
    version: '2025-10-29',
  },
  CC24: {
    title: 'Conseil constitutionnel, décision 2023-863 DC (dispositif reproduit)',
    url: 'https://groupegaullistesceaux.fr/2024/01/25/loi-pour-controler-limmigration-ameliorer-lintegration',
    version: '2024-01-25',
  },
  ALLI: {
    title: 'Alliance solidaire, séjour du conjoint de Français',
    url: 'https://alliancesolidaire.org/2022/02/23/le-sejour-en-france-dun-conjoint-etranger-de-francais/amp',
    version: '2022-02-23',
  },
  PUBA: {
    title: 'Publica Avocats, refus implicite',
    url: 'https://www.publica-avocats.com/le-recours-contre-le-refus-implicite-de-delivrance-de-titre-de-sejour-en-cas-de-silence-garde-par-la-prefecture-pendant-4-mois-a-compter-du-depot-du-dossier/',
    version: 's. d.',
  },
  F1764: {
    title: 'Service-public, F1764 Époux d’un Français (reprise)',
    url: 'https://mairie-mus.fr/vos-demarches/passeport/?xml=F1764',
    version: '2023-08-09',
  },
  F1764A: {
    title: 'Service-public, F1764, version ancienne citant les régimes particuliers (reprise)',
    url: 'https://saint-morillon.fr/la-commune/les-services-municipaux/demarches-administratives?audience=part&xml=F1764',
    version: 'ancienne',
  },
});
