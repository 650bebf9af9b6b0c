import { describe, expect, it } from 'vitest';
import { Phrasebook } from './patterns.ts';

const found = (phrase: string, text: string) => {
  const book = new Phrasebook<string>();
  book.add(phrase, 'x');
  return book.find(text.split(' ')).map(({ from, to }) => [from, to]);
};

describe('phrases', () => {
  it('match words, beginnings, alternatives and optional words', () => {
    expect(found('acte [de] naissance/mariage', 'copie acte mariage')).toEqual([[1, 3]]);
    expect(found('polygam*', 'non polygamie')).toEqual([[1, 2]]);
    expect(found('visa [long sejour]', 'visa long sejour')).toEqual([[0, 3]]);
    expect(found('acte naissance', 'acte mariage')).toEqual([]);
  });

  it('leave gaps inside a clause only', () => {
    expect(found('attestation ~ hotel', 'attestation datee gerant hotel')).toEqual([[0, 4]]);
    expect(found('attestation ~ hotel', 'attestation , hotel')).toEqual([]);
    expect(found('attestation ~ hotel', 'attestation a b c d hotel')).toEqual([]);
    expect(found('justificatif ~ sejour', 'justificatif taxe sur titre sejour')).toEqual([]);
  });

  it('refuse to begin with what may be absent', () => {
    expect(() => found('[de] acte', 'acte')).toThrow(/optional/);
  });
});
