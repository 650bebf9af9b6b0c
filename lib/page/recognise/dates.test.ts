import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../read/raw';
import type { SiteKind } from '../types';
import { isoDateIn, verifiedOn } from './dates';

const lines = (...texts: string[]): RawBlock[] =>
  texts.map((text) => ({ kind: 'text', text, under: -1, level: 0, list: -1, row: -1, marks: 0 }));
const on = (text: string, site: SiteKind = 'prefecture') =>
  verifiedOn(lines(...text.split('\n')), site, -1);

describe('the date of a page, in every wording met', () => {
  it.each([
    ["Vérifié le 21 janvier 2020 - Direction de l'information légale", '2020-01-21'],
    ['Vérifié le 31/07/2024 - …', '2024-07-31'],
    ['Vérifié le 24/06/2021 – Direction', '2021-06-24'],
    ['Vérifié le 06 August 2021 - Direction', '2021-08-06'],
    ['Vérfié le 2 février 2019', '2019-02-02'],
    ['Vérifié le 1er\u00A0janvier 2020', '2020-01-01'],
    ['Mis à jour le 28 novembre 2016 par « direction »', '2016-11-28'],
    ['Mise à jour le 29/09/2020', '2020-09-29'],
    ['mis à jour le : 04/03/2014', '2014-03-04'],
    ['Publié le 12/12/2024 – Mis à jour le 12/06/2025', '2025-06-12'],
    ['Publié le 12 mars 2025', '2025-03-12'],
    ['modified 2020-01-21', '2020-01-21'],
    ['Publié le – Mis à jour le', null],
    ['Le dispositif prend fin le 31/12/2026', null],
    ['lundi 12 janvier 2026', null],
    ['Vérifié le 31/02/2024', null],
  ])('%s → %s', (text, day) => expect(on(text)).toBe(day));

  it('prefers the fiche’s verification to the page’s update, and the DILA’s date to the town’s', () => {
    expect(on('Mis à jour le 12/01/2023\nVérifié le 01/08/2022')).toBe('2022-08-01');
    const town = lines('Mis à jour le 12/01/2023', 'Titre', 'Mis à jour le 4 août 2020');
    expect(verifiedOn(town, 'comarquage', 1)).toBe('2020-08-04');
    expect(verifiedOn(lines('Publié le 3 mars 2022'), 'comarquage', 0)).toBeNull();
  });

  it('a date alone is the ministry’s', () => {
    expect(on('20 mai 2022', 'interieur')).toBe('2022-05-20');
    expect(on('20 mai 2022')).toBeNull();
  });

  it('refuses days that do not exist', () => {
    expect(isoDateIn('29 février 2024')).toBe('2024-02-29');
    expect(isoDateIn('29 février 2023')).toBeNull();
    expect(isoDateIn('12/13/2024')).toBeNull();
  });
});
