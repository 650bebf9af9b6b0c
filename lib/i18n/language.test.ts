import { afterEach, expect, it } from 'vitest';
import { direction, formatDate, language, say, setLanguage, t } from '.';

afterEach(() => setLanguage('fr'));

it('speaks French at once, and marks what is French', () => {
  expect(t('nav.page')).toBe('Cette page');
  expect(say('law.nothing', 'Qui ?')).toEqual({ text: 'Qui\u00a0?', lang: 'fr' });
});

it('says the first of the month as French does', () => {
  expect(formatDate('2027-03-01')).toBe('1er mars 2027');
  expect(formatDate('2027-03-11')).toBe('11 mars 2027');
});

it('loads another language when it is chosen, with its direction', async () => {
  await setLanguage('ar');
  expect(t('nav.page')).not.toBe('Cette page');
  expect(direction()).toBe('rtl');
  // Western digits everywhere, as on the papers.
  expect(formatDate('2027-03-12')).toMatch(/12.*2027/);
});

it('says a sentence of law in the language chosen', async () => {
  await setLanguage('en');
  const { text, lang } = say('group.person', 'La personne');
  expect(lang).toBe('en');
  expect(text).toBe('About you');
});

it('keeps the last choice when two are made quickly', async () => {
  await Promise.all([setLanguage('ar'), setLanguage('fr')]);
  expect(language.value).toBe('fr');
  expect(t('nav.page')).toBe('Cette page');
});

it('stays where it is for a language it does not know', async () => {
  await setLanguage('xx');
  expect(language.value).toBe('fr');
});
