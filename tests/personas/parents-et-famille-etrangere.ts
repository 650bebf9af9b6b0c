import { integrated, type Persona, plain, TODAY, told } from './types';

const parent = told(plain, {
  entry: { mode: 'irreguliere', date: '2022-01-15' },
  residence: { since: '2022-01-15', continuous: true, regular: false },
  child: {
    any: true,
    french: true,
    birthDate: '2023-03-20',
    livesInFrance: true,
    contribution: 'depuis-la-naissance',
    otherParentFiliation: 'reconnaissance',
    recognisedByApplicant: false,
    otherParentContribution: 'prouvee',
    parentalAuthority: true,
    recognisedAfterBirth: false,
    ill: false,
  },
});
const PEF = 'parent-enfant-francais';
const parentCard = told(parent, integrated, {
  permit: {
    kind: 'carte-temporaire',
    motif: 'parent-enfant-francais',
    expiresOn: '2027-02-28',
    since: '2025-03-01',
    renewals: 1,
    held: true,
  },
  residence: { regular: true, regularSince: '2025-03-01' },
});

const couple = told(plain, {
  union: {
    kind: 'mariage',
    partnerNationality: 'autre',
    since: '2021-07-01',
    celebratedIn: 'etranger',
    transcribed: false,
    livingTogether: true,
    livingTogetherSince: '2026-02-01',
    endedBy: 'aucune',
    polygamy: false,
    relationReal: true,
    countryAllowsPolygamy: true,
  },
  partner: {
    permit: 'carte-resident',
    regularSince: '2015-01-01',
    resourcesMet: true,
    resourcesExempt: false,
    housingMet: true,
    respectsPrinciples: true,
    euBlueCard: false,
  },
});
const cameByRf = told(couple, {
  rf: { authorised: true, authorisedOn: '2025-10-01', requested: true },
  partner: { familyAbroad: false },
  entry: { mode: 'visa-long-sejour', date: '2026-02-01', viaSchengen: false, vlstsValidated: true },
  permit: {
    kind: 'vls-ts',
    motif: 'conjoint-regroupement-familial',
    expiresOn: '2027-02-28',
    since: '2026-02-01',
    renewals: 0,
    held: true,
  },
  residence: { since: '2026-02-01', continuous: true, regular: true, regularSince: '2026-02-01' },
});
const irregularCouple = told(couple, {
  rf: { authorised: false, requested: false },
  partner: { familyAbroad: false },
  entry: { mode: 'irreguliere', date: '2021-08-01' },
  residence: { since: '2021-08-01', continuous: true, regular: false },
  union: { livingTogetherSince: '2021-08-01' },
  integration: { strongTies: true },
});

export const parentsEtFamilleEtrangere: readonly Persona[] = [
  {
    name: 'Mariam',
    story:
      'Mère d’un enfant français reconnu par son père français, qui verse une pension ; entrée sans visa.',
    on: TODAY,
    situation: parent,
    met: [`${PEF}/reconnaissance`],
    expect: [
      {
        entry: `${PEF}/reconnaissance/first-application`,
        outcome: 'conditions-met',
        basis: 'right',
        met: ['CF-PEF-C1', 'CF-PEF-C2', 'CF-PEF-C3', 'COM-2'],
        fees: [650, 100],
        channel: 'anef',
        papers: {
          'acte-de-naissance-enfant': null,
          'preuves-contribution-enfant': null,
          'preuves-contribution-autre-parent': undefined,
          'preuve-residence-enfant': undefined,
          'contrat-engagement-republicain': undefined,
        },
        noPapers: ['certificat-medical-ofii', 'photos-identite'],
      },
    ],
  },
  {
    name: 'Mariam, père absent',
    story: 'La même, mais le père ne participe pas et aucun juge n’a décidé : le préfet pèse.',
    on: TODAY,
    situation: told(parent, { child: { otherParentContribution: 'non' } }),
    met: [],
    expect: [{ entry: `${PEF}/reconnaissance`, outcome: 'case-by-case', basis: 'weighed' }],
  },
  {
    name: 'Mariam, au 30 avril 2026',
    story: 'La même qu’au départ, la veille de la hausse des tarifs.',
    on: '2026-04-30',
    situation: parent,
    met: [`${PEF}/reconnaissance`],
    expect: [{ entry: `${PEF}/reconnaissance`, fees: [425, 50] }],
  },
  {
    name: 'Mariam à Mayotte',
    story: 'La même, à Mayotte après la loi d’août 2025, sans visa de long séjour.',
    on: '2025-09-01',
    situation: told(parent, { person: { departement: '976', nationality: 'KM' } }),
    met: [],
    expect: [
      { entry: `${PEF}/reconnaissance`, outcome: 'conditions-not-met', unmet: ['RS-MAY-02'] },
    ],
  },
  {
    name: 'Mariam à Mayotte en 2023',
    story: 'La même, à Mayotte avant les deux lois.',
    on: '2023-12-01',
    situation: told(parent, { person: { departement: '976', nationality: 'KM' } }),
    met: [`${PEF}/reconnaissance`],
  },
  {
    name: 'Kwame',
    story:
      'Père qui a lui-même reconnu l’enfant d’une mère française ; il paie depuis la naissance.',
    on: TODAY,
    situation: told(parent, {
      child: {
        otherParentFiliation: 'naissance',
        recognisedByApplicant: true,
        otherParentContribution: undefined,
      },
    }),
    met: [`${PEF}/naissance`],
    expect: [
      { entry: PEF, outcome: 'conditions-met', noPapers: ['preuves-contribution-autre-parent'] },
    ],
  },
  {
    name: 'Olga, contribution récente',
    story:
      'Enfant né en 2020 ; elle ne s’en occupe que depuis le 10 juin 2025 : deux ans ne sont pas passés.',
    on: TODAY,
    situation: told(parent, {
      child: {
        birthDate: '2020-02-01',
        contribution: 'depuis-une-date',
        contributesSince: '2025-06-10',
        otherParentFiliation: 'mariage',
      },
    }),
    met: [],
    expect: [
      { entry: PEF, outcome: 'conditions-not-met', unmet: ['CF-PEF-C2'], flips: '2027-06-10' },
    ],
  },
  {
    name: 'Régine en Guyane, la veille',
    story: 'Haïtienne en Guyane ; elle s’occupe de l’enfant depuis deux ans et trois mois.',
    on: '2024-01-27',
    situation: told(parent, {
      person: { nationality: 'HT', departement: '973' },
      entry: { date: '2018-01-01' },
      residence: { since: '2018-01-01' },
      child: {
        birthDate: '2019-02-01',
        contribution: 'depuis-une-date',
        contributesSince: '2021-10-01',
        otherParentFiliation: 'mariage',
      },
    }),
    met: [`${PEF}/deux-ans`],
  },
  {
    name: 'Régine en Guyane, le jour venu',
    story: 'La même, le 28 janvier 2024 : trois ans sont exigés en Guyane.',
    on: '2024-01-28',
    situation: told(parent, {
      person: { nationality: 'HT', departement: '973' },
      entry: { date: '2018-01-01' },
      residence: { since: '2018-01-01' },
      child: {
        birthDate: '2019-02-01',
        contribution: 'depuis-une-date',
        contributesSince: '2021-10-01',
        otherParentFiliation: 'mariage',
      },
    }),
    met: [],
    expect: [{ entry: PEF, outcome: 'conditions-not-met', flips: '2024-10-01' }],
  },
  {
    name: 'Awa, l’enfant a dix-huit ans',
    story: 'Première demande alors que l’enfant français est majeur depuis une semaine.',
    on: TODAY,
    situation: told(parent, {
      child: { birthDate: '2008-11-17', otherParentFiliation: 'mariage' },
      entry: { date: '2006-01-15' },
      residence: { since: '2006-01-15' },
    }),
    met: [],
    expect: [{ entry: PEF, outcome: 'conditions-not-met', unmet: ['CF-PEF-C1'] }],
  },
  {
    name: 'Awa, renouvellement',
    story:
      'L’enfant est devenu majeur, mais elle renouvelle sa carte de parent : cela n’y change rien.',
    on: TODAY,
    situation: told(parentCard, {
      child: { birthDate: '2008-11-17', otherParentFiliation: 'mariage' },
    }),
    met: [`${PEF}/naissance`],
    expect: [
      {
        entry: `${PEF}/naissance/renewal`,
        outcome: 'conditions-met',
        fees: [250, 0],
        window: ['2026-10-31', '2026-12-30'],
      },
    ],
  },
  {
    name: 'Issa, enfant au pays',
    story: 'Son enfant français vit chez sa grand-mère à Dakar.',
    on: TODAY,
    situation: told(parent, { child: { livesInFrance: false } }),
    met: [],
    expect: [{ entry: PEF, outcome: 'conditions-not-met', unmet: ['CF-PEF-C1'] }],
  },
  {
    name: 'Lucie attend un enfant',
    story: 'Elle donne la date prévue de la naissance, dans deux mois : l’enfant n’est pas né.',
    on: TODAY,
    situation: told(parent, {
      child: { birthDate: '2027-01-24', otherParentFiliation: 'mariage' },
    }),
    met: [],
    expect: [{ entry: PEF, outcome: 'conditions-not-met' }],
  },
  {
    name: 'Salma, venue par regroupement',
    story:
      'Épouse d’un Malien résident, venue par regroupement familial ; elle demande la carte qui suit son visa.',
    on: TODAY,
    situation: told(cameByRf, integrated),
    met: ['conjoint-etranger/venu-par-rf'],
    expect: [
      {
        entry: 'conjoint-etranger/venu-par-rf',
        outcome: 'conditions-met',
        fees: [100, 0],
        channel: 'anef',
        window: ['2026-10-31', '2026-12-30'],
        papers: {
          'autorisation-regroupement-familial': undefined,
          'titre-de-sejour-conjoint': undefined,
        },
      },
    ],
  },
  {
    name: 'Salma en avril 2026',
    story: 'La même, avant la hausse : tarif réduit de 75 €.',
    on: '2026-04-30',
    situation: told(cameByRf, integrated, {
      entry: { date: '2025-08-01' },
      rf: { authorisedOn: '2025-05-01' },
      permit: { expiresOn: '2026-07-31', since: '2025-08-01' },
      residence: { since: '2025-08-01', regularSince: '2025-08-01' },
      union: { livingTogetherSince: '2025-08-01' },
    }),
    met: ['conjoint-etranger/venu-par-rf'],
    expect: [{ entry: 'conjoint-etranger/venu-par-rf', fees: [75, 0] }],
  },
  {
    name: 'Salma séparée',
    story: 'Le couple s’est séparé avant qu’elle demande sa carte.',
    on: TODAY,
    situation: told(cameByRf, integrated, {
      union: { livingTogether: false, endedBy: 'separation', livingTogetherSince: undefined },
    }),
    met: [],
    expect: [{ entry: 'conjoint-etranger/venu-par-rf', outcome: 'conditions-not-met' }],
  },
  {
    name: 'Salma battue',
    story:
      'Venue par regroupement familial, elle a fui un mari violent : carte maintenue, gratuite.',
    on: TODAY,
    situation: told(cameByRf, integrated, {
      permit: { kind: 'carte-temporaire', since: '2025-03-01', renewals: 0 },
      entry: { date: '2024-02-20' },
      rf: { authorisedOn: '2023-10-01' },
      residence: { since: '2024-02-20', regularSince: '2024-02-20' },
      union: { livingTogether: false, endedBy: 'violences', livingTogetherSince: undefined },
    }),
    met: ['victime-violences-ou-traite/violences-rf'],
    expect: [
      {
        entry: 'victime-violences-ou-traite/violences-rf/renewal',
        outcome: 'conditions-met',
        fees: [0, 0],
      },
    ],
  },
  {
    name: 'Hawa, au pays',
    story: 'Son mari malien résident veut la faire venir : regroupement familial à l’OFII.',
    on: TODAY,
    situation: told(couple, {
      person: { departement: undefined },
      partner: { familyAbroad: true },
      rf: { authorised: false, requested: false },
      union: { livingTogether: false, livingTogetherSince: undefined },
    }),
    met: ['conjoint-etranger/rf-a-demander'],
    expect: [
      {
        entry: 'conjoint-etranger/rf-a-demander',
        leadsTo: 'regroupement-familial',
        channel: 'ofii',
      },
    ],
  },
  {
    name: 'Hawa, mari arrivé l’an dernier',
    story: 'La même, mais son mari n’est en règle que depuis un an : dix-huit mois sont exigés.',
    on: TODAY,
    situation: told(couple, {
      partner: { familyAbroad: true, permit: 'carte-temporaire', regularSince: '2025-10-24' },
      rf: { authorised: false, requested: false },
      union: { livingTogether: false, livingTogetherSince: undefined },
    }),
    met: [],
    expect: [
      {
        entry: 'conjoint-etranger/rf-a-demander',
        outcome: 'conditions-not-met',
        unmet: ['RF-C1'],
        flips: '2027-04-24',
      },
    ],
  },
  {
    name: 'Tidiane, cinq ans sans papiers',
    story:
      'Marié à une résidente, hors regroupement familial : pas de liens familiaux, l’admission exceptionnelle reste.',
    on: TODAY,
    situation: irregularCouple,
    met: [],
    expect: [
      { entry: 'liens-personnels-et-familiaux', outcome: 'conditions-not-met', unmet: ['LPF-C1'] },
      {
        entry: 'admission-exceptionnelle/vie-privee-et-familiale',
        outcome: 'case-by-case',
        basis: 'discretionary',
        fees: [650, 100],
      },
    ],
  },
  {
    name: 'Jin, regroupement sur place',
    story: 'Étudiante avec une carte d’un an, mariée à un salarié en règle depuis trois ans.',
    on: TODAY,
    situation: told(couple, {
      person: { nationality: 'CN' },
      partner: { permit: 'carte-pluriannuelle', regularSince: '2023-01-01', familyAbroad: false },
      rf: { authorised: false, requested: false },
      entry: {
        mode: 'visa-long-sejour',
        date: '2024-09-01',
        viaSchengen: false,
        vlstsValidated: true,
      },
      permit: {
        kind: 'carte-temporaire',
        motif: 'etudiant',
        expiresOn: '2027-09-30',
        since: '2025-09-01',
        renewals: 0,
        held: true,
      },
      residence: {
        since: '2024-09-01',
        continuous: true,
        regular: true,
        regularSince: '2024-09-01',
      },
      integration: {
        studiesInFrance: true,
        cirSigned: false,
        civicExam: 'non',
        frenchLevel: 'B2',
        medicalExemption: false,
      },
    }),
    met: ['conjoint-etranger/rf-sur-place'],
    expect: [{ entry: 'conjoint-etranger/rf-sur-place', leadsTo: 'regroupement-familial' }],
  },
  {
    name: 'Priya',
    story: 'Mariée à un ingénieur titulaire d’une carte talent, venue avec un visa de long séjour.',
    on: TODAY,
    situation: told(couple, {
      person: { nationality: 'IN' },
      union: { countryAllowsPolygamy: false },
      partner: { permit: 'talent', regularSince: '2026-01-01', familyAbroad: false },
      rf: { authorised: false, requested: false },
      entry: {
        mode: 'visa-long-sejour',
        date: '2026-10-20',
        viaSchengen: false,
        vlstsValidated: false,
      },
      residence: {
        since: '2026-10-20',
        continuous: true,
        regular: true,
        regularSince: '2026-10-20',
      },
    }),
    met: ['conjoint-etranger/talent-famille'],
    expect: [
      {
        entry: 'conjoint-etranger/talent-famille',
        leadsTo: 'talent-famille',
        channel: 'anef',
        fees: [350, 0],
      },
    ],
  },
];
