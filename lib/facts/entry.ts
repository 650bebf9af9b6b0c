import type { FactGroup } from './types';

/** How the person came, and since when they live in France. */
export const entry = {
  title: 'L’entrée en France',
  facts: {
    mode: {
      type: 'choice',
      title: 'Manière d’entrer la dernière fois',
      description: 'Dernière entrée en France.',
      values: {
        'visa-long-sejour': 'Avec un visa de long séjour (type D, VLS ou VLS-TS)',
        'visa-court-sejour': 'Avec un visa de court séjour (type C, Schengen)',
        'dispense-de-visa': 'Sans visa, parce que mon pays en est dispensé',
        'titre-schengen': 'Avec un titre de séjour d’un autre pays Schengen',
        irreguliere: 'Sans visa ni document demandé, ou sans contrôle',
        'jamais-entre': 'Jamais entré : né en France et toujours resté',
      },
      sensitive: true,
    },
    date: {
      type: 'date',
      title: 'Date de la dernière entrée',
      description: 'Date du cachet ou date connue.',
    },
    viaSchengen: {
      type: 'boolean',
      title: 'Arrivé par un autre pays Schengen',
      description:
        'Avec un visa, la personne est passée par un autre pays Schengen avant la France.',
    },
    declarationMade: {
      type: 'boolean',
      title: 'Déclaration d’entrée faite',
      description:
        'Déclaration d’entrée sur le territoire souscrite à l’arrivée, quand on vient d’un autre pays Schengen avec un visa.',
    },
    vlstsValidated: {
      type: 'boolean',
      title: 'VLS-TS validé en ligne',
      description:
        'Le visa de long séjour valant titre de séjour a été validé en ligne dans les 3 mois de l’arrivée.',
    },
    leftSince: {
      type: 'boolean',
      title: 'Sorti de France depuis longtemps',
      description: 'Plus de 3 ans de suite passés hors de France.',
    },
  },
} as const satisfies FactGroup;

export const residence = {
  title: 'La résidence en France',
  facts: {
    since: {
      type: 'date',
      title: 'Vit en France depuis',
      description:
        'Date depuis laquelle la personne vit habituellement en France, en règle ou non.',
    },
    continuous: {
      type: 'boolean',
      title: 'Résidence sans interruption',
      description: 'Depuis cette date, la personne a vécu en France sans longue interruption.',
    },
    regular: {
      type: 'boolean',
      title: 'En séjour régulier aujourd’hui',
      description: 'Un visa, une carte, un récépissé ou une attestation de prolongation en cours.',
      sensitive: true,
    },
    regularSince: {
      type: 'date',
      title: 'En séjour régulier sans interruption depuis',
      description: 'Date depuis laquelle la personne a toujours eu un document de séjour valable.',
    },
    habitualUnderPermit: {
      type: 'boolean',
      title: 'Résidence habituelle pendant la carte',
      description:
        'Centre des intérêts en France et au moins 6 mois par année civile passés en France.',
    },
    studentPart: {
      type: 'boolean',
      title: 'Une partie du séjour comme étudiant',
      description:
        'Pour les Algériens : une partie des années de présence avec un titre d’étudiant.',
    },
    withSchooledChild: {
      type: 'boolean',
      title: 'Enfant scolarisé en France depuis 3 ans',
      description:
        'Au moins un enfant à l’école en France depuis 3 ans, maternelle comprise, et encore scolarisé.',
    },
  },
} as const satisfies FactGroup;
