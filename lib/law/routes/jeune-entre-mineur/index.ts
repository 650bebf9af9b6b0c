import { route } from '../../define';
import { bornInFrance } from './born-in-france';
import { longTermParent } from './long-term-parent';
import { placed } from './placed';
import { before13, tunisian } from './since-childhood';

/** L313-11 2°, 2° bis, 8°, L313-11-1 and the treaty with Tunisia → L423-21, L423-22, L423-13, L426-13. */
export const jeuneEntreMineur = route({
  id: 'jeune-entre-mineur',
  title: 'Jeune né en France ou arrivé mineur',
  summary:
    'Pour un jeune qui a grandi en France : arrivé à 13 ans au plus avec un parent, confié avant 16 ans, né en France, ou venu avec un parent résident de longue durée – UE.',
  regime: 'ceseda',
  grounds: [before13, tunisian, placed, bornInFrance, longTermParent],
});
