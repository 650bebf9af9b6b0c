import { counterThenOnline } from '../../common/filing';
import type { Expr } from '../../expr';
import type { Criterion } from '../../types';
import {
  childIsMinor,
  frenchChild,
  marriageKnownInFrance,
  marriedToFrench,
  notYetUnited,
  regularEntry,
} from '../famille/tests';
import * as documents from './documents';
import { ground, tenYearsAfter } from './ground';

const condition = (fact: string, test: Expr): Criterion => ({
  nature: 'condition',
  facts: [fact],
  test,
});
const ONLINE = '2023-04-05';
const channels = counterThenOnline(ONLINE, '2023-04-04', 'RS-DZ-10', 'ALG-13');
const regular: Expr = { yes: 'residence.regular' };
const worksMeanwhile = [{ facts: ['DEP-13'] }];

const spouse = {
  selects: marriedToFrench,
  motifs: ['conjoint-de-francais'],
  channels,
  onlineFrom: ONLINE,
  warnings: worksMeanwhile,
} as const;
/** Still married: together, or stated as not ended. */
const marriageLasts: Expr = {
  any: [{ yes: 'union.livingTogether' }, { is: 'union.endedBy', in: ['aucune'] }],
};

export const spouseOneYear = ground({
  ...spouse,
  id: 'conjoint-francais',
  title: 'Conjoint algérien de Français : certificat d’un an',
  first: [
    {
      ...condition('RS-DZ-02', {
        all: [
          marriedToFrench,
          marriageLasts,
          regularEntry,
          { yes: 'union.partnerKeptNationality' },
          marriageKnownInFrance,
        ],
      }),
      refusedWhen: notYetUnited,
    },
  ],
  renewal: [
    {
      ...condition('RS-DZ-03', {
        all: [
          marriedToFrench,
          { yes: 'union.livingTogether' },
          { yes: 'union.partnerKeptNationality' },
        ],
      }),
      refusedWhen: notYetUnited,
    },
  ],
  documents: documents.spouse,
  again: documents.together,
});

export const spouseTenYears = tenYearsAfter(
  {
    ...spouse,
    id: 'conjoint-francais-un-an-de-mariage',
    title: 'Conjoint algérien de Français : certificat de dix ans',
    first: [
      condition('RS-DZ-04', {
        all: [
          marriedToFrench,
          { elapsed: 'P1Y', since: 'union.since' },
          { yes: 'union.livingTogether' },
          { yes: 'union.partnerKeptNationality' },
          marriageKnownInFrance,
          regular,
        ],
      }),
    ],
    documents: [...documents.spouse, ...documents.together],
  },
  true,
);

/** Needs met since birth or for a year; else authority or needs, when the child was not recognised after birth. */
const parentTest: Expr = {
  all: [
    frenchChild,
    childIsMinor,
    { yes: 'child.livesInFrance' },
    {
      any: [
        { is: 'child.contribution', in: ['depuis-la-naissance'] },
        {
          all: [
            { is: 'child.contribution', in: ['depuis-une-date'] },
            { elapsed: 'P1Y', since: 'child.contributesSince' },
          ],
        },
        {
          all: [
            { no: 'child.recognisedAfterBirth' },
            {
              any: [
                { yes: 'child.parentalAuthority' },
                { is: 'child.contribution', in: ['depuis-une-date'] },
              ],
            },
          ],
        },
      ],
    },
  ],
};
const parent = {
  selects: frenchChild,
  motifs: ['parent-enfant-francais'],
  channels,
  onlineFrom: ONLINE,
  documents: documents.parent,
  warnings: worksMeanwhile,
} as const;

export const parentOneYear = ground({
  ...parent,
  id: 'parent-enfant-francais',
  title: 'Parent algérien d’un enfant français : certificat d’un an',
  first: [condition('RS-DZ-05', parentTest)],
});
export const parentTenYears = tenYearsAfter(
  {
    ...parent,
    id: 'parent-enfant-francais-dix-ans',
    title: 'Parent algérien d’un enfant français : certificat de dix ans',
    first: [condition('RS-DZ-06', parentTest)],
  },
  false,
);

export const ties = ground({
  id: 'liens',
  title: 'Pacs ou autres liens personnels et familiaux (article 6-5)',
  basis: 'weighed',
  selects: { constant: true },
  motifs: ['liens-personnels'],
  first: [condition('RS-DZ-07', { yes: 'integration.strongTies' })],
  documents: documents.ties,
  warnings: [{ facts: ['DEP-13'] }],
});

const sponsorHasTenYears: Expr = {
  any: [
    { is: 'partner.permit', in: ['carte-resident'] },
    { is: 'parent.permit', in: ['carte-resident'] },
  ],
};
export const reunification = ground({
  id: 'rf',
  title: 'Venu par regroupement familial',
  selects: { yes: 'rf.authorised' },
  motifs: ['conjoint-regroupement-familial', 'enfant-regroupement-familial'],
  first: [
    condition('ALG-1', {
      all: [
        { yes: 'rf.authorised' },
        { any: [{ is: 'entry.mode', in: ['visa-long-sejour'] }, regular] },
      ],
    }),
  ],
  documents: documents.reunification,
  tariff: 'certificat-dix-ans',
  feeConfidence: 'to-verify',
  warnings: [{ facts: ['ALG-1'], when: sponsorHasTenYears }],
});
