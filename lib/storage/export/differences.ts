import { canonical } from '../document';

/** One place where two versions of a dossier differ, to be shown side by side; a side that lacks it is undefined. */
export interface Difference {
  /** Names from the outside in, for instance `['situation', 'union', 'marriedOn']`. */
  path: string[];
  mine: unknown;
  theirs: unknown;
}

/** What a save changes by itself is no difference. */
const IGNORED = ['version', 'id', 'revision', 'createdAt', 'updatedAt'];

/** Where two versions of one dossier differ, down to single values; lists are compared whole. */
export function differences(mine: object, theirs: object): Difference[] {
  return compare([], mine, theirs).filter(({ path }) => !IGNORED.includes(path[0] ?? ''));
}

function compare(path: string[], mine: unknown, theirs: unknown): Difference[] {
  if (!isPlain(mine) || !isPlain(theirs)) {
    return canonical(mine) === canonical(theirs) ? [] : [{ path, mine, theirs }];
  }
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return [...names].flatMap((name) => compare([...path, name], own(mine, name), own(theirs, name)));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(value: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}
