/** Scoring of an aligner on labelled lines (development only). Labels: pages/documents-taxonomy (`+` together, `|` either). */

/** A labelled line of a corpus. */
export interface Labelled {
  readonly source: string;
  readonly category: string;
  readonly line: string;
  readonly label: string;
}

/** Sums over a set of lines. */
export interface Score {
  lines: number;
  exact: number;
  tp: number;
  fp: number;
  fn: number;
}

/** The sets of ids that a label accepts; `none` is the empty set. */
export const accepted = (label: string): string[][] =>
  label.split('|').map((alternative) => (alternative === 'none' ? [] : alternative.split('+')));

/** Compares an answer with the acceptable set nearest to it. */
export function judge(
  answer: readonly string[],
  label: string,
): { exact: boolean; tp: number; fp: number; fn: number } {
  let best = { exact: false, tp: 0, fp: answer.length, fn: Number.POSITIVE_INFINITY };
  for (const wanted of accepted(label)) {
    const tp = wanted.filter((id) => answer.includes(id)).length;
    const [fp, fn] = [answer.length - tp, wanted.length - tp];
    if (fp + fn < best.fp + best.fn || (fp + fn === best.fp + best.fn && tp > best.tp))
      best = { exact: fp + fn === 0, tp, fp, fn };
  }
  return best;
}

/** Adds up a corpus. */
export function score(
  lines: readonly Labelled[],
  align: (line: string) => readonly string[],
): Score {
  const sum: Score = { lines: 0, exact: 0, tp: 0, fp: 0, fn: 0 };
  for (const { line, label } of lines) {
    const j = judge(align(line), label);
    sum.lines++;
    sum.exact += j.exact ? 1 : 0;
    sum.tp += j.tp;
    sum.fp += j.fp;
    sum.fn += j.fn;
  }
  return sum;
}

/** Micro F1 in per cent. */
export const f1 = ({ tp, fp, fn }: Score): number =>
  tp === 0 ? 0 : (200 * tp) / (2 * tp + fp + fn);

/** Reads the tab-separated corpus. */
export const readCorpus = (text: string): Labelled[] =>
  text
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((row) => {
      const [source = '', , category = '', line = '', label = ''] = row.split('\t');
      return { source, category, line, label };
    });
