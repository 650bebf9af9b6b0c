import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { CAPS } from '@/lib/page/read';
import { readingIn } from './door';

/* Seeded and bounded: the same cases at each run. */

const block = { kind: 'item', text: 'Passeport', under: -1, level: 1, list: 0, row: -1, marks: 0 };
const upload = {
  label: 'Passeport',
  hint: '',
  accept: '.pdf',
  maxBytes: 5,
  required: true,
  filled: false,
  multiple: false,
  under: 0,
};
const GOOD = {
  type: 'page-read',
  reading: {
    version: 1,
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209',
    title: 'Carte',
    canonical: '',
    breadcrumb: ['Accueil'],
    blocks: [block],
    uploads: [upload],
    tags: ['form'],
    personal: false,
    truncated: false,
  },
};
const nasty = fc.constantFrom<unknown>(
  undefined,
  null,
  Number.NaN,
  -1,
  1e9,
  'x'.repeat(100_000),
  [],
  {},
  new Date(0),
  new Map(),
  /x/,
  JSON.parse('{"__proto__":{"polluted":1}}'),
  Array(CAPS.blocks + 1).fill(block),
);
const path = fc.array(
  fc.constantFrom(
    'type',
    'reading',
    'blocks',
    'uploads',
    'url',
    'tags',
    '0',
    'text',
    'label',
    '__proto__',
    'autre',
  ),
  {
    minLength: 1,
    maxLength: 4,
  },
);

function put(whole: unknown, [name = '', ...rest]: string[], value: unknown): unknown {
  const copy = structuredClone(whole) as Record<string, unknown>;
  if (typeof copy !== 'object' || copy === null) return value;
  const own = Object.hasOwn(copy, name) ? copy[name] : undefined;
  const next = rest.length > 0 && own !== undefined ? put(own, rest, value) : value;
  Object.defineProperty(copy, name, {
    value: next,
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

const size = (value: unknown): number => JSON.stringify(value).length;

it('takes no message for a reading that is not one, throws at none, and lets nothing grow', () => {
  const changed = fc.tuple(path, fc.oneof(nasty, fc.anything())).map(([p, v]) => put(GOOD, p, v));
  let taken = 0;
  fc.assert(
    fc.property(fc.oneof(changed, fc.anything()), (message) => {
      const reading = readingIn(message);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      if (!reading) return;
      taken += 1;
      expect(Object.keys(reading).sort()).toEqual(Object.keys(GOOD.reading).sort());
      expect(size(reading)).toBeLessThan(200_000);
      expect(readingIn({ type: 'page-read', reading })).toEqual(reading);
    }),
    { seed: 20_261_125, numRuns: 3000 },
  );
  // Some changes are harmless (a key that nobody reads): the test saw both sides.
  expect(taken).toBeGreaterThan(20);
});

it('takes the whole one', () => {
  expect(readingIn(GOOD)).toEqual(GOOD.reading);
});
