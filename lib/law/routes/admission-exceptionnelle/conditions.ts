import {
  engagement,
  isMoroccan,
  isTunisian,
  noPolygamy,
  noPolygamyOld,
  noPublicOrderThreat,
  refusalPossible,
  regimeCriteria,
} from '../../common/conditions';
import type { Criterion } from '../../types';

/** Someone who holds ten years of residence has nothing to gain here: other routes come first (AES-GEN-11). */
const noBetterCard: Criterion = {
  nature: 'condition',
  facts: ['AES-GEN-11'],
  test: { not: { is: 'permit.kind', in: ['carte-resident', 'certificat-algerien-10-ans'] } },
};

/** Who may ask at all. The article names polygamy itself until 2021-08-25. */
export const open: readonly Criterion[] = [
  ...regimeCriteria,
  {
    nature: 'bar',
    facts: ['AES-SPE-DZ1'],
    test: { not: { is: 'person.nationality', in: ['DZ'] } },
  },
  noBetterCard,
];

/** « NON BLOQUE », then what counts against the person without deciding. */
export const against: readonly Criterion[] = [
  noPublicOrderThreat,
  { ...noPolygamyOld, facts: ['AES-GEN-3'] },
  noPolygamy,
  engagement,
  ...refusalPossible,
  {
    nature: 'factor',
    facts: ['AES-BAR-8'],
    test: { any: [{ no: 'conduct.oqtfPending' }, { elapsed: 'P3Y', since: 'conduct.oqtfOn' }] },
  },
  {
    nature: 'factor',
    facts: ['AES-BAR-9'],
    test: { all: [{ no: 'conduct.publicOrderThreat' }, { no: 'conduct.oqtfPending' }] },
  },
  { nature: 'factor', facts: ['AES-BAR-10'], test: { no: 'conduct.irtf' } },
];

/** The treaties with Morocco and Tunisia settle work: no L435-1 card there (AES-SPE-MA1, AES-SPE-TN1). */
export const workNotSettledByTreaty: readonly Criterion[] = [
  { nature: 'bar', facts: ['AES-SPE-MA1'], test: { not: isMoroccan }, confidence: 'sure' },
  { nature: 'bar', facts: ['AES-SPE-TN1'], test: { not: isTunisian } },
];
