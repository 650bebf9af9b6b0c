import { expect, it } from 'vitest';
import { DOUBLE_MS, doubleEscape } from './quick-key';

function presses(...keys: [key: string, at: number, repeat?: boolean][]): number {
  let closed = 0;
  const press = doubleEscape(() => {
    closed += 1;
  });
  for (const [key, at, repeat = false] of keys) press(key, repeat, at);
  return closed;
}

it('closes on Escape twice in a row, and only then', () => {
  expect(presses(['Escape', 0], ['Escape', DOUBLE_MS])).toBe(1);
  expect(presses(['Escape', 0], ['Escape', DOUBLE_MS + 1])).toBe(0);
  expect(presses(['Escape', 0], ['a', 100], ['Escape', 200])).toBe(0);
  expect(presses(['Escape', 0], ['Escape', 50, true])).toBe(0);
  expect(presses(['Escape', 0], ['Escape', 900], ['Escape', 1000])).toBe(1);
});
