import { counterThenOnline, windowYoungAdult } from '../../common/filing';
import { remediesWithCommission } from '../../common/remedies';
import type { Criterion, Ground } from '../../types';
import { condition, factor, refusalNotices, yearOfMajority } from '../parts/criteria';
import { provisional, usualStages } from '../parts/stages';
import * as file from './documents';
import { bars, oneYear, open, tooOld } from './shared';

const confidedBy16 = (
  to: readonly string[],
  facts: readonly string[],
  days: object,
): Criterion => ({
  ...condition(facts, {
    all: [
      { is: 'youth.confided', in: to },
      { between: 'person.birthDate', and: 'youth.confidedOn', atMost: 'P16Y' },
    ],
  }),
  ...days,
});
const confided: readonly Criterion[] = [
  confidedBy16(['ase'], ['ASE-C1'], { from: '2020-01-01', to: '2022-02-08' }),
  confidedBy16(['ase', 'tiers'], ['ASE-C1', 'ASE-C1b'], { from: '2022-02-09' }),
];
const seriousTraining = { yes: 'youth.training' } as const;
const weighed: readonly Criterion[] = [
  factor(['ASE-C3'], { no: 'youth.closeFamilyAbroad' }),
  factor(['ASE-C4'], { is: 'youth.structureOpinion', in: ['favorable'] }),
];

export const placed: Ground = {
  id: 'confie-ase',
  title: 'Jeune confié à l’aide sociale à l’enfance avant 16 ans',
  basis: 'weighed',
  open,
  selects: { is: 'youth.confided', in: ['ase', 'tiers'] },
  motifs: ['jeune-confie-ase'],
  stages: usualStages({
    motifs: ['jeune-confie-ase'],
    first: [...confided, condition(['ASE-C2'], seriousTraining), yearOfMajority, ...weighed],
    lasting: [...confided, factor(['ASE-C2'], seriousTraining), ...weighed],
    bars,
    firstFile: file.placedFile,
    renewalFile: file.placedRenewal,
    firstFees: { facts: ['COU-8', 'COU-12'], tariff: 'sans-taxe-premiere', rate: 'first' },
    laterFees: { facts: ['COU-6', 'ASE-K2'], tariff: 'sans-taxe-premiere', rate: 'renewal' },
    channels: counterThenOnline(file.ASE_ONLINE, '2023-10-01', 'ASE-D2', 'ASE-D1'),
    firstWindows: windowYoungAdult,
    temporary: oneYear('ASE-V1'),
    multiYear: { validity: 'P4Y', facts: ['ASE-V1'], contract: true },
    provisional: provisional(file.ASE_ONLINE, '2023-10-01', [{ facts: ['ASE-V1'] }]),
    remedies: remediesWithCommission,
    warnings: [{ facts: ['ASE-P1'] }, ...refusalNotices],
    next: [
      {
        facts: ['ASE-C6'],
        when: {
          not: { between: 'person.birthDate', and: 'youth.confidedOn', atMost: 'P16Y' },
        },
      },
      tooOld,
    ],
  }),
};
