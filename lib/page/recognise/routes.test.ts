import { describe, expect, it } from 'vitest';
import { caseOfHeadings, routesInText } from './routes';

describe('routes that one heading names', () => {
  it.each([
    ['Époux de Français', 'conjoint-de-francais'],
    ['Conjoint(e) d’un(e) ressortissant(e) français(e)', 'conjoint-de-francais'],
    ['Vous êtes marié·e avec une personne de nationalité française', 'conjoint-de-francais'],
    ['Étranger pacsé', 'pacse-avec-francais'],
    ['Père ou mère d’un enfant mineur de nationalité française', 'parent-enfant-francais'],
    ['Parents d’enfants français', 'parent-enfant-francais'],
    ['Enfant de Français', 'carte-de-resident'],
    ['Carte de résident d’un parent d’enfant français', 'parent-enfant-francais,carte-de-resident'],
    ['Jeune majeur entré par regroupement familial', 'jeune-regroupement-familial'],
    ['Regroupement familial', 'conjoint-etranger,jeune-regroupement-familial'],
    ['Jeune étranger entré mineur', 'jeune-entre-mineur'],
    ['Entré(e) en France avant l’âge de 13 ans', 'jeune-entre-mineur'],
    ['Parent d’enfant malade', 'parent-enfant-malade'],
    ['Étranger malade', 'etranger-malade'],
    ['Titulaire d’une rente d’accident du travail', 'rente-accident-travail'],
    ['Passeport talent (famille)', 'conjoint-etranger'],
    ['Victime de violences conjugales', 'victime-violences-ou-traite'],
    ['Droit de visa de régularisation', ''],
    ['Vous êtes retraité', ''],
    ['Vous n’êtes pas algérien', ''],
    ['Pièces à fournir', ''],
  ])('%s', (heading, routes) => {
    expect(routesInText([heading]).join()).toBe(routes);
    expect(caseOfHeadings([heading]).routes.join()).toBe(routes);
  });
});

describe('what the headings above a list say together', () => {
  const of = (...path: string[]) => {
    const { routes, stage, other } = caseOfHeadings(path);
    return [routes.join(), stage, other];
  };
  it('an inner heading narrows, completes or ends the outer one', () => {
    expect(
      of('Conjoint ou parent d’enfant français, conjoint de Français', 'Époux de Français'),
    ).toEqual(['conjoint-de-francais', null, false]);
    expect(of('Carte de résident', 'Parent d’enfant français')[0]).toBe(
      'parent-enfant-francais,carte-de-resident',
    );
    expect(of('Époux de Français', 'Étudiant')).toEqual(['', null, true]);
    expect(of('Étudiant', 'Époux de Français')).toEqual(['conjoint-de-francais', null, false]);
  });
  it('under a heading about Algerians everything is for them', () => {
    expect(of('Certificat de résidence algérien', 'Conjoint de Français')[0]).toBe(
      'certificat-de-residence-algerien',
    );
    expect(of('Conjoint de Français', 'Vous êtes algérien')[0]).toBe(
      'certificat-de-residence-algerien',
    );
  });
  it('« salarié » is another permit, and where a regularisation by work leads', () => {
    expect(of('Salarié')).toEqual(['metiers-en-tension,admission-exceptionnelle', null, true]);
    expect(of('Admission exceptionnelle au séjour', 'Salarié')[0]).toBe('admission-exceptionnelle');
    expect(of('Non salarié')).toEqual(['', null, true]);
  });
  it('the stage is that of the innermost heading that names one alone', () => {
    expect(of('Première demande', 'Pièces à fournir')[1]).toBe('first');
    expect(of('Demande de la carte')[1]).toBe('first');
    expect(of('Renouvellement de la carte')[1]).toBe('renewal');
    expect(of('Perte ou vol')[1]).toBe('duplicate');
    expect(of('Première demande ou renouvellement')[1]).toBe(null);
  });
});
