import { notBlockedOther, regimeCriteria } from '../common/conditions';
import { currentCard, socle2020 } from '../common/documents';
import { anytime, counter, windowsBeforeExpiry } from '../common/filing';
import { remediesWithoutCommission } from '../common/remedies';
import { route } from '../define';
import type { Expr } from '../expr';
import type { StageRules } from '../types';
import { medicalFile, ofiiOpinion } from './etranger-malade';
import { condition, refusalNotices } from './parts/criteria';
import { asked, firstFile } from './parts/documents';
import { provisional } from './parts/stages';

const holdsThisPermit: Expr = {
  all: [
    { is: 'permit.kind', in: ['aps'] },
    { is: 'permit.motif', in: ['parent-enfant-malade'] },
  ],
};
/** The same proofs before annexe 10: they follow from the conditions. */
const proofs = (parent: string, child: string) => [
  asked('preuves-presence-en-france', [parent], {
    copies: 'copy',
    detail: 'La durée de votre vie en France avec l’enfant.',
  }),
  asked('preuves-contribution-enfant', [parent], { copies: 'copy' }),
  asked('acte-de-naissance-enfant', [child], {
    alternatives: ['decision-garde'],
    detail:
      'L’acte qui nomme les parents, ou le jugement d’autorité parentale ; et la nationalité de l’enfant.',
  }),
];
const documents = [
  ...firstFile([...socle2020, ...proofs('APM-C3', 'APM-C2')], proofs('APM-P1', 'APM-P2')),
  { ...medicalFile, facts: ['APM-P2', 'MAL-P3'], from: '2020-01-01' },
];

const shared: Omit<StageRules, 'stage' | 'selects' | 'fees' | 'windows'> = {
  criteria: [
    ...regimeCriteria,
    condition(['APM-C1'], { yes: 'child.ill' }),
    ofiiOpinion,
    condition(['APM-C2'], { yes: 'child.illParent' }),
    condition(['APM-C3'], { yes: 'child.illLivesWith' }),
    ...notBlockedOther,
  ],
  documents,
  channels: counter('APM-D1', 'ANE-7'),
  cards: [{ kind: 'aps', validity: 'P6M', facts: ['APM-V1'] }],
  provisional: provisional(undefined, undefined, [{ facts: ['APM-V1'] }]),
  renewal: { validity: 'P6M' },
  remedies: [{ facts: ['REF-5'] }, ...remediesWithoutCommission],
  warnings: [{ facts: ['MAL-P4'] }, { facts: ['ED-05'] }, ...refusalNotices],
  next: [{ facts: ['APM-R1'] }],
};

/** L311-12 → L425-10: a provisional permit, one demand for each parent. */
export const parentEnfantMalade = route({
  id: 'parent-enfant-malade',
  title: 'Parent d’un enfant malade',
  summary:
    'Pour le père, la mère ou la personne qui a l’autorité parentale d’un enfant mineur gravement malade soigné en France.',
  regime: 'ceseda',
  grounds: [
    {
      id: null,
      title: 'Parent d’un enfant malade',
      basis: 'right',
      medical: true,
      open: { from: '2020-01-01' },
      motifs: ['parent-enfant-malade'],
      stages: [
        {
          ...shared,
          stage: 'first-application',
          selects: { not: holdsThisPermit },
          fees: { facts: ['COU-10', 'ED-05'], tariff: 'aps', rate: 'first' },
          windows: anytime('APM-C3'),
        },
        {
          ...shared,
          stage: 'renewal',
          selects: holdsThisPermit,
          documents: [...documents, currentCard],
          fees: { facts: ['COU-10', 'ED-05'], tariff: 'aps', rate: 'renewal' },
          windows: windowsBeforeExpiry,
        },
      ],
    },
  ],
});
