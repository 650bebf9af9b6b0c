import { route } from '../../define';
import { grounds } from './grounds';

/** L313-14, L313-14-1, L313-15, then L435-1 to L435-3. The préfet may give the card; nobody is ever owed it. */
export const admissionExceptionnelle = route({
  id: 'admission-exceptionnelle',
  title: 'Admission exceptionnelle au séjour',
  summary:
    'Pour une personne qui ne relève d’aucune autre voie et que le préfet peut admettre, au cas par cas, pour des motifs exceptionnels ou humanitaires.',
  grounds,
  regime: 'ceseda',
});
