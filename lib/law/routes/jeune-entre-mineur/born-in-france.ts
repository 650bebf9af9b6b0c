import { counter } from '../../common/filing';
import { remediesWithCommission } from '../../common/remedies';
import type { Criterion, Ground } from '../../types';
import { condition, enteredIrregularly, refusalNotices } from '../parts/criteria';
import { provisional, usualStages } from '../parts/stages';
import * as file from './documents';
import { bars, mayBeAsked, normal, oneYear, open } from './shared';

const bornHere: readonly Criterion[] = [
  condition(['NEF-C1'], { yes: 'person.bornInFrance' }),
  condition(['NEF-C2'], {
    all: [{ elapsed: 'P8Y', since: 'residence.since' }, { yes: 'residence.continuous' }],
  }),
  condition(['NEF-C3'], { number: 'youth.schoolYearsAfter10', min: 5 }),
];

export const bornInFrance: Ground = {
  id: 'ne-en-france',
  title: 'Né en France, 8 ans de résidence et 5 ans d’école',
  basis: 'right',
  open,
  selects: { yes: 'person.bornInFrance' },
  motifs: ['ne-en-france'],
  stages: usualStages({
    motifs: ['ne-en-france'],
    first: [
      ...bornHere,
      // The day of the twenty-first birthday still counts.
      condition(['NEF-C4'], {
        all: [
          { elapsed: 'P16Y', since: 'person.birthDate' },
          { before: 'P21Y1D', since: 'person.birthDate' },
        ],
      }),
    ],
    lasting: bornHere,
    bars,
    firstFile: file.bornFile,
    renewalFile: file.bornRenewal,
    firstFees: normal('first', ['COU-6', 'NEF-K1', 'NEF-K2'], enteredIrregularly),
    laterFees: normal('renewal', ['COU-6', 'NEF-K1', 'NEF-K2']),
    channels: counter('NEF-D1', 'ANE-7'),
    firstWindows: [
      {
        kind: 'birthday',
        facts: ['NEF-C4'],
        opens: 'P16Y',
        closes: 'P21Y',
        inclusive: true,
      },
    ],
    temporary: oneYear('NEF-V1'),
    multiYear: { validity: 'P4Y', facts: ['NEF-V1'], contract: false },
    provisional: provisional(undefined, undefined, [{ facts: ['DEP-13'] }]),
    remedies: remediesWithCommission,
    warnings: [{ facts: ['NEF-O1'] }, { facts: ['NEF-P1'] }, mayBeAsked, ...refusalNotices],
    next: [{ facts: ['NEF-V1'] }],
  }),
};
