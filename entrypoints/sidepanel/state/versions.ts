import { signal } from '@preact/signals';
import type { Dossier } from '@/lib/situation';
import { type Difference, mergeVersions, valueAt, type Waiting, withValueAt } from '@/lib/storage';

/** What was changed here while another window changed the same thing: theirs is in the dossier, ours waits here. */
export const waiting = signal<readonly Waiting[]>([]);
const pathOf = ({ path }: { readonly path: readonly string[] }) => path.join('\n');
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Puts changes on top of a version of another window; what both changed is kept apart for the person. */
export function takeTheirs(base: Dossier, mine: Dossier, theirs: Dossier): Dossier {
  const { merged, clashes } = mergeVersions(base, mine, theirs);
  if (clashes.length > 0) {
    const fresh = new Set(clashes.map(pathOf));
    const others = waiting.value.filter((one) => !fresh.has(pathOf(one)));
    waiting.value = [...others, ...clashes.map((one) => ({ path: one.path, mine: one.mine }))];
  }
  return merged;
}

/** The two versions of each thing that waits, as they stand now; what became the same is no longer told. */
export function clashesIn(dossier: Dossier | null): readonly Difference[] {
  if (!dossier) return [];
  return waiting.value
    .map(({ path, mine }) => ({ path, mine, theirs: valueAt(dossier, path) }))
    .filter(({ mine, theirs }) => !isSame(mine, theirs));
}

/** Forgets some of what waits: it was settled. */
export function settle(paths: readonly string[][]): void {
  const settled = new Set(paths.map((path) => path.join('\n')));
  waiting.value = waiting.value.filter((one) => !settled.has(pathOf(one)));
}

/** Settles what was written anew here. */
export function settleChanged(before: Dossier, after: Dossier): void {
  const changed = waiting.value.filter(
    ({ path }) => !isSame(valueAt(before, path), valueAt(after, path)),
  );
  if (changed.length > 0) settle(changed.map(({ path }) => path));
}

/** A version with these of our values. */
export const withMine = (dossier: Dossier, clashes: readonly Difference[]): Dossier =>
  clashes.reduce((one, { path, mine }) => withValueAt(one, path, mine), dossier);
