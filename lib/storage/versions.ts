import { canonical } from './document';
import { asNamed, type Difference, differences, isPlain, nameOf, own } from './export/differences';

/** Two windows went on from the same version: what can be put together, and what only a person can settle. */
export interface Merged<D> {
  /** Theirs, with every change of mine that does not touch one of theirs. */
  merged: D;
  /** What both changed, each in their own way. */
  clashes: Difference[];
}

/** Puts my changes since `base` on top of theirs since `base`. Pure; the three are versions of one dossier. */
export function mergeVersions<D extends object>(base: D, mine: D, theirs: D): Merged<D> {
  const changedByMe = differences(base, mine).map(({ path }) => path);
  const changedByThem = differences(base, theirs).map(({ path }) => path);
  const touched = new Map<string, string[]>();
  let merged = theirs;
  for (const path of changedByMe) {
    const other = changedByThem.find((one) => isPartOf(one, path) || isPartOf(path, one));
    // The wider of the two: a thing taken away there and changed here is one thing.
    if (other) touched.set(placeOf(path, other).join('\n'), placeOf(path, other));
    else merged = withValueAt(merged, path, valueAt(mine, path));
  }
  const clashes = [...touched.values()]
    .map((path) => ({ path, mine: valueAt(mine, path), theirs: valueAt(theirs, path) }))
    .filter((one) => canonical(one.mine) !== canonical(one.theirs));
  return { merged, clashes };
}

const placeOf = (one: string[], other: string[]) => (one.length <= other.length ? one : other);
const isPartOf = (outer: string[], inner: string[]) =>
  outer.every((name, index) => inner[index] === name);

/** What stands at a path, or undefined. */
export function valueAt(whole: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => {
    const named = asNamed(value) ?? value;
    return isPlain(named) ? own(named, name) : undefined;
  }, whole);
}

/** The same with another value at a path; undefined takes it away, with the group that it leaves empty. */
export function withValueAt<T>(whole: T, path: readonly string[], value: unknown): T {
  return put(whole, path, value, 0) as T;
}

function put(whole: unknown, path: readonly string[], value: unknown, depth: number): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (Array.isArray(whole)) {
    const others = whole.filter((one) => nameOf(one) !== name);
    return value === undefined ? others : [...others, value];
  }
  const group = isPlain(whole) ? whole : {};
  const inner = put(own(group, name), rest, value, depth + 1);
  const { [name]: _before, ...others } = group;
  const isGone = inner === undefined || (depth > 0 && isPlain(inner) && !Object.keys(inner).length);
  return isGone ? others : { ...others, [name]: inner };
}
