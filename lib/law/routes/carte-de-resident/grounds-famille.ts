import { inMayotte } from '../../common/conditions';
import { provisionalCounter, provisionalOnline } from '../../common/remedies';
import type { Criterion, Ground } from '../../types';
import { integration, marriedToFrench, resourcesInMayotte } from './conditions';
import { asked, commonFile, integrationFile, parentFile, spouseFile } from './documents';
import {
  familyReunificationChannel,
  firstCard,
  onlineFrom,
  remediesOutsideList,
  renewal,
} from './stages';

const open = { from: '2020-01-01' };
const ONLINE = '2023-04-05';
const online = onlineFrom(ONLINE, '2023-04-04', 'CF-DEL-02');
/** A card is already held: « CSP → CR = renouvellement » for the fee. */
const renewalFee = { facts: ['COU-6'], tariff: 'normal', rate: 'renewal' } as const;
const provisional = [...provisionalCounter, ...provisionalOnline, { facts: ['DEP-13'] }];

export const spouseOfFrench: Ground = {
  id: 'conjoint-francais',
  title: 'Carte de résident : conjoint de Français',
  basis: 'right',
  open,
  motifs: ['conjoint-de-francais'],
  stages: [
    firstCard({
      criteria: [
        ...marriedToFrench,
        {
          nature: 'condition',
          facts: ['CF-CR-01'],
          test: { all: [{ elapsed: 'P3Y', since: 'union.since' }, { yes: 'residence.regular' }] },
        },
        {
          nature: 'condition',
          facts: ['CF-CR-02'],
          test: {
            all: [
              { elapsed: 'P3Y', since: 'union.since' },
              { yes: 'residence.regular' },
              { elapsed: 'P3Y', since: 'residence.regularSince' },
            ],
          },
        },
        ...integration,
        resourcesInMayotte,
      ],
      documents: [...commonFile(ONLINE), ...spouseFile(), ...integrationFile],
      fees: renewalFee,
      channels: online,
      remedies: remediesOutsideList,
      warnings: [{ facts: ['CF-CR-10'] }, { facts: ['CF-CR-04'] }],
      provisional,
    }),
    renewal(['conjoint-de-francais'], 'normal'),
  ],
};

const threeYearsAsParent: Criterion = {
  nature: 'condition',
  facts: ['CF-CR-03'],
  test: {
    all: [
      { yes: 'child.french' },
      { yes: 'child.livesInFrance' },
      { is: 'child.contribution', in: ['depuis-la-naissance', 'depuis-une-date'] },
      {
        any: [
          { is: 'permit.motif', in: ['parent-enfant-francais'] },
          {
            all: [
              { is: 'permit.kind', in: ['carte-pluriannuelle'] },
              { is: 'permit.motif', in: ['conjoint-de-francais', 'liens-personnels'] },
            ],
          },
        ],
      },
      { elapsed: 'P3Y', since: 'permit.since' },
    ],
  },
};

export const parentOfFrench: Ground = {
  id: 'parent-francais',
  title: 'Carte de résident : parent d’un enfant français',
  basis: 'right',
  open,
  motifs: ['parent-enfant-francais'],
  stages: [
    firstCard({
      criteria: [
        threeYearsAsParent,
        ...integration,
        resourcesInMayotte,
        {
          nature: 'bar',
          facts: ['RS-MAY-02'],
          test: { any: [{ not: inMayotte }, { elapsed: 'P5Y', since: 'permit.since' }] },
        },
      ],
      documents: [...commonFile(ONLINE), ...parentFile(), ...integrationFile],
      fees: renewalFee,
      channels: online,
      remedies: remediesOutsideList,
      warnings: [{ facts: ['CF-CR-04'] }],
      provisional,
    }),
    renewal(['parent-enfant-francais'], 'normal'),
  ],
};

export const familyReunification: Ground = {
  id: 'rf',
  title: 'Carte de résident : famille venue par regroupement familial',
  basis: 'right',
  open,
  motifs: ['conjoint-regroupement-familial', 'enfant-regroupement-familial'],
  stages: [
    firstCard({
      criteria: [
        {
          nature: 'condition',
          facts: ['CRF-R2', 'ERF-R2'],
          test: {
            all: [
              { yes: 'rf.authorised' },
              {
                any: [
                  {
                    all: [
                      { is: 'union.kind', in: ['mariage'] },
                      { is: 'partner.permit', in: ['carte-resident'] },
                      {
                        any: [
                          { yes: 'union.livingTogether' },
                          { is: 'union.endedBy', in: ['deces', 'violences'] },
                        ],
                      },
                    ],
                  },
                  { is: 'parent.permit', in: ['carte-resident'] },
                ],
              },
              { yes: 'residence.regular' },
              { elapsed: 'P3Y', since: 'residence.regularSince' },
            ],
          },
        },
        ...integration,
      ],
      documents: [
        ...commonFile(),
        asked('justificatif-lien-familial', ['CF-P-COM-18'], { from: '2021-05-03' }),
        asked('titre-de-sejour-famille', ['CRF-R2', 'ERF-R2'], { copies: 'copy' }),
        ...integrationFile,
      ],
      fees: { facts: ['ED-04'], tariff: 'normal', rate: 'renewal' },
      channels: familyReunificationChannel,
      remedies: remediesOutsideList,
      warnings: [{ facts: ['CRF-R3'] }],
    }),
    renewal(['conjoint-regroupement-familial', 'enfant-regroupement-familial'], 'normal'),
  ],
};
