import type { Assessment, RouteEntry } from '@/lib/assess';
import { alignLine } from '@/lib/page/align';
import type { PageReading, PageSection } from '@/lib/page';
import type { DocumentId, RouteId } from '@/lib/law';
import type { Dossier } from '@/lib/situation';

/** A line of the page's list beside the person's own list. */
export interface AlignedLine {
  readonly text: string;
  readonly depth: number;
  /** Documents recognised in the line; none: not recognised. */
  readonly documents: readonly DocumentId[];
  /** `extra`: recognised, but no rule we hold asks it of this person. */
  readonly state: 'ready' | 'asked' | 'to-get' | 'extra' | 'unknown';
}

/** A list of the page that asks for documents. */
export interface AlignedSection {
  /** Headings above the list, outermost first. */
  readonly path: readonly string[];
  readonly lines: readonly AlignedLine[];
  /** How many lines name a document of the person's list. */
  readonly shared: number;
}

const LIVE = new Set(['conditions-met', 'case-by-case', 'incomplete', 'conditions-not-met']);

/** The routes of the page that are still open for this person. */
export function routesHere(
  page: Pick<PageReading, 'routes'>,
  assessment: Pick<Assessment, 'routes'>,
): RouteId[] {
  return page.routes.filter((id) =>
    assessment.routes.some(
      (entry) =>
        entry.id === id &&
        !entry.closed &&
        LIVE.has(entry.outcome) &&
        entry.outcome !== 'conditions-not-met',
    ),
  );
}

/** Which documents the person's routes ask for; those of the page's routes when it is about some. */
function documentsAsked(
  entries: readonly RouteEntry[],
  routes: readonly RouteId[],
): Set<DocumentId> {
  const live = entries.filter((entry) => !entry.closed && LIVE.has(entry.outcome));
  const here = live.filter((entry) => routes.includes(entry.id));
  return new Set(
    (here.length > 0 ? here : live).flatMap((entry) =>
      entry.checklist
        .filter((item) => item.needed !== 'no')
        .flatMap((item) => [item.document, ...item.alternatives]),
    ),
  );
}

/** The state of a line: of several documents, the one that is least ready. */
function stateOf(
  documents: readonly DocumentId[],
  asked: ReadonlySet<DocumentId>,
  dossier: Pick<Dossier, 'documents'>,
): AlignedLine['state'] {
  if (documents.length === 0) return 'unknown';
  const states = documents.map((id) => dossier.documents[id]?.state);
  if (states.every((state) => state === 'ready')) return 'ready';
  if (documents.every((id) => !asked.has(id))) return 'extra';
  return states.every((state) => state === 'ready' || state === 'asked') ? 'asked' : 'to-get';
}

function alignSection(
  section: PageSection,
  asked: ReadonlySet<DocumentId>,
  dossier: Pick<Dossier, 'documents'>,
): AlignedSection {
  const heading = section.path.at(-1);
  const lines = section.lines.map(({ text, depth }): AlignedLine => {
    const documents = alignLine(text, { heading });
    return { text, depth, documents, state: stateOf(documents, asked, dossier) };
  });
  return {
    path: section.path,
    lines,
    shared: lines.filter((line) => line.documents.some((id) => asked.has(id))).length,
  };
}

/** The page's lists of documents beside the person's own. First those that share most with it, when the page is cut by case. */
export function alignPage(
  page: PageReading,
  assessment: Pick<Assessment, 'routes'>,
  dossier: Pick<Dossier, 'documents'>,
): AlignedSection[] {
  const asked = documentsAsked(assessment.routes, page.routes);
  return page.sections
    .filter((section) => section.documents)
    .map((section) => alignSection(section, asked, dossier));
}

/** How many lines ask for something, and how many of these are ready. */
export function countLines(sections: readonly AlignedSection[]): {
  readonly count: number;
  readonly ready: number;
} {
  const lines = sections
    .flatMap((section) => section.lines)
    .filter((line) => line.state !== 'unknown');
  return { count: lines.length, ready: lines.filter((line) => line.state === 'ready').length };
}
