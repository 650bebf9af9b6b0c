import { describe, expect, it } from 'vitest';
import { freshnessOn } from './freshness';

describe('freshness on the day of filing', () => {
  it.each([
    ['2026-04-14', 'fresh'],
    ['2026-04-15', 'too-old'],
  ])('a document of 15 January, under three months, on %s: %s', (filing, state) => {
    expect(freshnessOn(filing, 'P3M', '2026-01-15', true).state).toBe(state);
  });
  it('says from which day to ask for a new one', () => {
    expect(freshnessOn('2027-04-14', 'P3M', '2027-01-03', true)).toEqual({
      state: 'too-old',
      until: '2027-04-02',
      askFrom: '2027-01-15',
    });
    expect(freshnessOn('2027-04-14', 'P3M', '2027-01-15', true).state).toBe('fresh');
  });
  it('has nothing to say without a limit, and asks for the date without one', () => {
    expect(freshnessOn('2027-04-14', null, undefined, true)).toEqual({ state: 'no-limit' });
    expect(freshnessOn('2027-04-14', 'P6M', undefined, true)).toEqual({
      state: 'undated',
      askFrom: '2026-10-15',
    });
    expect(freshnessOn('2027-04-14', 'P6M', undefined, false)).toEqual({
      state: 'undated',
      askFrom: null,
    });
  });
  it('does not take a document issued after the appointment', () => {
    expect(freshnessOn('2027-04-14', 'P3M', '2027-05-01', true)).toEqual({ state: 'future' });
  });
});
