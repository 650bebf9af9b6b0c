import { type Persona, plain, TODAY, told } from './types';

const longSpouse = told(plain, {
  union: {
    kind: 'mariage',
    partnerNationality: 'francaise',
    since: '2022-06-14',
    celebratedIn: 'france',
    livingTogether: true,
    livingTogetherSince: '2022-09-01',
    partnerKeptNationality: true,
    endedBy: 'aucune',
    polygamy: false,
    relationReal: true,
    countryAllowsPolygamy: true,
  },
  entry: { mode: 'visa-long-sejour', date: '2022-09-01', viaSchengen: false, vlstsValidated: true },
  permit: {
    kind: 'carte-pluriannuelle',
    motif: 'conjoint-de-francais',
    expiresOn: '2027-08-31',
    since: '2022-09-01',
    renewals: 0,
    held: true,
  },
  residence: {
    since: '2022-09-01',
    continuous: true,
    regular: true,
    regularSince: '2022-09-01',
    habitualUnderPermit: true,
  },
  integration: {
    cirSigned: true,
    cirAttended: true,
    studiesInFrance: false,
    civicExam: 'cr',
    frenchLevel: 'B1',
    medicalExemption: false,
    mayorOpinion: 'favorable',
    stableResources: false,
  },
});
const CR = 'carte-de-resident';
const algerian = told(plain, { person: { nationality: 'DZ' } });
const CRA = 'certificat-de-residence-algerien';
const marriedDz = told(algerian, {
  union: longSpouse.union ?? {},
  entry: { mode: 'visa-court-sejour', date: '2026-02-01', viaSchengen: false },
  residence: { since: '2026-02-01', continuous: true, regular: false },
});

export const residentEtAccords: readonly Persona[] = [
  {
    name: 'Awa, quatre ans de mariage',
    story:
      'Mariée depuis plus de trois ans à un Français, en règle depuis quatre ans, B1 et examen civique.',
    on: TODAY,
    situation: longSpouse,
    met: [`${CR}/conjoint-francais`, 'conjoint-de-francais/vlsts'],
    expect: [
      {
        entry: `${CR}/conjoint-francais`,
        outcome: 'conditions-met',
        fees: [250, 0],
        channel: 'anef',
        papers: {
          'attestation-niveau-langue': undefined,
          'examen-civique': undefined,
          'acte-de-mariage': undefined,
        },
      },
    ],
  },
  {
    name: 'Awa avec A2 seulement',
    story: 'La même avec A2 et sans examen civique : trop peu depuis 2026.',
    on: TODAY,
    situation: told(longSpouse, { integration: { frenchLevel: 'A2', civicExam: 'csp' } }),
    met: ['conjoint-de-francais/vlsts'],
    expect: [{ entry: `${CR}/conjoint-francais`, outcome: 'conditions-not-met' }],
  },
  {
    name: 'Awa avec A2 en 2025',
    story: 'La même, le dernier jour de 2025 : A2 suffit, l’examen n’existe pas.',
    on: '2025-12-31',
    situation: told(longSpouse, { integration: { frenchLevel: 'A2', civicExam: 'non' } }),
    met: [`${CR}/conjoint-francais`, 'conjoint-de-francais/vlsts'],
    expect: [{ entry: `${CR}/conjoint-francais`, fees: [225, 0], noPapers: ['examen-civique'] }],
  },
  {
    name: 'Awa, trois ans de mariage demain',
    story: 'Mariée le 25 novembre 2023 : il manque un jour.',
    on: TODAY,
    situation: told(longSpouse, { union: { since: '2023-11-25' } }),
    met: ['conjoint-de-francais/vlsts'],
    expect: [
      { entry: `${CR}/conjoint-francais`, outcome: 'conditions-not-met', flips: '2026-11-25' },
    ],
  },
  {
    name: 'Awa, en règle depuis deux ans',
    story: 'Mariée depuis quatre ans mais en règle depuis deux ans seulement.',
    on: TODAY,
    situation: told(longSpouse, {
      residence: { regularSince: '2024-10-01' },
      permit: { since: '2024-10-01' },
    }),
    met: ['conjoint-de-francais/vlsts'],
    expect: [
      { entry: `${CR}/conjoint-francais`, outcome: 'conditions-not-met', unmet: ['CF-CR-02'] },
    ],
  },
  {
    name: 'Awa à Mayotte',
    story: 'La même, à Mayotte, sans ressources suffisantes.',
    on: TODAY,
    situation: told(longSpouse, { person: { nationality: 'KM', departement: '976' } }),
    met: ['conjoint-de-francais/vlsts'],
    expect: [
      { entry: `${CR}/conjoint-francais`, outcome: 'conditions-not-met', unmet: ['RS-MAY-01'] },
    ],
  },
  {
    name: 'Madame Nguyen, soixante-six ans',
    story: 'Plus de soixante-cinq ans : ni langue ni examen.',
    on: TODAY,
    situation: told(longSpouse, {
      person: { nationality: 'VN', birthDate: '1960-02-01' },
      integration: { frenchLevel: 'aucun', civicExam: 'non' },
    }),
    met: [`${CR}/conjoint-francais`, 'conjoint-de-francais/vlsts'],
  },
  {
    name: 'Hela, Tunisienne',
    story:
      'Tunisienne mariée à un Français depuis treize mois, avec une carte en cours : carte de dix ans dès un an.',
    on: TODAY,
    situation: told(longSpouse, {
      person: { nationality: 'TN' },
      union: { since: '2025-10-20', livingTogetherSince: '2025-11-01' },
      permit: { kind: 'vls-ts', since: '2026-02-01', expiresOn: '2027-01-31' },
      entry: { date: '2026-02-01' },
      residence: { since: '2026-02-01', regularSince: '2026-02-01' },
      integration: { frenchLevel: 'A1', civicExam: 'non' },
    }),
    met: [`${CR}/tunisien`, 'conjoint-de-francais/vlsts'],
    expect: [{ entry: `${CR}/tunisien`, outcome: 'conditions-met' }],
  },
  {
    name: 'Koffi, cinq ans en règle',
    story:
      'Salarié en règle depuis six ans, ressources stables, B1 et examen : résident de longue durée – UE.',
    on: TODAY,
    situation: told(plain, {
      entry: {
        mode: 'visa-long-sejour',
        date: '2020-09-01',
        viaSchengen: false,
        vlstsValidated: true,
      },
      permit: {
        kind: 'carte-pluriannuelle',
        motif: 'salarie',
        expiresOn: '2027-01-31',
        since: '2021-09-01',
        renewals: 0,
        held: true,
      },
      residence: {
        since: '2020-09-01',
        continuous: true,
        regular: true,
        regularSince: '2020-09-01',
        habitualUnderPermit: true,
      },
      integration: {
        cirSigned: true,
        cirAttended: true,
        studiesInFrance: false,
        civicExam: 'cr',
        frenchLevel: 'B1',
        medicalExemption: false,
        mayorOpinion: 'favorable',
        stableResources: true,
      },
    }),
    met: [`${CR}/longue-duree-ue`],
  },
  {
    name: 'Jeanne, parent depuis trois ans',
    story: 'Trois ans de carte de parent d’enfant français, B1 et examen.',
    on: TODAY,
    situation: told(longSpouse, {
      union: {
        kind: 'aucune',
        partnerNationality: undefined,
        since: undefined,
        celebratedIn: undefined,
        livingTogether: undefined,
        livingTogetherSince: undefined,
        partnerKeptNationality: undefined,
        endedBy: undefined,
        polygamy: false,
        relationReal: undefined,
        countryAllowsPolygamy: undefined,
      },
      permit: { motif: 'parent-enfant-francais', since: '2023-11-20' },
      child: {
        any: true,
        french: true,
        birthDate: '2020-01-01',
        livesInFrance: true,
        contribution: 'depuis-la-naissance',
        otherParentFiliation: 'mariage',
        ill: false,
      },
    }),
    met: [`${CR}/parent-francais`, 'parent-enfant-francais/naissance'],
    expect: [{ entry: `${CR}/parent-francais`, outcome: 'conditions-met', channel: 'anef' }],
  },
  {
    name: 'Nassima, Algérienne mariée depuis six mois',
    story:
      'Algérienne mariée en France à un Français, entrée avec un visa de court séjour : certificat d’un an, sans six mois de vie commune.',
    on: TODAY,
    situation: told(marriedDz, {
      union: { since: '2026-05-20', livingTogetherSince: '2026-10-01' },
    }),
    met: [`${CRA}/conjoint-francais`],
    expect: [
      {
        entry: `${CRA}/conjoint-francais`,
        outcome: 'conditions-met',
        channel: 'anef',
        noPapers: ['contrat-engagement-republicain', 'examen-civique'],
      },
      { entry: 'conjoint-de-francais', outcome: 'other-regime' },
    ],
  },
  {
    name: 'Nassima refuse le contrat',
    story: 'La même refuse le contrat d’engagement : il ne s’impose pas aux Algériens.',
    on: TODAY,
    situation: told(marriedDz, {
      union: { since: '2026-05-20', livingTogetherSince: '2026-10-01' },
      integration: { engagement: 'refuse' },
    }),
    met: [`${CRA}/conjoint-francais`],
  },
  {
    name: 'Nassima entrée sans visa',
    story: 'La même, entrée sans visa : l’entrée régulière est exigée.',
    on: TODAY,
    situation: told(marriedDz, { entry: { mode: 'irreguliere' } }),
    met: [],
    expect: [
      { entry: `${CRA}/conjoint-francais`, outcome: 'conditions-not-met', unmet: ['RS-DZ-02'] },
    ],
  },
  {
    name: 'Nassima, certificat de dix ans',
    story: 'Mariée depuis plus d’un an, certificat d’un an en cours.',
    on: TODAY,
    situation: told(marriedDz, {
      union: { since: '2025-10-20', livingTogetherSince: '2025-11-20' },
      permit: {
        kind: 'certificat-algerien-1-an',
        motif: 'conjoint-de-francais',
        since: '2026-01-15',
        expiresOn: '2027-01-14',
        held: true,
        renewals: 0,
      },
      residence: { regular: true, regularSince: '2026-01-15' },
    }),
    met: [`${CRA}/conjoint-francais`, `${CRA}/conjoint-francais-un-an-de-mariage`],
    expect: [
      {
        entry: `${CRA}/conjoint-francais-un-an-de-mariage`,
        card: 'certificat-algerien-10-ans',
        outcome: 'conditions-met',
        fees: [0, 0],
      },
    ],
  },
  {
    name: 'Kamel, père d’un enfant français',
    story: 'Algérien, autorité parentale sur son enfant français, entré sans visa.',
    on: TODAY,
    situation: told(algerian, {
      entry: { mode: 'irreguliere', date: '2022-01-15' },
      residence: { since: '2022-01-15', continuous: true, regular: false },
      child: {
        any: true,
        french: true,
        birthDate: '2023-03-20',
        livesInFrance: true,
        parentalAuthority: true,
        recognisedAfterBirth: false,
        contribution: 'non',
        otherParentFiliation: 'naissance',
        ill: false,
      },
    }),
    met: [`${CRA}/parent-enfant-francais`],
  },
  {
    name: 'Omar, dix ans demain',
    story: 'Algérien présent depuis dix ans moins un jour.',
    on: TODAY,
    situation: told(algerian, {
      entry: { mode: 'visa-court-sejour', date: '2016-11-25', viaSchengen: false },
      residence: { since: '2016-11-25', continuous: true, regular: false, studentPart: false },
    }),
    met: [],
    expect: [{ entry: `${CRA}/dix-ans`, outcome: 'conditions-not-met', flips: '2026-11-25' }],
  },
  {
    name: 'Omar, dix ans',
    story: 'Le lendemain.',
    on: '2026-11-25',
    situation: told(algerian, {
      entry: { mode: 'visa-court-sejour', date: '2016-11-25', viaSchengen: false },
      residence: { since: '2016-11-25', continuous: true, regular: false, studentPart: false },
    }),
    met: [`${CRA}/dix-ans`],
  },
  {
    name: 'Omar, ancien étudiant',
    story: 'Dix ans dont trois comme étudiant : quinze ans sont exigés.',
    on: '2026-11-25',
    situation: told(algerian, {
      entry: { mode: 'visa-long-sejour', date: '2016-11-25', viaSchengen: false },
      residence: { since: '2016-11-25', continuous: true, regular: false, studentPart: true },
    }),
    met: [],
    expect: [{ entry: `${CRA}/dix-ans`, outcome: 'conditions-not-met', flips: '2031-11-25' }],
  },
  {
    name: 'Lila, Algérienne malade',
    story: 'Avis favorable de l’OFII, entrée sans visa.',
    on: TODAY,
    situation: told(algerian, {
      entry: { mode: 'irreguliere', date: '2022-03-01' },
      residence: { since: '2022-03-01', continuous: true, regular: false },
      health: { serious: true, noAccess: true, ofiiOpinion: 'favorable' },
    }),
    met: [`${CRA}/malade`],
    expect: [
      { entry: `${CRA}/malade`, fees: [350, 100], channel: 'anef' },
      { entry: 'etranger-malade', outcome: 'other-regime' },
    ],
  },
  {
    name: 'Mohand, rente',
    story: 'Algérien avec une rente de 40 %, mais sans papiers : le séjour régulier est exigé.',
    on: TODAY,
    situation: told(algerian, {
      entry: { mode: 'irreguliere', date: '2020-03-01' },
      residence: { since: '2020-03-01', continuous: true, regular: false },
      work: { pension: true, pensionRate: 40 },
    }),
    met: [],
    expect: [
      { entry: `${CRA}/rente`, outcome: 'conditions-not-met', unmet: ['ALG-5'] },
      { entry: 'rente-accident-travail', outcome: 'other-regime' },
    ],
  },
  {
    name: 'Sonia, pacsée algérienne',
    story: 'Algérienne pacsée avec un Français : article 6-5, pesé par le préfet.',
    on: TODAY,
    situation: told(algerian, {
      entry: { mode: 'visa-court-sejour', date: '2023-01-10', viaSchengen: false },
      residence: { since: '2023-01-10', continuous: true, regular: false },
      union: {
        kind: 'pacs',
        partnerNationality: 'francaise',
        since: '2024-09-01',
        livingTogether: true,
        livingTogetherSince: '2024-09-01',
        relationReal: true,
      },
    }),
    met: [],
    expect: [
      { entry: `${CRA}`, outcome: 'case-by-case' },
      { entry: 'pacse-avec-francais', outcome: 'other-regime' },
    ],
  },
];
