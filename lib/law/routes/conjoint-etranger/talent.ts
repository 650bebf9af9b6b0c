import {
  notBlockedOther,
  refusalPossible,
  regimeCriteria,
  youngAdultAge,
} from '../../common/conditions';
import { socle2020 } from '../../common/documents';
import { ANEF_URL, windowsBeforeExpiry } from '../../common/filing';
import { habitualResidence, habitualResidenceProof } from '../../common/multi-year';
import { remediesWithoutCommission } from '../../common/remedies';
import type { FeeRule, Ground, StageRules } from '../../types';
import { longStayVisa } from '../famille/tests';
import { condition, refusalNotices } from '../parts/criteria';
import { asked, firstFile, renewalFile } from '../parts/documents';
import { holdsNoCard, provisional } from '../parts/stages';
import { talentFamily } from './selects';

const open = { from: '2020-01-01' };

/** A spouse of age, or a child who came as a minor. */
const talentLink = condition(['TF-C1'], {
  any: [
    {
      all: [
        { is: 'union.kind', in: ['mariage'] },
        { is: 'partner.permit', in: ['talent'] },
        { elapsed: 'P18Y', since: 'person.birthDate' },
      ],
    },
    {
      all: [
        { is: 'parent.permit', in: ['talent'] },
        {
          any: [
            { between: 'person.birthDate', and: 'residence.since', atMost: 'P18Y' },
            { between: 'person.birthDate', and: 'entry.date', atMost: 'P18Y' },
          ],
        },
        youngAdultAge,
      ],
    },
  ],
});
const stillTalent = condition(['TF-C1'], {
  any: [
    { is: 'partner.permit', in: ['talent'] },
    { is: 'parent.permit', in: ['talent'] },
  ],
});
/** A long-stay visa, a card already held, or the family of an EU blue card within a month of entry. */
const visa = condition(['COM-1', 'TF-C2'], {
  any: [
    longStayVisa,
    // A minor needs no card: the visa of a child counts until they come of age.
    {
      all: [
        { is: 'entry.mode', in: ['visa-long-sejour'] },
        { between: 'person.birthDate', and: 'entry.date', atMost: 'P18Y' },
      ],
    },
    { is: 'permit.kind', in: ['vls-ts', 'carte-temporaire', 'carte-pluriannuelle'] },
    {
      all: [
        { yes: 'partner.euBlueCard' },
        { is: 'entry.mode', in: ['titre-schengen'] },
        { before: 'P1M1D', since: 'entry.date' },
      ],
    },
  ],
});
const talentPapers = [
  asked('titre-de-sejour-famille', ['TF-P1'], {
    copies: 'copy',
    detail: 'La carte « talent » du proche.',
  }),
  asked('acte-de-mariage', ['TF-P1'], {
    alternatives: ['acte-de-naissance'],
    detail: 'Pour un enfant : l’acte de naissance qui nomme le parent.',
  }),
];
const visaPaper = asked('visa-long-sejour', ['TF-P1'], {
  copies: 'copy',
  when: { not: { yes: 'partner.euBlueCard' } },
});
const talentFees = (rate: FeeRule['rate']): FeeRule => ({
  facts: ['TF-K1', 'TF-K2'],
  tariff: 'normal',
  rate,
});
const remainder = { kind: 'carte-pluriannuelle', validity: null, facts: ['TF-V1'] } as const;
const talentShared = {
  channels: [
    { channel: 'prefecture', facts: ['AES-DEP-1'], from: '2020-01-01', to: '2021-04-30' },
    { channel: 'anef', facts: ['TF-D1', 'ANE-1'], from: '2021-05-01', url: ANEF_URL },
  ],
  provisional: provisional('2021-05-01', '2021-04-30', []),
  renewal: { validity: null },
  remedies: remediesWithoutCommission,
  warnings: [{ facts: ['TF-N1'] }, ...refusalNotices],
  next: [{ facts: ['TF-V2'] }, { facts: ['TF-V3'] }, { facts: ['COM-15'] }],
} satisfies Partial<StageRules>;
const talentBars = [...notBlockedOther, ...refusalPossible];
const talentFirst: StageRules = {
  ...talentShared,
  stage: 'first-application',
  selects: holdsNoCard,
  criteria: [...regimeCriteria, talentLink, visa, ...talentBars],
  documents: firstFile(
    [...socle2020, ...talentPapers, visaPaper],
    [...talentPapers, visaPaper],
    '2021-05-03',
  ),
  fees: talentFees('first'),
  windows: [{ kind: 'after-entry', facts: ['DEP-4', 'TF-C2'], closes: 'P2M' }],
  cards: [remainder],
};
const sameMotif = { is: 'permit.motif', in: ['talent-famille'] } as const;

export const talent: Ground = {
  id: 'talent-famille',
  title: 'Talent (famille)',
  basis: 'right',
  open,
  selects: talentFamily,
  motifs: ['talent-famille'],
  leadsTo: 'talent-famille',
  stages: [
    talentFirst,
    {
      ...talentFirst,
      selects: { all: [{ is: 'permit.kind', in: ['vls-ts'] }, sameMotif] },
      fees: { ...talentFees('renewal'), confidence: 'probable' },
      windows: windowsBeforeExpiry,
    },
    {
      ...talentFirst,
      stage: 'change-of-status',
      selects: {
        all: [
          {
            is: 'permit.kind',
            in: ['vls-ts', 'carte-temporaire', 'carte-pluriannuelle', 'carte-resident'],
          },
          { not: sameMotif },
        ],
      },
      fees: talentFees('renewal'),
      windows: windowsBeforeExpiry,
    },
    {
      ...talentShared,
      stage: 'renewal',
      selects: {
        all: [{ is: 'permit.kind', in: ['carte-temporaire', 'carte-pluriannuelle'] }, sameMotif],
      },
      criteria: [...regimeCriteria, stillTalent, habitualResidence, ...talentBars],
      documents: [
        ...renewalFile([...socle2020, ...talentPapers], talentPapers, '2021-05-03'),
        habitualResidenceProof,
      ],
      fees: talentFees('renewal'),
      windows: windowsBeforeExpiry,
      cards: [
        {
          kind: 'carte-pluriannuelle',
          validity: 'P4Y',
          facts: ['TF-V2'],
          criteria: [condition(['TF-V2'], { elapsed: 'P5Y', since: 'permit.since' })],
        },
        remainder,
      ],
    },
  ],
};
