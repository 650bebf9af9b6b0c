/** Routes that a stated purpose (`person.purpose`) points to first. It closes none. Ids of routes. */
export const PURPOSE_ROUTES: Readonly<Record<string, readonly string[]>> = {
  famille: [
    'conjoint-de-francais',
    'parent-enfant-francais',
    'pacse-avec-francais',
    'conjoint-etranger',
    'liens-personnels-et-familiaux',
    'certificat-de-residence-algerien',
  ],
  jeunesse: [
    'jeune-entre-mineur',
    'jeune-regroupement-familial',
    'certificat-de-residence-algerien',
  ],
  sante: [
    'etranger-malade',
    'parent-enfant-malade',
    'rente-accident-travail',
    'certificat-de-residence-algerien',
  ],
  protection: ['victime-violences-ou-traite', 'certificat-de-residence-algerien'],
  'sans-titre': [
    'liens-personnels-et-familiaux',
    'admission-exceptionnelle',
    'metiers-en-tension',
    'certificat-de-residence-algerien',
  ],
};
