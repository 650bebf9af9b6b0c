import { describe, expect, it } from 'vitest';
import {
  hasDossiers,
  missingIds,
  rowsOf,
  useless,
  wrongConfidence,
  wrongDays,
} from './law-dossier';

const rows = rowsOf('admission-exceptionnelle.md', /^AES-/);
/** The doubt of these rows bears on something that the person does not rely on; the fact says where to check it. */
const exceptions = {
  days: {},
  confidence: {
    'AES-TRAV-P1': 'Doute sur la seule date du changement de modèle du Cerfa.',
    'AES-TRAV-P2': 'Doute sur la seule date de la bascule en ligne.',
    'AES-TENS-C14':
      'L’échéance est sûre ; le doute porte sur une prolongation, que le fait invite à vérifier.',
    'AES-TENS-P1': 'Doute sur la seule date de mise en service du formulaire.',
    'AES-ASE-C4': 'L’année des 18 ans est sûre ; les deux mois sont tenus par ED-13, probable.',
    'AES-DEP-4': 'Le nouveau nom est sûr ; doute sur le jour exact.',
    'AES-AID-2': 'Le site est sûr ; seuls les horaires sont à vérifier.',
    'AES-AID-3': 'Le site est sûr ; seuls les horaires sont à vérifier.',
    'AES-AID-4': 'Le site est sûr ; le numéro est donné avec sa date.',
  },
};

describe.skipIf(!hasDossiers)('admission-exceptionnelle.md (skipped without ../shared)', () => {
  it('is read whole', () => expect(rows.length).toBeGreaterThan(180));
  it('every id is held, as itself or as a twin, or left out with a reason', () =>
    expect(missingIds(rows)).toEqual([]));
  it('days are those of the dossier', () => expect(wrongDays(rows, exceptions)).toEqual([]));
  it('confidence is the lowest the dossier gives', () =>
    expect(wrongConfidence(rows, exceptions)).toEqual([]));
  it('no exception is left over', () => expect(useless(rows, exceptions)).toEqual([]));
});
