import { isTunisian } from '../../common/conditions';
import { counter } from '../../common/filing';
import { appeals, commission, silence } from '../../common/remedies';
import type { Expr } from '../../expr';
import type { Criterion, FeeRule, Ground, StageRules } from '../../types';
import { PERMIT_MOTIFS } from '@/lib/facts';
import { integration } from './conditions';
import {
  asked,
  commonFile,
  integrationFile,
  parentFile,
  pensionFile,
  spouseFile,
  withoutContract,
} from './documents';
import { type FirstCard, firstCard, onlineFrom, remediesOutsideList, renewal } from './stages';

const open = { from: '2020-01-01' };
const regular: Expr = { yes: 'residence.regular' };
const WITHOUT_CARD = ['aucun', 'aps', 'recepisse', 'attestation-demande-asile', 'autre', 'vls-ts'];
const pension: Expr = {
  all: [{ yes: 'work.pension' }, { number: 'work.pensionRate', min: 20 }],
};
const listed = [...commission('REF-3a', 'REF-4'), ...silence, ...appeals];
const reduced = (rate: FeeRule['rate']): FeeRule => ({ facts: ['COU-7'], tariff: 'reduit', rate });

/** Reduced rate: a first card costs more than when a card is already held. */
const firstOrHeld = (parts: Omit<FirstCard, 'fees' | 'selects'>): readonly StageRules[] => [
  firstCard({ ...parts, fees: reduced('first'), selects: { is: 'permit.kind', in: WITHOUT_CARD } }),
  {
    ...firstCard({
      ...parts,
      fees: reduced('renewal'),
      selects: { is: 'permit.kind', in: ['carte-temporaire', 'carte-pluriannuelle'] },
    }),
    stage: 'change-of-status',
  },
];

export const pensioner: Ground = {
  id: 'rente',
  title: 'Carte de résident : rente d’accident du travail',
  basis: 'right',
  open,
  motifs: ['rente-accident-travail'],
  stages: [
    ...firstOrHeld({
      criteria: [
        { nature: 'condition', facts: ['RAT-C1'], test: { yes: 'work.pension' } },
        {
          nature: 'condition',
          facts: ['RAT-C2'],
          test: { number: 'work.pensionRate', min: 20 },
        },
        { nature: 'condition', facts: ['RAT-C4'], test: regular },
      ],
      documents: [...commonFile(), ...pensionFile()],
      channels: counter('AES-DEP-1'),
      remedies: listed,
    }),
    renewal(['rente-accident-travail'], 'reduit'),
  ],
};

export const survivor: Ground = {
  id: 'ayant-droit-rente',
  title: 'Carte de résident : rente après le décès d’un proche',
  basis: 'right',
  open,
  motifs: [],
  stages: firstOrHeld({
    criteria: [
      {
        nature: 'condition',
        facts: ['RAT-C5'],
        test: { all: [{ yes: 'work.deathPension' }, regular] },
      },
    ],
    documents: [
      ...commonFile(),
      asked('rente-at-mp', ['RAT-P2']),
      asked('acte-de-deces', ['RAT-C5']),
      asked('justificatif-lien-familial', ['CF-P-COM-18'], { from: '2021-05-03' }),
    ],
    channels: counter('AES-DEP-1'),
    remedies: listed,
  }),
};

const convicted: Criterion = {
  nature: 'condition',
  facts: ['VTH-R1', 'ODP-R1'],
  test: {
    all: [
      { yes: 'protection.finalConviction' },
      {
        any: [
          { all: [{ yes: 'protection.traffickingComplaint' }, regular] },
          { yes: 'protection.order' },
          { yes: 'protection.forcedMarriageOrder' },
          { is: 'permit.motif', in: ['ordonnance-protection'] },
        ],
      },
    ],
  },
};

export const victim: Ground = {
  id: 'victime',
  title: 'Carte de résident : victime, après la condamnation de l’auteur',
  basis: 'right',
  open,
  motifs: ['victime-traite', 'ordonnance-protection'],
  stages: [
    firstCard({
      criteria: [convicted],
      documents: [
        ...commonFile('2023-10-02'),
        asked('preuves-violences', ['VTH-R1', 'ODP-R1'], {
          detail: 'La décision de justice définitive contre l’auteur des faits.',
        }),
      ],
      fees: { facts: ['COU-9'], tariff: 'exonere', rate: 'renewal' },
      channels: onlineFrom('2023-10-02', '2023-10-01', 'ANE-3'),
      remedies: [...commission('REF-4'), ...silence, ...appeals],
    }),
    renewal(['victime-traite', 'ordonnance-protection'], 'exonere'),
  ],
};

const tunisianSpouse: Expr = {
  all: [
    { is: 'union.kind', in: ['mariage'] },
    { is: 'union.partnerNationality', in: ['francaise'] },
    { elapsed: 'P1Y', since: 'union.since' },
    { yes: 'union.livingTogether' },
    { yes: 'union.partnerKeptNationality' },
    { any: [{ is: 'union.celebratedIn', in: ['france'] }, { yes: 'union.transcribed' }] },
  ],
};
const tunisianParent: Expr = {
  all: [
    { yes: 'child.french' },
    {
      any: [
        { yes: 'child.parentalAuthority' },
        { is: 'child.contribution', in: ['depuis-la-naissance', 'depuis-une-date'] },
      ],
    },
  ],
};
const tunisianFamily: Expr = {
  all: [
    { yes: 'rf.authorised' },
    {
      any: [
        { is: 'partner.permit', in: ['carte-resident'] },
        { is: 'parent.permit', in: ['carte-resident'] },
      ],
    },
  ],
};

export const tunisian: Ground = {
  id: 'tunisien',
  title: 'Carte de résident de l’accord franco-tunisien',
  basis: 'right',
  open,
  selects: isTunisian,
  motifs: [],
  stages: [
    firstCard({
      criteria: [
        {
          nature: 'condition',
          facts: ['RS-TN-01', 'RS-TN-02', 'TUN-3'],
          test: {
            all: [
              regular,
              {
                any: [
                  tunisianSpouse,
                  tunisianParent,
                  pension,
                  { yes: 'work.deathPension' },
                  tunisianFamily,
                ],
              },
            ],
          },
        },
      ],
      documents: withoutContract([
        ...commonFile(),
        ...spouseFile({ is: 'union.partnerNationality', in: ['francaise'] }),
        ...parentFile({ yes: 'child.french' }),
        ...pensionFile({ yes: 'work.pension' }),
      ]),
      fees: { facts: ['COU-6'], tariff: 'normal', rate: 'renewal' },
      channels: onlineFrom('2023-04-05', '2023-04-04', 'CF-DEL-02'),
      remedies: remediesOutsideList,
      warnings: [{ facts: ['RS-TN-03'] }, { facts: ['TUN-4'] }, { facts: ['RS-TN-04'] }],
      contract: false,
    }),
  ],
};

const FAMILY_MOTIFS = [
  'conjoint-de-francais',
  'parent-enfant-francais',
  'conjoint-regroupement-familial',
  'enfant-regroupement-familial',
  'rente-accident-travail',
  'victime-traite',
  'ordonnance-protection',
];

export const longTermResident: Ground = {
  id: 'longue-duree-ue',
  title: 'Carte de résident de longue durée – UE',
  basis: 'right',
  open,
  motifs: [],
  stages: [
    firstCard({
      criteria: [
        {
          nature: 'condition',
          facts: ['COM-15'],
          test: {
            all: [
              regular,
              { elapsed: 'P5Y', since: 'residence.regularSince' },
              { yes: 'integration.stableResources' },
            ],
          },
        },
        ...integration,
      ],
      documents: [
        ...commonFile(),
        asked('justificatif-ressources', ['COM-15'], { copies: 'copy', covers: 'P5Y' }),
        asked('attestation-assurance-maladie', ['COM-15'], { copies: 'copy' }),
        ...integrationFile,
      ],
      fees: { facts: ['COU-6'], tariff: 'normal', rate: 'renewal' },
      channels: counter('AES-DEP-1'),
      remedies: remediesOutsideList,
    }),
    renewal(
      Object.keys(PERMIT_MOTIFS).filter((motif) => !FAMILY_MOTIFS.includes(motif)),
      'normal',
    ),
  ],
};
