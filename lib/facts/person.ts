import type { FactGroup } from './types';

/** Who the person is and where they live. */
export const person = {
  title: 'La personne',
  facts: {
    nationality: {
      type: 'country',
      title: 'Nationalité',
      description:
        'Code du pays en deux lettres (ISO 3166-1), par exemple DZ, TN, MA, SN. « XX » pour une personne apatride.',
    },
    birthDate: {
      type: 'date',
      title: 'Date de naissance',
      description: 'Celle du passeport ou de l’acte de naissance.',
    },
    bornInFrance: {
      type: 'boolean',
      title: 'Née ou né en France',
      description: 'Le lieu de naissance est en France.',
    },
    departement: {
      type: 'departement',
      title: 'Département de résidence',
      description:
        'Code INSEE du département ou de la collectivité où la personne habite : 01 à 95, 2A, 2B, 971 à 978.',
    },
    wantsToWork: {
      type: 'boolean',
      title: 'Veut travailler entre 16 et 18 ans',
      description:
        'La personne a entre 16 et 18 ans et déclare vouloir travailler ou suivre une formation professionnelle.',
    },
    purpose: {
      type: 'choice',
      title: 'Raison principale du séjour',
      description: 'Sert à orienter vers le bon service. Ne décide d’aucune condition.',
      values: {
        famille: 'La famille (couple, enfant, parent)',
        jeunesse: 'Grandi ou scolarisé en France',
        sante: 'La santé',
        protection: 'Victime de violences, de traite ou d’exploitation',
        'sans-titre': 'Vit ou travaille en France sans titre',
        etudes: 'Les études',
        travail: 'Un emploi avec un visa de travail',
        asile: 'Une demande d’asile',
        visite: 'Une visite ou un court séjour',
        autre: 'Autre raison',
      },
    },
  },
} as const satisfies FactGroup;
