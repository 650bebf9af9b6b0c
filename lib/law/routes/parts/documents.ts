import { currentCard, socle, socle2020 } from '../../common/documents';
import type { DocumentId } from '../../ids';
import type { DocumentRule } from '../../types';

/** One document asked at filing, on the ground of these facts; original and copy unless said otherwise. */
export const asked = (
  document: DocumentId,
  facts: readonly string[],
  more: Partial<DocumentRule> = {},
): DocumentRule => ({ document, facts, at: 'filing', copies: 'original-and-copy', ...more });

/** Until 2021-05-02: what the founding fiche lists. */
export const until2021 = (rules: readonly DocumentRule[]): readonly DocumentRule[] =>
  rules.map((rule) => ({ ...rule, to: '2021-05-02' }));
/** From 2021-05-03: the national list (annexe 10). */
export const since2021 = (rules: readonly DocumentRule[]): readonly DocumentRule[] =>
  rules.map((rule) => ({ ...rule, from: rule.from ?? '2021-05-03' }));

/** The two periods of a first demand. `onlineFrom`: the day the route moved to the ANEF. */
export const firstFile = (
  before: readonly DocumentRule[],
  after: readonly DocumentRule[],
  onlineFrom?: string,
): readonly DocumentRule[] => [...until2021(before), ...socle(onlineFrom), ...since2021(after)];

/** Renewal: the card held, the common file, and again the proofs that the conditions last (PC-11). */
export const renewalFile = (
  before: readonly DocumentRule[],
  after: readonly DocumentRule[],
  onlineFrom?: string,
): readonly DocumentRule[] => [
  currentCard,
  ...until2021(before),
  ...socle(onlineFrom),
  ...since2021(after).map((rule) => ({ ...rule, facts: [...rule.facts, 'PC-11'] })),
];

/** Passport, birth, home, photos of 2020, without the documents named. */
export const socle2020Without = (...left: readonly DocumentId[]): readonly DocumentRule[] =>
  socle2020.filter((rule) => !left.includes(rule.document));
