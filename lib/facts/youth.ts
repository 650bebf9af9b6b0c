import type { FactGroup } from './types';

/** Family reunification already granted. */
export const rf = {
  title: 'Le regroupement familial',
  facts: {
    authorised: {
      type: 'boolean',
      title: 'Venu par regroupement familial',
      description:
        'La venue ou l’admission de la personne a été autorisée par une décision de regroupement familial.',
    },
    authorisedOn: {
      type: 'date',
      title: 'Date de l’autorisation',
      description: 'Date de l’autorisation de regroupement familial.',
    },
    requested: {
      type: 'boolean',
      title: 'Demande de regroupement déposée',
      description: 'Le proche a déposé une demande à l’OFII.',
    },
  },
} as const satisfies FactGroup;

/** A parent living in France, for the young. */
export const parent = {
  title: 'Le parent qui vit en France',
  facts: {
    livesWith: {
      type: 'boolean',
      title: 'Vit avec un parent',
      description: 'Vit en France avec son père ou sa mère depuis cet âge.',
    },
    permit: {
      type: 'choice',
      title: 'Titre du parent',
      description: 'Titre de séjour du parent qui vit en France.',
      values: {
        'carte-temporaire': 'Carte temporaire',
        'carte-pluriannuelle': 'Carte pluriannuelle',
        'carte-resident': 'Carte de résident',
        talent: 'Carte talent (passeport talent)',
        'resident-ue-autre-etat':
          'Résident de longue durée – UE d’un autre pays, avec une carte temporaire en France',
        francais: 'Le parent est français',
        autre: 'Autre titre',
        aucun: 'Aucun titre',
      },
    },
    livedTogetherInEu: {
      type: 'boolean',
      title: 'A vécu avec ce parent dans l’autre pays',
      description: 'A résidé légalement avec le parent dans l’autre pays de l’Union.',
    },
    resourcesAndInsurance: {
      type: 'boolean',
      title: 'Ressources et assurance maladie',
      description: 'Assurance maladie, et ressources propres ou prise en charge par le parent.',
    },
  },
} as const satisfies FactGroup;

/** Growing up in France. */
export const youth = {
  title: 'L’enfance et la jeunesse en France',
  facts: {
    confided: {
      type: 'choice',
      title: 'Confié pendant l’enfance',
      description: 'Placement décidé par un juge ou le département.',
      values: {
        ase: 'À l’aide sociale à l’enfance (ASE)',
        tiers: 'À un tiers digne de confiance',
        non: 'Non',
      },
    },
    confidedOn: {
      type: 'date',
      title: 'Date du placement',
      description: 'Date de la décision qui confie la personne.',
    },
    training: {
      type: 'boolean',
      title: 'Formation suivie sérieusement',
      description: 'Scolarité ou formation suivie de façon réelle et sérieuse.',
    },
    trainingSince: {
      type: 'date',
      title: 'Formation depuis',
      description: 'Début de la formation professionnelle qualifiante en cours.',
    },
    schoolYearsAfter10: {
      type: 'integer',
      min: 0,
      max: 20,
      title: 'Années d’école après 10 ans',
      description: 'Années de scolarité dans une école française après l’âge de 10 ans.',
    },
    structureOpinion: {
      type: 'choice',
      title: 'Avis de la structure d’accueil',
      description: 'Avis sur l’insertion du jeune.',
      values: { favorable: 'Favorable', defavorable: 'Défavorable', aucun: 'Pas encore d’avis' },
    },
    closeFamilyAbroad: {
      type: 'boolean',
      title: 'Famille proche au pays',
      description: 'Des liens forts demeurent avec la famille restée au pays.',
    },
  },
} as const satisfies FactGroup;
