import { inGuyane, inMayotte } from '../../common/conditions';
import type { Expr } from '../../expr';

/** Tests about the couple and the child that several routes share. Data only. */

export const marriedToFrench: Expr = {
  all: [
    { is: 'union.kind', in: ['mariage'] },
    { is: 'union.partnerNationality', in: ['francaise'] },
  ],
};
/** A wedding or Pacs announced for later: the couple is not united yet. Says nothing when the day is not stated. */
export const notYetUnited: Expr = { before: 'P0D', since: 'union.since' };
export const marriageKnownInFrance: Expr = {
  any: [{ is: 'union.celebratedIn', in: ['france'] }, { yes: 'union.transcribed' }],
};

/** Entered with a visa, without one when exempt, or with a permit of another Schengen state. */
export const regularEntry: Expr = {
  is: 'entry.mode',
  in: ['visa-long-sejour', 'visa-court-sejour', 'dispense-de-visa', 'titre-schengen'],
};
const CARDS = ['carte-temporaire', 'carte-pluriannuelle', 'carte-resident', 'vls-ts'];

/** The permit held is not expired (last day included), or a document prolongs it. */
export const permitInCourse: Expr = {
  any: [{ before: 'P1D', since: 'permit.expiresOn' }, { yes: 'residence.regular' }],
};
/** Long-stay visa held for the first card: the VLS-TS, or a visa used recently or still covering the stay. */
export const longStayVisa: Expr = {
  any: [
    { is: 'permit.kind', in: ['vls-ts'] },
    {
      all: [
        { is: 'entry.mode', in: ['visa-long-sejour'] },
        { any: [{ yes: 'residence.regular' }, { before: 'P1Y', since: 'entry.date' }] },
      ],
    },
  ],
};
/** Someone with a card or a visa to show: « si l’on en a un ». */
export const hasVisaOrCard: Expr = {
  any: [
    { is: 'permit.kind', in: CARDS },
    { is: 'entry.mode', in: ['visa-long-sejour'] },
  ],
};

/** Six months of real life together in France (CF-SVL-C4). */
export const sixMonthsTogether: Expr = { elapsed: 'P6M', since: 'union.livingTogetherSince' };

/** Spouse of a French person who meets L423-1 or L423-2: the residual routes are not for them. */
export const spouseRight: Expr = {
  all: [
    marriedToFrench,
    { yes: 'union.livingTogether' },
    { yes: 'union.partnerKeptNationality' },
    marriageKnownInFrance,
    {
      any: [
        longStayVisa,
        { all: [{ is: 'union.celebratedIn', in: ['france'] }, regularEntry, sixMonthsTogether] },
      ],
    },
  ],
};

export const frenchChild: Expr = { yes: 'child.french' };
export const noFrenchChild: Expr = { no: 'child.french' };
/** Born, and under 18. */
export const childIsMinor: Expr = {
  all: [
    { elapsed: 'P0D', since: 'child.birthDate' },
    { before: 'P18Y', since: 'child.birthDate' },
  ],
};
const sinceBirth: Expr = { is: 'child.contribution', in: ['depuis-la-naissance'] };
const sinceADate = (duration: string): Expr => ({
  all: [
    { is: 'child.contribution', in: ['depuis-une-date'] },
    { elapsed: duration, since: 'child.contributesSince' },
  ],
});
/** Since birth or for two years (CF-PEF-C2). */
export const contributes: Expr = { any: [sinceBirth, sinceADate('P2Y')] };
/** Since birth or for three years in Guyane and Mayotte (CF-PEF-C7). */
export const contributesOverseas: Expr = {
  any: [{ not: { any: [inGuyane, inMayotte] } }, sinceBirth, sinceADate('P3Y')],
};

/** The other parent recognised the child, and the applicant is not the author of it (CF-PEF-C3). */
export const recognisedByOther: Expr = {
  all: [
    { is: 'child.otherParentFiliation', in: ['reconnaissance'] },
    { no: 'child.recognisedByApplicant' },
  ],
};
export const otherParentProved: Expr = {
  is: 'child.otherParentContribution',
  in: ['prouvee', 'decision'],
};

/** Parent who meets L423-7. */
export const parentRight: Expr = {
  all: [frenchChild, childIsMinor, { yes: 'child.livesInFrance' }, contributes],
};
/** Not on L423-7. */
export const notParentRight: Expr = {
  any: [{ no: 'child.any' }, noFrenchChild, { not: parentRight }],
};

/** Not a young adult of L423-15, L423-21 or L423-22: those end at 19. */
export const notYoungRight: Expr = {
  any: [
    { elapsed: 'P19Y', since: 'person.birthDate' },
    {
      all: [
        { no: 'rf.authorised' },
        { is: 'youth.confided', in: ['non'] },
        { not: { between: 'person.birthDate', and: 'residence.since', atMost: 'P13Y' } },
      ],
    },
  ],
};

/** Spouse of a foreigner whose card opens family reunification (AES-VPF-C4). */
export const familyReunificationSpouse: Expr = {
  all: [
    { is: 'union.kind', in: ['mariage'] },
    { is: 'union.partnerNationality', in: ['autre'] },
    {
      is: 'partner.permit',
      in: ['carte-temporaire', 'carte-pluriannuelle', 'carte-resident', 'certificat-algerien-1-an'],
    },
  ],
};

/** Mayotte since August 2025: long-stay visa and seven years of residence (MAY-2). */
export const mayotteTies: Expr = {
  any: [{ not: inMayotte }, { all: [longStayVisa, { elapsed: 'P7Y', since: 'residence.since' }] }],
};
