import { inMayotte, notBlocked, regimeCriteria } from '../../common/conditions';
import { legalisation, translation } from '../../common/documents';
import { anytime } from '../../common/filing';
import { appeals } from '../../common/remedies';
import type { Expr } from '../../expr';
import type { Criterion, DocumentRule, Ground, StageRules } from '../../types';
import { notYetUnited } from '../famille/tests';
import { condition } from '../parts/criteria';
import { asked } from '../parts/documents';
import { reunificationInPlace, reunificationToAsk } from './selects';

const sponsorCards = [
  'carte-temporaire',
  'carte-pluriannuelle',
  'carte-resident',
  'certificat-algerien-1-an',
];

const marriedToForeigner = condition(['RF-C18'], {
  all: [
    { is: 'union.kind', in: ['mariage'] },
    { is: 'union.partnerNationality', in: ['autre'] },
    { not: { is: 'partner.permit', in: ['talent', 'protege', 'resident-ue-autre-etat'] } },
  ],
});
/** Twelve months where the relative is Algerian (ALG-1). */
const eighteenMonths = condition(['RF-C1'], {
  any: [
    { elapsed: 'P18M', since: 'partner.regularSince' },
    {
      all: [
        { is: 'partner.permit', in: ['certificat-algerien-1-an'] },
        { elapsed: 'P12M', since: 'partner.regularSince' },
      ],
    },
  ],
});
const threeYearsInMayotte = condition(['MAY-3'], {
  any: [
    { not: inMayotte },
    {
      all: [
        { elapsed: 'P3Y', since: 'partner.regularSince' },
        { is: 'partner.permit', in: ['carte-resident'] },
      ],
    },
  ],
});

const sponsor: readonly Criterion[] = [
  marriedToForeigner,
  eighteenMonths,
  condition(['RF-C2'], { is: 'partner.permit', in: sponsorCards }),
  {
    ...condition(['RF-C4'], {
      all: [
        { is: 'union.kind', in: ['mariage'] },
        { elapsed: 'P18Y', since: 'person.birthDate' },
      ],
    }),
    refusedWhen: notYetUnited,
  },
  condition(['RF-C7', 'RF-C8', 'RF-C9'], {
    any: [{ yes: 'partner.resourcesMet' }, { yes: 'partner.resourcesExempt' }],
  }),
  condition(['RF-C12'], { yes: 'partner.housingMet' }),
  condition(['RF-C13'], { yes: 'partner.respectsPrinciples' }),
  threeYearsInMayotte,
];
const noPolygamy: Criterion = {
  nature: 'bar',
  facts: ['RF-C15'],
  test: { no: 'union.polygamy' },
};

const papers: readonly DocumentRule[] = [
  asked('formulaire-demande', ['RF-P1'], {
    copies: 'original',
    detail: 'Le cerfa n° 11436, rempli par le proche qui vit en France.',
  }),
  asked('titre-de-sejour-conjoint', ['RF-P1']),
  asked('acte-de-mariage', ['RF-P1'], { alternatives: ['livret-de-famille'] }),
  asked('acte-de-naissance', ['RF-P1']),
  asked('acte-de-naissance-conjoint', ['RF-P1']),
  asked('acte-de-naissance-enfant', ['RF-P1'], {
    alternatives: ['livret-de-famille'],
    when: { yes: 'child.any' },
  }),
  asked('justificatif-ressources', ['RF-P1', 'RF-C7'], { copies: 'copy', covers: 'P12M' }),
  asked('attestation-employeur', ['RF-P1'], {
    maxAge: 'P3M',
    alternatives: ['contrat-de-travail', 'documents-employeur'],
    detail:
      'Du proche : contrat ou attestation de moins de 3 mois, ou extrait d’immatriculation de l’entreprise.',
  }),
  asked('justificatif-domicile', ['RF-P1', 'RF-P2'], {
    maxAge: 'P3M',
    to: '2021-05-02',
    detail: 'Du proche, avec le bail ou le titre de propriété et la surface du logement.',
  }),
  asked('justificatif-domicile', ['RF-P1'], {
    from: '2021-05-03',
    detail: 'Du proche, avec le bail ou le titre de propriété et la surface du logement.',
  }),
  translation,
  legalisation,
];

/** One stage, whatever the permit the person holds: the relative asks, at the OFII. */
const demand = (criteria: readonly Criterion[]): StageRules => {
  const always: Expr = { constant: true };
  return {
    stage: 'first-application',
    selects: always,
    criteria: [...regimeCriteria, ...criteria, ...notBlocked],
    documents: papers,
    fees: { facts: ['RF-D1'], tariff: 'aucun', rate: 'first' },
    channels: [{ channel: 'ofii', facts: ['RF-D1'] }],
    windows: anytime('RF-D1'),
    cards: [{ kind: 'autorisation-regroupement-familial', validity: null, facts: ['RF-D4'] }],
    provisional: [{ facts: ['RF-D1'] }, { facts: ['RF-D2'] }],
    renewal: null,
    remedies: [{ facts: ['RF-D3'] }, { facts: ['RF-D5'] }, ...appeals.slice(0, 1)],
    warnings: [
      { facts: ['RF-C3'] },
      { facts: ['RF-C5'] },
      { facts: ['RF-C6'] },
      { facts: ['RF-C8'] },
      { facts: ['RF-C9'] },
      { facts: ['RF-C10'] },
      { facts: ['RF-C11'] },
      { facts: ['ED-14'] },
      { facts: ['RF-C17'] },
      { facts: ['ALG-1'], when: { is: 'partner.permit', in: ['certificat-algerien-1-an'] } },
    ],
    next: [
      { facts: ['RF-D4'] },
      { facts: ['RF-D6'] },
      { facts: ['CRF-D0'] },
      { facts: ['CRF-K0', 'ED-06'] },
      { facts: ['CRF-C1'] },
    ],
  };
};

export const toAsk: Ground = {
  id: 'rf-a-demander',
  title: 'Regroupement familial à demander par l’époux qui vit en France',
  basis: 'right',
  open: { from: '2020-01-01' },
  selects: reunificationToAsk,
  motifs: [],
  leadsTo: 'regroupement-familial',
  stages: [
    demand([
      ...sponsor,
      {
        nature: 'bar',
        facts: ['RF-C14'],
        test: { all: [{ yes: 'partner.familyAbroad' }, { no: 'conduct.publicOrderThreat' }] },
      },
      noPolygamy,
    ]),
  ],
};

export const inPlace: Ground = {
  id: 'rf-sur-place',
  title: 'Regroupement familial sur place',
  basis: 'right',
  open: { from: '2020-01-01' },
  selects: reunificationInPlace,
  motifs: [],
  leadsTo: 'regroupement-familial',
  stages: [
    demand([
      condition(['RF-C16'], {
        all: [
          { is: 'union.kind', in: ['mariage'] },
          { is: 'permit.kind', in: ['carte-temporaire', 'carte-pluriannuelle'] },
          { yes: 'residence.regular' },
        ],
      }),
      ...sponsor,
      noPolygamy,
    ]),
  ],
};
