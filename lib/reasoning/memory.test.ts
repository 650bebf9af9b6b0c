import { describe, expect, it } from 'vitest';
import type { FactValue } from '@/lib/facts';
import { evaluate } from './evaluate';
import { once, steadyReader } from './memory';

describe('what is worked out once', () => {
  it('once a rule and a day for a steady reader', () => {
    let calls = 0;
    const rule = {};
    const read = steadyReader(() => true);
    const make = () => ++calls;
    expect([once(rule, read, '2026-11-24', make), once(rule, read, '2026-11-24', make)]).toEqual([
      1, 1,
    ]);
    expect(once(rule, read, '2026-11-25', make)).toBe(2);
    expect(once(rule, read, '2026-11-24', make)).toBe(1);
    expect(once({}, read, '2026-11-24', make)).toBe(3);
  });
  it('each time for a reader whose answers may change', () => {
    let answer: FactValue | undefined;
    const test = { yes: 'child.any' } as const;
    const read = () => answer;
    expect(evaluate(test, read, '2026-11-24').value).toBeNull();
    answer = true;
    expect(evaluate(test, read, '2026-11-24').value).toBe(true);
  });
  it('never for another person', () => {
    const test = { yes: 'child.any' } as const;
    expect(
      evaluate(
        test,
        steadyReader(() => true),
        '2026-11-24',
      ).value,
    ).toBe(true);
    expect(
      evaluate(
        test,
        steadyReader(() => false),
        '2026-11-24',
      ).value,
    ).toBe(false);
  });
});
