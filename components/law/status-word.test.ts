import { expect, it } from 'vitest';
import type { CriterionResult } from '@/lib/reasoning';
import { statusWord } from './status-word';

const one = (part: Partial<CriterionResult>) =>
  statusWord({
    nature: 'condition',
    status: 'met',
    because: ['union.kind'],
    ...part,
  } as CriterionResult);

it('never says of an obstacle or of a weight that it is « rempli »', () => {
  expect(one({})).toBe('status.met');
  expect(one({ nature: 'bar' })).toBe('status.bar.met');
  expect(one({ nature: 'factor' })).toBe('status.factor.met');
  expect(one({ nature: 'factor', because: [] })).toBe('status.factor.always');
  expect(one({ nature: 'factor', because: [], status: 'unknown' })).toBe('status.factor.unknown');
});
