import { describe, expect, it } from 'vitest';
import {
  hasDossiers,
  missingIds,
  rowsOf,
  useless,
  wrongConfidence,
  wrongDays,
} from './law-dossier';

const rows = rowsOf(
  'autres-situations-familiales.md',
  /^(RF|CRF|TF|ERF|J13|JTN|ASE|NEF|RLD|RAT|MAL|APM|LPF|VTH|PSP|ODP|HEB|PRO)-/,
);
const exceptions = {
  days: {
    'J13-D1': 'La ligne finit « en 2023 », sans jour : le fait finit avec 2022.',
    'J13-D2': 'La ligne commence « en 2023 », sans jour : le fait commence avec l’année.',
    'LPF-C9': 'La ligne commence « en 2025 », sans jour : le fait commence avec l’année.',
  },
  confidence: {
    'J13-D1':
      'Le jour de la bascule en ligne n’est pas établi : le fait se montre comme à vérifier.',
    'PSP-1': 'Le doute ne porte que sur le coût depuis mai 2026, tenu par COU-10.',
  },
};

describe.skipIf(!hasDossiers)('autres-situations-familiales.md (skipped without ../shared)', () => {
  it('is read whole', () => expect(rows.length).toBeGreaterThan(230));
  it('every id is held, as itself or as a twin, or left out with a reason', () =>
    expect(missingIds(rows)).toEqual([]));
  it('days are those of the dossier', () => expect(wrongDays(rows, exceptions)).toEqual([]));
  it('confidence is the lowest the dossier gives', () =>
    expect(wrongConfidence(rows, exceptions)).toEqual([]));
  it('no exception is left over', () => expect(useless(rows, exceptions)).toEqual([]));
});
