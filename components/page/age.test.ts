import { expect, it } from 'vitest';
import { ageOf, officialFiche } from './age';

const age = (verifiedOn: string | null) => ageOf({ verifiedOn }, '2026-11-22')?.kind ?? null;

it.each([
  [null, null],
  ['2026-11-23', 'newer'],
  ['2026-11-22', null],
  ['2025-05-22', null],
  ['2025-05-21', 'older'],
  ['2020-01-21', 'older'],
])('a page of %s is %s', (day, kind) => {
  expect(age(day)).toBe(kind);
});

it('leads from a copy to the official fiche, and nowhere from an unknown number', () => {
  expect(officialFiche({ fiche: 'F2257' })).toBe(
    'https://www.service-public.gouv.fr/particuliers/vosdroits/F2257',
  );
  expect(officialFiche({ fiche: null })).toBeNull();
  expect(officialFiche({ fiche: 'A15291' })).toBeNull();
});
