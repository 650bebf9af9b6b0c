import {
  type ChecklistItem,
  type Fees,
  type Filing,
  feesFor,
  checklistFor,
  filingFor,
  isLate,
} from '@/lib/checklist';
import type { FactId, IsoDate, IsoDuration } from '@/lib/facts';
import {
  LAW_HELD_FOR,
  LAW_HELD_FROM,
  LAW_REVIEWED_ON,
  LAW_WARN_AFTER,
  lawFact,
  type Notice,
  routesInOrder,
} from '@/lib/law';
import {
  addDuration,
  evaluate,
  type FactReader,
  inForce,
  itemsInForce,
  type Judged,
  type Judgement,
  judgeRoute,
  leadingFact,
  nextQuestion,
  once,
  steadyReader,
} from '@/lib/reasoning';
import {
  BETTER_AFTER,
  factValue,
  impliedFacts,
  PREREQUISITES,
  PURPOSE_ROUTES,
  type Situation,
} from '@/lib/situation';

/** One route, ground and stage that the facts still allow, with all that follows from it. */
export interface RouteEntry extends Judgement {
  readonly checklist: readonly ChecklistItem[];
  readonly fees: Fees;
  readonly filing: Filing;
  /** Sentences of law, French; their ids are in `notices`. */
  readonly provisional: string;
  readonly renewal: { readonly validity: IsoDuration | null } | null;
  readonly leadsTo: 'regroupement-familial' | 'talent-famille' | 'prefecture' | null;
  readonly warnings: readonly string[];
  readonly notices: {
    readonly provisional: readonly string[];
    readonly remedies: readonly string[];
    readonly warnings: readonly string[];
    readonly next: readonly string[];
    readonly card: readonly string[];
  };
}

export interface Assessment {
  readonly on: IsoDate;
  readonly lawReviewedOn: IsoDate;
  /** True when the law was reviewed over six months before the day: every screen says so. */
  readonly lawIsOld: boolean;
  readonly routes: readonly RouteEntry[];
  readonly nextQuestion: FactId | null;
  readonly changes: readonly LawChange[];
}

/** What the law changed between two days for this situation: one sentence, its day, its sources. */
export interface LawChange {
  readonly fact: string;
  readonly kind: 'new' | 'ended';
  readonly on: IsoDate;
  readonly text: string;
  readonly sources: readonly string[];
  readonly routes: readonly string[];
}

const OPEN: ReadonlySet<string> = new Set([
  'incomplete',
  'case-by-case',
  'conditions-met',
  'conditions-not-met',
]);

/** Ids of the notices in force whose test is not false. */
function shown(notices: readonly Notice[], read: FactReader, on: IsoDate): readonly string[] {
  const ids: string[] = [];
  for (const notice of itemsInForce(notices, on)) {
    if (notice.when && evaluate(notice.when, read, on).value === false) continue;
    const id = leadingFact(notice, on)?.id;
    if (id !== undefined && !ids.includes(id)) ids.push(id);
  }
  return ids;
}

const spoken = new WeakMap<readonly string[], readonly string[]>();

/** The sentences of a list of notices, looked up once a list. */
function sentences(ids: readonly string[]): readonly string[] {
  let texts = spoken.get(ids);
  if (!texts) {
    texts = ids.flatMap((id) => lawFact(id)?.text ?? []);
    spoken.set(ids, texts);
  }
  return texts;
}

function entryFor({ candidate, judgement }: Judged, read: FactReader, on: IsoDate): RouteEntry {
  const { stage, card, ground } = candidate;
  const filing = filingFor(stage, read, on);
  const late = stage.stage === 'renewal' ? isLate(filing, read, on) : false;
  const warnings = once(stage.warnings, read, on, shown);
  const provisional = once(stage.provisional, read, on, shown);
  // Field by field: a spread of so many took a third of the whole assessment.
  const {
    id,
    ground: groundId,
    basis,
    outcome,
    notInForce,
    flips,
    confidence,
    fallback,
    criteria,
    pending,
    closed,
  } = judgement;
  return {
    id,
    ground: groundId,
    basis,
    stage: judgement.stage,
    outcome,
    notInForce,
    flips,
    confidence,
    card: judgement.card,
    fallback,
    criteria,
    pending,
    closed,
    checklist: checklistFor(stage, card, read, on),
    fees: feesFor(stage.fees, late, read, on),
    filing,
    provisional: sentences(provisional).join(' '),
    renewal: stage.renewal,
    leadsTo: ground.leadsTo ?? null,
    warnings: sentences(warnings),
    notices: {
      provisional,
      warnings,
      remedies: once(stage.remedies, read, on, shown),
      next: once(stage.next, read, on, shown),
      card: inForce(card, on) ? [leadingFact(card, on)?.id ?? []].flat() : [],
    },
  };
}

/** An entry on a day whose law is not held: never more than « not in force », with the reason. */
const withoutLaw = (entry: RouteEntry): RouteEntry => ({
  ...entry,
  outcome: 'not-in-force',
  notInForce: 'law-not-held',
  flips: null,
});

/** Reasons name what the person stated, not what follows from it. */
function stated(entry: RouteEntry, implied: ReturnType<typeof impliedFacts>): RouteEntry {
  if (implied.size === 0) return entry;
  const origin = (id: FactId) => implied.get(id)?.from ?? id;
  const follows = (c: RouteEntry['criteria'][number]) => c.because.some((id) => implied.has(id));
  if (!entry.criteria.some(follows)) return entry;
  const criteria = entry.criteria.map((c) =>
    follows(c) ? { ...c, because: [...new Set(c.because.map(origin))] } : c,
  );
  return { ...entry, criteria };
}

/** True on the days whose law is held here. */
export const isLawHeld = (on: IsoDate): boolean =>
  on >= LAW_HELD_FROM && on <= addDuration(LAW_REVIEWED_ON, LAW_HELD_FOR);

/**
 * What a situation opens on a day of filing (ISO). Pure: the day is an argument.
 * `skipped`: facts answered « je ne sais pas », not asked again and still unknown.
 */
export function assess(
  situation: Situation,
  on: IsoDate,
  options: { since?: IsoDate; skipped?: readonly FactId[] } = {},
): Assessment {
  const implied = impliedFacts(situation, on);
  const read = steadyReader((id) => implied.get(id)?.value ?? factValue(situation, id));
  const judged = routesInOrder().flatMap((route) => judgeRoute(route, read, on));
  const entries = judged.map((one) => stated(entryFor(one, read, on), implied));
  const held = isLawHeld(on);
  return {
    on,
    lawReviewedOn: LAW_REVIEWED_ON,
    lawIsOld: on > addDuration(LAW_REVIEWED_ON, LAW_WARN_AFTER),
    routes: held ? entries : entries.map(withoutLaw),
    nextQuestion: held
      ? nextQuestion(judged, {
          skipped: new Set(options.skipped),
          prerequisites: PREREQUISITES,
          betterAfter: BETTER_AFTER,
          isKnown: (id) => read(id) !== undefined,
          wanted: new Set(PURPOSE_ROUTES[String(read('person.purpose'))]),
        })
      : null,
    changes:
      options.since && options.since < on ? changesBetween(judged, entries, options.since, on) : [],
  };
}

/** Every fact of law that the rules of a candidate cite, whatever the day. */
function citedFacts({ candidate: { stage, card } }: Judged): Set<string> {
  const items = [
    ...stage.criteria,
    ...(card.criteria ?? []),
    ...stage.documents,
    ...(card.documents ?? []),
    ...stage.channels,
    ...stage.windows,
    ...stage.warnings,
    ...stage.provisional,
    ...stage.remedies,
    card,
  ];
  return new Set([...items.flatMap((item) => item.facts), ...stage.fees.facts]);
}

function changesBetween(
  judged: readonly Judged[],
  entries: readonly RouteEntry[],
  since: IsoDate,
  on: IsoDate,
): LawChange[] {
  const routesByFact = new Map<string, Set<string>>();
  for (const [index, one] of judged.entries()) {
    if (!OPEN.has((entries[index] as RouteEntry).outcome) || one.judgement.closed) continue;
    for (const id of citedFacts(one))
      routesByFact.set(id, (routesByFact.get(id) ?? new Set()).add(one.judgement.id));
    for (const line of (entries[index] as RouteEntry).fees.lines)
      for (const id of line.facts)
        routesByFact.set(id, (routesByFact.get(id) ?? new Set()).add(one.judgement.id));
  }
  const changes = [...routesByFact].flatMap(([id, routes]): LawChange[] => {
    const fact = lawFact(id);
    if (!fact) return [];
    const base = {
      fact: fact.id,
      text: fact.text,
      sources: [fact.basis, ...fact.sources].filter(Boolean),
      routes: [...routes],
    };
    return [
      ...(fact.from > since && fact.from <= on
        ? [{ ...base, kind: 'new' as const, on: fact.from }]
        : []),
      ...(fact.to !== undefined && fact.to >= since && fact.to < on
        ? [{ ...base, kind: 'ended' as const, on: addDuration(fact.to, 'P1D') }]
        : []),
    ];
  });
  return changes.sort((a, b) =>
    a.on === b.on ? a.fact.localeCompare(b.fact) : a.on < b.on ? 1 : -1,
  );
}
