import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alignLine } from '@/lib/page/align';
import { f1, readCorpus, score } from '@/scripts/align/score';

const CORPUS = new URL('../../../shared/pages/document-lines.tsv', import.meta.url);

/** The labelled lines of real lists. The grammar has seen them: held-out figures are in docs/measurements-align.md. */
describe.skipIf(!existsSync(CORPUS))('labelled lines of official lists', () => {
  const corpus = existsSync(CORPUS) ? readCorpus(readFileSync(CORPUS, 'utf8')) : [];

  it('are aligned exactly at 95 % at least, micro F1 95 at least', () => {
    expect(corpus.length).toBeGreaterThan(400);
    const sum = score(corpus, alignLine);
    expect((100 * sum.exact) / sum.lines).toBeGreaterThanOrEqual(95);
    expect(f1(sum)).toBeGreaterThanOrEqual(95);
  });

  it('fail in no source of ten lines or more', () => {
    const sources = [...new Set(corpus.map((l) => l.source))];
    const weak = sources.filter((source) => {
      const lines = corpus.filter((l) => l.source === source);
      const sum = score(lines, alignLine);
      return lines.length >= 10 && sum.exact / sum.lines < 0.8;
    });
    expect(weak).toEqual([]);
  });
});
