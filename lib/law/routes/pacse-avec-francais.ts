import {
  notBlocked,
  refusalPossible,
  regimeCriteria,
  regularisationDue,
} from '../common/conditions';
import { counter, windowAfterEntry, windowsBeforeExpiry } from '../common/filing';
import { birth2020, currentCard, home2020, passport2020, photos, socle } from '../common/documents';
import { habitualResidence, habitualResidenceProof } from '../common/multi-year';
import { provisionalCounter, remediesWithCommission } from '../common/remedies';
import { route } from '../define';
import type { Expr } from '../expr';
import type { Criterion, DocumentRule, FeeRule, Ground, StageRules } from '../types';
import { asked, BEFORE, childrenBirth, lifeTogether, SINCE } from './famille/documents';
import { cardsAfterChange, familyCards, nextMultiYear, oneYearCard } from './famille/stages';
import { hasVisaOrCard, mayotteTies, notParentRight, notYoungRight } from './famille/tests';

const MOTIFS = ['liens-personnels'];
const held = (kind: string): Expr => ({
  all: [
    { is: 'permit.kind', in: [kind] },
    { is: 'permit.motif', in: MOTIFS },
  ],
});
const isConcubin: Expr = { is: 'union.kind', in: ['concubinage'] };
const withFrench = (kind: string): Expr => ({
  all: [
    { is: 'union.kind', in: [kind] },
    { is: 'union.partnerNationality', in: ['francaise'] },
  ],
});

const criteria = (couple: Criterion, more: readonly Criterion[] = []): readonly Criterion[] => [
  ...regimeCriteria,
  couple,
  {
    nature: 'condition',
    facts: ['CF-PACS-C6'],
    test: { all: [notParentRight, notYoungRight] },
  },
  { nature: 'condition', facts: ['CF-PACS-C4'], test: { yes: 'union.relationReal' } },
  ...more,
  { nature: 'condition', facts: ['MAY-2'], test: mayotteTies },
  { nature: 'factor', facts: ['CF-PACS-C2'], test: { yes: 'integration.strongTies' } },
  {
    nature: 'factor',
    facts: ['CF-PACS-C3'],
    test: { elapsed: 'P1Y', since: 'union.livingTogetherSince' },
  },
  { nature: 'factor', facts: ['CF-PACS-C7'], test: { no: 'youth.closeFamilyAbroad' } },
  {
    nature: 'factor',
    facts: ['CF-PACS-C8'],
    test: { is: 'integration.engagement', in: ['signe', 'pret'] },
  },
  ...notBlocked,
  ...refusalPossible,
];
/** The life together lasts at the renewal (CF-PACS-C4 and the founding fiche). */
const stillTogether: Criterion = {
  nature: 'condition',
  facts: ['CF-PACS-C4'],
  test: { yes: 'union.livingTogether' },
};

const visaOrCard = asked('visa-long-sejour', ['CF-P-PACS-01'], {
  alternatives: ['titre-de-sejour-actuel'],
});
/** « Étranger pacsé » of the founding fiche; without a Pacs, the same less the Pacs. */
const documents = (pacs: boolean): readonly DocumentRule[] => [
  { ...visaOrCard, to: BEFORE },
  passport2020,
  birth2020,
  asked('carte-identite-conjoint-francais', ['CF-P-PACS-04'], {
    alternatives: ['certificat-nationalite-francaise'],
  }),
  ...(pacs ? [asked('convention-pacs', ['CF-P-PACS-02'], { maxAge: 'P3M' })] : []),
  ...lifeTogether(['CF-P-PACS-06'], { covers: 'P1Y' }),
  home2020,
  ...photos()
    .slice(0, 1)
    .map((rule): DocumentRule => ({ ...rule, to: BEFORE })),
  ...socle(),
  ...(pacs
    ? [
        asked('convention-pacs', ['CF-P-PACS-03'], {
          maxAge: 'P3M',
          detail: 'Copie du Pacs, et attestation de non-dissolution de moins de trois mois.',
        }),
      ]
    : []),
  asked('carte-identite-conjoint-francais', ['CF-P-PACS-05'], {
    detail: 'Passeport ou carte d’identité du partenaire.',
  }),
  asked('preuves-vie-commune', [pacs ? 'CF-P-PACS-07' : 'CF-P-CONC-01', 'CF-P-PACS-07'], {
    copies: 'copy',
    from: SINCE,
    detail: 'Relation certaine et continue : bail, factures, impôts, enfants communs.',
  }),
  asked('preuves-presence-en-france', ['CF-P-PACS-08'], { copies: 'copy' }),
  childrenBirth,
];
/** R423-5 2° to 4°: origin, living conditions, insertion. */
const ties: readonly DocumentRule[] = [
  asked('liens-pays-origine', ['CF-P-PACS-09'], { copies: 'copy', from: SINCE }),
  asked('justificatif-ressources', ['CF-P-PACS-09'], { copies: 'copy', from: SINCE }),
  asked('preuves-insertion', ['CF-P-PACS-09'], { copies: 'copy', from: SINCE }),
];

const fee = (rate: FeeRule['rate']): FeeRule => ({
  facts: ['COU-6', 'CF-COUT-12'],
  tariff: 'normal',
  rate,
});

const stages = (couple: Criterion, pacs: boolean): readonly StageRules[] => {
  const shared = {
    channels: counter('CF-DEL-05'),
    windows: windowsBeforeExpiry,
    provisional: [...provisionalCounter, { facts: ['DEP-13'] }, { facts: ['ED-10'] }],
    renewal: { validity: 'P2Y' },
    remedies: [...remediesWithCommission, { facts: ['CF-REF-02'] }],
    warnings: [
      { facts: ['CF-PACS-C1'] },
      ...(pacs ? [] : [{ facts: ['CF-CONC-C1'] }]),
      { facts: ['CF-PACS-C5'] },
      { facts: ['MAY-4'], when: { is: 'person.departement', in: ['976'] } },
      { facts: ['CF-COUT-14'] },
    ],
    next: [{ facts: ['CF-CR-13'] }, { facts: ['LPF-R3'] }],
  } as const;
  const first = [...documents(pacs), ...ties, { ...visaOrCard, from: SINCE, when: hasVisaOrCard }];
  const again = [...documents(pacs), { ...currentCard, from: SINCE }];
  return [
    {
      ...shared,
      stage: 'first-application',
      criteria: criteria(couple),
      documents: first,
      fees: { ...fee('first'), regularisation: regularisationDue },
      windows: windowAfterEntry,
      cards: [oneYearCard],
    },
    {
      ...shared,
      stage: 'change-of-status',
      criteria: criteria(couple),
      documents: first,
      fees: fee('renewal'),
      cards: cardsAfterChange,
    },
    {
      ...shared,
      stage: 'renewal',
      selects: held('carte-temporaire'),
      criteria: criteria(couple, [stillTogether]),
      documents: again,
      fees: fee('renewal'),
      cards: familyCards(true),
    },
    {
      ...shared,
      stage: 'renewal',
      selects: held('carte-pluriannuelle'),
      criteria: criteria(couple, [stillTogether, habitualResidence]),
      // The proofs of presence already asked serve for the habitual residence too.
      documents: again.map((rule) =>
        rule.document === habitualResidenceProof.document
          ? { ...rule, facts: [...rule.facts, ...habitualResidenceProof.facts] }
          : rule,
      ),
      fees: fee('renewal'),
      cards: [nextMultiYear],
    },
  ];
};

const ground = (parts: Pick<Ground, 'id' | 'title' | 'selects' | 'stages'>): Ground => ({
  ...parts,
  basis: 'weighed',
  open: { from: '2020-01-01' },
  motifs: MOTIFS,
});

export const pacseAvecFrancais = route({
  id: 'pacse-avec-francais',
  title: 'Pacs ou vie de couple avec un Français',
  summary: 'Pour la personne qui vit en couple, sans mariage, avec une Française ou un Français.',
  regime: 'ceseda',
  grounds: [
    ground({
      id: 'pacs',
      title: 'Pacs avec un Français',
      selects: { not: isConcubin },
      stages: stages(
        { nature: 'condition', facts: ['CF-PACS-C1'], test: withFrench('pacs') },
        true,
      ),
    }),
    ground({
      id: 'concubin',
      title: 'Vie de couple avec un Français, sans mariage ni Pacs',
      selects: isConcubin,
      stages: stages(
        { nature: 'condition', facts: ['CF-CONC-C1'], test: withFrench('concubinage') },
        false,
      ),
    }),
  ],
});
