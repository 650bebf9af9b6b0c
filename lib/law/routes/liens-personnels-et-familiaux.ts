import {
  notBlocked,
  refusalPossible,
  regimeCriteria,
  regularisationDue,
} from '../common/conditions';
import { counter, windowAfterEntry, windowsBeforeExpiry } from '../common/filing';
import { currentCard, socle, socle2020 } from '../common/documents';
import { habitualResidence, habitualResidenceProof } from '../common/multi-year';
import { provisionalCounter, remediesWithCommission } from '../common/remedies';
import { route } from '../define';
import type { Expr } from '../expr';
import type { Criterion, DocumentRule, FeeRule, StageRules } from '../types';
import { asked, childrenBirth } from './famille/documents';
import { cardsAfterChange, familyCards, nextMultiYear, oneYearCard } from './famille/stages';
import {
  familyReunificationSpouse,
  mayotteTies,
  notParentRight,
  notYoungRight,
  spouseRight,
} from './famille/tests';

const MOTIFS = ['liens-personnels'];
const held = (kind: string): Expr => ({
  all: [
    { is: 'permit.kind', in: [kind] },
    { is: 'permit.motif', in: MOTIFS },
  ],
});
const present = (duration: string): Expr => ({ elapsed: duration, since: 'residence.since' });

/** Benchmarks that the circulaire of 2012 and the fiche gave: one of them weighs, none decides (LPF-C7). */
const benchmarksOf2012: Expr = {
  any: [
    {
      all: [
        { is: 'union.kind', in: ['pacs'] },
        { elapsed: 'P1Y', since: 'union.livingTogetherSince' },
      ],
    },
    { all: [present('P5Y'), { yes: 'residence.withSchooledChild' }] },
    {
      all: [
        present('P5Y'),
        { is: 'union.kind', in: ['mariage'] },
        { elapsed: 'P18M', since: 'union.livingTogetherSince' },
      ],
    },
    {
      all: [
        { between: 'person.birthDate', and: 'residence.since', atMost: 'P16Y' },
        { yes: 'youth.training' },
      ],
    },
  ],
};

const criteria = (more: readonly Criterion[] = []): readonly Criterion[] => [
  ...regimeCriteria,
  {
    nature: 'condition',
    facts: ['LPF-C1'],
    test: {
      all: [
        { not: spouseRight },
        { not: familyReunificationSpouse },
        notParentRight,
        notYoungRight,
      ],
    },
  },
  { nature: 'condition', facts: ['LPF-C3'], test: { yes: 'integration.strongTies' } },
  ...more,
  { nature: 'condition', facts: ['MAY-2'], test: mayotteTies },
  { nature: 'factor', facts: ['LPF-C2'], test: { no: 'youth.closeFamilyAbroad' } },
  { nature: 'factor', facts: ['LPF-C7'], test: benchmarksOf2012 },
  { nature: 'factor', facts: ['LPF-C8'], test: present('P7Y') },
  {
    nature: 'factor',
    facts: ['LPF-C5'],
    test: { is: 'integration.engagement', in: ['signe', 'pret'] },
  },
  ...notBlocked,
  ...refusalPossible,
];

const documents: readonly DocumentRule[] = [
  ...socle2020,
  ...socle(),
  asked('justificatif-lien-familial', ['LPF-P2'], {
    copies: 'copy',
    detail: 'Mariage, Pacs, naissances, vie commune, école des enfants, soins à un proche.',
  }),
  asked('preuves-insertion', ['LPF-P5'], { copies: 'copy' }),
  asked('justificatif-ressources', ['LPF-P4'], { copies: 'copy' }),
  childrenBirth,
];
const first: readonly DocumentRule[] = [
  ...documents,
  asked('liens-pays-origine', ['LPF-P3'], { copies: 'copy' }),
  asked('preuves-presence-en-france', ['LPF-P6'], {
    copies: 'copy',
    detail: 'Année par année ; usage des préfectures, la loi ne le demande pas.',
  }),
];
const again: readonly DocumentRule[] = [...documents, currentCard];

const fee = (rate: FeeRule['rate']): FeeRule => ({
  facts: ['COU-6', 'CF-COUT-12'],
  tariff: 'normal',
  rate,
});
const shared = {
  channels: counter('LPF-D1'),
  windows: windowsBeforeExpiry,
  provisional: [...provisionalCounter, { facts: ['DEP-13'] }, { facts: ['ED-10'] }],
  renewal: { validity: 'P2Y' },
  remedies: [...remediesWithCommission, { facts: ['CF-REF-02'] }],
  warnings: [
    { facts: ['LPF-C6'] },
    { facts: ['MAY-4'], when: { is: 'person.departement', in: ['976'] } },
    { facts: ['LPF-C9'] },
    { facts: ['CF-COUT-14'] },
  ],
  next: [{ facts: ['LPF-R3'] }, { facts: ['LPF-R1'] }],
} as const satisfies Partial<StageRules>;

export const liensPersonnelsEtFamiliaux = route({
  id: 'liens-personnels-et-familiaux',
  title: 'Liens personnels et familiaux',
  summary:
    'Pour la personne dont les attaches sont en France et qui n’entre dans aucune autre voie familiale.',
  regime: 'ceseda',
  grounds: [
    {
      id: null,
      title: 'Liens personnels et familiaux',
      basis: 'weighed',
      open: { from: '2020-01-01' },
      motifs: MOTIFS,
      stages: [
        {
          ...shared,
          stage: 'first-application',
          criteria: criteria(),
          documents: first,
          fees: { ...fee('first'), regularisation: regularisationDue },
          windows: windowAfterEntry,
          cards: [oneYearCard],
        },
        {
          ...shared,
          stage: 'change-of-status',
          criteria: criteria(),
          documents: first,
          fees: fee('renewal'),
          cards: cardsAfterChange,
        },
        {
          ...shared,
          stage: 'renewal',
          selects: held('carte-temporaire'),
          criteria: criteria(),
          documents: again,
          fees: fee('renewal'),
          cards: familyCards(true),
        },
        {
          ...shared,
          stage: 'renewal',
          selects: held('carte-pluriannuelle'),
          criteria: criteria([habitualResidence]),
          documents: [...again, habitualResidenceProof],
          fees: fee('renewal'),
          cards: [nextMultiYear],
        },
      ],
    },
  ],
});
