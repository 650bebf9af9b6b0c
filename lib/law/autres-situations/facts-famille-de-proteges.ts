import { lawFacts } from '../define';

/** Family of refugees and protected people (PRO). One plain sentence each, under the id of the dossiers. */
export const facts = lawFacts([
  {
    id: 'PRO-C1',
    text: 'La famille d’un réfugié a sa propre voie : époux, partenaire ou concubin venus par réunification ; époux ou partenaire uni après la demande d’asile (1 an d’union et vie commune) ; enfants dans l’année de leurs 18 ans, ou entre 16 et 18 ans pour travailler ; parents d’un réfugié mineur non marié.',
    nature: 'condition',
    basis: 'L314-11 8° → L424-3',
    sources: ['S02'],
    confidence: 'sure',
    from: '2020-01-01',
  },
  {
    id: 'PRO-V1',
    text: 'La famille d’un réfugié reçoit une carte de résident de 10 ans.',
    nature: 'validity',
    basis: 'L424-3',
    sources: ['S02'],
    confidence: 'sure',
    from: '2020-01-01',
  },
  {
    id: 'PRO-V2',
    text: 'Pour la protection subsidiaire et les apatrides, les mêmes proches reçoivent une carte pluriannuelle de 4 ans au plus, puis une carte de résident après 4 ans.',
    nature: 'validity',
    basis: 'L313-25/26 → L424-11, L424-19, L424-13, L424-21',
    sources: ['S02'],
    confidence: 'sure',
    from: '2020-01-01',
  },
  {
    id: 'PRO-P1',
    text: 'La décision qui protège le proche, le lien familial (actes, Ofpra), le visa de réunification ou la preuve de l’union et de la vie commune, et les pièces communes.',
    nature: 'document',
    basis: 'L424-3, L561-2',
    sources: ['S02'],
    confidence: 'probable',
    check: 'annexe 10 du code ; site de l’Ofpra',
    from: '2020-01-01',
  },
  {
    id: 'PRO-R1',
    text: 'En cas de violences, le titre de la famille d’un réfugié ou d’un protégé n’est pas retiré.',
    nature: 'remedy',
    basis: 'L424-7, L424-16, L424-20',
    sources: ['S02'],
    confidence: 'sure',
    from: '2020-01-01',
  },
]);
