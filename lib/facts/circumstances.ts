import type { FactGroup } from './types';

export const work = {
  title: 'Le travail',
  facts: {
    pension: {
      type: 'boolean',
      title: 'Rente d’accident du travail',
      description:
        'Rente d’accident du travail ou de maladie professionnelle versée par un organisme français.',
    },
    pensionRate: {
      type: 'integer',
      min: 0,
      max: 100,
      title: 'Taux d’incapacité (%)',
      description: 'Taux d’incapacité permanente reconnu.',
    },
    deathPension: {
      type: 'boolean',
      title: 'Rente d’ayant droit',
      description:
        'Rente versée après le décès d’un proche par accident du travail ou maladie professionnelle.',
      sensitive: true,
    },
    employed: {
      type: 'boolean',
      title: 'Travaille aujourd’hui',
      description: 'Occupe un emploi salarié actuellement.',
    },
    jobOffer: {
      type: 'boolean',
      title: 'Contrat ou promesse d’embauche',
      description: 'Contrat de travail ou promesse d’embauche d’un employeur en France.',
    },
    contract: {
      type: 'choice',
      title: 'Type de contrat',
      description: 'Contrat de travail actuel ou promis.',
      values: {
        cdi: 'Durée indéterminée (CDI)',
        cdd: 'Durée déterminée (CDD) ou intérim',
        aucun: 'Aucun',
      },
    },
    monthsIn24: {
      type: 'integer',
      min: 0,
      max: 24,
      title: 'Mois travaillés sur 24',
      description: 'Mois de travail prouvés par des bulletins de salaire sur les 24 derniers mois.',
    },
    monthsIn60: {
      type: 'integer',
      min: 0,
      max: 60,
      title: 'Mois travaillés sur 60',
      description: 'Mois de travail prouvés sur les 5 dernières années.',
    },
    monthsIn12: {
      type: 'integer',
      min: 0,
      max: 12,
      title: 'Mois travaillés sur 12',
      description: 'Mois de travail prouvés sur les 12 derniers mois.',
    },
    payAtLeastSmic: {
      type: 'boolean',
      title: 'Salaire au moins égal au SMIC',
      description: 'Salaire mensuel au moins égal au SMIC.',
    },
    shortageJob: {
      type: 'boolean',
      title: 'Métier en tension',
      description: 'L’emploi est dans la liste des métiers en tension de la région.',
    },
    shortageMonths: {
      type: 'integer',
      min: 0,
      max: 24,
      title: 'Mois en métier en tension sur 24',
      description:
        'Mois de travail salarié en métier en tension sur les 24 derniers mois, hors étudiant, saisonnier ou attestation d’asile.',
    },
    talent: {
      type: 'boolean',
      title: 'Talent exceptionnel ou services rendus',
      description:
        'Talent reconnu, ou services rendus à la collectivité (culture, sport, association, civisme, économie).',
    },
    oacasSince: {
      type: 'date',
      title: 'Accueilli dans une communauté agréée depuis',
      description:
        'Début de l’activité dans un organisme agréé d’accueil communautaire (OACAS), comme Emmaüs.',
    },
    oacasContinuous: {
      type: 'boolean',
      title: 'Activité en communauté sans interruption',
      description: 'Activité ininterrompue, avec des perspectives d’intégration.',
    },
  },
} as const satisfies FactGroup;

export const health = {
  title: 'La santé',
  facts: {
    serious: {
      type: 'boolean',
      title: 'Soins indispensables',
      description:
        'Sans soins, les conséquences seraient d’une exceptionnelle gravité. Seul le collège de médecins de l’OFII en juge.',
      sensitive: true,
    },
    noAccess: {
      type: 'boolean',
      title: 'Pas d’accès réel aux soins au pays',
      description: 'Le traitement n’est pas effectivement accessible dans le pays d’origine.',
      sensitive: true,
    },
    ofiiOpinion: {
      type: 'choice',
      title: 'Avis médical de l’OFII',
      description: 'Avis du collège de médecins de l’OFII, pour la personne ou pour son enfant.',
      values: {
        favorable: 'Favorable',
        defavorable: 'Défavorable',
        attente: 'Demandé, pas encore rendu',
        aucun: 'Pas demandé',
      },
      sensitive: true,
    },
  },
} as const satisfies FactGroup;

export const protection = {
  title: 'La protection',
  facts: {
    traffickingComplaint: {
      type: 'boolean',
      title: 'Plainte ou témoignage contre la traite',
      description:
        'Plainte déposée ou témoignage contre des personnes coupables de traite ou de proxénétisme.',
      sensitive: true,
    },
    linksCut: {
      type: 'boolean',
      title: 'Lien rompu avec les auteurs',
      description: 'Plus de lien avec les auteurs des faits.',
      sensitive: true,
    },
    prostitutionExit: {
      type: 'boolean',
      title: 'Parcours de sortie de la prostitution',
      description: 'Engagé dans un parcours de sortie autorisé par le préfet.',
      sensitive: true,
    },
    order: {
      type: 'boolean',
      title: 'Ordonnance de protection',
      description:
        'Ordonnance de protection en cours, rendue par le juge aux affaires familiales pour des violences.',
      sensitive: true,
    },
    forcedMarriageOrder: {
      type: 'boolean',
      title: 'Ordonnance contre un mariage forcé',
      description: 'Ordonnance de protection pour une personne menacée de mariage forcé.',
      sensitive: true,
    },
    procedureOngoing: {
      type: 'boolean',
      title: 'Procédure pénale en cours',
      description: 'La plainte a été déposée et la procédure pénale est en cours.',
      sensitive: true,
    },
    housingComplaint: {
      type: 'boolean',
      title: 'Plainte pour hébergement indigne',
      description:
        'Plainte contre la personne qui loge dans des conditions indignes, exploitation de la vulnérabilité.',
      sensitive: true,
    },
    finalConviction: {
      type: 'boolean',
      title: 'Condamnation définitive de l’auteur',
      description: 'L’auteur des faits a été condamné définitivement.',
      sensitive: true,
    },
  },
} as const satisfies FactGroup;

export const integration = {
  title: 'L’intégration',
  facts: {
    cirSigned: {
      type: 'boolean',
      title: 'Contrat d’intégration signé',
      description: 'Contrat d’intégration républicaine (CIR) signé avec l’OFII.',
    },
    cirAttended: {
      type: 'boolean',
      title: 'Formations du CIR suivies',
      description: 'Formations du contrat d’intégration suivies avec assiduité et sérieux.',
    },
    studiesInFrance: {
      type: 'boolean',
      title: 'Études en France',
      description:
        'Au moins 3 ans dans le secondaire français, ou 1 an d’études supérieures en France : dispense de CIR.',
    },
    civicExam: {
      type: 'choice',
      title: 'Examen civique',
      description: 'Attestation de réussite, et sa mention.',
      values: {
        csp: 'Réussi, mention carte pluriannuelle',
        cr: 'Réussi, mention carte de résident ou plus',
        non: 'Pas encore réussi',
      },
    },
    medicalExemption: {
      type: 'boolean',
      title: 'Dispense médicale',
      description: 'Certificat médical de dispense de l’examen ou du test de langue.',
      sensitive: true,
    },
    frenchLevel: {
      type: 'choice',
      title: 'Niveau de français prouvé',
      description: 'Niveau prouvé par un diplôme ou un test.',
      values: {
        aucun: 'Aucune preuve',
        A1: 'A1',
        A2: 'A2',
        B1: 'B1',
        B2: 'B2',
        C1: 'C1',
        C2: 'C2',
      },
    },
    rejectedValues: {
      type: 'boolean',
      title: 'Rejet des valeurs de la République',
      description:
        'A montré un rejet des valeurs essentielles de la société française et de la République (règle en vigueur jusqu’au 27 janvier 2024).',
      sensitive: true,
    },
    engagement: {
      type: 'choice',
      title: 'Contrat d’engagement républicain',
      description:
        'Contrat d’engagement à respecter les principes de la République, à signer à chaque demande depuis le 17 juillet 2024.',
      values: { signe: 'Signé', pret: 'Prêt à le signer', refuse: 'Refuse de le signer' },
    },
    mayorOpinion: {
      type: 'choice',
      title: 'Avis du maire',
      description: 'Avis du maire sur l’intégration, réputé favorable après 2 mois.',
      values: {
        favorable: 'Favorable, ou plus de 2 mois sans réponse',
        defavorable: 'Défavorable',
        attente: 'Pas encore demandé ou rendu',
      },
    },
    stableResources: {
      type: 'boolean',
      title: 'Ressources stables et suffisantes',
      description:
        'Ressources régulières au moins égales au SMIC, sans les aides, et assurance maladie.',
    },
    strongTies: {
      type: 'boolean',
      title: 'Liens personnels et familiaux forts en France',
      description: 'Liens anciens, stables et intenses : famille, enfants, amis, engagement.',
    },
    humanitarian: {
      type: 'boolean',
      title: 'Motif humanitaire ou exceptionnel',
      description: 'Situation particulièrement grave ou exceptionnelle.',
      sensitive: true,
    },
  },
} as const satisfies FactGroup;

export const conduct = {
  title: 'Les obstacles possibles',
  facts: {
    publicOrderThreat: {
      type: 'boolean',
      title: 'Menace pour l’ordre public',
      description:
        'Condamnations ou faits graves qui peuvent faire dire que la présence en France menace l’ordre public.',
      sensitive: true,
    },
    graveThreat: {
      type: 'boolean',
      title: 'Menace grave pour l’ordre public',
      description: 'Faits d’une particulière gravité (pour la carte de résident).',
      sensitive: true,
    },
    oqtfPending: {
      type: 'boolean',
      title: 'OQTF non exécutée',
      description: 'Obligation de quitter la France reçue et non exécutée.',
      sensitive: true,
    },
    oqtfOn: {
      type: 'date',
      title: 'Date de l’OQTF',
      description: 'Date de la dernière obligation de quitter la France.',
      sensitive: true,
    },
    forgery: {
      type: 'boolean',
      title: 'Faux documents',
      description: 'Faux ou usage de faux document d’identité ou de séjour.',
      sensitive: true,
    },
    listedOffence: {
      type: 'boolean',
      title: 'Infraction grave listée',
      description:
        'Stupéfiants, traite, proxénétisme, exploitation, conditions de travail ou d’hébergement indignes.',
      sensitive: true,
    },
    violenceOfficial: {
      type: 'boolean',
      title: 'Violences contre un élu ou un agent public',
      description: 'Violences contre une personne chargée d’une mission publique.',
      sensitive: true,
    },
    irtf: {
      type: 'boolean',
      title: 'Interdiction de retour',
      description: 'Interdiction de retour sur le territoire français (IRTF) en cours.',
      sensitive: true,
    },
    recordClean: {
      type: 'boolean',
      title: 'Bulletin n° 2 vierge',
      description: 'Aucune condamnation au bulletin n° 2 du casier judiciaire.',
      sensitive: true,
    },
  },
} as const satisfies FactGroup;

export const decision = {
  title: 'La décision reçue',
  facts: {
    kind: {
      type: 'choice',
      title: 'Décision reçue',
      description: 'Courrier ou notification reçus de la préfecture.',
      values: {
        aucune: 'Aucune',
        'refus-de-titre': 'Refus de titre, sans OQTF',
        'refus-avec-oqtf': 'Refus de titre avec OQTF',
        oqtf: 'OQTF seule',
        silence: 'Pas de réponse depuis plus de 4 mois',
      },
      sensitive: true,
    },
    notifiedOn: {
      type: 'date',
      title: 'Date de réception',
      description: 'Jour où la décision a été reçue ou remise.',
      sensitive: true,
    },
    constraint: {
      type: 'choice',
      title: 'Situation de contrainte',
      description: 'Assignation, détention ou rétention.',
      values: {
        libre: 'Libre',
        assigne: 'Assigné à résidence',
        detenu: 'En prison',
        retention: 'En centre de rétention',
      },
      sensitive: true,
    },
    filedOn: {
      type: 'date',
      title: 'Demande déposée le',
      description: 'Date du dépôt du dossier complet en cours d’instruction.',
    },
  },
} as const satisfies FactGroup;
