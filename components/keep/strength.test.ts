import { describe, expect, it } from 'vitest';
import { lengthOf, strengthOf } from './strength';

describe('advice on a passphrase', () => {
  it.each([
    ['', 'short'],
    ['neuf1car!', 'short'],
    ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['123456789012345', 'weak'],
    ['motdepasse', 'weak'],
    ['azertyuiop', 'weak'],
    ['bateau tortue', 'weak'],
    ['bateau bateau bateau bateau', 'weak'],
    ['bateau tortue lampe', 'good'],
    ['xK8#vQ2!mZ5&wT9rLp', 'good'],
    ['قارب سلحفاة مصباح ليمون', 'good'],
  ] as const)('« %s » is %s', (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength);
  });

  it('counts an accented letter once, however it was typed', () => {
    expect(lengthOf('e\u0301te\u0301')).toBe(3);
  });
});
