import {
  habitualResidence,
  habitualResidenceProof,
  multiYearCriteria,
  multiYearDocuments,
  notRenewedThrice,
  oneYearHeld,
} from '../../common/multi-year';
import type { Expr } from '../../expr';
import type { CardRule, Criterion, DocumentRule } from '../../types';

const holdsMultiYear: Expr = { is: 'permit.kind', in: ['carte-pluriannuelle'] };
const temporaryWorker: Expr = { is: 'permit.motif', in: ['travailleur-temporaire'] };

/** Exam and A2 are asked for the first multi-year card only: renewing one asks for habitual residence instead. */
const firstOnly = (criterion: Criterion): Criterion => ({
  ...criterion,
  test: { any: [holdsMultiYear, criterion.test] },
});
const firstOnlyDocument = (rule: DocumentRule): DocumentRule => ({
  ...rule,
  when: { all: [{ not: holdsMultiYear }, ...(rule.when ? [rule.when] : [])] },
});

const multiYear: CardRule = {
  kind: 'carte-pluriannuelle',
  validity: 'P4Y',
  facts: ['AES-SUI-4'],
  criteria: [
    ...[oneYearHeld, ...multiYearCriteria()].map(firstOnly),
    { ...habitualResidence, test: { any: [{ not: holdsMultiYear }, habitualResidence.test] } },
  ],
  documents: [
    ...multiYearDocuments().map(firstOnlyDocument),
    { ...habitualResidenceProof, when: holdsMultiYear },
  ],
};
const oneMoreYear: CardRule = {
  kind: 'carte-temporaire',
  validity: 'P1Y',
  facts: ['AES-SUI-1'],
  criteria: [notRenewedThrice],
};

export const firstCard: CardRule = {
  kind: 'carte-temporaire',
  validity: 'P1Y',
  facts: ['AES-SUI-1'],
};
export const privateLifeCards: readonly CardRule[] = [multiYear, oneMoreYear];
/** « travailleur temporaire »: no multi-year card, and no limit of renewals (ED-11, AES-SUI-4). */
export const workCards: readonly CardRule[] = [
  {
    ...multiYear,
    criteria: [
      { nature: 'condition', facts: ['AES-SUI-4'], test: { not: temporaryWorker } },
      ...(multiYear.criteria ?? []),
    ],
  },
  {
    ...oneMoreYear,
    criteria: [{ ...notRenewedThrice, test: { any: [temporaryWorker, notRenewedThrice.test] } }],
  },
];
