import type { FactId, FactValue, IsoDate } from '@/lib/facts';

/** Looks a stated fact up; `undefined` when it was not answered. */
export type FactReader = (id: FactId) => FactValue | undefined;

type Work = Map<object, unknown>;

interface Memory {
  day: IsoDate | null;
  work: Work;
  readonly others: Map<IsoDate, Work>;
}

const memories = new WeakMap<FactReader, Memory>();

/**
 * A reader whose answers never change, for one assessment: what is worked out once from a rule is not worked out again,
 * since routes share their rules. Forgotten with the reader.
 */
export function steadyReader(read: FactReader): FactReader {
  const values = new Map<FactId, FactValue | undefined>();
  const steady: FactReader = (id) => {
    const known = values.get(id);
    if (known !== undefined || values.has(id)) return known;
    const value = read(id);
    values.set(id, value);
    return value;
  };
  memories.set(steady, { day: null, work: new Map(), others: new Map() });
  return steady;
}

function workOf(memory: Memory, on: IsoDate): Work {
  if (memory.day === on) return memory.work;
  let work = memory.others.get(on);
  if (!work) {
    work = new Map();
    memory.others.set(on, work);
  }
  memory.day = on;
  memory.work = work;
  return work;
}

/** `make(rule)` for a reader on a day, worked out once when the reader is steady. One rule object, one kind of work. */
export function once<Rule extends object, Result>(
  rule: Rule,
  read: FactReader,
  on: IsoDate,
  make: (rule: Rule, read: FactReader, on: IsoDate) => Result,
): Result {
  const memory = memories.get(read);
  if (!memory) return make(rule, read, on);
  const work = workOf(memory, on);
  const known = work.get(rule) as Result | undefined;
  if (known !== undefined) return known;
  const made = make(rule, read, on);
  work.set(rule, made);
  return made;
}
