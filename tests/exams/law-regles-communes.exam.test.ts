import { describe, expect, it } from 'vitest';
import {
  hasDossiers,
  missingIds,
  rowsOf,
  useless,
  wrongConfidence,
  wrongDays,
} from './law-dossier';

const rows = [
  ...rowsOf(
    'autres-situations-familiales.md',
    /^(PC|COM|DEP|ANE|COU|REF|UE|MAY|ALG|TUN|MAR|SUB|INC)-/,
  ),
  ...rowsOf('README.md', /^ED-/),
];
const exceptions = {
  days: {
    'ANE-4':
      'La ligne dit « 2023, jour non trouvé » : le fait commence avec l’année et se montre comme à vérifier.',
    'COU-16':
      'La ligne n’a pas de colonne « du » ; le fait est une date d’effet, celle du 1er mai 2026.',
  },
  confidence: {
    'COU-13': 'README § 3.2 u : maintien après mai 2026 probable.',
    'COU-16':
      'La date d’effet et les montants sont sûrs (README a1, a3) ; le doute porte sur le jour qui compte, que le fait invite à vérifier.',
    'ED-01': 'README § 6 rang 4 : à relire après la loi du 11 août 2025.',
    'ED-03': 'La liste est sûre ; le doute ne porte que sur L435-4 et L425-11, que le fait nomme.',
    'ED-10':
      'La liste est sûre ; le doute ne porte que sur L423-2 depuis mai 2021, que le fait nomme.',
  },
};

describe.skipIf(!hasDossiers)('common rules and README (skipped without ../shared)', () => {
  it('are read whole', () => expect(rows.length).toBeGreaterThan(140));
  it('every id is held, as itself or as a twin, or left out with a reason', () =>
    expect(missingIds(rows)).toEqual([]));
  it('days are those of the dossier', () => expect(wrongDays(rows, exceptions)).toEqual([]));
  it('confidence is the lowest the dossier gives', () =>
    expect(wrongConfidence(rows, exceptions)).toEqual([]));
  it('no exception is left over', () => expect(useless(rows, exceptions)).toEqual([]));
});
