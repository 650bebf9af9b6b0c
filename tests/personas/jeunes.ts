import { type Persona, plain, TODAY, told } from './types';

const youngRf = told(plain, {
  person: { birthDate: '2008-05-10', wantsToWork: true },
  rf: { authorised: true, authorisedOn: '2019-01-01' },
  parent: { livesWith: true, permit: 'carte-resident' },
  entry: {
    mode: 'visa-long-sejour',
    date: '2019-06-01',
    viaSchengen: false,
    vlstsValidated: false,
  },
  residence: { since: '2019-06-01', continuous: true, regular: true, regularSince: '2019-06-01' },
  youth: { training: true, schoolYearsAfter10: 7 },
});
const JRF = 'jeune-regroupement-familial';
const since12 = told(plain, {
  person: { birthDate: '2008-05-10', wantsToWork: false },
  entry: { mode: 'irreguliere', date: '2020-09-01' },
  residence: { since: '2020-09-01', continuous: true, regular: false },
  parent: { livesWith: true, permit: 'aucun' },
  youth: { confided: 'non', training: true, schoolYearsAfter10: 6 },
});
const JEM = 'jeune-entre-mineur';
const placed = told(plain, {
  person: { birthDate: '2008-05-10', wantsToWork: true },
  entry: { mode: 'irreguliere', date: '2023-09-01' },
  residence: { since: '2023-09-01', continuous: true, regular: false },
  youth: {
    confided: 'ase',
    confidedOn: '2023-11-02',
    training: true,
    trainingSince: '2024-09-01',
    structureOpinion: 'favorable',
    closeFamilyAbroad: false,
    schoolYearsAfter10: 2,
  },
});
const bornHere = told(plain, {
  person: { birthDate: '2008-05-10', bornInFrance: true, wantsToWork: false },
  entry: { mode: 'jamais-entre' },
  residence: { since: '2008-05-10', continuous: true, regular: false },
  parent: { livesWith: true, permit: 'aucun' },
  youth: { schoolYearsAfter10: 7, training: true },
});

export const jeunes: readonly Persona[] = [
  {
    name: 'Bintou',
    story: 'Dix-huit ans et demi, venue enfant par regroupement familial, mère résidente.',
    on: TODAY,
    situation: youngRf,
    met: [JRF, `${JEM}/avant-13-ans`],
    expect: [
      {
        entry: `${JRF}//first-application`,
        outcome: 'conditions-met',
        fees: [150, 0],
        channel: 'anef',
        window: [undefined, '2027-05-09'],
        papers: {
          'autorisation-regroupement-familial': undefined,
          'titre-de-sejour-parent': undefined,
          'certificat-medical-ofii': null,
        },
      },
    ],
  },
  {
    name: 'Bintou à la veille de ses 19 ans',
    story: 'Le dernier jour pour déposer.',
    on: '2027-05-09',
    situation: youngRf,
    met: [JRF, `${JEM}/avant-13-ans`],
    expect: [{ entry: JRF, flips: '2027-05-10' }],
  },
  {
    name: 'Bintou à 19 ans',
    story: 'Le jour de ses 19 ans, c’est trop tard.',
    on: '2027-05-10',
    situation: youngRf,
    met: [],
    expect: [{ entry: JRF, outcome: 'conditions-not-met', unmet: ['COM-16'] }],
  },
  {
    name: 'Bintou à 17 ans, au lycée',
    story: 'Dix-sept ans, elle ne veut pas travailler : pas besoin de carte avant ses 18 ans.',
    on: '2026-02-01',
    situation: told(youngRf, { person: { wantsToWork: false } }),
    met: [],
    expect: [{ entry: JRF, outcome: 'conditions-not-met', flips: '2026-05-10' }],
  },
  {
    name: 'Bintou à 17 ans, apprentie',
    story: 'Dix-sept ans, elle veut travailler.',
    on: '2026-02-01',
    situation: youngRf,
    met: [JRF, `${JEM}/avant-13-ans`],
    expect: [{ entry: JRF, fees: [75, 0] }],
  },
  {
    name: 'Moussa',
    story: 'Arrivé sans visa à douze ans avec son père sans papiers ; dix-huit ans et demi.',
    on: TODAY,
    situation: since12,
    met: [`${JEM}/avant-13-ans`],
    expect: [
      {
        entry: `${JEM}/avant-13-ans/first-application`,
        outcome: 'conditions-met',
        fees: [650, 100],
        papers: { 'certificat-scolarite': undefined, 'preuves-residence-parents': undefined },
        noPapers: ['certificat-medical-ofii', 'avis-structure-accueil'],
        met: ['J13-C1', 'J13-C2'],
      },
    ],
  },
  {
    name: 'Moussa arrivé un jour trop tard',
    story: 'Arrivé le lendemain de ses treize ans.',
    on: TODAY,
    situation: told(since12, { entry: { date: '2021-05-11' }, residence: { since: '2021-05-11' } }),
    met: [],
    expect: [{ entry: `${JEM}/avant-13-ans`, outcome: 'conditions-not-met', unmet: ['J13-C1'] }],
  },
  {
    name: 'Moussa à Mayotte',
    story:
      'À Mayotte, son parent a une carte pluriannuelle : il faut une carte temporaire ou de résident.',
    on: TODAY,
    situation: told(since12, {
      person: { departement: '976', nationality: 'KM' },
      parent: { permit: 'carte-pluriannuelle' },
    }),
    met: [],
    expect: [{ entry: `${JEM}/avant-13-ans`, outcome: 'conditions-not-met', unmet: ['MAY-1'] }],
  },
  {
    name: 'Moussa à Mayotte, parent en règle',
    story: 'À Mayotte, son parent a une carte temporaire.',
    on: TODAY,
    situation: told(since12, {
      person: { departement: '976', nationality: 'KM' },
      parent: { permit: 'carte-temporaire' },
    }),
    met: [`${JEM}/avant-13-ans`],
  },
  {
    name: 'Wided, Tunisienne',
    story: 'Tunisienne arrivée à neuf ans chez sa tante, sans ses parents.',
    on: TODAY,
    situation: told(since12, {
      person: { nationality: 'TN' },
      entry: { mode: 'visa-court-sejour', date: '2017-08-01', viaSchengen: false },
      residence: { since: '2017-08-01' },
      parent: { livesWith: false, permit: 'aucun' },
    }),
    met: [`${JEM}/tunisien-avant-10-ans`],
    expect: [{ entry: `${JEM}/tunisien-avant-10-ans`, outcome: 'conditions-met' }],
  },
  {
    name: 'Boubacar',
    story:
      'Confié à l’ASE à quinze ans et demi, en apprentissage, avis favorable ; dix-huit ans et demi.',
    on: TODAY,
    situation: placed,
    met: [],
    expect: [
      {
        entry: `${JEM}/confie-ase/first-application`,
        outcome: 'case-by-case',
        basis: 'weighed',
        fees: [50, 0],
        channel: 'anef',
        papers: {
          'decision-placement-ase': undefined,
          'avis-structure-accueil': undefined,
          'justificatif-formation': undefined,
        },
        noPapers: ['certificat-medical-ofii'],
      },
    ],
  },
  {
    name: 'Boubacar en 2020',
    story: 'La même histoire en février 2020 : 25 €, pas 225 € comme le disait la fiche.',
    on: '2020-02-01',
    situation: told(placed, {
      person: { birthDate: '2001-07-10' },
      entry: { date: '2016-09-01' },
      residence: { since: '2016-09-01' },
      youth: { confidedOn: '2016-11-02', trainingSince: '2017-09-01' },
    }),
    met: [],
    expect: [
      { entry: `${JEM}/confie-ase`, outcome: 'case-by-case', fees: [25, 0], channel: 'prefecture' },
    ],
  },
  {
    name: 'Ali et son oncle, la veille',
    story:
      'Confié par le juge à son oncle avant seize ans : avant le 9 février 2022, seule l’ASE compte.',
    on: '2022-02-08',
    situation: told(placed, {
      person: { birthDate: '2003-07-10' },
      entry: { date: '2018-09-01' },
      residence: { since: '2018-09-01' },
      youth: { confided: 'tiers', confidedOn: '2019-01-02', trainingSince: '2019-09-01' },
    }),
    met: [],
    expect: [{ entry: `${JEM}/confie-ase`, outcome: 'conditions-not-met', flips: '2022-02-09' }],
  },
  {
    name: 'Ali et son oncle, le jour venu',
    story: 'Le lendemain, le tiers digne de confiance compte.',
    on: '2022-02-09',
    situation: told(placed, {
      person: { birthDate: '2003-07-10' },
      entry: { date: '2018-09-01' },
      residence: { since: '2018-09-01' },
      youth: { confided: 'tiers', confidedOn: '2019-01-02', trainingSince: '2019-09-01' },
    }),
    met: [],
    expect: [{ entry: `${JEM}/confie-ase`, outcome: 'case-by-case' }],
  },
  {
    name: 'Sékou, confié à seize ans et demi',
    story: 'Confié à l’ASE après seize ans, en CAP depuis plus de six mois.',
    on: TODAY,
    situation: told(placed, {
      entry: { date: '2024-10-01' },
      residence: { since: '2024-10-01' },
      youth: { confidedOn: '2024-11-20', trainingSince: '2025-09-01' },
    }),
    met: [],
    expect: [
      { entry: `${JEM}/confie-ase`, outcome: 'conditions-not-met', unmet: ['ASE-C1'] },
      {
        entry: 'admission-exceptionnelle/ancien-ase-16-18',
        outcome: 'case-by-case',
        basis: 'discretionary',
        channel: 'prefecture',
      },
    ],
  },
  {
    name: 'Sékou, formation trop récente',
    story: 'Le même, mais sa formation n’a que trois mois.',
    on: TODAY,
    situation: told(placed, {
      entry: { date: '2024-10-01' },
      residence: { since: '2024-10-01' },
      youth: { confidedOn: '2024-11-20', trainingSince: '2026-08-25' },
    }),
    met: [],
    expect: [
      {
        entry: 'admission-exceptionnelle/ancien-ase-16-18',
        outcome: 'conditions-not-met',
        unmet: ['AES-ASE-C3'],
        flips: '2027-02-25',
      },
    ],
  },
  {
    name: 'Inaya',
    story: 'Née en France, toujours restée, sept ans d’école après dix ans ; parents sans papiers.',
    on: TODAY,
    situation: bornHere,
    met: [`${JEM}/ne-en-france`, `${JEM}/avant-13-ans`],
    expect: [
      {
        entry: `${JEM}/ne-en-france/first-application`,
        outcome: 'conditions-met',
        fees: [350, 0],
        channel: 'prefecture',
        papers: {
          'certificat-medical-ofii': null,
          'certificat-scolarite': undefined,
          'preuves-presence-en-france': undefined,
        },
        noPapers: ['preuve-entree-reguliere', 'visa-long-sejour'],
      },
    ],
  },
  {
    name: 'Inaya à vingt et un ans',
    story: 'Le jour de ses vingt et un ans, elle peut encore demander.',
    on: '2026-05-10',
    situation: told(bornHere, {
      person: { birthDate: '2005-05-10' },
      residence: { since: '2005-05-10' },
    }),
    met: [`${JEM}/ne-en-france`],
    expect: [{ entry: `${JEM}/ne-en-france`, flips: '2026-05-11' }],
  },
  {
    name: 'Inaya, un jour trop tard',
    story: 'Vingt et un ans et un jour.',
    on: '2026-05-11',
    situation: told(bornHere, {
      person: { birthDate: '2005-05-10' },
      residence: { since: '2005-05-10' },
    }),
    met: [],
    expect: [{ entry: `${JEM}/ne-en-france`, outcome: 'conditions-not-met', unmet: ['NEF-C4'] }],
  },
  {
    name: 'Inaya à quinze ans',
    story: 'Quinze ans et demi : trop jeune.',
    on: TODAY,
    situation: told(bornHere, {
      person: { birthDate: '2011-05-10' },
      residence: { since: '2011-05-10' },
      youth: { schoolYearsAfter10: 5 },
    }),
    met: [],
    expect: [
      {
        entry: `${JEM}/ne-en-france`,
        outcome: 'conditions-not-met',
        unmet: ['NEF-C4'],
        flips: '2027-05-10',
      },
    ],
  },
  {
    name: 'Inaya, quatre ans d’école',
    story: 'Née en France, mais quatre ans d’école seulement après dix ans.',
    on: TODAY,
    situation: told(bornHere, { youth: { schoolYearsAfter10: 4 }, parent: { livesWith: false } }),
    met: [],
    expect: [{ entry: `${JEM}/ne-en-france`, outcome: 'conditions-not-met', unmet: ['NEF-C3'] }],
  },
  {
    name: 'Andreea, parent résident de longue durée – UE',
    story:
      'Moldave de dix-huit ans et un mois ; son père, résident de longue durée en Italie, travaille en France avec une carte.',
    on: TODAY,
    situation: told(plain, {
      person: { nationality: 'MD', birthDate: '2008-10-20', wantsToWork: false },
      entry: {
        mode: 'titre-schengen',
        date: '2023-02-01',
        viaSchengen: true,
        declarationMade: true,
      },
      residence: { since: '2023-02-01', continuous: true, regular: true },
      parent: {
        livesWith: true,
        permit: 'resident-ue-autre-etat',
        livedTogetherInEu: true,
        resourcesAndInsurance: true,
      },
    }),
    met: [`${JEM}/parent-resident-longue-duree-ue`],
    expect: [
      {
        entry: `${JEM}/parent-resident-longue-duree-ue`,
        flips: '2027-01-21',
        channel: 'prefecture',
      },
    ],
  },
  {
    name: 'Andreea, quatre mois après ses 18 ans',
    story: 'La même, mais elle a laissé passer les trois mois.',
    on: '2027-02-20',
    situation: told(plain, {
      person: { nationality: 'MD', birthDate: '2008-10-20', wantsToWork: false },
      entry: {
        mode: 'titre-schengen',
        date: '2023-02-01',
        viaSchengen: true,
        declarationMade: true,
      },
      residence: { since: '2023-02-01', continuous: true, regular: true },
      parent: {
        livesWith: true,
        permit: 'resident-ue-autre-etat',
        livedTogetherInEu: true,
        resourcesAndInsurance: true,
      },
    }),
    met: [],
    expect: [
      {
        entry: `${JEM}/parent-resident-longue-duree-ue`,
        outcome: 'conditions-not-met',
        unmet: ['RLD-C5'],
      },
    ],
  },
  {
    name: 'Rayan l’Algérien',
    story: 'Algérien arrivé à neuf ans sans ses parents : certificat de dix ans.',
    on: TODAY,
    situation: told(since12, {
      person: { nationality: 'DZ' },
      entry: { mode: 'visa-court-sejour', date: '2017-08-01', viaSchengen: false },
      residence: { since: '2017-08-01' },
      parent: { livesWith: false, permit: 'aucun' },
    }),
    met: ['certificat-de-residence-algerien/avant-10-ans'],
    expect: [{ entry: `${JEM}`, outcome: 'other-regime' }],
  },
];
