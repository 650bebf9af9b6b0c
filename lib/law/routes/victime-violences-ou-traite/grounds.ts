import {
  notBlockedOther,
  refusalPossible,
  regimeCriteria,
  regularisationDue,
} from '../../common/conditions';
import { currentCard, socle2020 } from '../../common/documents';
import { anytime, counter, counterThenOnline, windowsBeforeExpiry } from '../../common/filing';
import { remediesWithoutCommission } from '../../common/remedies';
import type { Expr } from '../../expr';
import type {
  CardRule,
  ChannelRule,
  Criterion,
  DocumentRule,
  FeeRule,
  Ground,
  Notice,
  StageRules,
} from '../../types';
import { adult, condition, refusalNotices } from '../parts/criteria';
import { asked, firstFile } from '../parts/documents';
import { provisional } from '../parts/stages';

const ONLINE = '2023-10-02';
const EVE = '2023-10-01';
const START = { from: '2020-01-01' };

/** A ground with a first card and its renewal, on the permit of one motif. */
interface Victim {
  readonly id: string;
  readonly title: string;
  readonly basis: Ground['basis'];
  readonly open?: Ground['open'];
  readonly selects: Expr;
  readonly motif: string;
  readonly permit: 'aps' | 'carte-temporaire';
  readonly first: readonly Criterion[];
  readonly renewed: readonly Criterion[];
  readonly proof: DocumentRule;
  readonly online: boolean;
  readonly fees: (rate: FeeRule['rate']) => FeeRule;
  readonly channels: readonly ChannelRule[];
  readonly cards: readonly CardRule[];
  readonly renewedCards?: readonly CardRule[];
  readonly provisional: readonly Notice[];
  readonly remedies: readonly Notice[];
  readonly warnings: readonly Notice[];
  readonly next: readonly Notice[];
}

export const heldFor = (kind: string, motif: string): Expr => ({
  all: [
    { is: 'permit.kind', in: [kind] },
    { is: 'permit.motif', in: [motif] },
  ],
});

/** Reasons of refusal of L432-1-1 are for cards, not for provisional permits (ED-02). */
const barsOf = (permit: Victim['permit']) =>
  permit === 'aps' ? notBlockedOther : [...notBlockedOther, ...refusalPossible];

function ground(parts: Victim): Ground {
  const held = heldFor(parts.permit, parts.motif);
  const documents = firstFile(
    [...socle2020, parts.proof],
    [parts.proof],
    parts.online ? ONLINE : undefined,
  );
  const shared: Omit<StageRules, 'stage' | 'fees' | 'windows'> = {
    criteria: [...regimeCriteria, ...parts.first, adult, ...barsOf(parts.permit)],
    documents,
    channels: parts.channels,
    cards: parts.cards,
    provisional: provisional(
      parts.online ? ONLINE : undefined,
      parts.online ? EVE : undefined,
      parts.provisional,
    ),
    renewal: { validity: parts.cards.at(-1)?.validity ?? null },
    remedies: [{ facts: ['REF-5'] }, ...remediesWithoutCommission],
    warnings: [...parts.warnings, ...refusalNotices],
    next: parts.next,
  };
  return {
    id: parts.id,
    title: parts.title,
    basis: parts.basis,
    open: parts.open ?? START,
    selects: parts.selects,
    motifs: [parts.motif],
    stages: [
      {
        ...shared,
        stage: 'first-application',
        selects: { not: held },
        fees: parts.fees('first'),
        windows: anytime(parts.first[0]?.facts[0] ?? ''),
      },
      {
        ...shared,
        stage: 'renewal',
        selects: held,
        criteria: [...regimeCriteria, ...parts.renewed, ...barsOf(parts.permit)],
        documents: [...documents, currentCard],
        fees: parts.fees('renewal'),
        windows: windowsBeforeExpiry,
        cards: parts.renewedCards ?? parts.cards,
      },
    ],
  };
}

const exempt = (rate: FeeRule['rate']): FeeRule => ({ facts: ['COU-9'], tariff: 'exonere', rate });
const ongoing: Expr = { yes: 'protection.procedureOngoing' };
const yearCard = (...facts: readonly string[]): CardRule => ({
  kind: 'carte-temporaire',
  validity: 'P1Y',
  facts,
});

export const trafficking = ground({
  id: 'traite',
  title: 'Victime de traite ou de proxénétisme',
  basis: 'right',
  selects: {
    any: [
      { yes: 'protection.traffickingComplaint' },
      heldFor('carte-temporaire', 'victime-traite'),
    ],
  },
  motif: 'victime-traite',
  permit: 'carte-temporaire',
  first: [
    condition(['VTH-C1'], {
      all: [{ yes: 'protection.traffickingComplaint' }, { yes: 'protection.linksCut' }],
    }),
  ],
  renewed: [
    condition(['VTH-C1'], { yes: 'protection.linksCut' }),
    condition(['VTH-V2', 'VTH-V1'], ongoing),
  ],
  proof: asked('preuves-violences', ['VTH-P1'], {
    copies: 'copy',
    detail: 'Le récépissé de la plainte, ou la référence de la procédure du témoignage.',
  }),
  online: true,
  fees: exempt,
  channels: counterThenOnline(ONLINE, EVE, 'VTH-D1', 'AES-DEP-1'),
  cards: [{ kind: 'carte-temporaire', validity: 'P6M', facts: ['VTH-V1'] }, yearCard('VTH-V2')],
  provisional: [{ facts: ['VTH-C2'] }, { facts: ['DEP-13'] }],
  remedies: [],
  warnings: [{ facts: ['VTH-C2'] }],
  next: [{ facts: ['VTH-R1'] }, { facts: ['COM-10'] }],
});

export const prostitutionExit = ground({
  id: 'sortie-prostitution',
  title: 'Parcours de sortie de la prostitution',
  basis: 'discretionary',
  selects: {
    any: [{ yes: 'protection.prostitutionExit' }, heldFor('aps', 'sortie-prostitution')],
  },
  motif: 'sortie-prostitution',
  permit: 'aps',
  first: [condition(['PSP-1'], { yes: 'protection.prostitutionExit' })],
  renewed: [condition(['PSP-1'], { yes: 'protection.prostitutionExit' })],
  proof: asked('autre-document', ['PSP-2'], {
    detail: 'La décision du préfet qui autorise l’engagement dans le parcours de sortie.',
  }),
  online: false,
  fees: (rate) => ({ facts: ['COU-10', 'ED-05'], tariff: 'aps', rate }),
  channels: counter('AES-DEP-1'),
  cards: [{ kind: 'aps', validity: 'P6M', facts: ['PSP-1'] }],
  provisional: [{ facts: ['PSP-1'] }],
  remedies: [],
  warnings: [{ facts: ['ED-05'] }],
  next: [],
});

const order = (
  id: string,
  title: string,
  fact: 'ODP-C1' | 'ODP-C2',
  stated: Expr,
  selects: Expr,
): Ground =>
  ground({
    id,
    title,
    basis: 'right',
    selects,
    motif: 'ordonnance-protection',
    permit: 'carte-temporaire',
    first: [condition([fact], stated)],
    // The card is renewed while the order or the criminal procedure lasts.
    renewed: [condition(['ODP-V1'], { any: [stated, ongoing] })],
    proof: asked('ordonnance-protection', ['ODP-P1'], {
      detail:
        'L’ordonnance du juge ; au renouvellement, l’ordonnance valable ou la preuve de la plainte et de la procédure.',
    }),
    online: true,
    fees: (rate) => ({
      ...exempt(rate),
      ...(fact === 'ODP-C2' ? { confidence: 'probable' as const } : {}),
    }),
    channels: counterThenOnline(ONLINE, EVE, 'ODP-D1', 'AES-DEP-1'),
    cards: [yearCard('ODP-V1')],
    provisional: [{ facts: ['ED-10'] }],
    remedies: [],
    warnings: [],
    next: [{ facts: ['ODP-R1'] }, { facts: ['COM-10'] }],
  });

const protectionOrder: Expr = { yes: 'protection.order' };
const forcedMarriageOrder: Expr = { yes: 'protection.forcedMarriageOrder' };
const heldForOrder = heldFor('carte-temporaire', 'ordonnance-protection');

export const protectedByOrder = order(
  'ordonnance-protection',
  'Ordonnance de protection contre des violences',
  'ODP-C1',
  protectionOrder,
  { any: [protectionOrder, { all: [heldForOrder, { not: forcedMarriageOrder }] }] },
);
export const forcedMarriage = order(
  'mariage-force',
  'Ordonnance de protection contre un mariage forcé',
  'ODP-C2',
  forcedMarriageOrder,
  forcedMarriageOrder,
);

const multiYear: CardRule = {
  kind: 'carte-pluriannuelle',
  validity: 'P4Y',
  facts: ['ED-12'],
};
export const unworthyHousing = ground({
  id: 'hebergement-indigne',
  title: 'Plainte pour hébergement indigne',
  basis: 'right',
  open: { from: '2024-01-28' },
  selects: {
    any: [
      { yes: 'protection.housingComplaint' },
      heldFor('carte-temporaire', 'hebergement-indigne'),
    ],
  },
  motif: 'hebergement-indigne',
  permit: 'carte-temporaire',
  first: [condition(['HEB-C1'], { yes: 'protection.housingComplaint' })],
  renewed: [condition(['HEB-C1'], ongoing)],
  proof: asked('preuves-violences', ['HEB-P1'], {
    copies: 'copy',
    detail: 'Le récépissé de la plainte ; au renouvellement, l’état de la procédure.',
  }),
  online: false,
  fees: (rate) => ({
    facts: ['HEB-K1', 'COU-6'],
    tariff: 'normal',
    rate,
    confidence: 'to-verify',
    ...(rate === 'first' ? { regularisation: regularisationDue } : {}),
  }),
  channels: counter('ANE-7'),
  cards: [yearCard('HEB-C1')],
  provisional: [],
  remedies: [],
  warnings: [],
  next: [{ facts: multiYear.facts }],
});
