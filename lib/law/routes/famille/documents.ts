import type { DocumentRule } from '../../types';

/** Last day of the lists of the fiches; annexe 10 rules from the next. */
export const BEFORE = '2021-05-02';
export const SINCE = '2021-05-03';

/** A document to file. */
export const asked = (
  document: DocumentRule['document'],
  facts: readonly string[],
  more: Partial<DocumentRule> = {},
): DocumentRule => ({ document, facts, at: 'filing', copies: 'original-and-copy', ...more });

/** The statement of both and the proofs of one address. */
export const lifeTogether = (
  facts: readonly string[],
  more: Partial<DocumentRule> = {},
): readonly DocumentRule[] => [
  asked('declaration-communaute-de-vie', facts, {
    ...more,
    copies: 'original',
    detail: 'Déclaration sur l’honneur, datée et signée des deux.',
  }),
  asked('preuves-vie-commune', facts, { ...more, copies: 'copy' }),
];

/** Children of someone who asks for a family permit, since annexe 10. */
export const childrenBirth: DocumentRule = asked('acte-de-naissance-enfant', ['CF-P-COM-18'], {
  from: SINCE,
  when: { yes: 'child.any' },
  detail: 'Pour chaque enfant, avec les deux parents.',
});
