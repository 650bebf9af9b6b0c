import { describe, expect, it } from 'vitest';
import { impliedFacts, NOT_APPLICABLE } from './implied';

const on = '2026-11-24';

describe('what goes without saying', () => {
  it('nothing follows from nothing', () => {
    expect(impliedFacts({}, on).size).toBe(0);
  });
  it('someone without a permit has no motif, and someone alone no spouse', () => {
    const implied = impliedFacts({ permit: { kind: 'aucun' }, union: { kind: 'aucune' } }, on);
    expect(implied.get('permit.motif')).toEqual({ value: NOT_APPLICABLE, from: 'permit.kind' });
    expect(implied.get('partner.permit')).toEqual({ value: NOT_APPLICABLE, from: 'union.kind' });
  });
  it('never replaces what is stated', () => {
    expect(impliedFacts({ child: { any: false, french: true } }, on).has('child.french')).toBe(
      false,
    );
  });
  it('a card still valid is regular stay, an expired one is not', () => {
    const card = (expiresOn: string) =>
      impliedFacts({ permit: { kind: 'carte-temporaire', expiresOn } }, on).get('residence.regular')
        ?.value;
    expect(card('2026-11-24')).toBe(true);
    expect(card('2026-11-23')).toBeUndefined();
  });
});
