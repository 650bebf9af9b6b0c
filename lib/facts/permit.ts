import type { FactGroup } from './types';

/** Why a card was given. Shared by the card held and by the rules that recognise a renewal. */
export const PERMIT_MOTIFS = {
  'conjoint-de-francais': 'Conjoint de Français',
  'parent-enfant-francais': 'Parent d’enfant français',
  'liens-personnels': 'Liens personnels et familiaux (dont Pacs)',
  'conjoint-regroupement-familial': 'Conjoint venu par regroupement familial',
  'enfant-regroupement-familial': 'Enfant venu par regroupement familial',
  'jeune-avant-13-ans': 'Jeune en France depuis 13 ans au plus',
  'jeune-confie-ase': 'Jeune confié à l’aide sociale à l’enfance avant 16 ans',
  'ne-en-france': 'Né en France',
  'famille-resident-ue': 'Famille d’un résident de longue durée – UE',
  'rente-accident-travail': 'Rente d’accident du travail',
  sante: 'Soins (étranger malade)',
  'parent-enfant-malade': 'Parent d’un enfant malade',
  'victime-traite': 'Victime de traite ou de proxénétisme',
  'sortie-prostitution': 'Parcours de sortie de la prostitution',
  'ordonnance-protection': 'Ordonnance de protection',
  'hebergement-indigne': 'Plainte pour hébergement indigne',
  'admission-exceptionnelle': 'Admission exceptionnelle, vie privée et familiale',
  salarie: 'Salarié',
  'travailleur-temporaire': 'Travailleur temporaire',
  etudiant: 'Étudiant',
  talent: 'Talent (passeport talent)',
  'talent-famille': 'Talent – famille',
  'famille-protege': 'Réfugié, protégé, ou leur famille',
  visiteur: 'Visiteur',
  saisonnier: 'Travailleur saisonnier',
  autre: 'Autre motif',
} as const;

export const permit = {
  title: 'Le titre détenu',
  facts: {
    kind: {
      type: 'choice',
      title: 'Titre de séjour détenu',
      description: 'Le document de séjour le plus récent, en cours ou expiré depuis peu.',
      values: {
        aucun: 'Aucun titre',
        'vls-ts': 'Visa de long séjour valant titre de séjour (VLS-TS)',
        'carte-temporaire': 'Carte de séjour temporaire (1 an)',
        'carte-pluriannuelle': 'Carte de séjour pluriannuelle',
        'carte-resident': 'Carte de résident (10 ans)',
        aps: 'Autorisation provisoire de séjour (APS)',
        'certificat-algerien-1-an': 'Certificat de résidence algérien d’un an',
        'certificat-algerien-10-ans': 'Certificat de résidence algérien de dix ans',
        recepisse: 'Récépissé d’une première demande, sans autre titre',
        'attestation-demande-asile': 'Attestation de demande d’asile',
        autre: 'Autre document',
      },
    },
    motif: {
      type: 'choice',
      title: 'Motif du titre détenu',
      description: 'La mention ou le motif écrit sur le titre, ou donné lors de la demande.',
      values: PERMIT_MOTIFS,
    },
    expiresOn: {
      type: 'date',
      title: 'Date de fin du titre',
      description: 'Date d’expiration écrite sur le titre ou le visa.',
    },
    since: {
      type: 'date',
      title: 'Titre de ce motif depuis',
      description: 'Date du premier titre de ce motif (carte ou VLS-TS), sans interruption depuis.',
    },
    renewals: {
      type: 'integer',
      min: 0,
      max: 40,
      title: 'Renouvellements de suite',
      description:
        'Nombre de renouvellements consécutifs de la carte temporaire de même mention déjà obtenus.',
    },
    held: {
      type: 'boolean',
      title: 'A déjà eu une carte ou un VLS-TS',
      description: 'Au moins une carte de séjour ou un VLS-TS obtenu en France par le passé.',
    },
    lateExcused: {
      type: 'boolean',
      title: 'Retard excusé',
      description:
        'Demande de renouvellement tardive à cause d’un cas de force majeure, ou visa encore valable.',
    },
  },
} as const satisfies FactGroup;
