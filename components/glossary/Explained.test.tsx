// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Explained, WordsExplained } from '.';

afterEach(cleanup);

const words = { text: 'Hors ANEF, un récépissé. Puis un autre récépissé.', lang: 'fr' };
const button = (name: string) => screen.getByRole('button', { name });

it('opens a meaning under the text, one at a time, and closes it with the same tap', () => {
  render(<Explained words={words} />);
  expect(screen.getAllByTestId('term')).toHaveLength(2);
  expect(screen.queryByTestId('term-note')).toBeNull();
  fireEvent.click(button('récépissé'));
  expect(button('récépissé').getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByRole('note').id).toBe(button('récépissé').getAttribute('aria-controls'));
  fireEvent.click(button('ANEF'));
  expect(screen.getAllByTestId('term-note').map((e) => e.dataset.term)).toEqual(['anef']);
  fireEvent.click(button('ANEF'));
  expect(screen.queryByTestId('term-note')).toBeNull();
});

it('closes with Escape or its cross, and gives the focus back to the word', () => {
  render(<Explained words={words} />);
  fireEvent.click(button('récépissé'));
  fireEvent.keyDown(button('récépissé'), { key: 'Escape' });
  expect(screen.queryByTestId('term-note')).toBeNull();
  fireEvent.click(button('récépissé'));
  fireEvent.click(button('Fermer l’explication'));
  expect(screen.queryByTestId('term-note')).toBeNull();
  expect(document.activeElement).toBe(button('récépissé'));
});

it('keeps the sentence whole and the official word French', () => {
  render(<Explained as="h1" words={{ text: 'Outside the ANEF, a « récépissé ».', lang: 'en' }} />);
  expect(screen.getByRole('heading').textContent).toBe('Outside the ANEF, a « récépissé ».');
  expect(screen.getByRole('heading').lang).toBe('en');
  expect(button('ANEF').lang).toBe('fr');
});

it('lists the words of answers, where no button may stand', () => {
  render(<WordsExplained texts={['Avec un VLS-TS', 'Un récépissé', 'Rien']} />);
  expect(screen.getAllByTestId('term').map((e) => e.dataset.term)).toEqual(['vls-ts', 'recepisse']);
});
