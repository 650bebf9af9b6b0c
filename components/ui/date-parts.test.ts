import { describe, expect, it } from 'vitest';
import { composeDate, splitDate } from './date-parts';

describe('a date in three fields', () => {
  it.each([
    [{ day: '', month: '', year: '' }, { state: 'empty' }],
    [{ day: '3', month: '', year: '' }, { state: 'partial' }],
    [{ day: '3', month: '2', year: '20' }, { state: 'partial' }],
    [
      { day: '3', month: '2', year: '2026' },
      { state: 'date', date: '2026-02-03' },
    ],
    [{ day: '29', month: '2', year: '2026' }, { state: 'wrong' }],
    [
      { day: '29', month: '02', year: '2024' },
      { state: 'date', date: '2024-02-29' },
    ],
    [{ day: '32', month: '', year: '' }, { state: 'wrong' }],
    [{ day: '1', month: '1', year: '0026' }, { state: 'wrong' }],
  ])('%j is %j', (parts, expected) => {
    expect(composeDate(parts)).toEqual(expected);
  });
  it('goes back to its fields', () => {
    expect(splitDate('2026-02-03')).toEqual({ day: '3', month: '2', year: '2026' });
    expect(splitDate(undefined)).toEqual({ day: '', month: '', year: '' });
  });
});
