import { describe, expect, it } from 'vitest';
import { strengthOf } from './strength';

describe('advice on a passphrase', () => {
  it.each([
    ['', 'short'],
    ['neuf1car!', 'short'],
    ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['123456789012345', 'weak'],
    ['motdepasse', 'weak'],
    ['azertyuiop', 'weak'],
    ['bateau tortue', 'weak'],
    ['bateau tortue lampe', 'fair'],
    ['bateau tortue lampe citron', 'strong'],
    ['bateau bateau bateau bateau', 'weak'],
    ['قارب سلحفاة مصباح ليمون', 'strong'],
  ] as const)('« %s » is %s', (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength);
  });
});
