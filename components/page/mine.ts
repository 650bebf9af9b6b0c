import type { RouteId } from '@/lib/law';
import { caseOfHeadings, type PageReading } from '@/lib/page';
import type { AlignedSection } from './model';
import type { Wanted } from './wanted';

/** Whether a list of the page is for this person; when not, why in one word, for one plain sentence. */
export type Part =
  | { readonly mine: true }
  /** For the case of other routes than those of this person. */
  | { readonly mine: false; readonly why: 'route'; readonly route: RouteId }
  /** `permit`: one that none of our routes gives. `first`, `renewal`, `duplicate`: another request than theirs.
   * `answers`: the answers say that none of its documents is asked of this person. */
  | {
      readonly mine: false;
      readonly why: 'permit' | 'first' | 'renewal' | 'duplicate' | 'answers';
    };

const MINE: Part = { mine: true };

/** What the headings above a list, and the sentence that announces it, say of its case. */
function caseOf(
  { path, leader }: Pick<AlignedSection, 'path' | 'leader'>,
  { title }: Pick<PageReading, 'title'>,
) {
  return caseOfHeadings([...path.filter((heading) => heading !== title), leader].filter(Boolean));
}

/** Every route that the page, or one of its lists, is about. */
export const routesNamed = (
  sections: readonly AlignedSection[],
  page: Pick<PageReading, 'routes' | 'title'>,
): RouteId[] => [
  ...new Set([...page.routes, ...sections.flatMap((section) => caseOf(section, page).routes)]),
];

/**
 * For whom a list is, by the headings above it and the sentence that announces it. The page's own title speaks of the
 * whole page, not of one list. A list that says nothing of its case is for everybody. Before a few answers any list may
 * be the person's: only permits that we do not serve are put aside.
 */
export function partOf(
  section: AlignedSection,
  page: Pick<PageReading, 'routes' | 'title'>,
  wanted: Wanted,
  hasAnswers: boolean,
): Part {
  const { routes: named, stage, other } = caseOf(section, page);
  if (named.length === 0 && other) return { mine: false, why: 'permit' };
  if (!hasAnswers) return MINE;
  const routes = named.length > 0 ? named : page.routes;
  if (routes[0] && !routes.some((id) => wanted.mine.has(id)))
    return { mine: false, why: 'route', route: routes[0] };
  // « Renouvellement de … » as the title of the page: all of its lists are for that.
  const step = stage ?? caseOfHeadings([page.title]).stage;
  if (step && !isStageOf(step, wanted)) return { mine: false, why: step };
  const states = section.lines.flatMap((line) => line.documents.map((id) => wanted.stateOf(id)));
  return states.length > 0 && states.every((state) => state === 'not-mine')
    ? { mine: false, why: 'answers' }
    : MINE;
}

function isStageOf(stage: 'first' | 'renewal' | 'duplicate', { stages }: Wanted): boolean {
  if (stages.size === 0) return true;
  if (stage === 'duplicate') return false;
  // Someone who changes status files a first request of the new card, and holds a card to its end.
  return (
    stages.has('change-of-status') ||
    stages.has(stage === 'first' ? 'first-application' : 'renewal')
  );
}
