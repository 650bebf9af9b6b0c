// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { InFrench } from './InFrench';

afterEach(cleanup);

const french = (text: string, lang: string) =>
  [...render(<InFrench text={text} lang={lang} />).container.querySelectorAll('[lang=fr]')].map(
    (e) => e.textContent,
  );

it('marks the French names inside a sentence written in other letters', () => {
  const text =
    'يُقدَّم الطلب في المحافظة (préfecture) أو المحافظة الفرعية (sous-préfecture) عبر ANEF.';
  expect(french(text, 'ar')).toEqual(['préfecture', 'sous-préfecture', 'ANEF']);
  expect(french('Карта «vie privée et familiale» выдаётся', 'ru')).toEqual([
    'vie privée et familiale',
  ]);
});

it('keeps every letter of the sentence', () => {
  const text = 'بطاقة «salarié» لعقد CDI (المادة L423-2).';
  const { container } = render(<InFrench text={text} lang="ar" />);
  expect(container.textContent).toBe(text);
});

it('cannot tell French from another language in Latin letters, and marks nothing', () => {
  expect(french('The card is « vie privée et familiale ».', 'en')).toEqual([]);
});
