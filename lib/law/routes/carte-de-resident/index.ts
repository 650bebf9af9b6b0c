import { route } from '../../define';
import { longTermResident, pensioner, survivor, tunisian, victim } from './grounds-autres';
import { familyReunification, parentOfFrench, spouseOfFrench } from './grounds-famille';

/** L314-8 to L314-11, then L423-6, L423-10, L423-16, L425-3, L425-8, L426-6, L426-7, L426-17, and the treaty with Tunisia. */
export const carteDeResident = route({
  id: 'carte-de-resident',
  title: 'Carte de résident (10 ans)',
  summary:
    'Pour une personne qui vit en France en règle depuis plusieurs années et qui remplit une des conditions de la carte de dix ans.',
  grounds: [
    spouseOfFrench,
    parentOfFrench,
    familyReunification,
    pensioner,
    survivor,
    victim,
    tunisian,
    longTermResident,
  ],
  regime: 'ceseda',
});
