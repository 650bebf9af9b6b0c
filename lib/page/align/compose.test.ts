import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alignLine } from './index.ts';

/** Our own lines and the sets of ids that each accepts. */
const LINES = readFileSync(new URL('./regression.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((row) => {
    const [line = '', label = '', heading] = row.split('\t');
    return { line, label, heading };
  })
  .filter(({ heading }) => !heading);

const sorted = (ids: readonly string[]) => [...ids].sort().join('+');
const accepts = (label: string, ids: readonly string[]) =>
  label
    .split('|')
    .map((set) => sorted(set === 'none' ? [] : set.split('+')))
    .includes(sorted(ids));

const low = (s: string) => s.charAt(0).toLowerCase() + s.slice(1);

/** Short names of one paper each, without connectors, conditions or holders that could reach their neighbour. */
const UNITS = LINES.filter(
  ({ line, label }) =>
    /^[a-z0-9-]+$/.test(label) &&
    !['none', 'autre-document'].includes(label) &&
    line.length < 60 &&
    !/[:;,.()/]| ou | et |vous|doit|fournir|présent|prouver|justifier/i.test(line) &&
    !/h[ée]berg|logeur|enfant|mineur|conjoint|parent/i.test(line) &&
    !/^(si|pour|en cas|de|du|des) /i.test(line),
);

/** Pairs far apart in the list, the same at each run. */
const pairs = UNITS.flatMap((a, i) =>
  [37, 101].map(
    (step) => [a, UNITS[(i * 7 + step) % UNITS.length] as (typeof UNITS)[number]] as const,
  ),
).filter(([a, b]) => a.label !== b.label);

const share = <T>(all: readonly T[], right: (one: T) => boolean) =>
  all.filter(right).length / all.length;

describe('two papers on one line', () => {
  const TOGETHER: Record<string, (a: string, b: string) => string> = {
    et: (a, b) => `${a} et ${low(b)}`,
    '+': (a, b) => `${a} + ${low(b)}`,
    'ainsi que': (a, b) => `${a} ainsi que ${low(b)}`,
    'in a sentence': (a, b) => `Vous devez fournir : ${low(a)}, ${low(b)}`,
  };
  it.each(Object.keys(TOGETHER))('are both asked for (%s)', (how) => {
    expect(pairs.length).toBeGreaterThan(200);
    const join = TOGETHER[how] as (a: string, b: string) => string;
    const right = share(
      pairs,
      ([a, b]) => sorted(alignLine(join(a.line, b.line))) === sorted([a.label, b.label]),
    );
    expect(right).toBeGreaterThanOrEqual(0.95);
  });

  it.each(['ou', 'ou à défaut'])('are one choice (%s)', (or) => {
    const right = share(pairs, ([a, b]) => {
      const ids: string[] = alignLine(`${a.line} ${or} ${low(b.line)}`);
      return ids.length === 1 && [a.label, b.label].includes(ids[0] ?? '');
    });
    expect(right).toBeGreaterThanOrEqual(0.95);
  });
});

describe('what does not change what a line asks', () => {
  const SAME: Record<string, (line: string) => string> = {
    capitals: (l) => l.toUpperCase(),
    'no accents': (l) => l.normalize('NFKD').replace(/[\u0300-\u036f]/g, ''),
    bullets: (l) => `☐ ${l}`,
    numbers: (l) => `3) ${l}`,
    'curly apostrophes': (l) => l.replace(/'/g, '’'),
    semicolons: (l) => `${l.replace(/[ ;.,]*$/, '')} ;`,
    spaces: (l) => l.replace(/ /g, '  '),
    '« original et photocopie »': (l) =>
      /[:;.?)]\s*$/.test(l) ? l : `${l} (original et photocopie)`,
  };
  it.each(Object.keys(SAME))('%s', (what) => {
    const change = SAME[what] as (line: string) => string;
    const steady = LINES.filter(({ line, label }) => accepts(label, alignLine(line)));
    const right = share(steady, ({ line, label }) => accepts(label, alignLine(change(line))));
    expect(right).toBeGreaterThanOrEqual(0.985);
  });
});
