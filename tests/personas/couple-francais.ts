import { integrated, type Persona, plain, TODAY, told } from './types';

const married = told(plain, {
  union: {
    kind: 'mariage',
    partnerNationality: 'francaise',
    since: '2025-06-14',
    celebratedIn: 'france',
    livingTogether: true,
    livingTogetherSince: '2025-12-01',
    partnerKeptNationality: true,
    endedBy: 'aucune',
    polygamy: false,
    relationReal: true,
    countryAllowsPolygamy: true,
  },
});
/** Came with the long-stay visa of a spouse, validated; it ends on 2027-02-28. */
const withVlsTs = told(married, {
  entry: { mode: 'visa-long-sejour', date: '2026-03-01', viaSchengen: false, vlstsValidated: true },
  permit: {
    kind: 'vls-ts',
    motif: 'conjoint-de-francais',
    expiresOn: '2027-02-28',
    since: '2026-03-01',
    renewals: 0,
    held: true,
  },
  residence: { since: '2026-03-01', regular: true, regularSince: '2026-03-01', continuous: true },
});
/** Came on a visit and married here. */
const withoutVlsTs = told(married, {
  entry: { mode: 'visa-court-sejour', date: '2025-05-20', viaSchengen: false },
  residence: { since: '2025-05-20', regular: false, continuous: true },
});
const cardHolder = told(married, {
  union: { since: '2023-02-11', livingTogetherSince: '2023-02-11' },
  entry: { mode: 'visa-long-sejour', date: '2023-03-01', viaSchengen: false, vlstsValidated: true },
  permit: {
    kind: 'carte-temporaire',
    motif: 'conjoint-de-francais',
    expiresOn: '2027-02-28',
    since: '2024-03-01',
    renewals: 1,
    held: true,
  },
  residence: { since: '2023-03-01', regular: true, regularSince: '2023-03-01', continuous: true },
});
const CF = 'conjoint-de-francais';

export const coupleFrancais: readonly Persona[] = [
  {
    name: 'Aminata',
    story:
      'Mariée en France avec un Français, venue avec un visa de long séjour validé qui finit le 28 février 2027. Elle a suivi son contrat d’intégration mais n’a ni examen civique ni A2.',
    on: TODAY,
    situation: told(withVlsTs, integrated, {
      integration: { civicExam: 'non', frenchLevel: 'A1' },
    }),
    met: [`${CF}/vlsts`],
    expect: [
      {
        entry: `${CF}/vlsts`,
        card: 'carte-temporaire',
        outcome: 'conditions-met',
        fees: [250, 0],
        channel: 'anef',
        window: ['2026-10-31', '2026-12-30'],
        papers: {
          'acte-de-mariage': null,
          'carte-identite-conjoint-francais': undefined,
          'declaration-communaute-de-vie': null,
          'justificatif-domicile': 'P6M',
          'e-photo': undefined,
          'contrat-engagement-republicain': undefined,
          'attestation-non-polygamie': null,
          passeport: undefined,
        },
        noPapers: ['photos-identite', 'convention-pacs', 'acte-de-deces', 'examen-civique'],
      },
      {
        entry: `${CF}/vlsts`,
        card: 'carte-pluriannuelle',
        outcome: 'conditions-not-met',
        unmet: ['COM-8', 'COM-9'],
      },
    ],
  },
  {
    name: 'Aminata, un an plus tôt',
    story: 'La même personne la veille de l’examen civique : ni examen ni A2 ne sont demandés.',
    on: '2025-12-31',
    situation: told(withVlsTs, integrated, {
      integration: { civicExam: 'non', frenchLevel: 'A1' },
      permit: { expiresOn: '2026-03-31', since: '2025-04-01' },
      entry: { date: '2025-04-01' },
      residence: { since: '2025-04-01', regularSince: '2025-04-01' },
      union: { since: '2025-02-01', livingTogetherSince: '2025-04-01' },
    }),
    met: [`${CF}/vlsts`],
    expect: [
      {
        entry: `${CF}/vlsts`,
        card: 'carte-pluriannuelle',
        outcome: 'conditions-met',
        fees: [225, 0],
      },
    ],
  },
  {
    name: 'Fatou',
    story: 'Comme Aminata, avec l’examen civique et le niveau A2 : carte de deux ans.',
    on: TODAY,
    situation: told(withVlsTs, integrated, { residence: { habitualUnderPermit: true } }),
    met: [`${CF}/vlsts`],
    expect: [
      {
        entry: `${CF}/vlsts`,
        card: 'carte-pluriannuelle',
        outcome: 'conditions-met',
        fees: [250, 0],
        papers: { 'examen-civique': null, 'attestation-niveau-langue': null, cir: null },
      },
    ],
  },
  {
    name: 'Khadija',
    story: 'Comme Fatou, mais elle n’est pas allée aux formations du contrat d’intégration.',
    on: TODAY,
    situation: told(withVlsTs, integrated, { integration: { cirAttended: false } }),
    met: [`${CF}/vlsts`],
    expect: [
      { entry: `${CF}/vlsts`, card: 'carte-pluriannuelle', outcome: 'conditions-not-met' },
      { entry: `${CF}/vlsts`, card: 'carte-temporaire', outcome: 'conditions-met' },
    ],
  },
  {
    name: 'Linh',
    story:
      'Étudiante avec une carte de séjour en cours, elle a épousé un Français en France et vit avec lui.',
    on: TODAY,
    situation: told(married, {
      person: { nationality: 'VN' },
      entry: {
        mode: 'visa-long-sejour',
        date: '2023-09-01',
        viaSchengen: false,
        vlstsValidated: true,
      },
      permit: {
        kind: 'carte-temporaire',
        motif: 'etudiant',
        expiresOn: '2027-03-31',
        since: '2024-09-01',
        renewals: 0,
        held: true,
      },
      residence: {
        since: '2023-09-01',
        regular: true,
        regularSince: '2023-09-01',
        continuous: true,
      },
      union: { countryAllowsPolygamy: false },
      integration: {
        cirSigned: false,
        studiesInFrance: true,
        civicExam: 'non',
        frenchLevel: 'B2',
        medicalExemption: false,
      },
    }),
    met: [`${CF}/changement-de-motif`],
    expect: [
      {
        entry: `${CF}/changement-de-motif/change-of-status`,
        outcome: 'conditions-met',
        fees: [250, 0],
        channel: 'anef',
        noPapers: ['attestation-non-polygamie', 'photos-identite'],
      },
    ],
  },
  {
    name: 'Rosa, la veille',
    story:
      'Venue avec un visa de court séjour, mariée en France ; la vie commune en France aura six mois demain.',
    on: '2026-03-11',
    situation: told(withoutVlsTs, { union: { livingTogetherSince: '2025-09-12' } }),
    met: [],
    expect: [
      {
        entry: `${CF}/sans-vlsts/first-application`,
        outcome: 'conditions-not-met',
        unmet: ['CF-SVL-C4'],
        met: ['CF-SVL-C1', 'CF-SVL-C2', 'COM-2'],
        flips: '2026-03-12',
      },
    ],
  },
  {
    name: 'Rosa, six mois jour pour jour',
    story: 'La même, le jour des six mois, avant la hausse des tarifs.',
    on: '2026-03-12',
    situation: told(withoutVlsTs, { union: { livingTogetherSince: '2025-09-12' } }),
    met: [`${CF}/sans-vlsts`],
    expect: [
      {
        entry: `${CF}/sans-vlsts/first-application`,
        outcome: 'conditions-met',
        fees: [425, 50],
        channel: 'anef',
        papers: {
          'acte-de-naissance': null,
          'acte-de-mariage': null,
          'preuves-vie-commune': undefined,
          'preuve-entree-reguliere': undefined,
          'certificat-medical-ofii': null,
          'justificatif-domicile': 'P6M',
        },
        noPapers: ['photos-identite', 'titre-de-sejour-actuel'],
      },
    ],
  },
  {
    name: 'Rosa, en mai 2026',
    story: 'La même, après la hausse des tarifs du 1er mai 2026.',
    on: '2026-05-01',
    situation: told(withoutVlsTs, { union: { livingTogetherSince: '2025-09-12' } }),
    met: [`${CF}/sans-vlsts`],
    expect: [{ entry: `${CF}/sans-vlsts`, fees: [650, 100] }],
  },
  {
    name: 'Chinara',
    story: 'Mariée en France avec un Français et vit avec lui depuis un an, mais entrée sans visa.',
    on: TODAY,
    situation: told(withoutVlsTs, { entry: { mode: 'irreguliere' } }),
    met: [],
    expect: [
      {
        entry: `${CF}/sans-vlsts`,
        outcome: 'conditions-not-met',
        unmet: ['CF-SVL-C2'],
        flips: null,
      },
    ],
  },
  {
    name: 'Meriem la Marocaine',
    story:
      'Mariée au Maroc, mariage transcrit, venue avec un visa de court séjour : il lui faut le visa de long séjour.',
    on: TODAY,
    situation: told(withoutVlsTs, {
      person: { nationality: 'MA' },
      union: { celebratedIn: 'etranger', transcribed: true },
    }),
    met: [],
    expect: [{ entry: `${CF}/sans-vlsts`, outcome: 'conditions-not-met', unmet: ['CF-SVL-C1'] }],
  },
  {
    name: 'Ibrahim',
    story:
      'Venu avec un visa de long séjour, mais son mariage célébré à l’étranger n’est pas transcrit.',
    on: TODAY,
    situation: told(withVlsTs, integrated, {
      union: { celebratedIn: 'etranger', transcribed: false },
    }),
    met: [],
    expect: [{ entry: `${CF}/vlsts`, outcome: 'conditions-not-met', unmet: ['CF-VLSTS-C5'] }],
  },
  {
    name: 'Paulo',
    story: 'Carte de conjoint de Français ; le couple s’est séparé sans violences.',
    on: TODAY,
    situation: told(cardHolder, integrated, {
      union: { livingTogether: false, endedBy: 'separation', livingTogetherSince: undefined },
    }),
    met: [],
    expect: [{ entry: CF, outcome: 'conditions-not-met' }],
  },
  {
    name: 'Djeneba, veuve',
    story: 'Carte de conjoint de Français ; son mari est mort cette année.',
    on: TODAY,
    situation: told(cardHolder, integrated, { union: { livingTogether: false, endedBy: 'deces' } }),
    met: [`${CF}/veuf`],
    expect: [
      {
        entry: `${CF}/veuf/renewal`,
        outcome: 'conditions-met',
        papers: { 'acte-de-deces': undefined },
        channel: 'anef',
        fees: [250, 0],
      },
    ],
  },
  {
    name: 'Irina, victime',
    story:
      'Carte de conjoint de Français ; elle a quitté un mari violent. Tout est gratuit pour elle.',
    on: TODAY,
    situation: told(cardHolder, integrated, {
      union: { livingTogether: false, endedBy: 'violences' },
    }),
    met: [`${CF}/violences`, 'victime-violences-ou-traite/violences-conjoint-francais'],
    expect: [
      {
        entry: `${CF}/violences/renewal`,
        fees: [0, 0],
        papers: { 'preuves-violences': undefined },
      },
    ],
  },
  {
    name: 'Irina en prison',
    story: 'Comme Irina, mais condamnée pour des faits qui menacent l’ordre public.',
    on: TODAY,
    situation: told(cardHolder, integrated, {
      union: { livingTogether: false, endedBy: 'violences' },
      conduct: { publicOrderThreat: true },
    }),
    met: [],
    weighed: [],
    expect: [{ entry: `${CF}/violences/renewal`, outcome: 'conditions-not-met', unmet: ['COM-2'] }],
  },
  {
    name: 'Esi, qui refuse de signer, la veille',
    story: 'Elle refuse le contrat d’engagement républicain ; il n’est pas encore exigé.',
    on: '2024-07-16',
    situation: told(withoutVlsTs, {
      union: { since: '2023-01-10', livingTogetherSince: '2023-02-01' },
      entry: { date: '2022-12-01' },
      residence: { since: '2022-12-01' },
      integration: { engagement: 'refuse' },
    }),
    met: [`${CF}/sans-vlsts`],
    expect: [{ entry: `${CF}/sans-vlsts`, noPapers: ['contrat-engagement-republicain'] }],
  },
  {
    name: 'Esi, qui refuse de signer, le jour venu',
    story: 'La même, le 17 juillet 2024 : sans signature, pas de titre.',
    on: '2024-07-17',
    situation: told(withoutVlsTs, {
      union: { since: '2023-01-10', livingTogetherSince: '2023-02-01' },
      entry: { date: '2022-12-01' },
      residence: { since: '2022-12-01' },
      integration: { engagement: 'refuse' },
    }),
    met: [],
    weighed: [],
    expect: [{ entry: `${CF}/sans-vlsts`, outcome: 'conditions-not-met', unmet: ['CF-COM-C3'] }],
  },
  {
    name: 'Gloria, décembre 2020',
    story: 'Mariée en France, entrée en règle, un an de vie commune, sous l’ancien code.',
    on: '2020-12-15',
    situation: told(withoutVlsTs, {
      union: { since: '2019-10-05', livingTogetherSince: '2019-12-01' },
      entry: { date: '2019-09-10' },
      residence: { since: '2019-09-10' },
    }),
    met: [`${CF}/sans-vlsts`],
    expect: [
      {
        entry: `${CF}/sans-vlsts/first-application`,
        fees: [425, 50],
        channel: 'prefecture',
        papers: {
          'acte-de-mariage': 'P3M',
          'justificatif-domicile': 'P3M',
          'photos-identite': undefined,
        },
        noPapers: ['contrat-engagement-republicain', 'e-photo'],
      },
    ],
  },
  {
    name: 'Youssef et le passeport rendu',
    story: 'Sa femme a perdu la nationalité française depuis le mariage.',
    on: TODAY,
    situation: told(withVlsTs, integrated, { union: { partnerKeptNationality: false } }),
    met: [],
    expect: [{ entry: `${CF}/vlsts`, outcome: 'conditions-not-met', unmet: ['CF-VLSTS-C3'] }],
  },
  {
    name: 'Adama, deux ans de carte',
    story: 'Carte pluriannuelle de conjoint ; il a vécu surtout hors de France.',
    on: TODAY,
    situation: told(cardHolder, integrated, {
      permit: { kind: 'carte-pluriannuelle', renewals: 0 },
      residence: { habitualUnderPermit: false },
    }),
    met: [],
    expect: [
      { entry: CF, card: 'carte-pluriannuelle', outcome: 'conditions-not-met', unmet: ['COM-13'] },
    ],
  },
  {
    name: 'Adama avant 2024',
    story: 'Le même, le 27 janvier 2024 : la résidence habituelle n’est pas encore une condition.',
    on: '2024-01-27',
    situation: told(cardHolder, integrated, {
      union: { since: '2022-02-11', livingTogetherSince: '2022-02-11' },
      permit: {
        kind: 'carte-pluriannuelle',
        renewals: 0,
        expiresOn: '2024-04-30',
        since: '2022-05-01',
      },
      entry: { date: '2021-05-01' },
      residence: { habitualUnderPermit: false, since: '2021-05-01', regularSince: '2022-05-01' },
    }),
    met: [`${CF}/vlsts`],
  },
  {
    name: 'Tomasz',
    story: 'Polonais marié à une Française : Européen, il n’a pas de carte à demander.',
    on: TODAY,
    situation: told(withVlsTs, integrated, { person: { nationality: 'PL' } }),
    met: [],
    weighed: [],
    expect: [
      { entry: CF, outcome: 'other-regime' },
      { entry: 'admission-exceptionnelle', outcome: 'other-regime' },
    ],
  },
  {
    name: 'Emma, Britannique en 2020',
    story: 'Britannique mariée à un Français, le dernier jour du régime européen.',
    on: '2020-12-31',
    situation: told(withVlsTs, integrated, {
      person: { nationality: 'GB' },
      permit: { expiresOn: '2021-02-15', since: '2020-02-16' },
      entry: { date: '2020-02-16' },
      residence: { since: '2020-02-16', regularSince: '2020-02-16' },
      union: {
        since: '2019-06-14',
        livingTogetherSince: '2020-02-16',
        countryAllowsPolygamy: false,
      },
    }),
    met: [],
    expect: [{ entry: CF, outcome: 'other-regime' }],
  },
  {
    name: 'Emma, Britannique en 2021',
    story: 'La même, le lendemain : pays tiers.',
    on: '2021-01-01',
    situation: told(withVlsTs, integrated, {
      person: { nationality: 'GB' },
      permit: { expiresOn: '2021-02-15', since: '2020-02-16' },
      entry: { date: '2020-02-16' },
      residence: { since: '2020-02-16', regularSince: '2020-02-16' },
      union: {
        since: '2019-06-14',
        livingTogetherSince: '2020-02-16',
        countryAllowsPolygamy: false,
      },
    }),
    met: [`${CF}/vlsts`],
    expect: [{ entry: `${CF}/vlsts`, channel: 'prefecture', window: ['2020-12-15', '2021-02-15'] }],
  },
  {
    name: 'Karim, fiancé pour Noël',
    story:
      'Il écrit la date de son futur mariage : le 20 décembre prochain. Il n’est pas encore marié.',
    on: TODAY,
    situation: told(withoutVlsTs, { union: { since: '2026-12-20' } }),
    met: [],
    expect: [{ entry: `${CF}/sans-vlsts`, outcome: 'conditions-not-met' }],
  },
  {
    name: 'Violette, deux réponses qui se contredisent',
    story: 'Elle dit vivre avec son mari et que la vie commune a fini par une séparation.',
    on: TODAY,
    situation: told(withVlsTs, integrated, {
      union: { livingTogether: true, endedBy: 'separation' },
    }),
    met: [],
  },
  {
    name: 'Samira et Paul, pacsés',
    story: 'Pacsée depuis deux ans avec un Français, entrée sans visa, vie commune réelle.',
    on: TODAY,
    situation: told(plain, {
      entry: { mode: 'irreguliere', date: '2023-01-10' },
      residence: { since: '2023-01-10', continuous: true, regular: false },
      union: {
        kind: 'pacs',
        partnerNationality: 'francaise',
        since: '2024-09-01',
        livingTogether: true,
        livingTogetherSince: '2024-09-01',
        relationReal: true,
        endedBy: 'aucune',
        partnerKeptNationality: true,
      },
    }),
    met: [],
    expect: [
      {
        entry: 'pacse-avec-francais/pacs/first-application',
        outcome: 'case-by-case',
        basis: 'weighed',
        fees: [650, 100],
        channel: 'prefecture',
        papers: {
          'convention-pacs': 'P3M',
          'photos-identite': undefined,
          'preuves-presence-en-france': undefined,
        },
        noPapers: ['certificat-medical-ofii', 'e-photo', 'acte-de-mariage'],
      },
    ],
  },
  {
    name: 'Samira sans vie commune réelle',
    story: 'Pacsée pour les papiers : aucune preuve de relation.',
    on: TODAY,
    situation: told(plain, {
      entry: { mode: 'irreguliere', date: '2023-01-10' },
      union: {
        kind: 'pacs',
        partnerNationality: 'francaise',
        since: '2024-09-01',
        livingTogether: false,
        relationReal: false,
      },
    }),
    met: [],
    expect: [
      { entry: 'pacse-avec-francais/pacs', outcome: 'conditions-not-met', unmet: ['CF-PACS-C4'] },
    ],
  },
  {
    name: 'Naomi, concubine',
    story: 'Vit en concubinage avec une Française depuis trois ans.',
    on: TODAY,
    situation: told(plain, {
      entry: { mode: 'visa-court-sejour', date: '2022-01-10', viaSchengen: false },
      residence: { since: '2022-01-10', continuous: true, regular: false },
      union: {
        kind: 'concubinage',
        partnerNationality: 'francaise',
        livingTogether: true,
        livingTogetherSince: '2023-09-01',
        relationReal: true,
      },
    }),
    met: [],
    expect: [
      {
        entry: 'pacse-avec-francais/concubin/first-application',
        outcome: 'case-by-case',
        noPapers: ['convention-pacs'],
      },
    ],
  },
  {
    name: 'Zaïnaba à Mayotte, la veille',
    story: 'Comorienne pacsée avec un Français à Mayotte, sans visa, 3 ans de présence.',
    on: '2025-08-12',
    situation: told(plain, {
      person: { nationality: 'KM', departement: '976' },
      entry: { mode: 'irreguliere', date: '2022-01-10' },
      residence: { since: '2022-01-10', continuous: true, regular: false },
      union: {
        kind: 'pacs',
        partnerNationality: 'francaise',
        since: '2023-09-01',
        livingTogether: true,
        livingTogetherSince: '2023-09-01',
        relationReal: true,
      },
    }),
    met: [],
    weighed: ['pacse-avec-francais/pacs'],
    expect: [{ entry: 'admission-exceptionnelle', outcome: 'not-in-force' }],
  },
  {
    name: 'Zaïnaba à Mayotte, après la loi',
    story: 'La même, le 13 août 2025 : visa de long séjour et sept ans de résidence sont exigés.',
    on: '2025-08-13',
    situation: told(plain, {
      person: { nationality: 'KM', departement: '976' },
      entry: { mode: 'irreguliere', date: '2022-01-10' },
      residence: { since: '2022-01-10', continuous: true, regular: false },
      union: {
        kind: 'pacs',
        partnerNationality: 'francaise',
        since: '2023-09-01',
        livingTogether: true,
        livingTogetherSince: '2023-09-01',
        relationReal: true,
      },
    }),
    met: [],
    weighed: [],
    expect: [
      { entry: 'pacse-avec-francais/pacs', outcome: 'conditions-not-met', unmet: ['MAY-2'] },
    ],
  },
];
