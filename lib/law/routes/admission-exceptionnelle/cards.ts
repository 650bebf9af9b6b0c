import { multiYearCard, notRenewedThrice } from '../../common/multi-year';
import type { Expr } from '../../expr';
import type { CardRule } from '../../types';

const temporaryWorker: Expr = { is: 'permit.motif', in: ['travailleur-temporaire'] };
const multiYear = multiYearCard('P4Y', ['AES-SUI-4']);
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
