import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDossier } from '@/lib/situation';
import { differences } from './export/differences';
import { mergeVersions, valueAt, withValueAt } from './versions';

const step = (id: string, on: string) => ({ id, kind: 'filed' as const, on });
const BASE = {
  ...emptyDossier('a', 'Rosa', '2026-11-22T00:00:00.000Z'),
  situation: { person: { nationality: 'TN' } },
  documents: { passeport: { state: 'to-get' as const } },
  steps: [step('s1', '2026-01-01')],
};
type Version = typeof BASE;
const change = (path: string[], value: unknown) => (d: Version) => withValueAt(d, path, value);
const NOTE = ['documents', 'passeport', 'note'];
const STATE = ['documents', 'passeport', 'state'];

describe('two versions that went on from the same one', () => {
  it('are put together where they touch different things', () => {
    const mine = change(['steps', 's2'], step('s2', '2026-02-02'))(change(NOTE, 'ici')(BASE));
    const theirs = change(['steps', 's3'], step('s3', '2026-03-03'))(change(STATE, 'ready')(BASE));
    const { merged, clashes } = mergeVersions(BASE, mine, { ...theirs, revision: 7 });
    expect(clashes).toEqual([]);
    expect(merged.documents).toEqual({ passeport: { state: 'ready', note: 'ici' } });
    expect(merged.steps.map(({ id }) => id)).toEqual(['s1', 's3', 's2']);
    expect(merged.revision).toBe(7);
  });

  it('are both told where they touch the same thing, and theirs stays meanwhile', () => {
    const mine = change(NOTE, 'ici')(BASE);
    const theirs = change(NOTE, 'là')(BASE);
    expect(mergeVersions(BASE, mine, theirs)).toEqual({
      merged: theirs,
      clashes: [{ path: NOTE, mine: 'ici', theirs: 'là' }],
    });
  });

  it('a thing taken away there and changed here is one thing', () => {
    const mine = change(NOTE, 'ici')(BASE);
    const theirs = change(['documents', 'passeport'], undefined)(BASE);
    expect(mergeVersions(BASE, mine, theirs).clashes).toEqual([
      {
        path: ['documents', 'passeport'],
        mine: { state: 'to-get', note: 'ici' },
        theirs: undefined,
      },
    ]);
  });

  it('the same change in both is no clash', () => {
    const same = change(STATE, 'ready')(BASE);
    expect(mergeVersions(BASE, same, same)).toEqual({ merged: same, clashes: [] });
  });

  it('whatever both did, each change of mine is in the result or told as a clash, and so is theirs', () => {
    const value = fc.constantFrom(undefined, 'x', 'y', 'z');
    const path = fc.constantFrom(
      ['nickname'],
      NOTE,
      ['situation', 'union', 'kind'],
      ['situation', 'person', 'nationality'],
    );
    const edits = fc.array(fc.tuple(path, value), { maxLength: 5 });
    const edited = (list: [string[], unknown][]) =>
      list.reduce((d, [p, v]) => withValueAt(d, p, v), BASE);
    fc.assert(
      fc.property(edits, edits, (ours, others) => {
        const [mine, theirs] = [edited(ours), edited(others)];
        const { merged, clashes } = mergeVersions(BASE, mine, theirs);
        for (const [version, side] of [
          [mine, 'mine'],
          [theirs, 'theirs'],
        ] as const) {
          for (const { path: changed } of differences(BASE, version)) {
            const clash = clashes.find((one) => one.path.every((name, i) => changed[i] === name));
            const found = clash ? clash[side] : valueAt(merged, changed);
            const wanted = clash ? valueAt(version, clash.path) : valueAt(version, changed);
            expect(found).toEqual(wanted);
          }
        }
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});

it('a value put and taken away again leaves what was there', () => {
  const path = ['situation', 'union', 'kind'];
  const with1 = withValueAt(BASE, path, 'mariage');
  expect(with1.situation).toEqual({ person: { nationality: 'TN' }, union: { kind: 'mariage' } });
  expect(withValueAt(with1, path, undefined)).toEqual(BASE);
  expect(withValueAt(BASE, ['documents', 'passeport'], undefined).documents).toEqual({});
});
