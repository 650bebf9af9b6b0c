import type { FactId } from '@/lib/facts';
import type { Expr } from '../../expr';
import type { Criterion } from '../../types';

const present = (duration: string): Expr => ({ elapsed: duration, since: 'residence.since' });
const atLeast = (fact: FactId, months: number): Expr => ({ number: fact, min: months });
const factor = (id: string, test: Expr): Criterion => ({ nature: 'factor', facts: [id], test });
const speaksFrench: Expr = {
  is: 'integration.frenchLevel',
  in: ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'],
};
const contract: Expr = {
  any: [{ yes: 'work.jobOffer' }, { is: 'work.contract', in: ['cdi', 'cdd'] }],
};

/** Private and family life: marks of 2012 until 2025-01-22, of 2025 since. None of them decides. */
export const privateLifeFactors: readonly Criterion[] = [
  factor('AES-VPF-C5', { all: [present('P5Y'), { yes: 'residence.withSchooledChild' }] }),
  factor('AES-VPF-C6', {
    all: [
      present('P5Y'),
      { is: 'union.kind', in: ['mariage'] },
      { elapsed: 'P18M', since: 'union.livingTogetherSince' },
    ],
  }),
  factor('AES-VPF-C7', {
    all: [
      { between: 'person.birthDate', and: 'residence.since', atMost: 'P16Y' },
      {
        is: 'parent.permit',
        in: ['carte-temporaire', 'carte-pluriannuelle', 'carte-resident', 'talent', 'francais'],
      },
    ],
  }),
  factor('AES-VPF-C8', {
    all: [
      { is: 'union.kind', in: ['pacs'] },
      { elapsed: 'P1Y', since: 'union.livingTogetherSince' },
    ],
  }),
  factor('AES-VPF-C9', speaksFrench),
  factor('AES-VPF-C10', present('P7Y')),
  factor('AES-VPF-C11', speaksFrench),
];

/** Work: the three marks of 2012, then the index of 2025. */
export const workFactors: readonly Criterion[] = [
  factor('AES-TRAV-C2', {
    all: [present('P5Y'), { any: [atLeast('work.monthsIn24', 8), atLeast('work.monthsIn60', 30)] }],
  }),
  factor('AES-TRAV-C3', {
    all: [present('P3Y'), atLeast('work.monthsIn24', 24), atLeast('work.monthsIn12', 8)],
  }),
  factor('AES-TRAV-C5', contract),
  factor('AES-TRAV-C7', { yes: 'work.payAtLeastSmic' }),
  factor('AES-TRAV-C9', present('P7Y')),
];

/** A job or an offer. Until 2025-01-22, seven years of presence could stand for it, to look for an employer (AES-TRAV-C4). */
export const job: Criterion = {
  nature: 'condition',
  facts: ['AES-TRAV-C11'],
  test: {
    any: [
      { yes: 'work.employed' },
      contract,
      { all: [{ dayTo: '2025-01-22' }, present('P7Y'), atLeast('work.monthsIn60', 12)] },
    ],
  },
};
