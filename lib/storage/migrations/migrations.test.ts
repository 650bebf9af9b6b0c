import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOSSIER_VERSION, emptyDossier } from '@/lib/situation';
import { dossierKind, readDossier } from '../dossier-kind';
import { MIGRATIONS, type Migration, migrate } from '.';

const examples = new URL('examples/', import.meta.url);
const example = (version: number) =>
  JSON.parse(readFileSync(new URL(`v${version}.json`, examples), 'utf8'));
const versions = Array.from({ length: DOSSIER_VERSION }, (_, n) => n + 1);

describe('the chain of migrations', () => {
  it('has an example document for every version, and a step between any two', () => {
    expect(readdirSync(examples).sort()).toEqual(
      versions.map((version) => `v${version}.json`).sort(),
    );
    expect(Object.keys(MIGRATIONS).map(Number)).toEqual(versions.slice(0, -1));
  });

  // An example is never edited: it is what people have on their computers.
  it.each(versions)('brings version %i to today, losing nothing a person stated', (version) => {
    const before = example(version);
    const text = JSON.stringify(before);
    const read = readDossier(before);
    if (!read.ok) throw new Error(read.messageId);
    expect(JSON.stringify(before)).toBe(text);
    expect(read.document).toMatchObject({
      version: DOSSIER_VERSION,
      id: before.id,
      nickname: before.nickname,
    });
    if (version === DOSSIER_VERSION) expect(read.document).toEqual(before);
  });

  it('leaves a new dossier as it is', () => {
    const fresh = dossierKind.empty('a', 'A', '2026-11-22T00:00:00.000Z');
    expect(fresh).toEqual(emptyDossier('a', 'A', '2026-11-22T00:00:00.000Z'));
    expect(readDossier(fresh)).toEqual({ ok: true, document: fresh });
  });
});

describe('a document that cannot be read', () => {
  const unreadable = { ok: false, messageId: 'dossier-unreadable' };
  it('of a newer version is told apart', () => {
    const newer = { ...example(DOSSIER_VERSION), version: DOSSIER_VERSION + 1 };
    expect(readDossier(newer)).toEqual({ ok: false, messageId: 'dossier-newer-version' });
  });

  it('is never thrown over, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readDossier(value)).toEqual(unreadable);
      }),
    );
    for (const version of [0, -1, 1.5, '1', Number.NaN, null]) {
      expect(readDossier({ ...example(DOSSIER_VERSION), version })).toEqual(unreadable);
    }
  });

  it('is one with a word too many, a fact misspelt or a day that is none', () => {
    const sound = example(DOSSIER_VERSION);
    expect(readDossier({ ...sound, extra: 1 })).toEqual(unreadable);
    expect(readDossier({ ...sound, situation: { person: { naem: 'x' } } })).toEqual(unreadable);
    expect(readDossier({ ...sound, appointment: '2026-02-30' })).toEqual(unreadable);
  });
});

describe('migrate', () => {
  const steps: Record<number, Migration> = {
    1: ({ words, ...rest }) => ({ ...rest, text: words }),
    2: (document) => ({ ...document, length: String(document.text).length }),
  };

  it('applies each step once, in order, and changes no argument', () => {
    const old = Object.freeze({ version: 1, words: 'abc' });
    const now = { ok: true, document: { version: 3, text: 'abc', length: 3 } };
    expect(migrate(old, steps, 3)).toEqual(now);
    expect(migrate(now.document, steps, 3)).toEqual(now);
    expect(migrate({ version: 2, text: 'abc' }, steps, 3)).toEqual(now);
  });

  it('refuses when a step is missing or fails', () => {
    const failing = {
      1: () => {
        throw new Error('bug');
      },
    };
    expect(migrate({ version: 1 }, {}, 2)).toMatchObject({ messageId: 'dossier-unreadable' });
    expect(migrate({ version: 1 }, failing, 2)).toMatchObject({ messageId: 'dossier-unreadable' });
  });

  it('any document keeps what no step touches', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (kept, words) => {
        const read = migrate({ version: 1, words, kept }, steps, 3);
        expect(read).toMatchObject({ ok: true, document: { kept, text: words } });
      }),
    );
  });
});
