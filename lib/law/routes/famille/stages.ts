import { engagement, noPolygamy, noPublicOrderThreat } from '../../common/conditions';
import { counterThenOnline } from '../../common/filing';
import {
  followingCards,
  multiYearCriteria,
  multiYearDocuments,
  oneYearHeld,
} from '../../common/multi-year';
import { provisionalCounter, provisionalOnline } from '../../common/remedies';
import type { Expr } from '../../expr';
import type { CardRule, Criterion, DocumentRule, Notice } from '../../types';

/** Day on which the spouse and the parent of a French person moved to the ANEF. */
export const ONLINE = '2023-04-05';
const LAST_COUNTER_DAY = '2023-04-04';

const until = <T extends Notice>(notices: readonly T[], to: string): readonly T[] =>
  notices.map((notice) => ({ ...notice, from: notice.from ?? '2020-01-01', to }));
const since = <T extends Notice>(notices: readonly T[], from: string): readonly T[] =>
  notices.map((notice) => ({ ...notice, from }));
/** Notices dated by hand, until a day included. */
export const noticesUntil = until;

export const familyChannels = counterThenOnline(ONLINE, LAST_COUNTER_DAY, 'CF-DEL-02', 'CF-DEL-01');
/** Récépissé at the counter, then the attestations of the ANEF. */
export const familyProvisional: readonly Notice[] = [
  ...until(provisionalCounter, LAST_COUNTER_DAY),
  ...since(provisionalOnline, ONLINE),
];
export const onlineHelp: readonly Notice[] = [
  { facts: ['CF-DEL-18'], from: ONLINE },
  { facts: ['DEP-9'] },
];

/** The fiche of 2020 makes attendance a condition without asking for the contract in the file. */
function asListed(rules: readonly DocumentRule[]): readonly DocumentRule[] {
  return rules.map((rule) => (rule.document === 'cir' ? { ...rule, from: '2021-05-03' } : rule));
}

/** After a VLS-TS or a temporary card: two years (CF-DUR-02), else one more year. */
export const familyCards = (limited: boolean): readonly CardRule[] =>
  followingCards('P2Y', ['CF-DUR-02', 'COM-10']).map((card) =>
    card.kind === 'carte-pluriannuelle'
      ? {
          ...card,
          criteria: [oneYearHeld, ...multiYearCriteria()],
          documents: asListed(multiYearDocuments()),
        }
      : limited
        ? card
        : { ...card, criteria: [] },
  );
export const oneYearCard: CardRule = {
  kind: 'carte-temporaire',
  validity: 'P1Y',
  facts: ['CF-DUR-01'],
};
/** Renewal of a multi-year card: neither exam nor A2 again (CF-CSP-07). */
export const nextMultiYear: CardRule = {
  kind: 'carte-pluriannuelle',
  validity: 'P2Y',
  facts: ['CF-DUR-02', 'CF-CSP-07'],
};

/** Change of motif: since the new code, a first multi-year card is possible with the CIR and, in 2026, the exam (CF-CHG-C3, C4). */
export const cardsAfterChange: readonly CardRule[] = [
  {
    kind: 'carte-pluriannuelle',
    validity: 'P2Y',
    facts: ['CF-DUR-02'],
    from: '2021-05-01',
    criteria: [oneYearHeld, ...multiYearCriteria({ changeOfStatus: true }).map(ofChange)],
    documents: asListed(multiYearDocuments({ changeOfStatus: true })),
  },
  oneYearCard,
];
function ofChange(criterion: Criterion): Criterion {
  if (criterion.facts[0] === 'PC-12') return { ...criterion, facts: ['CF-CHG-C3', 'PC-12'] };
  if (criterion.facts[0] === 'COM-8') return { ...criterion, facts: ['CF-CHG-C4', 'COM-8b'] };
  return criterion;
}

/** Filed too late, the conditions of entry (a visa) are asked again: after six months, before 2021 as soon as the permit ended. */
export const notTooLate: readonly Criterion[] = [
  { nature: 'bar', facts: ['CF-DEL-10'], test: notAfter('P1D') },
  { nature: 'bar', facts: ['DEP-6'], test: notAfter('P6M1D') },
];
function notAfter(duration: string): Expr {
  return {
    any: [{ before: duration, since: 'permit.expiresOn' }, { yes: 'residence.regular' }],
  };
}

const victimOfPolygamy: Expr = {
  all: [{ yes: 'union.polygamy' }, { yes: 'union.polygamyEndured' }],
};
/** « NON BLOQUE » for victims: polygamy endured is not held against them. */
export const notBlockedVictim: readonly Criterion[] = [
  noPublicOrderThreat,
  { ...noPolygamy, test: { any: [noPolygamy.test, victimOfPolygamy] } },
  engagement,
];
export { victimOfPolygamy };
