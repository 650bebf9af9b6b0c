import fc from 'fast-check';
import { Window } from 'happy-dom';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { alignLine } from './align';
import { documentLines, recognisePage, recogniseUrl } from './index';
import { CAPS, readDom } from './read';

const DIR = 'tests/fixtures/pages/';
const PAGES = readdirSync(DIR)
  .filter((file) => file.endsWith('.html'))
  .map((file) => readFileSync(DIR + file, 'utf8'));
const SEED = 20261125;

const window = new Window({
  settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } as never,
});
const parse = (html: string) =>
  new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
afterAll(() => window.happyDOM.close());

/** Texts and values that a hostile page would put anywhere. */
const NASTY = [
  '\u202Efd.eriatneitsuj\u202C',
  '\u2066\u2067\u200F\u0000',
  '__proto__',
  'constructor',
  'Pièces à fournir : '.repeat(500),
  `${'a '.repeat(3000)}!`,
  '<b>passeport</b>',
  '$&$1\\u{}[](((((*+',
  'F2209 '.repeat(200),
  '-'.repeat(5000),
  '\n- x'.repeat(2000),
  '99999999999999999999 Mo',
  'Vérifié le 99 brumaire 99999',
  ' ',
];
const NAMES =
  'id class role href for type accept aria-labelledby aria-controls aria-level data-type data-max-file-size'.split(
    ' ',
  );

const nasty = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 80 }));
const place = fc.nat(100_000);
const step = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), from: place, to: place }),
  fc.record({ kind: fc.constant('remove' as const), at: place }),
  fc.record({
    kind: fc.constant('attribute' as const),
    at: place,
    name: fc.constantFrom(...NAMES),
    value: nasty,
  }),
  fc.record({ kind: fc.constant('text' as const), at: place, value: nasty }),
  fc.record({
    kind: fc.constant('nest' as const),
    at: place,
    depth: fc.integer({ min: 1, max: 600 }),
  }),
  fc.record({
    kind: fc.constant('repeat' as const),
    at: place,
    times: fc.integer({ min: 1, max: 40 }),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function mutate(document: Document, steps: Step[]) {
  for (const s of steps) {
    const all = [...document.querySelectorAll('*')];
    const pick = (n: number) => all[n % all.length] as Element;
    try {
      if (s.kind === 'move') pick(s.to).append(pick(s.from));
      if (s.kind === 'remove') pick(s.at).remove();
      if (s.kind === 'attribute') pick(s.at).setAttribute(s.name, s.value);
      if (s.kind === 'text') pick(s.at).append(document.createTextNode(s.value));
      if (s.kind === 'repeat')
        for (let i = 0; i < s.times; i++) pick(s.at).append(pick(s.at + i).cloneNode(false));
      if (s.kind === 'nest') {
        let inner = pick(s.at);
        for (let i = 0; i < s.depth; i++) {
          const next = document.createElement(i % 3 ? 'ul' : 'li');
          inner.append(next);
          inner = next;
        }
        inner.append('Passeport');
      }
    } catch {
      // The DOM refused: an element into itself.
    }
    if (!document.querySelector('*')) return;
  }
}

const prototypes = [
  Object.prototype,
  Array.prototype,
  String.prototype,
  Map.prototype,
  RegExp.prototype,
];
const shape = () => JSON.stringify(prototypes.map((p) => Object.getOwnPropertyNames(p)));

it('mutated pages: no exception, bounded answers, no prototype touched', () => {
  const before = shape();
  let sections = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...PAGES),
      fc.array(step, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(
        'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209',
        'https://www.oise.gouv.fr/Demarches/Etrangers',
        'https://demarche.numerique.gouv.fr/commencer/x',
        'https://ville.example/?xml=F2209',
        'https://example.com/',
      ),
      (html, steps, url) => {
        const document = parse(html);
        mutate(document, steps);
        const raw = readDom(document, url);
        expect(raw.blocks.length).toBeLessThanOrEqual(CAPS.blocks);
        expect(raw.uploads.length).toBeLessThanOrEqual(CAPS.uploads);
        expect(raw.blocks.every((b, i) => b.under < i && b.text.length <= CAPS.block)).toBe(true);
        const reading = recognisePage(recogniseUrl(url), JSON.parse(JSON.stringify(raw)));
        expect(JSON.stringify(reading)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
        const lines = documentLines(reading);
        sections += lines.length;
        expect(lines.length).toBeLessThanOrEqual(CAPS.total);
        for (const line of lines.slice(0, 30))
          expect(Array.isArray(alignLine(line.text))).toBe(true);
      },
    ),
    { seed: SEED, numRuns: 60 },
  );
  expect(sections).toBeGreaterThan(50);
  expect(shape()).toBe(before);
}, 30_000);

it('any address: no exception, official only on the State’s hosts', () => {
  const host = fc.constantFrom(
    'www.rhone.gouv.fr',
    'rhone.gouv.fr.evil.example',
    'www.service-public.fr',
    'xn--srvice-public-8hb.fr',
    '[::1]',
    '127.1',
    'demarche.numerique.gouv.fr',
    'www-service--public-fr.translate.goog',
  );
  const url = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc
      .tuple(
        fc.constantFrom('https://', 'http://u:p@', 'HTTPS://', 'https:/\\'),
        host,
        nasty,
        nasty,
      )
      .map(([scheme, h, path, query]) => `${scheme}${h}/${path}?xml=${query}#/${path}`),
  );
  fc.assert(
    fc.property(url, (text) => {
      const page = recogniseUrl(text);
      if (!page.official) return;
      const { hostname } = new URL(text.trim());
      expect(hostname.replace(/\.$/, '')).toMatch(
        /(^|\.)(gouv\.fr|service-public\.fr|demarches-simplifiees\.fr|ofii\.fr)$/,
      );
    }),
    { seed: SEED, numRuns: 3000 },
  );
}, 30_000);
