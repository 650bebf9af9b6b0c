import { inMayotte } from '../../common/conditions';
import { currentCard } from '../../common/documents';
import type { ClosedWhere, Criterion, DocumentRule, Ground, Notice } from '../../types';
import { firstCard, privateLifeCards, workCards } from './cards';
import { workNotSettledByTreaty } from './conditions';
import {
  formerAseFile,
  humanitarianFile,
  oacasFile,
  privateLifeFile,
  stampAtFiling,
  talentFile,
  workFile,
} from './documents';
import { job, privateLifeFactors, workFactors } from './factors';
import {
  provisionalPrivateLife,
  provisionalWork,
  remediesTenYears,
  remediesWithoutHearing,
} from './notices';
import { firstStages, renewalStage } from './stages';

/** Closed in Mayotte, all of it (ED-01). */
export const closedInMayotte: readonly ClosedWhere[] = [{ test: inMayotte, facts: ['ED-01'] }];
const since2020 = { from: '2020-01-01' };
const shared = { basis: 'discretionary', open: since2020, closedWhere: closedInMayotte } as const;
const atRenewal = (documents: readonly DocumentRule[]): readonly DocumentRule[] => [
  ...documents.filter((rule) => rule !== stampAtFiling),
  currentCard,
];
const maintained: Criterion = {
  nature: 'factor',
  facts: ['AES-SUI-3'],
  test: { any: [{ yes: 'work.employed' }, { yes: 'work.jobOffer' }] },
};
const afterPrivateLife: readonly Notice[] = [{ facts: ['AES-SUI-4'] }, { facts: ['AES-SUI-3'] }];
const afterWork: readonly Notice[] = [...afterPrivateLife, { facts: ['AES-SUI-8'] }];
const exceptionsSince2025: readonly Notice[] = [
  { facts: ['AES-HUM-C5'] },
  { facts: ['AES-HUM-C3'] },
];

const privateLife: Ground = {
  id: 'vie-privee-et-familiale',
  title: 'Admission exceptionnelle : vie privée et familiale',
  ...shared,
  motifs: ['admission-exceptionnelle'],
  stages: [
    ...firstStages({
      criteria: [...privateLifeFactors],
      documents: privateLifeFile,
      card: firstCard,
      remedies: remediesTenYears,
      provisional: provisionalPrivateLife,
      next: afterPrivateLife,
      warnings: [{ facts: ['AES-VPF-C4'] }, { facts: ['AES-VPF-C12'] }, { facts: ['AES-VPF-C13'] }],
    }),
    renewalStage({
      criteria: [],
      documents: atRenewal(privateLifeFile),
      cards: privateLifeCards,
      remedies: remediesTenYears,
      provisional: [],
      next: afterPrivateLife,
    }),
  ],
};

const work: Ground = {
  id: 'travail',
  title: 'Admission exceptionnelle par le travail',
  ...shared,
  motifs: ['salarie', 'travailleur-temporaire'],
  stages: [
    ...firstStages({
      criteria: [...workNotSettledByTreaty, job, ...workFactors],
      documents: workFile,
      card: firstCard,
      remedies: remediesTenYears,
      provisional: provisionalWork,
      next: afterWork,
      warnings: [
        { facts: ['AES-TRAV-C10'] },
        { facts: ['AES-TRAV-C6'] },
        { facts: ['AES-TRAV-C8'] },
        { facts: ['AES-TRAV-P4'] },
        { facts: ['AES-COUT-12'] },
        { facts: ['AES-SPE-SN1'], when: { is: 'person.nationality', in: ['SN'] } },
        { facts: ['AES-SPE-ML1'], when: { is: 'person.nationality', in: ['ML'] } },
        { facts: ['AES-TRAV-P7'], when: { is: 'person.departement', in: ['94'] } },
      ],
    }),
    renewalStage({
      criteria: [maintained],
      documents: atRenewal(workFile),
      cards: workCards,
      remedies: remediesTenYears,
      provisional: [],
      next: afterWork,
    }),
  ],
};

const talent: Ground = {
  id: 'talent-ou-services',
  title: 'Admission exceptionnelle : talent exceptionnel ou services rendus',
  ...shared,
  selects: { yes: 'work.talent' },
  motifs: ['admission-exceptionnelle'],
  stages: firstStages({
    criteria: [{ nature: 'factor', facts: ['AES-HUM-C4'], test: { yes: 'work.talent' } }],
    documents: talentFile,
    card: firstCard,
    remedies: remediesTenYears,
    provisional: provisionalPrivateLife,
    next: afterPrivateLife,
    warnings: exceptionsSince2025,
  }),
};

const humanitarian: Ground = {
  id: 'humanitaire',
  title: 'Admission exceptionnelle : considérations humanitaires',
  ...shared,
  selects: { yes: 'integration.humanitarian' },
  motifs: ['admission-exceptionnelle'],
  stages: firstStages({
    criteria: [
      { nature: 'factor', facts: ['AES-HUM-C1'], test: { yes: 'integration.humanitarian' } },
    ],
    documents: humanitarianFile,
    card: firstCard,
    remedies: remediesTenYears,
    provisional: provisionalPrivateLife,
    next: afterPrivateLife,
    warnings: [...exceptionsSince2025, { facts: ['AES-HUM-C2'] }],
  }),
};

const oacas: Ground = {
  id: 'oacas',
  title: 'Admission exceptionnelle : communauté d’accueil agréée (OACAS)',
  ...shared,
  motifs: ['admission-exceptionnelle'],
  stages: firstStages({
    criteria: [
      {
        nature: 'condition',
        facts: ['AES-OACAS-C1'],
        test: {
          all: [{ yes: 'work.oacasContinuous' }, { elapsed: 'P3Y', since: 'work.oacasSince' }],
        },
      },
    ],
    documents: oacasFile,
    card: { ...firstCard, facts: ['AES-OACAS-C1', 'AES-OACAS-C2'] },
    remedies: [{ facts: ['AES-OACAS-C4'] }, ...remediesWithoutHearing],
    provisional: provisionalWork,
    next: [{ facts: ['AES-OACAS-C2'] }, { facts: ['AES-SUI-3'] }],
    warnings: [{ facts: ['AES-OACAS-C3'] }],
  }),
};

const CONFIDED: Criterion['test'] = {
  all: [
    { between: 'person.birthDate', and: 'youth.confidedOn', minimum: 'P16Y' },
    { between: 'person.birthDate', and: 'youth.confidedOn', atMost: 'P18Y' },
  ],
};
const formerAse: Ground = {
  id: 'ancien-ase-16-18',
  title: 'Admission exceptionnelle : jeune confié entre 16 et 18 ans',
  ...shared,
  motifs: ['salarie', 'travailleur-temporaire'],
  stages: firstStages({
    criteria: [
      {
        nature: 'condition',
        facts: ['AES-ASE-C1'],
        to: '2022-02-08',
        test: { all: [{ is: 'youth.confided', in: ['ase'] }, CONFIDED] },
      },
      {
        nature: 'condition',
        facts: ['AES-ASE-C1', 'AES-ASE-C2'],
        from: '2022-02-09',
        test: { all: [{ is: 'youth.confided', in: ['ase', 'tiers'] }, CONFIDED] },
      },
      {
        nature: 'condition',
        facts: ['AES-ASE-C3'],
        test: {
          all: [{ yes: 'youth.training' }, { elapsed: 'P6M', since: 'youth.trainingSince' }],
        },
      },
      {
        nature: 'condition',
        facts: ['AES-ASE-C4'],
        test: {
          all: [
            { elapsed: 'P18Y', since: 'person.birthDate' },
            { before: 'P19Y', since: 'person.birthDate' },
          ],
        },
      },
      {
        nature: 'factor',
        facts: ['AES-ASE-C5'],
        test: {
          all: [
            { is: 'youth.structureOpinion', in: ['favorable'] },
            { no: 'youth.closeFamilyAbroad' },
          ],
        },
      },
    ],
    documents: formerAseFile,
    card: { ...firstCard, facts: ['AES-ASE-C6'] },
    remedies: remediesWithoutHearing,
    provisional: provisionalWork,
    next: [{ facts: ['AES-SUI-4'] }, { facts: ['AES-SUI-3'] }],
    channels: [{ channel: 'prefecture', facts: ['AES-ASE-P4'], from: '2020-01-01' }],
    windows: [
      {
        kind: 'birthday',
        facts: ['AES-ASE-C4', 'ED-13'],
        opens: 'P18Y',
        closes: 'P19Y',
        from: '2020-01-01',
      },
    ],
    warnings: [{ facts: ['AES-ASE-C7'] }, { facts: ['AES-AID-5'] }],
  }),
};

export const grounds: readonly Ground[] = [
  privateLife,
  work,
  talent,
  humanitarian,
  oacas,
  formerAse,
];
