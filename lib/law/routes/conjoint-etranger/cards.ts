import {
  notBlocked,
  notBlockedOther,
  refusalPossible,
  regimeCriteria,
  youngAdultAge,
} from '../../common/conditions';
import { medicalAtHandover, notPolygamousStatement, socle2020 } from '../../common/documents';
import {
  ANEF_URL,
  anytime,
  counter,
  counterThenOnline,
  windowsBeforeExpiry,
} from '../../common/filing';
import { habitualResidence, habitualResidenceProof } from '../../common/multi-year';
import { appeals, remediesWithCommission, remediesWithoutCommission } from '../../common/remedies';
import type { FeeRule, Ground, StageRules } from '../../types';
import { bilateral, condition, refusalNotices } from '../parts/criteria';
import { asked, firstFile, renewalFile } from '../parts/documents';
import { holdsNoCard, provisional, usualStages } from '../parts/stages';
import { cameByReunification, fallback, talentFamily } from './selects';

const RF_ONLINE = '2023-06-26';
const open = { from: '2020-01-01' };

const authorised = condition(['CRF-C1'], {
  all: [
    { yes: 'rf.authorised' },
    { is: 'union.kind', in: ['mariage'] },
    { not: { is: 'entry.mode', in: ['irreguliere', 'jamais-entre'] } },
    {
      is: 'partner.permit',
      in: [
        'carte-temporaire',
        'carte-pluriannuelle',
        'carte-resident',
        'certificat-algerien-1-an',
        'talent',
      ],
    },
  ],
});
/** A death does not count as a break (CRF-R3). */
const together = condition(['CRF-C2'], {
  any: [{ yes: 'union.livingTogether' }, { is: 'union.endedBy', in: ['deces'] }],
});
const couple = [
  asked('visa-long-sejour', ['CRF-P1'], { copies: 'copy' }),
  asked('autorisation-regroupement-familial', ['CRF-P1']),
  asked('acte-de-mariage', ['CRF-P1', 'CF-P-COM-18']),
  asked('titre-de-sejour-conjoint', ['CRF-P1', 'CF-P-COM-18'], { copies: 'copy' }),
  asked('declaration-communaute-de-vie', ['CRF-P1'], { copies: 'original' }),
];
const before = [...socle2020, notPolygamousStatement, ...couple];
const reduced = (rate: FeeRule['rate']): FeeRule => ({ facts: ['COU-7'], tariff: 'reduit', rate });

export const came: Ground = {
  id: 'venu-par-rf',
  title: 'Époux venu par regroupement familial',
  basis: 'right',
  open,
  selects: cameByReunification,
  motifs: ['conjoint-regroupement-familial'],
  stages: usualStages({
    motifs: ['conjoint-regroupement-familial'],
    first: [authorised, together],
    lasting: [authorised, together],
    bars: { before: regimeCriteria, after: [...notBlocked, ...refusalPossible] },
    firstFile: [
      ...firstFile(before, couple, RF_ONLINE),
      { ...medicalAtHandover, facts: ['PC-15', 'RF-D6'], from: '2020-01-01' },
    ],
    renewalFile: renewalFile(before, couple.slice(2), RF_ONLINE),
    firstFees: reduced('first'),
    laterFees: reduced('renewal'),
    channels: counterThenOnline(RF_ONLINE, '2023-06-25', 'CRF-D1', 'ERF-D1'),
    temporary: { kind: 'carte-temporaire', validity: 'P1Y', facts: ['CF-DUR-01'] },
    multiYear: { validity: 'P4Y', facts: ['CRF-R1'], contract: true },
    provisional: provisional(RF_ONLINE, '2023-06-25', [{ facts: ['DEP-13'] }]),
    remedies: [{ facts: ['CRF-R4'] }, ...remediesWithCommission],
    warnings: [
      { facts: ['CRF-R3'] },
      { facts: ['CRF-D0'] },
      { facts: ['CRF-K0', 'ED-06'] },
      { facts: ['TUN-1'], when: { is: 'person.nationality', in: ['TN'] } },
      { facts: ['TUN-4'], when: { is: 'person.nationality', in: ['TN'] } },
      { facts: ['SUB-1'], when: bilateral },
      ...refusalNotices,
    ],
    next: [{ facts: ['CRF-R2'] }],
    afterVisa: true,
    asksForVisa: true,
  }),
};

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
    { is: 'entry.mode', in: ['visa-long-sejour'] },
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

/** « Renseignez-vous en préfecture »: the spouse who should have come by reunification cannot use L423-23 (AES-VPF-C4). */
export const elsewhere: Ground = {
  id: 'repli',
  title: 'Époux d’un étranger : autres cas, à voir avec la préfecture',
  basis: 'discretionary',
  open,
  selects: fallback,
  motifs: [],
  leadsTo: 'prefecture',
  stages: [
    {
      stage: 'first-application',
      selects: { constant: true },
      criteria: [
        ...regimeCriteria,
        condition(['AES-VPF-C4'], {
          all: [
            { is: 'union.kind', in: ['mariage'] },
            { is: 'union.partnerNationality', in: ['autre'] },
          ],
        }),
        ...notBlocked,
      ],
      documents: [],
      fees: { facts: ['AES-VPF-C4'], tariff: 'aucun', rate: 'first' },
      channels: counter('AES-DEP-1'),
      windows: anytime('AES-VPF-C4'),
      cards: [{ kind: 'carte-temporaire', validity: 'P1Y', facts: ['AES-VPF-C4'] }],
      provisional: [],
      renewal: null,
      remedies: appeals,
      warnings: [
        { facts: ['RF-C14'] },
        { facts: ['RF-C18'] },
        { facts: ['RLD-C6'], when: { is: 'partner.permit', in: ['resident-ue-autre-etat'] } },
        ...['PRO-C1', 'PRO-V1', 'PRO-V2', 'PRO-P1', 'PRO-R1'].map((fact) => ({
          facts: [fact],
          when: { is: 'partner.permit', in: ['protege'] } as const,
        })),
      ],
      next: [{ facts: ['AES-VPF-C4'] }, { facts: ['AES-VPF-C6', 'AES-VPF-C12'] }],
    },
  ],
};
