import { regularisationDue } from '../common/conditions';
import {
  home,
  legalisation,
  notPolygamousStatement,
  passport,
  payment,
  photos,
  translation,
} from '../common/documents';
import { birth, engagementSigned } from '../common/documents';
import { anytime } from '../common/filing';
import { route } from '../define';
import type { Criterion, DocumentRule, StageRules } from '../types';
import { against, open } from './admission-exceptionnelle/conditions';
import { stampAtFiling } from './admission-exceptionnelle/documents';
import { closedInMayotte } from './admission-exceptionnelle/grounds';
import { remediesWithoutHearing, warnings } from './admission-exceptionnelle/notices';
import { localChannel } from './admission-exceptionnelle/stages';

/** What L435-4 writes cannot be invoked against the administration (AES-TENS-C2): marks, never conditions. */
const marks: readonly Criterion[] = [
  {
    nature: 'factor',
    facts: ['AES-TENS-C3'],
    test: { all: [{ yes: 'work.shortageJob' }, { number: 'work.shortageMonths', min: 12 }] },
  },
  {
    nature: 'factor',
    facts: ['AES-TENS-C4'],
    test: { all: [{ yes: 'work.employed' }, { yes: 'work.shortageJob' }] },
  },
  {
    nature: 'factor',
    facts: ['AES-TENS-C5'],
    test: { all: [{ yes: 'residence.continuous' }, { elapsed: 'P3Y', since: 'residence.since' }] },
  },
];

const bars: readonly Criterion[] = [
  {
    nature: 'bar',
    facts: ['AES-SPE-MT1'],
    test: { not: { is: 'person.nationality', in: ['DZ', 'MA', 'TN'] } },
  },
  { nature: 'bar', facts: ['AES-BAR-11', 'AES-TENS-C8'], test: { yes: 'conduct.recordClean' } },
];

const asked = (
  document: DocumentRule['document'],
  fact: string,
  more: Partial<DocumentRule> = {},
): DocumentRule => ({ document, facts: [fact], at: 'filing', copies: 'copy', ...more });
/** The same paper as everywhere, on the ground of AES-TENS-P2. */
const common = (rule: DocumentRule): DocumentRule => ({
  ...rule,
  facts: [...new Set(['AES-TENS-P2', ...rule.facts])],
  from: '2024-01-28',
});

const documents: readonly DocumentRule[] = [
  ...[passport, birth, home, ...photos(), notPolygamousStatement].map(common),
  engagementSigned,
  payment,
  translation,
  legalisation,
  asked('formulaire-demande', 'AES-TENS-P1', { copies: 'original' }),
  asked('bulletins-de-salaire', 'AES-TENS-P3', {
    covers: 'P12M',
    alternatives: ['releves-bancaires', 'attestation-employeur', 'avis-imposition'],
    detail: 'Douze mois de travail dans le métier et la zone, sur les vingt-quatre derniers mois.',
  }),
  asked('contrat-de-travail', 'AES-TENS-P3', {
    alternatives: ['attestation-employeur', 'bulletins-de-salaire'],
    detail:
      'La preuve de l’emploi actuel ; pour un métier réglementé, ajouter l’autorisation d’exercer.',
  }),
  asked('preuves-presence-en-france', 'AES-TENS-P4', { covers: 'P3Y' }),
  asked('preuves-insertion', 'AES-TENS-P5'),
  { ...stampAtFiling, facts: ['AES-TENS-P6', 'AES-PC-9'] },
];

const shared = {
  criteria: [...open, ...bars, ...marks, ...against],
  documents,
  channels: [...localChannel].map((rule) => ({ ...rule, facts: ['AES-DEP-3', 'AES-DEP-1'] })),
  windows: anytime('AES-TENS-C14'),
  cards: [{ kind: 'carte-temporaire', validity: 'P1Y', facts: ['AES-TENS-C1'] }],
  provisional: [{ facts: ['AES-TENS-P7'] }, { facts: ['AES-TENS-P8'] }],
  renewal: { validity: 'P1Y' },
  remedies: remediesWithoutHearing,
  warnings: [
    { facts: ['AES-TENS-C2'] },
    // Kept after the last day: someone who comes later must still be told to check.
    { facts: ['AES-TENS-C14'], from: '2024-01-28' },
    { facts: ['AES-TENS-C13'] },
    { facts: ['AES-TENS-C11', 'AES-TENS-C12'] },
    { facts: ['AES-TENS-C6'] },
    { facts: ['AES-TENS-C7'] },
    { facts: ['AES-TENS-C10'] },
    { facts: ['AES-TENS-C9'] },
    { facts: ['AES-COUT-13'] },
    ...warnings,
  ],
  next: [
    { facts: ['AES-SUI-7'] },
    { facts: ['AES-TENS-C15'], when: { is: 'person.departement', in: ['975'] } },
  ],
} satisfies Omit<StageRules, 'stage' | 'fees'>;

/** L435-4, from 2024-01-28 to 2026-12-31. Meeting its marks gives no right. */
export const metiersEnTension = route({
  id: 'metiers-en-tension',
  title: 'Métiers en tension',
  summary:
    'Pour une personne qui travaille sans titre dans un métier et une région où l’on manque de salariés ; le préfet peut donner une carte d’un an.',
  regime: 'ceseda',
  grounds: [
    {
      id: null,
      title: 'Métiers en tension',
      basis: 'discretionary',
      open: { from: '2024-01-28', to: '2026-12-31' },
      closedWhere: closedInMayotte,
      motifs: [],
      stages: [
        {
          stage: 'first-application',
          selects: {
            is: 'permit.kind',
            in: ['aucun', 'aps', 'recepisse', 'attestation-demande-asile', 'autre'],
          },
          ...shared,
          fees: {
            facts: ['AES-COUT-6a', 'AES-COUT-6b'],
            tariff: 'normal',
            rate: 'first',
            regularisation: regularisationDue,
          },
        },
        {
          stage: 'change-of-status',
          selects: {
            not: {
              is: 'permit.kind',
              in: ['aucun', 'aps', 'recepisse', 'attestation-demande-asile', 'autre'],
            },
          },
          ...shared,
          fees: { facts: ['COU-6'], tariff: 'normal', rate: 'renewal' },
        },
      ],
    },
  ],
});
