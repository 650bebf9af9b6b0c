import { canonical } from '../document';

/** One place where two versions of a dossier differ, to be shown side by side; a side that lacks it is undefined. */
export interface Difference {
  /** Names from the outside in, for instance `['situation', 'union', 'marriedOn']` or `['steps', id]`. */
  path: string[];
  mine: unknown;
  theirs: unknown;
}

/** What a save changes by itself is no difference. */
const IGNORED = ['version', 'id', 'revision', 'createdAt', 'updatedAt'];

/** Where two versions of one dossier differ, down to single values, and to single things in lists of named ones. */
export function differences(mine: object, theirs: object): Difference[] {
  return compare([], mine, theirs).filter(({ path }) => !IGNORED.includes(path[0] ?? ''));
}

function compare(path: string[], mine: unknown, theirs: unknown): Difference[] {
  if (canonical(mine) === canonical(theirs)) return [];
  const lists = [asNamed(mine), asNamed(theirs)] as const;
  if (lists[0] && lists[1]) {
    const [one, other] = lists;
    return namesOf(one, other).flatMap((name) => {
      const sides = { mine: own(one, name), theirs: own(other, name) };
      const isSame = canonical(sides.mine) === canonical(sides.theirs);
      return isSame ? [] : [{ path: [...path, name], ...sides }];
    });
  }
  if (!isPlain(mine) || !isPlain(theirs)) return [{ path, mine, theirs }];
  return namesOf(mine, theirs).flatMap((name) =>
    compare([...path, name], own(mine, name), own(theirs, name)),
  );
}

/** A list whose things have a name of their own (steps by id, facts that are not known), by name; else null. */
export function asNamed(list: unknown): Record<string, unknown> | null {
  if (!Array.isArray(list)) return null;
  const named = list.map((one: unknown) => [nameOf(one), one] as const);
  return named.some(([name]) => name === null) ? null : Object.fromEntries(named);
}

/** The name of a thing in such a list. */
export function nameOf(one: unknown): string | null {
  if (typeof one === 'string') return one;
  const id = isPlain(one) ? one.id : null;
  return typeof id === 'string' ? id : null;
}

/** An object that is not a list. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function namesOf(one: object, other: object): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

/** What an object itself holds under a name; nothing of its prototype. */
export function own(value: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}
