import type { Labelled } from './score.ts';
import { accepted } from './score.ts';

/**
 * Two methods that learn from labelled lines, for comparison with the grammar (development only):
 * the label of the nearest line (TF-IDF cosine), and one linear classifier per document (logistic, SGD).
 */
export interface Learner {
  readonly align: (line: string) => string[];
  /** Weights kept, to tell what the table would weigh. */
  readonly size: number;
}

/** Words, pairs of words and runs of four letters of a line, without accents. */
export function features(line: string): string[] {
  const words =
    line
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .slice(0, 600)
      .match(/[a-z]+|\d+/g) ?? [];
  const out = new Set<string>();
  words.forEach((word, i) => {
    out.add(word);
    if (i > 0) out.add(`${words[i - 1]} ${word}`);
    for (let at = 0; word.length > 5 && at + 4 <= word.length; at++)
      out.add(`#${word.slice(at, at + 4)}`);
  });
  return [...out];
}

const first = (label: string): string[] => accepted(label)[0] ?? [];

/** The label of the labelled line that shares most rare words with this one; none when too far. */
export function nearest(lines: readonly Labelled[], threshold = 0.25): Learner {
  const seen = new Map<string, number>();
  const rows = lines.map((l) => ({ set: features(l.line), ids: first(l.label) }));
  for (const { set } of rows) for (const f of set) seen.set(f, (seen.get(f) ?? 0) + 1);
  const weight = (f: string): number => Math.log((1 + rows.length) / (1 + (seen.get(f) ?? 0)));
  const norm = (set: readonly string[]): number =>
    Math.sqrt(set.reduce((n, f) => n + weight(f) ** 2, 0)) || 1;
  const norms = rows.map(({ set }) => norm(set));
  return {
    size: seen.size,
    align: (line) => {
      const mine = new Set(features(line));
      const length = norm([...mine]);
      let [best, ids]: [number, string[]] = [threshold, []];
      rows.forEach(({ set, ids: theirs }, i) => {
        const dot = set.reduce((n, f) => n + (mine.has(f) ? weight(f) ** 2 : 0), 0);
        const cosine = dot / (length * (norms[i] ?? 1));
        if (cosine > best) [best, ids] = [cosine, theirs];
      });
      return ids;
    },
  };
}

/** One logistic classifier per document; ids above `threshold` are given. */
export function linear(
  lines: readonly Labelled[],
  { epochs = 30, rate = 0.3, decay = 1e-4, threshold = 0.5 } = {},
): Learner {
  const rows = lines.map((l) => ({ set: features(l.line), ids: new Set(first(l.label)) }));
  const models = new Map<string, { bias: number; weights: Map<string, number> }>();
  for (const { ids } of rows)
    for (const id of ids) models.set(id, { bias: -2, weights: new Map() });
  const chance = (
    m: { bias: number; weights: Map<string, number> },
    set: readonly string[],
  ): number => {
    let sum = m.bias;
    for (const f of set) sum += m.weights.get(f) ?? 0;
    return 1 / (1 + Math.exp(-sum));
  };
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { set, ids } of rows)
      for (const [id, m] of models) {
        const slip = (ids.has(id) ? 1 : 0) - chance(m, set);
        if (Math.abs(slip) < 0.01) continue;
        const step = (rate * slip) / Math.sqrt(set.length);
        m.bias += step;
        for (const f of set) m.weights.set(f, (m.weights.get(f) ?? 0) * (1 - decay) + step);
      }
  return {
    size: [...models.values()].reduce((n, m) => n + m.weights.size, 0),
    align: (line) => {
      const set = features(line);
      return [...models].filter(([, m]) => chance(m, set) > threshold).map(([id]) => id);
    },
  };
}
