import { route } from '../../define';
import { came } from './came';
import { elsewhere } from './elsewhere';
import { inPlace, toAsk } from './reunification';
import { talent } from './talent';

/** L313-11 1°, L411-1 s., L313-21 → L423-14, L434-2, L421-22. */
export const conjointEtranger = route({
  id: 'conjoint-etranger',
  title: 'Époux ou épouse d’un étranger qui vit en France',
  summary:
    'Pour une personne mariée avec un étranger qui a un titre de séjour en France : venue par regroupement familial, regroupement à demander, ou carte « talent (famille) ».',
  regime: 'ceseda',
  grounds: [came, toAsk, inPlace, talent, elsewhere],
});
