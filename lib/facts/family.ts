import type { FactGroup } from './types';

/** The couple. */
export const union = {
  title: 'Le couple',
  facts: {
    kind: {
      type: 'choice',
      title: 'Vie de couple',
      description:
        'Situation officielle du couple. En cas de décès ou de rupture, la dernière union.',
      values: {
        mariage: 'Mariage',
        pacs: 'Pacs',
        concubinage: 'Vie de couple sans mariage ni Pacs',
        aucune: 'Pas de couple',
      },
    },
    partnerNationality: {
      type: 'choice',
      title: 'Nationalité de l’époux ou du partenaire',
      description: 'Si la personne a plusieurs nationalités dont la française, choisir française.',
      values: {
        francaise: 'Française',
        europeenne: 'D’un pays de l’Union européenne, de l’EEE ou de la Suisse',
        autre: 'D’un autre pays',
      },
    },
    since: {
      type: 'date',
      title: 'Date du mariage ou du Pacs',
      description: 'Date de la cérémonie ou de l’enregistrement.',
    },
    celebratedIn: {
      type: 'choice',
      title: 'Lieu du mariage',
      description: 'Pays où le mariage a été célébré.',
      values: { france: 'En France, à la mairie', etranger: 'À l’étranger ou au consulat' },
    },
    transcribed: {
      type: 'boolean',
      title: 'Mariage inscrit à l’état civil français',
      description: 'Le mariage célébré à l’étranger a été transcrit sur les registres français.',
    },
    partnerKeptNationality: {
      type: 'boolean',
      title: 'L’époux est toujours français',
      description: 'L’époux avait la nationalité française et l’a gardée depuis le mariage.',
    },
    livingTogether: {
      type: 'boolean',
      title: 'Vie commune sans interruption',
      description:
        'Le couple vit ensemble sans rupture depuis le mariage (ou depuis le début de la vie commune).',
    },
    livingTogetherSince: {
      type: 'date',
      title: 'Vie commune en France depuis',
      description: 'Date depuis laquelle le couple vit ensemble en France.',
    },
    relationReal: {
      type: 'boolean',
      title: 'Relation réelle et prouvable',
      description: 'Des preuves montrent que la relation est réelle, stable et continue.',
    },
    endedBy: {
      type: 'choice',
      title: 'Fin de la vie commune',
      description: 'Ce qui a mis fin au mariage ou à la vie commune.',
      values: {
        aucune: 'Le couple vit toujours ensemble',
        deces: 'Le décès de l’époux',
        violences: 'Des violences de l’époux ou de la famille',
        separation: 'Une séparation ou un divorce',
      },
      sensitive: true,
    },
    violenceBeforeFirstCard: {
      type: 'boolean',
      title: 'Violences après l’arrivée, avant la première carte',
      description:
        'Les violences ont eu lieu après l’arrivée en France et avant la première carte.',
      sensitive: true,
    },
    polygamy: {
      type: 'boolean',
      title: 'Polygamie en France',
      description: 'La personne, son époux ou son épouse vit en France en état de polygamie.',
      sensitive: true,
    },
    polygamyEndured: {
      type: 'boolean',
      title: 'Polygamie subie',
      description: 'La personne n’a pas choisi cette situation.',
      sensitive: true,
    },
    countryAllowsPolygamy: {
      type: 'boolean',
      title: 'Pays qui admet la polygamie',
      description: 'La loi du pays de nationalité permet d’avoir plusieurs époux.',
    },
  },
} as const satisfies FactGroup;

/** The foreign spouse or partner living in France, the one who would sponsor. */
export const partner = {
  title: 'Le conjoint étranger installé en France',
  facts: {
    permit: {
      type: 'choice',
      title: 'Titre du conjoint',
      description: 'Titre de séjour du conjoint étranger qui vit en France.',
      values: {
        'carte-temporaire': 'Carte de séjour temporaire d’un an au moins',
        'carte-pluriannuelle': 'Carte pluriannuelle',
        'carte-resident': 'Carte de résident ou certificat de dix ans',
        'certificat-algerien-1-an': 'Certificat de résidence algérien d’un an',
        talent: 'Carte talent (passeport talent)',
        'resident-ue-autre-etat':
          'Résident de longue durée – UE d’un autre pays, avec une carte en France',
        protege: 'Réfugié, protégé ou apatride',
        autre: 'Autre titre',
        aucun: 'Aucun titre',
      },
    },
    euBlueCard: {
      type: 'boolean',
      title: 'Carte bleue européenne, famille déjà formée en Europe',
      description:
        'Le proche a une carte bleue européenne, et la famille vivait déjà avec lui dans un autre pays de l’Union.',
    },
    regularSince: {
      type: 'date',
      title: 'Conjoint en séjour régulier depuis',
      description: 'Début du séjour régulier du conjoint, sans interruption.',
    },
    resourcesMet: {
      type: 'boolean',
      title: 'Ressources suffisantes',
      description:
        'Moyenne des 12 derniers mois au moins égale au SMIC (plus 10 % pour 4 ou 5 personnes, 20 % au-delà), sans les aides.',
    },
    resourcesExempt: {
      type: 'boolean',
      title: 'Dispensé de ressources',
      description:
        'Titulaire de l’AAH ou de l’allocation supplémentaire d’invalidité, ou plus de 65 ans, 25 ans de séjour et 10 ans de mariage.',
    },
    housingMet: {
      type: 'boolean',
      title: 'Logement assez grand',
      description: 'Logement décent, de la surface demandée dans la zone.',
    },
    respectsPrinciples: {
      type: 'boolean',
      title: 'Respecte les principes de la vie familiale',
      description: 'Principes essentiels de la vie familiale en France.',
    },
    familyAbroad: {
      type: 'boolean',
      title: 'La famille est encore à l’étranger',
      description: 'La personne à faire venir vit hors de France.',
    },
  },
} as const satisfies FactGroup;

/** The child through whom a right may come. */
export const child = {
  title: 'L’enfant',
  facts: {
    any: {
      type: 'boolean',
      title: 'A des enfants',
      description: 'Au moins un enfant, où qu’il vive.',
    },
    french: {
      type: 'boolean',
      title: 'Parent d’un enfant français',
      description: 'Père ou mère, filiation établie, d’un enfant de nationalité française.',
    },
    birthDate: {
      type: 'date',
      title: 'Naissance de l’enfant',
      description: 'Date de naissance de l’enfant français (le plus jeune, s’il y en a plusieurs).',
    },
    livesInFrance: {
      type: 'boolean',
      title: 'L’enfant vit en France',
      description: 'L’enfant français réside en France.',
    },
    contribution: {
      type: 'choice',
      title: 'Participation à l’entretien et à l’éducation',
      description:
        'Argent, achats, soins, présence : participation réelle de la personne, selon ses moyens.',
      values: {
        'depuis-la-naissance': 'Depuis la naissance',
        'depuis-une-date': 'Depuis une date plus récente',
        non: 'Pas de participation',
      },
    },
    contributesSince: {
      type: 'date',
      title: 'Participation depuis',
      description: 'Date de début, si ce n’est pas depuis la naissance.',
    },
    otherParentFiliation: {
      type: 'choice',
      title: 'Filiation de l’autre parent (français)',
      description: 'Comment le lien entre l’enfant et son parent français a été établi.',
      values: {
        mariage: 'Par le mariage des parents',
        reconnaissance: 'Par une reconnaissance (à la mairie ou devant notaire)',
        naissance: 'Par l’acte de naissance seul (mère française)',
        jugement: 'Par un jugement ou une adoption',
        'demandeur-francais-par-enfant':
          'Sans objet : l’enfant n’est pas français par l’autre parent',
      },
    },
    recognisedByApplicant: {
      type: 'boolean',
      title: 'La personne a reconnu l’enfant elle-même',
      description:
        'C’est la personne elle-même qui a fait la reconnaissance, et non l’autre parent.',
    },
    otherParentContribution: {
      type: 'choice',
      title: 'Participation de l’autre parent',
      description:
        'Le parent français participe-t-il, ou un juge a-t-il décidé de sa participation ?',
      values: {
        prouvee: 'Oui, et on peut le prouver',
        decision: 'Un juge a rendu une décision sur sa participation',
        non: 'Non, ou pas de preuve',
      },
    },
    parentalAuthority: {
      type: 'boolean',
      title: 'Autorité parentale',
      description: 'Exerce l’autorité parentale, même partiellement.',
    },
    recognisedAfterBirth: {
      type: 'boolean',
      title: 'Reconnu après la naissance',
      description: 'La personne a reconnu l’enfant après sa naissance.',
    },
    ill: {
      type: 'boolean',
      title: 'Enfant mineur gravement malade',
      description: 'Un enfant mineur de la personne a besoin de soins indispensables.',
      sensitive: true,
    },
    illLivesWith: {
      type: 'boolean',
      title: 'Vit avec l’enfant malade',
      description: 'Réside habituellement en France avec l’enfant malade, l’entretient et l’élève.',
    },
    illParent: {
      type: 'boolean',
      title: 'Parent de l’enfant malade',
      description: 'Père, mère, ou titulaire de l’autorité parentale par jugement.',
    },
  },
} as const satisfies FactGroup;
