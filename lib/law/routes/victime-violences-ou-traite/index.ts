import { route } from '../../define';
import { violenceAfterReunification, violenceOfFrenchSpouse } from './couple';
import {
  forcedMarriage,
  prostitutionExit,
  protectedByOrder,
  trafficking,
  unworthyHousing,
} from './grounds';

/** L316-1, L316-1-1, L316-3, L313-12, L431-2 → L425-1, L425-4, L425-6, L425-7, L425-11, L423-5, L423-18. */
export const victimeViolencesOuTraite = route({
  id: 'victime-violences-ou-traite',
  title: 'Victime de violences, de traite ou d’un hébergement indigne',
  summary:
    'Pour une personne victime de violences dans le couple, de traite, de proxénétisme, d’un mariage forcé ou d’un hébergement indigne.',
  regime: 'ceseda',
  grounds: [
    trafficking,
    prostitutionExit,
    protectedByOrder,
    forcedMarriage,
    unworthyHousing,
    violenceOfFrenchSpouse,
    violenceAfterReunification,
  ],
});
