import { counter } from '../../common/filing';
import { remediesWithoutCommission } from '../../common/remedies';
import type { Criterion, Ground } from '../../types';
import { condition, enteredIrregularly, refusalNotices } from '../parts/criteria';
import { provisional, usualStages } from '../parts/stages';
import * as file from './documents';
import { bars, isMajorSince, normal, open } from './shared';

const residentParent: readonly Criterion[] = [
  condition(['RLD-C1'], { is: 'parent.permit', in: ['resident-ue-autre-etat'] }),
  condition(['RLD-C4'], { yes: 'parent.resourcesAndInsurance' }),
];

export const longTermParent: Ground = {
  id: 'parent-resident-longue-duree-ue',
  title: 'Enfant d’un résident de longue durée – UE d’un autre pays',
  basis: 'right',
  open,
  selects: { is: 'parent.permit', in: ['resident-ue-autre-etat'] },
  motifs: ['famille-resident-ue'],
  stages: usualStages({
    motifs: ['famille-resident-ue'],
    first: [
      ...residentParent.slice(0, 1),
      condition(['RLD-C2'], {
        any: [
          { between: 'person.birthDate', and: 'residence.since', atMost: 'P18Y' },
          { between: 'person.birthDate', and: 'entry.date', atMost: 'P18Y' },
        ],
      }),
      condition(['RLD-C3'], { yes: 'parent.livedTogetherInEu' }),
      ...residentParent.slice(1),
      // Three months after 18, that day included.
      condition(['RLD-C5', 'COM-16'], {
        any: [
          { all: [isMajorSince('P18Y'), { before: 'P18Y3M1D', since: 'person.birthDate' }] },
          {
            all: [
              isMajorSince('P16Y'),
              { before: 'P18Y', since: 'person.birthDate' },
              { yes: 'person.wantsToWork' },
            ],
          },
        ],
      }),
    ],
    lasting: residentParent,
    bars,
    firstFile: file.longTermFile,
    renewalFile: file.longTermRenewal,
    firstFees: normal('first', ['RLD-K1', 'COU-6'], enteredIrregularly),
    laterFees: normal('renewal', ['RLD-K1', 'COU-6']),
    channels: counter('RLD-D1', 'ANE-7'),
    firstWindows: [
      {
        kind: 'birthday',
        facts: ['RLD-C5'],
        opens: 'P16Y',
        closes: 'P18Y3M',
        inclusive: true,
      },
    ],
    temporary: { kind: 'carte-temporaire', validity: null, facts: ['RLD-V1'] },
    multiYear: { validity: 'P4Y', facts: ['RLD-R1'], contract: true },
    provisional: provisional(undefined, undefined, [{ facts: ['RLD-V2'] }]),
    remedies: [{ facts: ['ED-07'] }, ...remediesWithoutCommission],
    warnings: refusalNotices,
    next: [{ facts: ['COM-15'] }],
  }),
};
