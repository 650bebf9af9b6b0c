import { signal } from '@preact/signals';
import type { Dossier } from '@/lib/situation';
import { type Difference, mergeVersions, valueAt, withValueAt } from '@/lib/storage';

/** What was changed here while another window changed the same thing: theirs is in the dossier, ours waits here. */
interface Waiting {
  readonly path: string[];
  readonly mine: unknown;
}

const waiting = signal<readonly Waiting[]>([]);
const pathOf = ({ path }: { readonly path: readonly string[] }) => path.join('\n');

/** Puts changes on top of a version of another window; what both changed is kept apart for the person. */
export function takeTheirs(base: Dossier, mine: Dossier, theirs: Dossier): Dossier {
  const { merged, clashes } = mergeVersions(base, mine, theirs);
  if (clashes.length > 0) {
    const fresh = new Set(clashes.map(pathOf));
    waiting.value = [...waiting.value.filter((one) => !fresh.has(pathOf(one))), ...clashes];
  }
  return merged;
}

/** The two versions of each thing that waits, as they stand now; what became the same is no longer told. */
export function clashesIn(dossier: Dossier | null): readonly Difference[] {
  if (!dossier) return [];
  return waiting.value
    .map(({ path, mine }) => ({ path, mine, theirs: valueAt(dossier, path) }))
    .filter(({ mine, theirs }) => JSON.stringify(mine) !== JSON.stringify(theirs));
}

/** Forgets some of what waits, or all: it was settled, or another dossier is shown. */
export function settle(paths?: readonly string[][]): void {
  const settled = new Set(paths?.map((path) => path.join('\n')));
  waiting.value = paths ? waiting.value.filter((one) => !settled.has(pathOf(one))) : [];
}

/** Settles what was written anew here. */
export function settleChanged(before: Dossier, after: Dossier): void {
  if (waiting.value.length === 0) return;
  const same = (path: string[]) =>
    JSON.stringify(valueAt(before, path)) === JSON.stringify(valueAt(after, path));
  const changed = waiting.value.filter(({ path }) => !same(path));
  if (changed.length > 0) settle(changed.map(({ path }) => path));
}

/** A version with these of our values. */
export const withMine = (dossier: Dossier, clashes: readonly Difference[]): Dossier =>
  clashes.reduce((one, { path, mine }) => withValueAt(one, path, mine), dossier);
