import type { Expr } from '../../expr';

/** Which case of the route is the person's; none of these states a condition. */
const marriedToForeigner: Expr = {
  all: [
    { is: 'union.kind', in: ['mariage'] },
    { is: 'union.partnerNationality', in: ['autre'] },
  ],
};
const holdsUsableCard: Expr = {
  is: 'permit.kind',
  in: ['carte-temporaire', 'carte-pluriannuelle'],
};
const notByReunification: Expr = { not: { yes: 'rf.authorised' } };
const protectedOrLongTerm: Expr = {
  is: 'partner.permit',
  in: ['protege', 'resident-ue-autre-etat'],
};

/** Spouse of a « talent », or their child under 19. */
export const talentFamily: Expr = {
  any: [
    {
      all: [
        { is: 'union.kind', in: ['mariage'] },
        { is: 'partner.permit', in: ['talent'] },
      ],
    },
    {
      all: [
        { before: 'P19Y', since: 'person.birthDate' },
        { is: 'parent.permit', in: ['talent'] },
      ],
    },
    {
      all: [
        { is: 'permit.kind', in: ['vls-ts', 'carte-pluriannuelle', 'carte-temporaire'] },
        { is: 'permit.motif', in: ['talent-famille'] },
      ],
    },
  ],
};

export const cameByReunification: Expr = { yes: 'rf.authorised' };

/** The spouse already lives in France with a card. */
export const reunificationInPlace: Expr = {
  all: [
    notByReunification,
    marriedToForeigner,
    holdsUsableCard,
    { not: talentFamily },
    { not: protectedOrLongTerm },
  ],
};

/** Lives in France without a card that allows reunification in place, or the relative has a scheme of their own. */
export const fallback: Expr = {
  all: [
    notByReunification,
    marriedToForeigner,
    { not: talentFamily },
    {
      any: [
        protectedOrLongTerm,
        { all: [{ no: 'partner.familyAbroad' }, { not: holdsUsableCard }] },
      ],
    },
  ],
};

/** Everybody else: the relative asks from France. */
export const reunificationToAsk: Expr = {
  all: [
    notByReunification,
    { not: talentFamily },
    { not: reunificationInPlace },
    { not: { all: [marriedToForeigner, protectedOrLongTerm] } },
  ],
};
