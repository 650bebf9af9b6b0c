import { describe, expect, it } from 'vitest';
import type { FactId } from '@/lib/facts';
import { impliedFacts, NOT_APPLICABLE } from './implied';
import type { Situation } from './schema';

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
  it('does not replace what is stated when both can be true', () => {
    const implied = impliedFacts(
      { permit: { kind: 'aucun' }, entry: { mode: 'irreguliere' }, residence: { regular: true } },
      on,
    );
    expect(implied.has('residence.regular')).toBe(false);
  });
  it('an answer that leaves no room for another one wins over it', () => {
    const value = (situation: Situation, id: FactId) => impliedFacts(situation, on).get(id)?.value;
    expect(value({ child: { any: false, french: true } }, 'child.french')).toBe(false);
    expect(value({ union: { kind: 'aucune', livingTogether: true } }, 'union.livingTogether')).toBe(
      false,
    );
    expect(
      value({ union: { endedBy: 'separation', livingTogether: true } }, 'union.livingTogether'),
    ).toBe(false);
    expect(value({ permit: { kind: 'aucun', motif: 'etudiant' } }, 'permit.motif')).toBe(
      NOT_APPLICABLE,
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
