import { expect, it } from 'vitest';
import { departementInText, departementInTitle } from './slug';

it.each([
  ['[Préfecture 91] Demande de renouvellement de titre de séjour', '91'],
  ['Sous-préfecture de Saint-Denis (93) : renouvellement de récépissé', '93'],
  ['Préfecture de police de Paris - Demande de titre de séjour', '75'],
  ['DDPP 33 - Demande d’agrément', '33'],
  ['Signaler un changement d’adresse (titre de séjour) - 69', '69'],
  ['La Réunion - renouvellement de carte de résident', '974'],
  ['Première demande de carte de séjour (Hauts-de-Seine)', '92'],
  ['Carte de résident – 10 ans', null],
  ['Demande de rendez-vous (2)', null],
  ['Renouvellement – article 21', null],
])('the title « %s » names %s', (title, departement) => {
  expect(departementInTitle(title)).toBe(departement);
});

it('a sentence of the page that mentions another authority does not name the département', () => {
  expect(departementInText('À Paris, adressez-vous à la préfecture de police.')).toBe(null);
});
