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
  inForce,
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
  const items = new Map<string, ChecklistItem>();
  for (const rule of [...stage.documents, ...(card.documents ?? [])]) {
    if (!inForce(rule, on)) continue;
    const next = item(rule, read, on);
    const key = `${next.document} ${next.at}`;
    const known = items.get(key);
    if (!known) items.set(key, next);
    else {
      const [first, second] =
        RANK[next.needed] > RANK[known.needed] ? [next, known] : [known, next];
      items.set(key, {
        ...first,
        facts: [...new Set([...first.facts, ...second.facts])],
        sources: [...new Set([...first.sources, ...second.sources])],
      });
    }
  }
  return [...items.values()];
}
