import type { Assessment, RouteEntry } from '@/lib/assess';
import type { FactId } from '@/lib/facts';
import { type DocumentId, type RouteId, routesInOrder } from '@/lib/law';
import type { PageReading } from '@/lib/page';
import { factsOf } from '@/lib/reasoning';
import { type Dossier, factValue } from '@/lib/situation';
import { badgeOf, entryShown, linesOf } from '../documents/model';
import { groupRoutes, keyOf, type RouteGroup } from '../routes/model';

/**
 * Where one document of the page stands for this person: the five words of « Mes pièces », and `not-mine`: a rule we
 * hold asks it, but not of this person; `extra`: no rule asks it on the routes of this page.
 */
export type DocumentState =
  | 'ready'
  | 'too-old'
  | 'asked'
  | 'to-get'
  | 'maybe'
  | 'not-mine'
  | 'extra';

/** What the person's routes ask for, ready to be compared with a page. */
export interface Wanted {
  stateOf(document: DocumentId): DocumentState;
  /** Whether any rule we hold, for whatever route, asks for this document. */
  hasBasis(document: DocumentId): boolean;
  /** Routes of the page that are open to this person, or that time alone opens; those that the answers point to, when they point to some. */
  readonly here: readonly RouteId[];
  /** The same among all routes: what a list of the page must be for, to be the person's. */
  readonly mine: ReadonlySet<RouteId>;
  /** Stages at which the person can be on them. */
  readonly stages: ReadonlySet<RouteEntry['stage']>;
}

const OPEN = new Set(['conditions-met', 'case-by-case', 'incomplete']);
const isOpen = (entry: RouteEntry): boolean => !entry.closed && OPEN.has(entry.outcome);

/** Of a route: an entry that is open, or the one that time alone opens: its papers are to be got ready too. */
const isLive = (entry: RouteEntry, { best }: Pick<RouteGroup, 'best'>): boolean =>
  isOpen(entry) || (entry === best && !entry.closed && entry.outcome === 'conditions-not-met');
/** Settled by the answers, in the person's favour or as case by case. */
const isSettled = ({ outcome }: RouteEntry): boolean =>
  outcome === 'conditions-met' || outcome === 'case-by-case';

/** Which of these two says more about what the person has to do. */
const WEIGHT: Record<DocumentState, number> = {
  ready: 6,
  'too-old': 5,
  asked: 4,
  'to-get': 3,
  maybe: 2,
  'not-mine': 1,
  extra: 0,
};

/** One serves where the other is asked, by the way of filing. */
const TWINS: Partial<Record<DocumentId, DocumentId>> = {
  'photos-identite': 'e-photo',
  'e-photo': 'photos-identite',
};

/** Who the person is, and what they hold, says nothing of one route more than of another. */
const GENERAL = /^(person|permit|entry)\./;

/** Whether the person said something of this very route: that its case is theirs, or that one of its own conditions is met. */
function isPointedTo(group: RouteGroup, { dossier }: Pick<Person, 'dossier'>): boolean {
  const { id, best, others } = group;
  const grounds = routesInOrder().find((route) => route.id === id)?.grounds ?? [];
  const isTold = (fact: FactId) =>
    !GENERAL.test(fact) && factValue(dossier.situation, fact) !== undefined;
  const live = [best, ...others].filter((entry) => isLive(entry, group));
  return live.some((entry) => {
    const selects = grounds.find((ground) => ground.id === entry.ground)?.selects;
    return (
      isSettled(entry) ||
      (selects && [...factsOf(selects)].some(isTold)) ||
      entry.criteria.some(
        (c) => c.nature === 'condition' && c.status === 'met' && c.because.some(isTold),
      )
    );
  });
}

interface Person {
  readonly assessment: Assessment;
  readonly dossier: Dossier;
  readonly today: string;
  /** Key of the entry shown in « Mes pièces », when the person chose one. */
  readonly chosen: string | null;
}

/**
 * The person's list beside a page about `routes`: first the case shown in « Mes pièces », then the other open ones.
 * `named`: every route that the page or one of its lists names.
 */
export function wantedOn(
  page: Pick<PageReading, 'routes'>,
  named: readonly RouteId[],
  person: Person,
): Wanted {
  const { assessment, dossier, today } = person;
  const purpose = factValue(dossier.situation, 'person.purpose');
  const grouped = groupRoutes(assessment, purpose);
  const groups = [...grouped.soon, ...grouped.open].filter(({ best }) => !best.closed);
  const possible = new Set(groups.map(({ id }) => id));
  // A right of which nothing is known yet is open to everybody: it gives way to what the answers point to.
  const likely = new Set(groups.filter((group) => isPointedTo(group, person)).map(({ id }) => id));
  const among = (routes: readonly RouteId[]) =>
    routes.some((id) => likely.has(id)) ? likely : possible;
  const mine = among(named);
  const here = page.routes.filter((id) => among(page.routes).has(id));
  const soon = new Set(grouped.soon.map(({ best }) => best));
  const open = assessment.routes.filter((entry) => isOpen(entry) || soon.has(entry));
  const onPage = here.length > 0 ? open.filter((entry) => here.includes(entry.id)) : open;
  const main = mainEntry(assessment, onPage, person.chosen, purpose);
  const states = new Map<DocumentId, DocumentState>();
  const note = (document: DocumentId, state: DocumentState) => {
    const before = states.get(document) ?? 'extra';
    // What the case shown in « Mes pièces » says stands.
    if (WEIGHT[before] <= WEIGHT.maybe && WEIGHT[state] > WEIGHT[before])
      states.set(document, state);
  };
  for (const entry of main ? [main, ...onPage.filter((other) => other !== main)] : onPage) {
    if (entry.id === main?.id)
      for (const item of entry.checklist) if (item.needed === 'no') note(item.document, 'not-mine');
    for (const line of linesOf(entry, dossier, today)) {
      const badge = badgeOf(line);
      // What only another of the open cases asks is not yet to be fetched.
      note(line.item.document, entry !== main && badge === 'to-get' ? 'maybe' : badge);
      for (const other of line.item.alternatives) note(other, 'maybe');
    }
  }
  const known = new Set(
    assessment.routes.flatMap((entry) =>
      entry.checklist.flatMap((item) => [item.document, ...item.alternatives]),
    ),
  );
  return {
    here,
    mine,
    stages: new Set(onPage.map((entry) => entry.stage)),
    hasBasis: (document) => known.has(document),
    stateOf: (document) => {
      const twin = TWINS[document];
      const state = states.get(document) ?? (twin && states.has(twin) ? 'maybe' : 'extra');
      const mark = dossier.documents[document]?.state;
      // Ticked though no rule asks it, or an alternative: it is in the file all the same.
      return mark && mark !== 'to-get' && WEIGHT[state] <= WEIGHT.maybe ? mark : state;
    },
  };
}

/** The entry of « Mes pièces » when the page treats it, else the most telling of those that it treats. */
function mainEntry(
  assessment: Assessment,
  onPage: readonly RouteEntry[],
  chosen: string | null,
  purpose: unknown,
): RouteEntry | undefined {
  const shown = entryShown(assessment, chosen, purpose);
  const found = shown && onPage.find((entry) => keyOf(entry) === keyOf(shown));
  if (found) return found;
  const { open, soon } = groupRoutes(assessment, purpose);
  return [...open, ...soon].map((group) => group.best).find((best) => onPage.includes(best));
}
