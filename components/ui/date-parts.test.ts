import { describe, expect, it } from 'vitest';
import { partsOf, readParts } from './date-parts';

describe('a date in three fields', () => {
  it.each([
    [['', '', ''], 'empty'],
    [['3', '', ''], 'partial'],
    [['3', '2', '20'], 'partial'],
    [['x', '2', ''], 'wrong'],
    [['3', '2', '2026'], { iso: '2026-02-03' }],
    [['29', '2', '2026'], 'wrong'],
    [['29', '02', '2024'], { iso: '2024-02-29' }],
    [['1', '1', '0026'], 'wrong'],
  ])('%j is %j', ([day = '', month = '', year = ''], expected) => {
    expect(readParts({ day, month, year })).toEqual(expected);
  });

  it('goes back to its fields', () => {
    expect(partsOf('2026-02-03')).toEqual({ day: '03', month: '02', year: '2026' });
    expect(partsOf(undefined)).toEqual({ day: '', month: '', year: '' });
  });
});
