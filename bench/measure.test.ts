import { expect, it } from 'vitest';
import { quantile, row, table } from './measure';

it('takes quantiles of unsorted values', () => {
  const values = [5, 1, 4, 2, 3];
  expect(quantile(values, 0.5)).toBe(3);
  expect(quantile(values, 0.95)).toBe(5);
  expect(quantile([], 0.5)).toBeNaN();
});

it('says whether the budget is kept', () => {
  expect(table([row('a', [1, 2], 'ms', 5)])).toContain('| tenu |');
  expect(table([row('a', [1, 9], 'ms', 5)])).toContain('| dépassé |');
});
