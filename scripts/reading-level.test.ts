import { describe, expect, it } from 'vitest';
import { asRead, readInterface, score, sentencesOf, syllables } from './reading-level.mjs';

describe('the measure', () => {
  it.each([
    ['carte', 1],
    ['préfecture', 3],
    ['administration', 5],
    ['les', 1],
    ['demandent', 2],
  ])('%s has %i syllables', (word, count) => {
    expect(syllables(word)).toBe(count);
  });
  it('reads the longest form of a plural, and a word in the place of a name', () => {
    expect(asRead('{count, plural, one {# jour} other {# jours}} pour {route}')).toBe(
      '3 jours pour mot',
    );
  });
  it('cuts where a reader stops', () => {
    expect(sentencesOf('Un. Deux : trois ; quatre ?')).toEqual([
      'Un.',
      'Deux',
      'trois',
      'quatre ?',
    ]);
  });
  it('finds the State’s own prose harder than ours', () => {
    const theirs =
      'La délivrance de l’autorisation provisoire de séjour est subordonnée à la production des justificatifs énumérés par les dispositions réglementaires applicables.';
    expect(score([theirs])).toBeLessThan(score(['Montrez cette page au guichet.']) - 40);
  });
});

describe('the French of the panel', () => {
  const read = readInterface().filter((one) => one.words >= 6);
  it('is very easy taken together', () => {
    expect(score(read.map((one) => one.sentence))).toBeGreaterThan(80);
  });
  it('has no sentence of more than 22 words', () => {
    expect(read.filter((one) => one.words > 22)).toEqual([]);
  });
});
