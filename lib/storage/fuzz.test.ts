import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDossier } from './dossier-kind';
import { encryptFile } from './export/age';
import { writeBundle } from './export/bundle';
import { MESSAGE_IDS, openStore, previewImport } from './index';
import { applyImport } from './export/import';
import { must, newWorld } from './testing/world';

/* Seeded and bounded: the same cases at each run. A case found elsewhere is added by its own name. */

const RUNS = { seed: 20_261_125, numRuns: 250 };
const folder = new URL('migrations/examples/', import.meta.url);
const EXAMPLES: unknown[] = readdirSync(folder).map((name) =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
);
const PASSPHRASE = 'cheval agrafe pile';

/** Values that have hurt others: names of the prototype, numbers out of range, half a character. */
const nasty = fc.constantFrom<unknown>(
  null,
  '',
  '\u0000',
  '\uD800',
  '__proto__',
  'constructor',
  -0,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
  [],
  {},
  [[[[]]]],
  '2026-02-30',
  '9999999-01-01',
  'x'.repeat(70_000),
  JSON.parse('{"__proto__":{"polluted":1}}'),
  { constructor: { prototype: { polluted: 1 } } },
);
const value = fc.oneof(nasty, fc.jsonValue({ maxDepth: 3 }));

interface Mutation {
  at: number;
  kind: 'replace' | 'remove' | 'add';
  name: string;
  value: unknown;
}
const mutations = fc.array(
  fc.record<Mutation>({
    at: fc.nat(400),
    kind: fc.constantFrom('replace', 'remove', 'add'),
    name: fc.oneof(
      fc.constantFrom('__proto__', 'constructor', 'version', 'id', 'steps'),
      fc.string(),
    ),
    value,
  }),
  { minLength: 1, maxLength: 4 },
);

/** Changes a copy of a JSON value at places counted from its root. */
function mutated(original: unknown, list: Mutation[]): unknown {
  const copy = structuredClone(original);
  for (const { at, kind, name, value: next } of list) {
    const places: [Record<string, unknown>, string][] = [];
    const walk = (one: unknown) => {
      if (typeof one !== 'object' || one === null) return;
      for (const key of Object.keys(one)) {
        places.push([one as Record<string, unknown>, key]);
        walk((one as Record<string, unknown>)[key]);
      }
    };
    walk(copy);
    const [parent, key] = places[at % Math.max(places.length, 1)] ?? [];
    if (!parent || key === undefined) continue;
    if (kind === 'remove') delete parent[key];
    else {
      const where = kind === 'add' ? name : key;
      Object.defineProperty(parent, where, {
        value: next,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
  }
  return copy;
}

const untouched = () => {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
};

describe('a dossier read from any JSON', () => {
  it('is refused, or whole and the same when it is read again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EXAMPLES), mutations, (example, list) => {
        const read = readDossier(mutated(example, list));
        untouched();
        if (!read.ok) return;
        expect(Object.getPrototypeOf(read.document)).toBe(Object.prototype);
        const again = readDossier(JSON.parse(JSON.stringify(read.document)));
        expect(again).toEqual(read);
      }),
      { ...RUNS, numRuns: 1500 },
    );
  });

  it('is never read out of a value that is none', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(readDossier(one).ok).toBe(false);
      }),
      RUNS,
    );
  });
});

describe('an import of any bytes', () => {
  const openWith = async () => {
    const store = await openStore(newWorld().deps);
    await store.setup('computer');
    return { store, here: must(await store.create('Ma voisine')) };
  };
  const bundle = writeBundle(EXAMPLES, Date.UTC(2026, 10, 25));
  const flips = fc.array(fc.tuple(fc.nat(100_000), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 6,
  });
  const cut = fc.nat(3000);

  it('gives a preview or a reason in words, and writes nothing', async () => {
    const { store, here } = await openWith();
    const sealed = await encryptFile(bundle, PASSPHRASE, 1);
    const changed = fc
      .tuple(fc.constantFrom(sealed, new TextEncoder().encode(bundle)), flips, cut)
      .map(([bytes, list, end]) => {
        const copy = new Uint8Array(bytes);
        for (const [at, byte] of list) copy[at % copy.length] = byte;
        return end > 2500 ? copy : copy.slice(0, copy.length - (end % copy.length));
      });
    const bytes = fc.oneof(changed, fc.uint8Array({ maxLength: 400 }));
    await fc.assert(
      fc.asyncProperty(bytes, async (file) => {
        const preview = await previewImport(store, file, PASSPHRASE);
        if (!preview.ok) expect(MESSAGE_IDS).toContain(preview.messageId);
        untouched();
      }),
      RUNS,
    );
    expect(must(await store.getAll()).dossiers).toEqual([here]);
  }, 60_000);

  it('of dossiers changed at will takes what is whole, and leaves what was there', async () => {
    const { store, here } = await openWith();
    await fc.assert(
      fc.asyncProperty(fc.array(mutations, { minLength: 1, maxLength: 3 }), async (lists) => {
        const dossiers = lists.map((list) => mutated(EXAMPLES[0], list));
        const file = new TextEncoder().encode(writeBundle(dossiers, 0));
        const preview = must(await previewImport(store, file));
        expect(preview.items).toHaveLength(dossiers.length);
        const report = must(await applyImport(store, preview, {}, (name) => name.slice(0, 70)));
        expect(report.failed).toEqual([]);
        untouched();
        const { dossiers: kept, unreadable } = must(await store.getAll());
        expect(unreadable).toEqual([]);
        expect(kept.find(({ id }) => id === here.id)).toEqual(here);
        for (const { id } of kept) if (id !== here.id) await store.erase(id);
      }),
      { ...RUNS, numRuns: 40 },
    );
  }, 60_000);
});
