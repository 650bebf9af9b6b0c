import { expect, it } from 'vitest';
import { isForOthers, routesNamed } from './concern';

it.each([
  [['Époux de Français', 'Première demande'], ['conjoint-de-francais']],
  [['Vous êtes marié avec un Français'], ['conjoint-de-francais']],
  [['Vous êtes pacsé'], ['pacse-avec-francais']],
  [["Parent d'enfant français"], ['parent-enfant-francais']],
  [['Étranger malade'], ['etranger-malade']],
  [['Pièces à fournir'], []],
])('%j names %j', (path, routes) => {
  expect(routesNamed(path)).toEqual(routes);
});

it('knows the cases of others', () => {
  expect(isForOthers(['Étudiant', 'Pièces à fournir'])).toBe(true);
  expect(isForOthers(['Époux de Français'])).toBe(false);
  expect(routesNamed(['Salarié'])).toContain('metiers-en-tension');
});
