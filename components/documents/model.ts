import type { Assessment, RouteEntry } from '@/lib/assess';
import { type ChecklistItem, type Freshness, freshnessOn } from '@/lib/checklist';
import { DOCUMENT_NOTES, type DocumentNote } from '@/lib/law';
import type { Dossier } from '@/lib/situation';
import { groupRoutes, keyOf, tier } from '../routes/model';

export type Group = DocumentNote['group'];
export const GROUPS: readonly Group[] = [
  'identite',
  'etat-civil',
  'couple',
  'enfant',
  'jeunesse',
  'domicile',
  'presence',
  'travail',
  'integration',
  'sante',
  'protection',
  'paiement',
  'formalites',
];

/** A document of the checklist with what the person did about it. */
export interface Line {
  readonly item: ChecklistItem;
  readonly group: Group;
  readonly state: 'to-get' | 'asked' | 'ready';
  readonly issuedOn: string | undefined;
  readonly note: string;
  readonly freshness: Freshness;
}

/** The entry whose documents are shown: the chosen one while it still exists, else the first open route's best. */
export function entryShown(
  assessment: Assessment,
  chosen: string | null,
  purpose?: unknown,
): RouteEntry | null {
  const found = chosen ? assessment.routes.find((entry) => keyOf(entry) === chosen) : undefined;
  if (found) return found;
  const { open, soon, closed } = groupRoutes(assessment, purpose);
  // A right already settled, else a right that only waits for a day, else what the answers point to.
  const [first] = open;
  const settled = first && tier(first.best, 0) === 0 ? first : undefined;
  return (settled ?? soon[0] ?? first ?? closed[0])?.best ?? null;
}

/** The lines of an entry; a document that is not asked of this person is left out. */
export function linesOf(entry: RouteEntry, dossier: Dossier, today: string): readonly Line[] {
  const filing = dossier.appointment ?? today;
  return entry.checklist
    .filter((item) => item.needed !== 'no')
    .map((item) => {
      const mark = dossier.documents[item.document];
      return {
        item,
        group: DOCUMENT_NOTES[item.document]?.group ?? 'formalites',
        state: mark?.state ?? 'to-get',
        issuedOn: mark?.issuedOn,
        note: mark?.note ?? '',
        freshness: freshnessOn(filing, item.maxAge, mark?.issuedOn, dossier.appointment !== null),
      };
    });
}

/** Ready means ticked and still fresh on the day. Documents that wait for an answer do not count. */
export function progressOf(lines: readonly Line[]): {
  readonly ready: number;
  readonly total: number;
} {
  const counted = lines.filter((line) => line.item.needed === 'yes' && line.item.at === 'filing');
  return {
    ready: counted.filter((line) => line.state === 'ready' && line.freshness.state !== 'too-old')
      .length,
    total: counted.length,
  };
}

/** The word of the badge. */
export function badgeOf(line: Line): 'ready' | 'asked' | 'to-get' | 'too-old' | 'maybe' {
  if (line.freshness.state === 'too-old') return 'too-old';
  if (line.item.needed === 'unknown' && line.state === 'to-get') return 'maybe';
  return line.state;
}
