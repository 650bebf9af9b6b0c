import type { FactId, IsoDate, IsoDuration } from '@/lib/facts';
import type {
  CardRule,
  Confidence,
  CopyKind,
  DocumentId,
  DocumentRule,
  StageRules,
} from '@/lib/law';
import {
  confidenceOf,
  evaluate,
  type FactReader,
  factsInForce,
  itemsInForce,
  once,
  sourcesOf,
} from '@/lib/reasoning';

export type Needed = 'yes' | 'no' | 'unknown';

/** One document of the file, and why it is there. */
export interface ChecklistItem {
  readonly document: DocumentId;
  readonly needed: Needed;
  readonly at: 'filing' | 'handover' | 'formality';
  readonly copies: CopyKind;
  /** Oldest age on the day of filing (ISO duration), or null. */
  readonly maxAge: IsoDuration | null;
  /** Period that the proofs must cover, or null. */
  readonly covers: IsoDuration | null;
  readonly alternatives: readonly DocumentId[];
  readonly detail: string | null;
  /** Ids of the facts of law it rests on. */
  readonly facts: readonly string[];
  /** Facts of the person that would tell whether it is needed. */
  readonly missing: readonly FactId[];
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

const NONE: readonly DocumentRule[] = [];
const RANK: Record<Needed, number> = { yes: 2, unknown: 1, no: 0 };

function item(rule: DocumentRule, read: FactReader, on: IsoDate): ChecklistItem {
  const verdict = rule.when ? evaluate(rule.when, read, on) : undefined;
  const value = verdict ? verdict.value : true;
  return {
    document: rule.document,
    needed: value === null ? 'unknown' : value ? 'yes' : 'no',
    at: rule.at,
    copies: rule.copies,
    maxAge: rule.maxAge ?? null,
    covers: rule.covers ?? null,
    alternatives: rule.alternatives ?? [],
    detail: rule.detail ?? null,
    facts: factsInForce(rule, on).map((fact) => fact.id),
    missing: verdict?.missing ?? [],
    confidence: confidenceOf(rule, on),
    sources: sourcesOf(rule, on),
  };
}

/** The documents of a stage for a card on a day of filing (ISO), one entry a document and moment. */
export function checklistFor(
  stage: StageRules,
  card: CardRule,
  read: FactReader,
  on: IsoDate,
): readonly ChecklistItem[] {
  return groupsOn(stage.documents, card.documents ?? NONE, on).map((rules) => {
    const [first, ...others] = rules as readonly [DocumentRule, ...DocumentRule[]];
    return others.reduce(
      (known, rule) => merged(known, once(rule, read, on, item)),
      once(first, read, on, item),
    );
  });
}

type Groups = readonly (readonly DocumentRule[])[];
const grouped = new WeakMap<
  readonly DocumentRule[],
  WeakMap<readonly DocumentRule[], { on: IsoDate; groups: Groups }>
>();

/** The rules in force, those of one document and moment together. Kept for one day: they depend on no person. */
function groupsOn(
  usual: readonly DocumentRule[],
  own: readonly DocumentRule[],
  on: IsoDate,
): Groups {
  let ofStage = grouped.get(usual);
  if (!ofStage) {
    ofStage = new WeakMap();
    grouped.set(usual, ofStage);
  }
  const known = ofStage.get(own);
  if (known?.on === on) return known.groups;
  const groups = new Map<string, DocumentRule[]>();
  for (const rule of [...itemsInForce(usual, on), ...itemsInForce(own, on)]) {
    const key = `${rule.document} ${rule.at}`;
    const group = groups.get(key);
    if (group) group.push(rule);
    else groups.set(key, [rule]);
  }
  const made = { on, groups: [...groups.values()] };
  ofStage.set(own, made);
  return made.groups;
}

/** The same document asked twice: the firmer rule speaks, both are cited. */
function merged(known: ChecklistItem, next: ChecklistItem): ChecklistItem {
  const [first, second] = RANK[next.needed] > RANK[known.needed] ? [next, known] : [known, next];
  return {
    ...first,
    facts: [...new Set([...first.facts, ...second.facts])],
    sources: [...new Set([...first.sources, ...second.sources])],
  };
}
