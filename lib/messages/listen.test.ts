import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingIn } from './door';
import { listenToReadings, type PageHeard, type Sender } from './listen';

const url = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const reading = {
  version: 1,
  url,
  title: 'Carte de séjour',
  canonical: '',
  breadcrumb: ['Accueil'],
  blocks: [{ kind: 'item', text: 'Passeport', under: -1, level: 1, list: 0, row: -1, marks: 0 }],
  uploads: [],
  tags: [],
  personal: false,
  truncated: false,
};
const good = { type: 'page-read', reading };
const sender: Sender = { id: 'ours', frameId: 0, url, tab: { id: 4, windowId: 1 } };

const hear = (message: unknown, from: Sender): PageHeard[] => {
  const heard: PageHeard[] = [];
  let listener: (m: unknown, s: Sender) => void = () => {};
  const stop = listenToReadings(
    {
      runtime: {
        id: 'ours',
        onMessage: {
          addListener: (l) => {
            listener = l;
          },
          removeListener: () => {
            listener = () => {};
          },
        },
      },
    },
    (page) => heard.push(page),
  );
  listener(message, from);
  stop();
  listener(message, from);
  return heard;
};

describe('what the panel hears', () => {
  it('is a reading of a tab, once, and nothing after it stopped listening', () => {
    expect(hear(good, sender)).toEqual([{ tabId: 4, windowId: 1, reading }]);
  });

  it.each<[string, Sender]>([
    ['another extension', { ...sender, id: 'theirs' }],
    ['no tab', { id: 'ours', url }],
    ['a frame inside the page', { ...sender, frameId: 3 }],
    ['another site than it says', { ...sender, url: 'https://service-public.example/F2209' }],
    ['the same host without TLS', { ...sender, url: url.replace('https', 'http') }],
    ['nowhere', { ...sender, url: 'pas une adresse' }],
  ])('is not a message from %s', (_, from) => {
    expect(hear(good, from)).toEqual([]);
  });

  it.each([
    ['an unknown type', { ...good, type: 'situation' }],
    ['a newer version', { ...good, reading: { ...reading, version: 2 } }],
    ['a missing field', { ...good, reading: { ...reading, blocks: undefined } }],
    ['a block of a wrong kind', { ...good, reading: { ...reading, blocks: [{ kind: 'script' }] } }],
    ['a text without end', { ...good, reading: { ...reading, title: 'x'.repeat(10_000) } }],
    [
      'too many blocks',
      { ...good, reading: { ...reading, blocks: Array(5000).fill(reading.blocks[0]) } },
    ],
  ])('is not %s', (_, message) => {
    expect(hear(message, sender)).toEqual([]);
  });

  it('drops what was not agreed on, and touches no prototype', () => {
    const message = JSON.parse(
      `{"type":"page-read","reading":${JSON.stringify(reading).replace('{', '{"__proto__":{"hurt":1},"more":2,')}}`,
    );
    expect(readingIn(message)).toEqual(reading);
    expect(({} as { hurt?: number }).hurt).toBeUndefined();
  });

  it('survives any shape', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readingIn(value)).toBeNull();
        expect(readingIn({ type: 'page-read', reading: value })).toBeNull();
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
