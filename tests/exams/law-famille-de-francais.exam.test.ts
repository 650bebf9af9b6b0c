import { describe, expect, it } from 'vitest';
import {
  hasDossiers,
  missingIds,
  rowsOf,
  useless,
  wrongConfidence,
  wrongDays,
} from './law-dossier';

const rows = rowsOf('famille-de-francais.md', /^(CF|RS)-/);
const exceptions = {
  days: {},
  confidence: {
    'CF-CR-04':
      'La durée de trois ans est sûre ; le doute ne porte que sur le numéro de l’article censuré.',
  },
};

describe.skipIf(!hasDossiers)('famille-de-francais.md (skipped without ../shared)', () => {
  it('is read whole', () => expect(rows.length).toBeGreaterThan(215));
  it('every id is held, as itself or as a twin, or left out with a reason', () =>
    expect(missingIds(rows)).toEqual([]));
  it('days are those of the dossier', () => expect(wrongDays(rows, exceptions)).toEqual([]));
  it('confidence is the lowest the dossier gives', () =>
    expect(wrongConfidence(rows, exceptions)).toEqual([]));
  it('no exception is left over', () => expect(useless(rows, exceptions)).toEqual([]));
});
