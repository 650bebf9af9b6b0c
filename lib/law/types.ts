import type { IsoDate, IsoDuration } from '@/lib/facts';
import type { Expr } from './expr';
import type { DocumentId, RouteId } from './ids';

/** What a statement of law does. */
export type Nature =
  | 'condition'
  | 'bar'
  | 'factor'
  | 'formality'
  | 'document'
  | 'fee'
  | 'window'
  | 'channel'
  | 'validity'
  | 'provisional'
  | 'remedy'
  | 'warning'
  | 'definition';

/** sûr, probable, à vérifier. */
export type Confidence = 'sure' | 'probable' | 'to-verify';

/** de plein droit, appréciation, discrétionnaire. Never mixed. */
export type Basis = 'right' | 'weighed' | 'discretionary';

export type StageId = 'first-application' | 'renewal' | 'change-of-status';

/** Days in force, both inclusive. No `to`: no known end. */
export interface Period {
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

/**
 * One statement of law, in force from a day to a day.
 * `text` is one plain French sentence of our own (level B1) and the translators' source under `id`.
 */
export interface LawFact extends Period {
  readonly id: string;
  /** Ids of the same fact elsewhere in the dossiers, that this one stands for. */
  readonly twins?: readonly string[];
  readonly text: string;
  readonly nature: Nature;
  /** Articles, old → new: « L313-11 4° → L423-1 ». */
  readonly basis: string;
  /** Keys of the source register. */
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  /** Where to check, when the confidence is not sure. */
  readonly check?: string;
  /** Last day on which somebody checked it; absent: the last review of the whole law (`LAW_REVIEWED_ON`). */
  readonly verifiedOn?: IsoDate;
}

/** A published source. */
export interface Source {
  readonly title: string;
  readonly url: string;
  /** Date or period of the version read, as written. */
  readonly version: string;
}

/**
 * An item of the rules and the law facts it rests on. It is in force on a day when the day is within its own `from`/`to`
 * (when it has one of them) or, when it has neither, when one of its facts is in force that day.
 */
export interface Dated {
  /** The first fact in force on the day leads: it gives the id, the sentence, the sources. All of them count for the confidence. */
  readonly facts: readonly string[];
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** A test that a situation passes or not. `met` always favours the person. */
export interface Criterion extends Dated {
  readonly nature: 'condition' | 'bar' | 'factor' | 'formality';
  readonly test: Expr;
  /** True: unmet, whatever the test says; unknown: no effect. A formality becomes a bar (the person says they refuse). */
  readonly refusedWhen?: Expr;
  /** Where a general bar has its own confidence on this route. */
  readonly confidence?: Confidence;
}

export type CopyKind = 'original' | 'copy' | 'original-and-copy' | 'online';

/** A document of the file. */
export interface DocumentRule extends Dated {
  readonly document: DocumentId;
  readonly at: 'filing' | 'handover' | 'formality';
  /** Needed when; absent: always. */
  readonly when?: Expr;
  readonly copies: CopyKind;
  /** Oldest age on the day of filing. */
  readonly maxAge?: IsoDuration;
  /** Period that proofs must cover. */
  readonly covers?: IsoDuration;
  readonly alternatives?: readonly DocumentId[];
  /** One plain French sentence: what exactly, for this route. */
  readonly detail?: string;
}

export type Tariff =
  | 'normal'
  | 'reduit'
  | 'sans-taxe-premiere'
  | 'exonere'
  | 'aps'
  | 'certificat-dix-ans'
  | 'aucun';

/** Which tariff, at which rate, and when the regularisation visa is due. */
export interface FeeRule {
  readonly facts: readonly string[];
  readonly tariff: Tariff;
  readonly rate: 'first' | 'renewal';
  /** Due when; absent: never due on this route. */
  readonly regularisation?: Expr;
  readonly confidence?: Confidence;
}

export type Channel = 'anef' | 'prefecture' | 'demarche-numerique' | 'ofii' | 'to-verify';

/** Where to file, while its fact holds. */
export interface ChannelRule extends Dated {
  readonly channel: Channel;
  readonly url?: string;
}

/** How the filing window is counted. Data for lib/checklist. */
export type WindowRule = Dated &
  (
    | {
        readonly kind: 'before-expiry';
        readonly opens: IsoDuration;
        readonly closes: IsoDuration;
        readonly channel?: Channel;
      }
    | { readonly kind: 'after-entry'; readonly closes: IsoDuration }
    | {
        readonly kind: 'birthday';
        readonly opens: IsoDuration;
        readonly closes: IsoDuration;
        readonly inclusive?: boolean;
      }
    | { readonly kind: 'anytime' }
  );

export type CardKind =
  | 'carte-temporaire'
  | 'carte-pluriannuelle'
  | 'carte-resident'
  | 'aps'
  | 'certificat-algerien-1-an'
  | 'certificat-algerien-10-ans'
  | 'autorisation-regroupement-familial';

/** A card that a stage can give, with what it asks beyond the stage's own criteria and documents. Best first. */
export interface CardRule extends Dated {
  readonly kind: CardKind;
  /** Null: as long as the care, the parent's card… (said by the fact). */
  readonly validity: IsoDuration | null;
  readonly criteria?: readonly Criterion[];
  readonly documents?: readonly DocumentRule[];
}

/** A sentence shown with the route when its test is not false. */
export interface Notice extends Dated {
  readonly when?: Expr;
}

/** A place where a ground or a stage does not exist. */
export interface ClosedWhere extends Dated {
  readonly test: Expr;
}

/** What holds for one stage of one ground. */
export interface StageRules {
  readonly stage: StageId;
  /** Which facts put a person at this stage. Absent: the usual test on the permit held (lib/law/common/stages). */
  readonly selects?: Expr;
  readonly closedWhere?: readonly ClosedWhere[];
  readonly criteria: readonly Criterion[];
  readonly documents: readonly DocumentRule[];
  readonly fees: FeeRule;
  readonly channels: readonly ChannelRule[];
  readonly windows: readonly WindowRule[];
  /** Best first; the engine makes an entry for the best, and for the next while the best is not settled in the person's favour. */
  readonly cards: readonly CardRule[];
  /** What proves the filing and what it allows (work or not). */
  readonly provisional: readonly Notice[];
  readonly renewal: { readonly validity: IsoDuration | null } | null;
  /** Commission, silence, appeals. */
  readonly remedies: readonly Notice[];
  readonly warnings: readonly Notice[];
  /** What comes next (resident card, other routes). */
  readonly next: readonly Notice[];
}

export interface Ground {
  /** Null where the route has one ground only. */
  readonly id: string | null;
  readonly title: string;
  readonly basis: Basis;
  /** When a weighed examination replaces the right (L423-8 al. 2). */
  readonly weighedWhen?: Expr;
  /** A medical route never comes out as conditions met without the OFII opinion stated. */
  readonly medical?: true;
  /** The route exists between these days. */
  readonly open: Period;
  /** Where the ground does not exist (Mayotte and the discretionary routes, ED-01). */
  readonly closedWhere?: readonly ClosedWhere[];
  /** Which facts put a person on this ground; false: no entry. */
  readonly selects?: Expr;
  /** Motifs of the card held that make the stage a renewal. */
  readonly motifs: readonly string[];
  readonly leadsTo?: 'regroupement-familial' | 'talent-famille' | 'prefecture';
  readonly stages: readonly StageRules[];
}

export interface Route {
  readonly id: RouteId;
  /** As the administration names it. */
  readonly title: string;
  /** One plain sentence: for whom. */
  readonly summary: string;
  readonly grounds: readonly Ground[];
  /** Which regime it belongs to. */
  readonly regime: 'ceseda' | 'accord-algerien';
}

/** What a document of the file is, whoever asks for it. */
export interface DocumentNote {
  /** Official French name. */
  readonly title: string;
  /** What it is, in one plain sentence. */
  readonly what: string;
  /** Where and how to get it. */
  readonly where: string;
  readonly group:
    | 'identite'
    | 'etat-civil'
    | 'domicile'
    | 'couple'
    | 'enfant'
    | 'jeunesse'
    | 'presence'
    | 'travail'
    | 'integration'
    | 'sante'
    | 'protection'
    | 'paiement'
    | 'formalites';
  /** A foreign-language one needs a sworn translation. */
  readonly translate: boolean;
}
