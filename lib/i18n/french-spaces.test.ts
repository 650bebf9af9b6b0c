import { expect, it } from 'vitest';
import { frenchSpaces } from './french-spaces';

const shown = (text: string) => frenchSpaces(text).replaceAll('\u00a0', '_');

it('keeps signs with the word before them, and numbers whole', () => {
  expect(shown('Quelle est votre nationalité ?')).toBe('Quelle est votre nationalité_?');
  expect(shown('« Époux de Français » : 11 pièces')).toBe('«_Époux de Français_»_: 11 pièces');
  expect(shown('10 000 € et 20 %')).toBe('10_000_€ et 20_%');
});

it('changes nothing else', () => {
  expect(shown('le 3 mai 2026, art. L423-2')).toBe('le 3 mai 2026, art. L423-2');
  expect(shown('https://ofii.fr/a?b')).toBe('https://ofii.fr/a?b');
});
