import { type Persona, plain, TODAY, told } from './types';

/** People who said little, people whose answers do not fit together. Nobody here is told « conditions remplies ». */
const odd = (
  name: string,
  story: string,
  situation: Persona['situation'],
  expect: Persona['expect'] = [],
): Persona => ({
  name,
  story,
  on: TODAY,
  situation,
  met: [],
  expect,
});
const spouse = told(plain, {
  union: {
    kind: 'mariage',
    partnerNationality: 'francaise',
    since: '2024-06-14',
    celebratedIn: 'france',
    livingTogether: true,
    livingTogetherSince: '2024-09-01',
    partnerKeptNationality: true,
    polygamy: false,
  },
  entry: { mode: 'visa-court-sejour', date: '2024-05-20', viaSchengen: false },
});

export const aMoitieDit: readonly Persona[] = [
  odd('Personne', 'N’a encore rien dit.', {}),
  odd('Un seul mot', 'A dit seulement sa nationalité.', { person: { nationality: 'ML' } }),
  odd(
    'Marié, sans plus',
    'Marié à une Française ; rien sur l’entrée ni sur la vie commune.',
    {
      person: { nationality: 'ML' },
      union: { kind: 'mariage', partnerNationality: 'francaise' },
    },
    [
      { entry: 'conjoint-de-francais', outcome: 'incomplete' },
      { entry: 'pacse-avec-francais', outcome: 'conditions-not-met' },
    ],
  ),
  odd(
    'Conjoint qui tait son passé',
    'Tout est dit, sauf ce qui touche à l’ordre public.',
    told(spouse, { conduct: { publicOrderThreat: undefined, graveThreat: undefined } }),
    [{ entry: 'conjoint-de-francais/sans-vlsts', outcome: 'incomplete', unknown: ['COM-2'] }],
  ),
  odd(
    'Conjoint sans date',
    'Vit avec sa femme, mais ne dit pas depuis quand.',
    told(spouse, { union: { livingTogetherSince: undefined } }),
    [{ entry: 'conjoint-de-francais/sans-vlsts', outcome: 'incomplete', unknown: ['CF-SVL-C4'] }],
  ),
  odd(
    'Un Français',
    'A coché la nationalité française : rien à demander.',
    told(spouse, { person: { nationality: 'FR' } }),
    [{ entry: 'conjoint-de-francais', outcome: 'other-regime' }],
  ),
  odd(
    'Vie commune à venir',
    'La vie commune doit commencer le mois prochain.',
    told(spouse, { union: { livingTogetherSince: '2026-12-24' } }),
    [{ entry: 'conjoint-de-francais/sans-vlsts', outcome: 'conditions-not-met' }],
  ),
  odd(
    'Enfant sans enfant',
    'Dit n’avoir aucun enfant, mais être parent d’un enfant français.',
    told(plain, {
      entry: { mode: 'irreguliere', date: '2020-01-01' },
      child: {
        any: false,
        french: true,
        birthDate: '2022-01-01',
        livesInFrance: true,
        contribution: 'depuis-la-naissance',
        otherParentFiliation: 'mariage',
      },
    }),
  ),
  odd(
    'Né en France, entré hier',
    'Dit être né en France et y vivre depuis un an seulement.',
    told(plain, {
      person: { bornInFrance: true, birthDate: '2008-05-10', wantsToWork: true },
      entry: { mode: 'visa-court-sejour', date: '2025-11-01', viaSchengen: false },
      residence: { since: '2025-11-01', continuous: true },
      youth: { schoolYearsAfter10: 6 },
    }),
  ),
  odd(
    'Contribution avant la naissance',
    'Dit participer depuis une date antérieure à la naissance, enfant de deux mois.',
    told(plain, {
      entry: { mode: 'irreguliere', date: '2020-01-01' },
      child: {
        any: true,
        french: true,
        birthDate: '2026-09-20',
        livesInFrance: false,
        contribution: 'depuis-une-date',
        contributesSince: '2024-01-01',
        otherParentFiliation: 'mariage',
      },
    }),
  ),
  odd(
    'Ancien titre perdu',
    'Carte de parent expirée depuis deux ans, plus rien depuis, enfant à l’étranger.',
    told(plain, {
      permit: {
        kind: 'carte-temporaire',
        motif: 'parent-enfant-francais',
        expiresOn: '2024-09-01',
        since: '2023-09-02',
        held: true,
        renewals: 0,
      },
      entry: { mode: 'irreguliere', date: '2020-01-01' },
      child: {
        any: true,
        french: true,
        birthDate: '2022-01-01',
        livesInFrance: false,
        contribution: 'depuis-la-naissance',
        otherParentFiliation: 'mariage',
      },
    }),
  ),
  odd(
    'Visa expiré depuis un an',
    'Visa de long séjour de conjoint fini depuis plus de six mois, jamais renouvelé : il faut de nouveau un visa.',
    told(spouse, {
      entry: {
        mode: 'visa-long-sejour',
        date: '2024-05-20',
        viaSchengen: false,
        vlstsValidated: true,
      },
      permit: {
        kind: 'vls-ts',
        motif: 'conjoint-de-francais',
        expiresOn: '2025-05-19',
        since: '2024-05-20',
        held: true,
        renewals: 0,
      },
      residence: { regular: false },
      union: { celebratedIn: 'etranger', transcribed: true },
    }),
  ),
  odd(
    'Marié, pas de regroupement',
    'Se dit autorisé au regroupement familial mais célibataire et majeur depuis dix ans.',
    told(plain, {
      rf: { authorised: true, authorisedOn: '2010-01-01' },
      parent: { permit: 'carte-resident', livesWith: true },
      entry: { mode: 'visa-long-sejour', date: '2010-06-01', viaSchengen: false },
    }),
  ),
  odd(
    'Rente future',
    'Carte de séjour terminée, rente de 30 %, mais menace grave pour l’ordre public.',
    told(plain, {
      entry: { mode: 'irreguliere', date: '2010-06-01' },
      work: { pension: true, pensionRate: 30 },
      conduct: { publicOrderThreat: true, graveThreat: true },
    }),
  ),
];
