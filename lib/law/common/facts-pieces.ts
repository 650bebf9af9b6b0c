import { lawFacts } from '../define';

/** Pièces communes propres au renouvellement, à la carte pluriannuelle et à la visite médicale. */
export const facts = lawFacts([
  {
    id: 'PC-9',
    text: 'Carte de séjour en cours, non périmée.',
    nature: 'document',
    from: '2020-01-01',
    basis: 'Annexe 10',
    sources: ['S19'],
    confidence: 'sure',
  },
  {
    id: 'PC-11',
    text: 'Au renouvellement d’une carte temporaire : les mêmes pièces qu’à la première demande, qui prouvent que les conditions durent, et les pièces propres au renouvellement.',
    nature: 'document',
    from: '2021-05-01',
    basis: 'R433-1',
    sources: ['S02'],
    confidence: 'sure',
  },
  {
    id: 'PC-12',
    twins: ['CF-P-CJR-06', 'CF-P-PEF-10'],
    text: 'Pour une première carte pluriannuelle : preuve des formations suivies avec sérieux, si un contrat d’intégration (CIR) a été signé.',
    nature: 'document',
    from: '2020-01-01',
    basis: 'L313-17 → L433-4 1°',
    sources: ['S02'],
    confidence: 'sure',
  },
  {
    id: 'PC-14',
    text: 'Au renouvellement d’une carte pluriannuelle : preuve d’une vie habituelle en France (centre des intérêts, et six mois par an sur trois ans).',
    nature: 'document',
    from: '2024-01-28',
    basis: 'L433-1, L433-3-1',
    sources: ['S02', 'S23'],
    confidence: 'sure',
  },
  {
    id: 'PC-15',
    twins: ['CF-P-COM-16'],
    text: 'Le certificat médical de l’OFII se présente à la remise de la carte, pour : conjoint ou enfant venu par regroupement familial, personne née en France. Il n’est pas demandé pour : jeune arrivé à 13 ans au plus, jeune confié à l’aide sociale à l’enfance, liens personnels, victime de traite, ordonnance de protection, malade.',
    nature: 'document',
    from: '2021-05-01',
    basis: 'R431-18, R434-36',
    sources: ['S02'],
    confidence: 'sure',
  },
]);
